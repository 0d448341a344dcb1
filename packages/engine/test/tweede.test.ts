import assert from 'node:assert/strict';
import test from 'node:test';
import jsonLogic from 'json-logic-js';
import { beoordeelDossier } from '../src/beslis/adviseer.ts';
import { verschuif } from '../src/datum.ts';
import { controleer } from '../src/tweede/controle.ts';
import { verschuifDagen, verschuifMaanden } from '../src/tweede/datum.ts';
import { BELEID, dossier, jaNee, kern, lijst, overtreding, regel } from './klein-beleid.ts';

// The second calculator is written apart from the first; here each is held against the other.

test('dates: years, months, weeks and days, back and forth, agree on every day of eight years', () => {
  let dag = '2020-01-01';
  while (dag < '2028-01-01') {
    for (const n of [-48, -13, -12, -1, 0, 1, 2, 12, 47]) assert.equal(verschuifMaanden(dag, n), verschuif(dag, n, 'maanden'));
    for (const n of [-400, -31, -1, 0, 1, 28, 366]) assert.equal(verschuifDagen(dag, n), verschuif(dag, n, 'dagen'));
    dag = verschuif(dag, 1, 'dagen');
  }
  for (const dag of ['1900-02-28', '2000-02-28', '2100-02-28']) assert.equal(verschuifDagen(dag, 1), verschuif(dag, 1, 'dagen'));
});

const telling = (opgevolgd: string, tot: string, jaren: number | string = 3): unknown => ({
  '>=': [{ aantalGebeurtenissen: [['aanwijzing'], jaren, 'alle', opgevolgd, 'alle', tot, 'alle'] }, 1],
});
const bron = { document: 'd', sectie: '1' };
const k = kern({
  feiten: [jaNee('p'), lijst('l', ['m', 'n'])],
  begrippen: [...BELEID.begrippen, { id: 'samen', titel: 's', als: { and: [{ var: 'p' }, { bevat: [{ var: 'l' }, ['m']] }] }, bron }],
  regels: [
    regel('begrip', { or: [{ var: 'samen' }, { var: 'recidive' }] }, { maatregel: 'aanwijzing' }),
    regel('ja', telling('ja', 'besluitdatum'), { aandachtspunt: 't' }),
    regel('nee', telling('nee', 'pleegdatum', 'onbeperkt'), { aandachtspunt: 't' }),
    regel('laatste', { '===': [{ laatste: [['aanwijzing', 'bevel'], 3, 'pleegdatum'] }, 'bevel'] }, { aandachtspunt: 't' }),
    ...(['dagen', 'weken', 'maanden', 'jaren'] as const).map((eenheid) =>
      regel(eenheid, { '>': [{ var: 'besluitdatum' }, { verschuif: [{ var: 'pleegdatum' }, 4, eenheid] }] }, { aandachtspunt: 't' }),
    ),
    ...(['naar-beneden', 'naar-boven', 'rekenkundig'] as const).map((wijze) =>
      regel(wijze, { '<': [{ breuk: [{ var: 'aantal' }, 1, 2, wijze] }, 2] }, { aandachtspunt: 't' }),
    ),
  ],
});
const verschillen = (d: Parameters<typeof beoordeelDossier>[1]): string[] =>
  controleer(k, d, beoordeelDossier(k, d).oordelen).map((b) => `${b.code} ${String(b.params['regel'])}`);
const vol = dossier([
  overtreding({
    pleegdatum: '2026-02-27',
    aantal: 3,
    antwoorden: { p: true, l: ['m'] },
    historie: [
      { datum: '2024-01-01', soort: 'aanwijzing', opgevolgd: true },
      { datum: '2026-03-01', soort: 'aanwijzing', opgevolgd: false, locatie: 'andere' },
      { datum: '2024-01-01', soort: 'bevel', soortgelijk: true },
    ],
  }),
  overtreding({ id: 'open', historie: [{ datum: '2024-01-01', soort: 'aanwijzing' }] }),
]);

test('every operator, on a case with everything known and one with open facts: no difference', () => {
  assert.deepEqual(verschillen(vol), []);
});

test('an operator table that a page has tampered with shows as a difference, and a difference is a finding', (t) => {
  const echt = (a: unknown, b: unknown): boolean => a === b;
  t.after(() => jsonLogic.add_operation('===', echt));
  jsonLogic.add_operation('===', () => true);
  assert.deepEqual(verschillen(vol), ['rekenaars-verschillen laatste', 'rekenaars-verschillen laatste']);
  jsonLogic.add_operation('===', echt);
  assert.deepEqual(verschillen(vol), []);
});

test('a begrip that comes out differently is named itself', (t) => {
  const echt = (a: number, b: number): boolean => a >= b;
  t.after(() => jsonLogic.add_operation('>=', echt as (...x: unknown[]) => unknown));
  jsonLogic.add_operation('>=', () => false);
  assert.ok(verschillen(vol).includes('rekenaars-verschillen recidive'));
});
