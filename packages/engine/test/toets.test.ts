import assert from 'node:assert/strict';
import test from 'node:test';
import { Ruimte } from '../src/beslis/ruimte.ts';
import { maakToetser } from '../src/beslis/toets.ts';
import { BELEID, dossier, jaNee, kern, keuze, overtreding, regel } from './klein-beleid.ts';

const P = (naam: string): unknown => ({ var: naam });
const niet = (deel: unknown): unknown => ({ '!': [deel] });

test('what a part of a condition comes to, over all that is open', () => {
  const k = kern({
    feiten: [jaNee('p'), jaNee('q'), jaNee('r'), jaNee('s'), jaNee('los')],
    regels: [regel('a', { or: [{ and: [P('p'), P('q')] }, P('r'), P('s')] }, { maatregel: 'aanwijzing' })],
  });
  const d = dossier([overtreding({ antwoorden: { p: true, r: false } })]);
  const toets = maakToetser(k, new Ruimte(k, d), 'o');
  const open = { waarde: undefined, open: ['q'] };
  assert.deepEqual(toets(P('p')), { waarde: true, open: [] });
  assert.deepEqual(toets({ and: [P('p'), P('q')] }), open);
  assert.deepEqual(toets({ or: [P('p'), P('q')] }), { waarde: true, open: [] });
  assert.deepEqual(toets({ and: [P('r'), P('q')] }), { waarde: false, open: [] });
  assert.deepEqual(toets({ or: [P('s'), P('q')] }), { waarde: undefined, open: ['q', 's'] });
  // decided, although each half is open
  assert.deepEqual(toets({ or: [P('q'), niet(P('q'))] }), { waarde: true, open: [] });
  assert.deepEqual(toets({ and: [P('q'), niet(P('q'))] }), { waarde: false, open: [] });
  // no rule reads it: there is no variable, so it is only known that it is open
  assert.deepEqual(toets({ and: [P('los'), P('p')] }), { waarde: undefined, open: ['los'] });
  assert.equal(toets({ and: [P('p'), P('q')] }), toets({ and: [P('p'), P('q')] }), 'looked at once');
});

test('a class of the voorschrift that itself hangs on an open fact: the part is open in that fact', () => {
  const ernst = { ...keuze('ernst', ['licht', 'groot']), standaard: 'klasse' as const };
  const groot = { '===': [P('ernst'), 'groot'] };
  const bron = { document: 'd', sectie: '1' };
  const k = kern({
    feiten: [jaNee('p'), jaNee('q'), ernst],
    voorschriften: BELEID.voorschriften.map((v) => ({ ...v, klasse: { standaard: 'licht', bij: { als: P('q') as boolean, klasse: 'groot' }, bron } })),
    regels: [regel('a', { and: [groot, P('p')] }, { maatregel: 'aanwijzing' })],
  });
  const met = (antwoorden: Record<string, boolean | string>) => {
    const d = dossier([overtreding({ antwoorden })]);
    return maakToetser(k, new Ruimte(k, d), 'o')(groot);
  };
  assert.deepEqual(met({}), { waarde: undefined, open: ['q'] });
  assert.deepEqual(met({ q: true }), { waarde: true, open: [] });
  assert.deepEqual(met({ ernst: 'licht' }), { waarde: false, open: [] });
});
