import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Advies, Maatregel, Verwachting } from '../gegenereerd/typen.ts';
import { isGedekt, voegDekkingSamen } from './dekking.ts';
import type { Dekking } from './dekking.ts';
import { vergelijkAdvies, vergelijkWeigering } from './vergelijk.ts';
import { voorwaardenIn } from './voorwaarden.ts';

const last: Maatregel = {
  soort: 'last-onder-dwangsom',
  traject: 'herstellend',
  sterkte: 'geboden',
  bedrag: { cent: 550000, perEenheidCent: 275000, stappen: [] },
  termijn: { dagen: 14, uiterlijk: '2026-03-30', omschrijving: 'Termijn', regel: 't' },
  teBepalen: ['b', 'a'],
  regels: ['r1', 'r2'],
};
const boete: Maatregel = { soort: 'bestuurlijke-boete', traject: 'bestraffend', sterkte: 'mogelijk', keuzegroep: 'g', teBepalen: [], regels: ['r3'] };
const andereLast: Maatregel = { ...last, sterkte: 'mogelijk', bedrag: { cent: 100, stappen: [] } };

const verwijzing = { id: 'x', versie: '1.0.0', sha256: '0'.repeat(64) };
const ADVIES: Advies = {
  schema: 'advies/1',
  beleid: verwijzing,
  landelijk: verwijzing,
  engine: '0',
  dossierSha256: '0'.repeat(64),
  status: 'voorlopig',
  ontbrekend: [{ feit: 'f' }, { feit: 'g', overtreding: 'o1' }],
  overtredingen: [
    {
      id: 'o1',
      voorschrift: 'v',
      recidive: null,
      maatregelen: [boete, last],
      mogelijkNog: [last, andereLast],
      aandachtspunten: [
        { tekst: 'A', regel: 'a1' },
        { tekst: 'B', regel: 'a2' },
      ],
    },
  ],
  totaal: { dwangsomCent: 550000, boeteCent: 0 },
  procedure: [
    { id: 'p1', tekst: 'P', regel: 'r1' },
    { id: 'p1', tekst: 'P', regel: 'r2' },
    { id: 'p2', tekst: 'P', regel: 'r1' },
  ],
  conflicten: [{ id: 'c1', gekozenLezing: 'l', status: 'open' }],
  voorbehouden: [
    { code: 'aangenomen', tekst: 'x' },
    { code: 'aangenomen', tekst: 'y' },
    { code: 'conflict', tekst: 'z' },
  ],
  spoor: [],
};

interface Geval {
  readonly wat: string;
  readonly verwacht: Verwachting;
  /** Pointers that differ; empty: it fits. */
  readonly anders: readonly string[];
}

