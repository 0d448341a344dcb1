// The yearly figures of a handful of records, counted by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Keuze, Maatregel, OvertredingAdvies, Verslag } from '../gegenereerd/typen.ts';
import { parseVerslagvorm } from '../lees/index.ts';
import { jaarcijfers } from './index.ts';

const HASH = '0'.repeat(64);
const maatregel = (soort: Maatregel['soort'], sterkte: Maatregel['sterkte'], meer: Partial<Maatregel> = {}): Maatregel => ({
  soort,
  traject: 'herstellend',
  sterkte,
  teBepalen: [],
  regels: ['r'],
  ...meer,
});
const bedrag = (cent: number): Pick<Maatregel, 'bedrag'> => ({ bedrag: { cent, stappen: [] } });
const termijn = (dagen: number): Pick<Maatregel, 'termijn'> => ({ termijn: { dagen, uiterlijk: '2026-04-01', omschrijving: 't', regel: 'r' } });

interface Geval {
  readonly id: string;
  readonly voorschrift: string;
  readonly recidive: boolean | null;
  readonly advies: readonly Maatregel[];
  readonly keuze: Partial<Keuze> & Pick<Keuze, 'maatregelen'>;
}

function verslag(
  vastgesteldOp: string,
  gevallen: readonly Geval[],
  { conflicten = [], beleid = 'proef', versie = '1.0.0' }: { conflicten?: readonly string[]; beleid?: string; versie?: string } = {},
): Verslag {
  const bron = { id: beleid, versie, sha256: HASH };
  const overtredingen: OvertredingAdvies[] = gevallen.map(({ id, voorschrift, recidive, advies }) => ({
    id,
    voorschrift,
    recidive,
    maatregelen: [...advies],
    mogelijkNog: [],
    aandachtspunten: [],
  }));
  return {
    schema: 'verslag/1',
    dossier: {
      schema: 'dossier/1',
      zaak: { identificatie: 'Z-GEHEIM-1' },
      besluitdatum: vastgesteldOp,
      inspectie: { datum: vastgesteldOp, soort: 'jaarlijks' },
      voorziening: { soort: 'gastouder', naam: 'Gastouder Jansen', lrkNummer: '123456789' },
      houder: { naam: 'J. Jansen', kvkNummer: '12345678' },
      overtredingen: gevallen.map(({ id, voorschrift }) => ({ id, voorschrift, antwoorden: { vrij: 'Geheim antwoord' } })),
    },
    advies: {
      schema: 'advies/1',
      beleid: bron,
      landelijk: bron,
      engine: '0.1.0',
      dossierSha256: HASH,
      status: 'volledig',
      ontbrekend: [],
      overtredingen,
      totaal: { dwangsomCent: 0, boeteCent: 0 },
      procedure: [],
      conflicten: conflicten.map((id) => ({ id, gekozenLezing: 'a', status: 'open' })),
      voorbehouden: [],
      spoor: [],
    },
    keuzes: gevallen.map(({ id, keuze }) => ({ overtreding: id, volgtAdvies: true, motivering: 'Mevrouw Jansen belde.', ...keuze })),
    vastgesteldDoor: 'A. de Vries',
    vastgesteldOp,
    beleid: { ...bron, vindplaats: 'https://example.nl/beleid.json' },
    landelijk: bron,
  };
}

/** Follows the advice: an aanwijzing within 7 days. */
const EERSTE = verslag('2026-03-01', [
  {
    id: 'o1',
    voorschrift: 'ruimte',
    recidive: false,
    advies: [maatregel('aanwijzing', 'geboden', termijn(7)), maatregel('bestuurlijke-boete', 'mogelijk', bedrag(200_000))],
    keuze: { maatregelen: ['aanwijzing'] },
  },
]);
/** Two overtredingen: a last of her own amount and term, and a fine that the advice only allowed; both deviate or not as she said. */
const TWEEDE = verslag(
  '2026-12-31',
  [
    {
      id: 'o1',
      voorschrift: 'vog',
      recidive: true,
      advies: [
        maatregel('last-onder-dwangsom', 'mogelijk', bedrag(1)),
        maatregel('last-onder-dwangsom', 'geboden', { ...bedrag(550_000), ...termijn(14) }),
        maatregel('bestuurlijke-boete', 'mogelijk', bedrag(100_000)),
      ],
      keuze: {
        maatregelen: ['last-onder-dwangsom', 'bestuurlijke-boete'],
        volgtAdvies: false,
        grond: 'bijzonder',
        maatwerk: [{ maatregel: 'last-onder-dwangsom', cent: 300_000, dagen: 21 }],
      },
    },
    {
      id: 'o2',
      voorschrift: 'ruimte',
      recidive: null,
      advies: [maatregel('aanwijzing', 'geboden', termijn(14))],
      keuze: { maatregelen: ['exploitatieverbod'], volgtAdvies: false, grond: 'bijzonder' },
    },
  ],
  { conflicten: ['c-2', 'c-1'], versie: '1.1.0' },
);
const VOLGEND_JAAR = verslag(
  '2027-01-01',
  [{ id: 'o1', voorschrift: 'ruimte', recidive: false, advies: [maatregel('aanwijzing', 'geboden')], keuze: { maatregelen: ['aanwijzing'] } }],
  { conflicten: ['c-1'] },
);
const ELDERS = verslag('2026-05-01', [], { beleid: 'elders' });

