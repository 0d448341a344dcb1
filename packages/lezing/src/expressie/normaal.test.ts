import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Geval, Waarde } from '@handhavingswijzer/engine';
import { compileer, dagnummer, verschuif } from '@handhavingswijzer/engine';
import fc from 'fast-check';
import { normaal } from './normaal.ts';
import type { Term } from './normaal.ts';
import { willekeurigeVoorwaarde } from '../proef/willekeurig.ts';

const NORMALEN: readonly (readonly [Term, Term])[] = [
  [{ '===': [3, { var: 'a' }] }, { '===': [{ var: 'a' }, 3] }],
  [{ '<': [3, { var: 'a' }] }, { '>': [{ var: 'a' }, 3] }],
  [{ '>=': [3, { var: 'a' }] }, { '<=': [{ var: 'a' }, 3] }],
  [{ '<': [1, 2] }, { '<': [1, 2] }],
  [{ '===': [{ var: 'a' }, true] }, { var: 'a' }],
  [{ '===': [false, { var: 'a' }] }, { '!': [{ var: 'a' }] }],
  [{ '!==': [{ var: 'a' }, true] }, { '!': [{ var: 'a' }] }],
  [{ '!==': [{ var: 'a' }, false] }, { var: 'a' }],
  [{ '!': { '===': [{ var: 'a' }, 'x'] } }, { '!==': [{ var: 'a' }, 'x'] }],
  [{ '!': [{ '!==': [{ var: 'a' }, 'x'] }] }, { '===': [{ var: 'a' }, 'x'] }],
  [{ '!': [{ '<': [{ var: 'a' }, 1] }] }, { '!': [{ '<': [{ var: 'a' }, 1] }] }],
  [{ in: [{ var: 'a' }, ['x']] }, { '===': [{ var: 'a' }, 'x'] }],
  [{ in: [{ var: 'a' }, ['x', 'y']] }, { in: [{ var: 'a' }, ['x', 'y']] }],
  [{ '!': [{ in: [{ var: 'a' }, ['x']] }] }, { '!==': [{ var: 'a' }, 'x'] }],
  [
    { and: [{ '===': [{ var: 'a' }, true] }, { or: [true, { '===': [{ var: 'b' }, false] }] }] },
    { and: [{ var: 'a' }, { or: [true, { '!': [{ var: 'b' }] }] }] },
  ],
];

for (const [uit, naar] of NORMALEN) test(`${JSON.stringify(uit)} in normal form`, () => assert.deepEqual(normaal(uit), naar));

test('what is in normal form stays as it is', () => {
  fc.assert(fc.property(willekeurigeVoorwaarde, (expressie) => assert.deepEqual(normaal(normaal(expressie)), normaal(expressie))));
});

const JA_NEE = ['direct', 'hinder', 'dubbel1', 'dubbel2', 'vraagfeit', 'recidive'];
const ANDERE: Readonly<Record<string, fc.Arbitrary<Waarde>>> = {
  aard: fc.constantFrom('o0', 'o1', 'o2', 'o3'),
  soort: fc.constantFrom('o0', 'o1', 'o2'),
  risicoprofiel: fc.constantFrom('groen', 'oranje', 'rood'),
  verzachtend: fc.subarray(['o0', 'o1', 'o2']),
  capaciteit: fc.integer({ min: 0, max: 60 }),
  aantalDagen: fc.integer({ min: 0, max: 60 }),
  voordeel: fc.integer({ min: 0, max: 2000 }),
  pleegdatum: fc.constantFrom('2026-03-02', '2026-04-06'),
  besluitdatum: fc.constantFrom('2026-04-06', '2026-05-01'),
  datumMelding: fc.constantFrom('2025-12-31', '2026-04-06'),
};
const NAMEN = [...JA_NEE, ...Object.keys(ANDERE)];
const waarden = fc.tuple(
  ...JA_NEE.map(() => fc.option(fc.boolean(), { nil: undefined })),
  ...Object.values(ANDERE).map((waarde) => fc.option(waarde, { nil: undefined })),
);
const gebeurtenis = fc.record(
  {
    datum: fc.constantFrom('2021-04-06', '2024-01-01', '2026-04-01'),
    soort: fc.constantFrom('overtreding', 'herstelaanbod', 'bevel', 'aanwijzing', 'last-onder-dwangsom'),
    locatie: fc.constantFrom('deze', 'andere'),
    opgevolgd: fc.boolean(),
    ingevorderd: fc.boolean(),
    soortgelijk: fc.boolean(),
  },
  { requiredKeys: ['datum', 'soort'] },
);

const basis = {
  slotVan: (naam: string) => NAMEN.indexOf(naam),
  vasteWaarde: () => undefined,
  begrip: () => undefined,
  open: () => false,
  logisch: (naam: string) => JA_NEE.includes(naam),
};

test('the normal form has the value of the expression: true, false or not known', () => {
  fc.assert(
    fc.property(willekeurigeVoorwaarde, waarden, fc.array(gebeurtenis, { maxLength: 3 }), (expressie, vul, historie) => {
      const geval = {
        waarden: vul,
        historie: historie.map((voorval) => ({ ...voorval, dag: dagnummer(voorval.datum) })),
        pleegdag: dagnummer('2026-04-06'),
        besluitdag: dagnummer('2026-05-01'),
        venster: (jaren: number) => dagnummer(verschuif('2026-04-06', -jaren, 'jaren')),
      } as Geval;
      assert.equal(compileer(normaal(expressie), basis).f(geval), compileer(expressie, basis).f(geval));
    }),
    { seed: 20260106, numRuns: process.env['BEWIJS'] === '1' ? 50_000 : 3_000 },
  );
});