const o1 = (o: NonNullable<Verwachting['overtredingen']>[string]): Verwachting => ({ overtredingen: { o1: o } });
const GEVALLEN: readonly Geval[] = [
  { wat: 'the status', verwacht: { status: 'voorlopig' }, anders: [] },
  { wat: 'another status', verwacht: { status: 'volledig' }, anders: ['/status'] },
  { wat: 'what is open, in any order', verwacht: { ontbrekend: [{ feit: 'g', overtreding: 'o1' }, { feit: 'f' }] }, anders: [] },
  { wat: 'too little open', verwacht: { ontbrekend: [{ feit: 'f' }] }, anders: ['/ontbrekend'] },
  { wat: 'open for another overtreding', verwacht: { ontbrekend: [{ feit: 'f' }, { feit: 'g', overtreding: 'o2' }] }, anders: ['/ontbrekend'] },
  { wat: 'nothing open', verwacht: { ontbrekend: [] }, anders: ['/ontbrekend'] },
  { wat: 'an overtreding that is not there', verwacht: { overtredingen: { o2: {} } }, anders: ['/overtredingen/o2'] },
  { wat: 'recidive not known', verwacht: o1({ recidive: null }), anders: [] },
  { wat: 'recidive', verwacht: o1({ recidive: false }), anders: ['/overtredingen/o1/recidive'] },
  {
    wat: 'measures in any order',
    verwacht: o1({
      maatregelen: [
        { soort: 'last-onder-dwangsom', sterkte: 'geboden' },
        { soort: 'bestuurlijke-boete', sterkte: 'mogelijk' },
      ],
    }),
    anders: [],
  },
  {
    wat: 'a measure too few',
    verwacht: o1({ maatregelen: [{ soort: 'last-onder-dwangsom', sterkte: 'geboden' }] }),
    anders: ['/overtredingen/o1/maatregelen'],
  },
  {
    wat: 'another strength',
    verwacht: o1({
      maatregelen: [
        { soort: 'last-onder-dwangsom', sterkte: 'mogelijk' },
        { soort: 'bestuurlijke-boete', sterkte: 'mogelijk' },
      ],
    }),
    anders: ['/overtredingen/o1/maatregelen'],
  },
  {
    wat: 'every field of a measure',
    verwacht: o1({
      maatregelen: [
        { soort: 'bestuurlijke-boete', sterkte: 'mogelijk', cent: null, dagen: null, keuzegroep: 'g', teBepalen: [] },
        {
          soort: 'last-onder-dwangsom',
          sterkte: 'geboden',
          cent: 550000,
          perEenheidCent: 275000,
          dagen: 14,
          uiterlijk: '2026-03-30',
          teBepalen: ['a', 'b'],
          regels: ['r2', 'r1'],
        },
      ],
    }),
    anders: [],
  },
  ...(
    [
      { cent: 1 },
      { cent: null },
      { perEenheidCent: 1 },
      { dagen: 15 },
      { dagen: null },
      { uiterlijk: '2026-03-31' },
      { teBepalen: ['a'] },
      { regels: ['r1'] },
      { keuzegroep: 'g' },
    ] as const
  ).map((veld): Geval => ({
    wat: `a measure with another ${Object.keys(veld)[0] ?? ''} (${JSON.stringify(veld)})`,
    verwacht: o1({
      maatregelen: [
        { soort: 'bestuurlijke-boete', sterkte: 'mogelijk' },
        { soort: 'last-onder-dwangsom', sterkte: 'geboden', ...(veld as object) },
      ],
    }),
    anders: ['/overtredingen/o1/maatregelen'],
  })),
  {
    wat: 'a measure that fits two, paired so that the other fits too',
    verwacht: o1({
      mogelijkNog: [
        { soort: 'last-onder-dwangsom', sterkte: 'geboden' },
        { soort: 'last-onder-dwangsom', sterkte: 'mogelijk', cent: 100 },
      ],
    }),
    anders: [],
  },
  { wat: 'points of attention', verwacht: o1({ aandachtspunten: ['a2', 'a1'] }), anders: [] },
  { wat: 'too few points of attention', verwacht: o1({ aandachtspunten: ['a1'] }), anders: ['/overtredingen/o1/aandachtspunten'] },
  { wat: 'points of attention among others', verwacht: o1({ aandachtspuntenBevatten: ['a1'] }), anders: [] },
  {
    wat: 'a point of attention that is not there',
    verwacht: o1({ aandachtspuntenBevatten: ['a1', 'a3'] }),
    anders: ['/overtredingen/o1/aandachtspuntenBevatten'],
  },
  { wat: 'totals', verwacht: { totaal: { dwangsomCent: 550000, boeteCent: 0 } }, anders: [] },
  { wat: 'one total', verwacht: { totaal: { boeteCent: 1 } }, anders: ['/totaal/boeteCent'] },
  { wat: 'the other total', verwacht: { totaal: { dwangsomCent: 0 } }, anders: ['/totaal/dwangsomCent'] },
  { wat: 'procedure, conflicts and provisos', verwacht: { procedure: ['p2', 'p1'], conflicten: ['c1'], voorbehouden: ['conflict', 'aangenomen'] }, anders: [] },
  {
    wat: 'other procedure, conflicts and provisos',
    verwacht: { procedure: ['p1'], conflicten: [], voorbehouden: [] },
    anders: ['/procedure', '/conflicten', '/voorbehouden'],
  },
  {
    wat: 'procedure, conflicts and provisos among others',
    verwacht: { procedureBevat: ['p1'], conflictenBevatten: ['c1'], voorbehoudenBevatten: ['conflict'] },
    anders: [],
  },
  {
    wat: 'what is not among them',
    verwacht: { procedureBevat: ['p3'], conflictenBevatten: ['c2'], voorbehoudenBevatten: ['y'] },
    anders: ['/procedureBevat', '/conflictenBevatten', '/voorbehoudenBevatten'],
  },
  { wat: 'a refusal that did not come', verwacht: { bevindingen: ['x'] }, anders: ['/bevindingen'] },
];