test('counted by hand: per year and policy, by instrument, with amounts, terms, grounds and contradictions', () => {
  const cijfers = jaarcijfers([VOLGEND_JAAR, TWEEDE, ELDERS, EERSTE]);
  assert.deepEqual(
    cijfers.map(({ jaar, beleid }) => [jaar, beleid]),
    [
      [2026, 'elders'],
      [2026, 'proef'],
      [2027, 'proef'],
    ],
  );
  assert.deepEqual(cijfers[1], {
    jaar: 2026,
    beleid: 'proef',
    versies: ['1.0.0', '1.1.0'],
    verslagen: 2,
    overtredingen: 3,
    recidive: { ja: 1, nee: 1, onbekend: 1 },
    gevolgd: 1,
    afgeweken: 2,
    gronden: [{ id: 'bijzonder', aantal: 2 }],
    maatregelen: [
      { soort: 'aanwijzing', gekozen: 1, geboden: 1, mogelijk: 0, buitenAdvies: 0, dagen: { aantal: 1, laagste: 7, hoogste: 7 } },
      {
        soort: 'bestuurlijke-boete',
        gekozen: 1,
        geboden: 0,
        mogelijk: 1,
        buitenAdvies: 0,
        bedrag: { aantal: 1, laagste: 100_000, hoogste: 100_000, totaal: 100_000 },
      },
      { soort: 'exploitatieverbod', gekozen: 1, geboden: 0, mogelijk: 0, buitenAdvies: 1 },
      {
        soort: 'last-onder-dwangsom',
        gekozen: 1,
        geboden: 1,
        mogelijk: 0,
        buitenAdvies: 0,
        bedrag: { aantal: 1, laagste: 300_000, hoogste: 300_000, totaal: 300_000 },
        dagen: { aantal: 1, laagste: 21, hoogste: 21 },
      },
    ],
    voorschriften: [
      { id: 'ruimte', aantal: 2 },
      { id: 'vog', aantal: 1 },
    ],
    conflicten: [
      { id: 'c-1', aantal: 1 },
      { id: 'c-2', aantal: 1 },
    ],
  });
});

test('the same record twice counts once, also with its fields in another order; another one of the same zaak counts', () => {
  const omgekeerd = Object.fromEntries(Object.entries(EERSTE).toReversed()) as unknown as Verslag;
  assert.deepEqual(jaarcijfers([EERSTE, omgekeerd, EERSTE]), jaarcijfers([EERSTE]));
  assert.equal(jaarcijfers([EERSTE, { ...EERSTE, vastgesteldOp: '2026-03-02' }])[0]?.verslagen, 2);
});

test('a text is read by its shape alone, and what has another is refused with its place', () => {
  const gelezen = parseVerslagvorm(JSON.stringify(TWEEDE));
  assert.ok(gelezen.ok, gelezen.ok ? '' : JSON.stringify(gelezen.bevindingen[0]));
  assert.deepEqual(jaarcijfers([gelezen.waarde]), jaarcijfers([TWEEDE]));
  const zonder = parseVerslagvorm('{\n  "schema": "verslag/1"\n}');
  assert.ok(!zonder.ok);
  assert.deepEqual([zonder.bevindingen[0]?.code, zonder.bevindingen[0]?.lijn], ['ontbrekend-veld', 1]);
});

test('nothing gives nothing', () => assert.deepEqual(jaarcijfers([]), []));

test('no name, number, text, answer or day of a case is in the figures', () => {
  const tekst = JSON.stringify(jaarcijfers([EERSTE, TWEEDE, VOLGEND_JAAR]));
  for (const geheim of ['Z-GEHEIM', 'Jansen', '123456789', '12345678', 'Vries', 'belde', 'Geheim', 'gastouder', '2026-', '-03-', 'example.nl', HASH])
    assert.ok(!tekst.includes(geheim), geheim);
});

test('figures add up: any two sets apart give the sums of both together, whatever the order', () => {
  const verslagen = fc.uniqueArray(
    fc.record({
      dag: fc.integer({ min: 1, max: 28 }),
      soorten: fc.uniqueArray(fc.constantFrom('aanwijzing' as const, 'bestuurlijke-boete' as const), { minLength: 1 }),
      cent: fc.nat(9_000_000),
      volgt: fc.boolean(),
    }),
    { maxLength: 8, selector: (een) => JSON.stringify(een) },
  );
  fc.assert(
    fc.property(verslagen, fc.nat(8), (gegeven, knip) => {
      const alle = gegeven.map(({ dag, soorten, cent, volgt }) =>
        verslag(`2026-05-${String(dag).padStart(2, '0')}`, [
          {
            id: 'o1',
            voorschrift: 'ruimte',
            recidive: volgt,
            advies: [maatregel('bestuurlijke-boete', 'mogelijk', bedrag(cent))],
            keuze: { maatregelen: soorten, volgtAdvies: volgt, ...(volgt ? {} : { grond: 'bijzonder' }) },
          },
        ]),
      );
      const som = (deel: readonly Verslag[], lees: (cijfers: ReturnType<typeof jaarcijfers>[number]) => number): number =>
        jaarcijfers(deel).reduce((totaal, een) => totaal + lees(een), 0);
      const metingen: readonly ((cijfers: ReturnType<typeof jaarcijfers>[number]) => number)[] = [
        (een) => een.verslagen,
        (een) => een.gevolgd,
        (een) => een.afgeweken,
        (een) => een.maatregelen.reduce((totaal, m) => totaal + m.gekozen, 0),
        (een) => een.maatregelen.reduce((totaal, m) => totaal + (m.bedrag?.totaal ?? 0), 0),
      ];
      for (const meet of metingen) assert.equal(som(alle, meet), som(alle.slice(0, knip), meet) + som(alle.slice(knip), meet));
      assert.deepEqual(jaarcijfers(alle.toReversed()), jaarcijfers(alle));
    }),
    { seed: 20261126, numRuns: 300 },
  );
});
