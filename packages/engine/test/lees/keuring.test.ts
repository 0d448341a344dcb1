// Our check of schemas against Ajv, an independent one: on whole files, and on files with faults of every kind in them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import * as schemas from '../../src/gegenereerd/schemas.ts';
import type { Schema } from '../../src/gegenereerd/schemas.ts';
import { keur } from '../../src/lees/keuring.ts';
import { adviseer, omslagpunten } from '../../src/index.ts';
import { basisBeleid, basisLandelijk, basisTekst, goed } from './proef.ts';

const map = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, messages: false });
for (const naam of readdirSync(map)) ajv.addSchema(JSON.parse(readFileSync(new URL(naam, map), 'utf8')) as object);

const FORMATEN: Readonly<Record<string, Schema>> = {
  advies: schemas.schemaAdvies,
  beleid: schemas.schemaBeleid,
  bevinding: schemas.schemaBevinding,
  casussen: schemas.schemaCasussen,
  dossier: schemas.schemaDossier,
  landelijk: schemas.schemaLandelijk,
  omslagpunten: schemas.schemaOmslagpunten,
  verslag: schemas.schemaVerslag,
  zaakbestand: schemas.schemaZaakbestand,
};

type Fouten = readonly { readonly instancePath: string; readonly keyword: string; readonly params: unknown }[];

const opPad = (waarde: unknown, pad: string): unknown =>
  pad
    .split('/')
    .slice(1)
    .reduce<unknown>((hier, deel) => Reflect.get(hier as object, deel.replaceAll('~1', '/').replaceAll('~0', '~')), waarde);

/**
 * Errors as texts in code-unit order. Ajv adds that `then` failed to what failed in it, and how a bound compares. Which of several doubles it names is its
 * own; doubles in a list that holds anything but texts are not asked of ours: the list is refused for that.
 */
const alsTeksten = (fouten: Fouten, waarde: unknown): string[] =>
  fouten
    .filter((f) => f.keyword !== 'if')
    .filter((f) => f.keyword !== 'uniqueItems' || (opPad(waarde, f.instancePath) as readonly unknown[]).every((lid) => typeof lid === 'string'))
    .map(({ instancePath, keyword, params }) => {
      const eigen = ['uniqueItems', 'oneOf', 'not'].includes(keyword);
      return `${instancePath} ${keyword} ${eigen ? '' : JSON.stringify(params, (k, v: unknown) => (k === 'comparison' ? undefined : v))}`;
    })
    .sort();

function vergelijk(naam: string, waarde: unknown): void {
  const zij = ajv.getSchema(`urn:handhavingswijzer:${naam}:1`);
  assert.ok(zij);
  void zij(waarde);
  const [wij, ajvs] = [alsTeksten(keur(FORMATEN[naam] as Schema, waarde), waarde), alsTeksten(zij.errors ?? [], waarde)];
  const anders = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => !b.includes(x));
  if (wij.join() !== ajvs.join()) throw new Error(`only ours: ${anders(wij, ajvs).join(' | ')}; only Ajv's: ${anders(ajvs, wij).join(' | ')}`);
}

const beleid = basisBeleid();
const landelijk = basisLandelijk();
const dossier = JSON.parse(basisTekst('dossier')) as object;
const advies = goed(adviseer(beleid, landelijk, dossier));
const verwijzing = { ...advies.beleid, vindplaats: 'policies/x/beleid.json' };
const VOORBEELDEN: Readonly<Record<string, unknown>> = {
  beleid: beleid.data,
  landelijk: landelijk.data,
  dossier,
  casussen: JSON.parse(basisTekst('casussen')),
  advies,
  omslagpunten: goed(omslagpunten(beleid, landelijk, dossier)),
  verslag: {
    schema: 'verslag/1',
    dossier,
    advies,
    keuzes: [{ overtreding: 'o1', maatregelen: ['aanwijzing'], volgtAdvies: false, grond: 'awb-4-84', motivering: 'Zo is het.' }],
    vastgesteldOp: '2026-03-02',
    beleid: verwijzing,
    landelijk: verwijzing,
  },
  zaakbestand: {
    schema: 'zaakbestand/1',
    opgeslagenOp: '2026-03-30T16:05',
    beleid: { ...advies.beleid, inhoud: { x: 1 } },
    landelijk: { ...advies.landelijk, inhoud: {} },
    dossier,
    invoer: { 'aantal@o1': { tekst: 'drie', fout: 'Dit is geen heel getal.', herstel: 'Vul alleen cijfers in.' } },
    onbekend: ['houder.capaciteit'],
    kladden: { o1: { datum: '1 j' } },
    besluit: { keuzes: {}, punten: {}, evenredigheid: { toelichting: '' }, door: '' },
    plaats: { soort: 'gegevens', overtreding: 'o1' },
    vervallen: [],
  },
  bevinding: { schema: 'bevinding/1', code: 'patroon', ernst: 'fout', pad: '/a', params: {} },
};

test('every format has its constant', () => assert.deepEqual(Object.keys(VOORBEELDEN).sort(), Object.keys(FORMATEN).sort()));

/** Every place in a value, as its holder and key. */
function plekken(waarde: unknown): (readonly [object, string])[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, lid]) => [[waarde, sleutel] as const, ...plekken(lid)]);
}

const LOS = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  1e12,
  '',
  'x',
  ' ',
  '😀'.repeat(300),
  'GM0001',
  '2026-02-30',
  'aanwijzing',
  [],
  [1, 1],
  ['a', 'a'],
  {},
  {
    x: 1,
  },
);
const FOUT = fc.record({ plek: fc.nat(), soort: fc.constantFrom('weg', 'anders', 'erbij', 'dubbel', 'leeg'), waarde: LOS });

for (const [naam, voorbeeld] of Object.entries(VOORBEELDEN)) {
  test(`${naam}: the same errors as Ajv`, () => {
    vergelijk(naam, voorbeeld);
    fc.assert(
      fc.property(fc.array(FOUT, { minLength: 1, maxLength: 3 }), (fouten) => {
        const kopie: unknown = structuredClone(voorbeeld);
        for (const { plek, soort, waarde } of fouten) {
          const alle = plekken(kopie);
          const [houder, sleutel] = alle[plek % alle.length] ?? [{}, ''];
          const lid: unknown = Reflect.get(houder, sleutel);
          if (soort === 'weg' && Array.isArray(houder)) houder.splice(Number(sleutel), 1);
          else if (soort === 'weg') Reflect.deleteProperty(houder, sleutel);
          else if (soort === 'erbij' && typeof lid === 'object' && lid !== null && !Array.isArray(lid)) Reflect.set(lid, 'vreemd', structuredClone(waarde));
          else if (soort === 'dubbel' && Array.isArray(lid) && typeof lid[0] === 'string') lid.push(lid[0]);
          else if (soort === 'leeg' && typeof lid === 'object') Reflect.set(houder, sleutel, Array.isArray(lid) ? [] : {});
          else Reflect.set(houder, sleutel, structuredClone(waarde));
        }
        vergelijk(naam, kopie);
      }),
      { numRuns: process.env['BEWIJS'] ? 4_000 : 300, includeErrorInReport: true },
    );
  });
  test(`${naam}: the same errors as Ajv on a value of another kind`, () => fc.assert(fc.property(fc.jsonValue(), (waarde) => vergelijk(naam, waarde))));
}