for (const { wat, verwacht, anders } of GEVALLEN) {
  test(`a case that expects ${wat} ${anders.length === 0 ? 'fits' : 'differs'}`, () => {
    assert.deepEqual(
      vergelijkAdvies(verwacht, ADVIES).map(({ pad }) => pad),
      anders,
    );
  });
}

test('pairing goes back on an earlier choice', () => {
  // The first expectation fits both measures and the second only the first of them.
  const advies = {
    ...ADVIES,
    overtredingen: [
      {
        ...(ADVIES.overtredingen[0] as Advies['overtredingen'][number]),
        mogelijkNog: [last, { ...last, termijn: { ...(last.termijn as object), dagen: 21 } as NonNullable<Maatregel['termijn']> }],
      },
    ],
  };
  const geboden = { soort: 'last-onder-dwangsom', sterkte: 'geboden' } as const;
  assert.deepEqual(vergelijkAdvies(o1({ mogelijkNog: [geboden, { ...geboden, dagen: 14 }] }), advies), []);
  assert.equal(
    vergelijkAdvies(
      o1({
        mogelijkNog: [
          { ...geboden, dagen: 14 },
          { ...geboden, dagen: 14 },
        ],
      }),
      advies,
    ).length,
    1,
  );
});

test('a refusal is compared by its codes, each once', () => {
  assert.deepEqual(vergelijkWeigering({ bevindingen: ['b', 'a'] }, ['a', 'b', 'a']), []);
  assert.equal(vergelijkWeigering({ bevindingen: ['a'] }, ['a', 'b']).length, 1);
  assert.deepEqual(vergelijkWeigering({ status: 'volledig' }, ['a']), [{ pad: '/bevindingen', verwacht: [], gekregen: ['a'] }]);
});

test('the conditions of an expression are itself and its operands', () => {
  const paden = (expressie: unknown): readonly string[] => voorwaardenIn(expressie).map(({ pad }) => pad);
  assert.deepEqual(paden(true), []);
  assert.deepEqual(paden({ var: 'a' }), ['']);
  assert.deepEqual(paden({ '!': { var: 'a' } }), ['/!']);
  assert.deepEqual(paden({ and: [{ var: 'a' }, { or: [{ '!': [{ in: [{ var: 'b' }, ['x']] }] }, { '>': [{ var: 'c' }, 3] }] }, true] }), [
    '',
    '/and/0',
    '/and/1',
    '/and/1/or/0/!/0',
    '/and/1/or/1',
  ]);
  assert.deepEqual(paden({ if: [{ var: 'a' }, { var: 'b' }, false] }), ['', '/if/0', '/if/1']);
});

test('seen in one policy is seen', () => {
  const dekking = (geldt: boolean, waar: boolean, onwaar: boolean): Dekking => ({
    soort: 'regel',
    id: 'r',
    landelijk: true,
    geldt,
    voorwaarden: [{ pad: '', waar, onwaar }],
  });
  const [samen, ...rest] = voegDekkingSamen([[dekking(true, true, false)], [dekking(false, false, true)]]);
  assert.deepEqual(rest, []);
  assert.deepEqual(samen, dekking(true, true, true));
  assert.deepEqual([dekking(true, true, true), dekking(false, true, true), dekking(true, false, true), dekking(true, true, false)].map(isGedekt), [
    true,
    false,
    false,
    false,
  ]);
});
