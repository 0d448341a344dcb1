import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AndereLezingen, AndersBerekend, Dossier, Maatregel, OvertredingAdvies, Uitkomst } from '@handhavingswijzer/engine';
import { LANDELIJK, PROEF } from '../proef/beleid.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { bijMaatregel, leesAndereLezingen } from './index.ts';

const bron = { document: 'nota', sectie: '1.1' };
const BELEID: MetBeleid = {
  data: {
    ...PROEF.data,
    conflicten: [
      {
        id: 'hoe-hoog',
        titel: 'Hoe hoog wordt de last?',
        lezingen: [
          { id: 'half', tekst: 'De helft erbij.', bron },
          { id: 'dubbel', tekst: 'Het dubbele.', bron },
          { id: 'oud', tekst: 'Het oude beleid.', bron },
        ],
        gekozenLezing: 'half',
        status: 'open',
        toelichting: 'De tekst zegt beide.',
        als: true,
      },
    ],
  },
};
const WET: MetLandelijk = {
  data: {
    ...LANDELIJK,
    categorieen: {
      ...LANDELIJK.categorieen,
      reeks: [
        {
          vanaf: '2026-01-01',
          cent: 55000,
          status: 'te-controleren',
          toelichting: 'Nog niet gevonden.',
          nietUitgesloten: [{ cent: 54500, toelichting: 'Als afgerond wordt geteld.' }],
        },
      ],
    },
  },
};
const DOSSIER: Dossier = {
  schema: 'dossier/1',
  besluitdatum: '2026-03-02',
  inspectie: { datum: '2026-02-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum' },
  houder: {},
  overtredingen: [
    { id: 'a', voorschrift: 'ruimtes', antwoorden: {} },
    { id: 'b', voorschrift: 'ruimtes', antwoorden: {} },
  ],
};

const last = (meer: Partial<Maatregel> = {}): Maatregel => ({
  soort: 'last-onder-dwangsom',
  traject: 'herstellend',
  sterkte: 'geboden',
  teBepalen: ['dwangsom-maximum'],
  regels: [],
  ...meer,
});
const voor = (cent: number): Partial<Maatregel> => ({ bedrag: { cent, stappen: [] } });
const tot = (uiterlijk: string): Partial<Maatregel> => ({ termijn: { dagen: 14, uiterlijk, omschrijving: 't', regel: 'r' } });
const over = (id: string, maatregelen: Maatregel[], meer: Partial<OvertredingAdvies> = {}): OvertredingAdvies => ({
  id,
  voorschrift: 'ruimtes',
  recidive: true,
  maatregelen,
  mogelijkNog: [],
  aandachtspunten: [],
  ...meer,
});
const uitkomst = (overtredingen: OvertredingAdvies[], meer: Partial<Uitkomst> = {}): Uitkomst => ({
  status: 'volledig',
  ontbrekend: [],
  overtredingen,
  totaal: { dwangsomCent: 0, boeteCent: 0 },
  procedure: [],
  ...meer,
});
const berekend = (dan: Uitkomst, verschillend = true): AndersBerekend => ({
  soort: 'berekend',
  beleid: { id: 'proef.lezing', sha256: '' },
  landelijk: { id: 'landelijk', sha256: '' },
  uitkomst: dan,
  verschillen: verschillend ? [{ raakt: ['totaal'] }] : [],
});
const lees = (nu: Uitkomst, anders: AndereLezingen['conflicten'][number]['lezingen'], bedragen: AndereLezingen['bedragen'] = []) =>
  leesAndereLezingen(BELEID, WET, DOSSIER, {
    nu,
    conflicten: anders.length === 0 ? [] : [{ conflict: 'hoe-hoog', overtredingen: ['a'], lezingen: anders }],
    bedragen,
  });
const cellen = (nu: Uitkomst, dan: Uitkomst): string[] =>
  (lees(nu, [{ lezing: 'dubbel', uitkomst: berekend(dan) }])[0]?.anders[0]?.rijen ?? []).map((r) => `${r.bij} | ${r.onderdeel} | ${r.nu} | ${r.anders}`);

test('both readings with their source, what each gives, and how far it is settled', () => {
  const nu = uitkomst([over('a', [last({ ...voor(825000), ...tot('2026-03-16') })]), over('b', [])], { totaal: { dwangsomCent: 825000, boeteCent: 0 } });
  const dan = uitkomst([over('a', [last({ ...voor(1100000), ...tot('2026-03-16') })]), over('b', [])], { totaal: { dwangsomCent: 1100000, boeteCent: 0 } });
  const [gelezen] = lees(nu, [
    { lezing: 'dubbel', uitkomst: berekend(dan) },
    { lezing: 'oud', uitkomst: { soort: 'niet-berekend', reden: 'Het oude beleid is er niet.' } },
  ]);
  assert.equal(gelezen?.titel, 'Hoe hoog wordt de last?');
  assert.equal(gelezen.stand, 'de gemeente heeft nog niet gekozen');
  assert.equal(gelezen.gekozen.tekst, 'De helft erbij. (1.1)');
  assert.deepEqual(gelezen.overtredingen, ['a']);
  const [dubbel, oud] = gelezen.anders;
  assert.equal(dubbel?.zin.tekst, 'Het dubbele. (1.1)');
  assert.equal(dubbel.gevolg, 'Dan wordt anders: last onder dwangsom, totaal dwangsommen.');
  assert.deepEqual(dubbel.rijen, [
    {
      overtreding: 'a',
      bij: 'Overtreding 1: Ruimtes',
      maatregel: 'last-onder-dwangsom',
      onderdeel: 'Last onder dwangsom',
      nu: 'geboden, € 8.250, uiterlijk 16 maart 2026',
      anders: 'geboden, € 11.000, uiterlijk 16 maart 2026',
    },
    { bij: 'De hele zaak', onderdeel: 'Totaal dwangsommen', nu: '€ 8.250', anders: '€ 11.000' },
  ]);
  assert.deepEqual([oud?.gevolg, oud?.rijen], ['Het oude beleid is er niet.', []]);
  assert.deepEqual(
    bijMaatregel([gelezen], 'a', 'last-onder-dwangsom').map(({ lezing, rij }) => [lezing.id, rij.anders]),
    [['dubbel', 'geboden, € 11.000, uiterlijk 16 maart 2026']],
  );
  assert.deepEqual(bijMaatregel([gelezen], 'b', 'last-onder-dwangsom'), []);
});

test('no difference and no way to compute are said, never left out', () => {
  const nu = uitkomst([over('a', []), over('b', [])]);
  const [gelezen] = lees(nu, [
    { lezing: 'dubbel', uitkomst: berekend(nu, false) },
    { lezing: 'oud', uitkomst: { soort: 'niet-berekend' } },
  ]);
  assert.deepEqual(
    gelezen?.anders.map(({ gevolg }) => gevolg),
    ['Maakt in deze zaak geen verschil.', 'Het beleid zegt niet hoe met deze lezing wordt gerekend.'],
  );
});

test('a measure that comes, goes, weakens or still depends on open questions', () => {
  assert.deepEqual(cellen(uitkomst([over('a', [last()]), over('b', [])]), uitkomst([over('a', []), over('b', [last({ sterkte: 'mogelijk' })])])), [
    'Overtreding 1: Ruimtes | Last onder dwangsom | geboden | niet',
    'Overtreding 2: Ruimtes | Last onder dwangsom | niet | mogelijk',
  ]);
  const nog = over('a', [], { mogelijkNog: [last(voor(100)), last({ ...voor(200), keuzegroep: 'k' })] });
  assert.deepEqual(cellen(uitkomst([nog, over('b', [])]), uitkomst([over('a', [last(voor(100))]), over('b', [])])), [
    'Overtreding 1: Ruimtes | Last onder dwangsom | misschien geboden, € 1; of misschien geboden, of een ander middel uit dezelfde keuze, € 2 | geboden, € 1',
  ]);
});

test('what a person must fix, points of attention and steps are named where nothing else differs', () => {
  const a = over('a', [last()]);
  assert.deepEqual(cellen(uitkomst([a, over('b', [])]), uitkomst([over('a', [last({ teBepalen: [] })]), over('b', [])])), [
    'Overtreding 1: Ruimtes | Last onder dwangsom | geboden, het hoogste bedrag dat aan dwangsommen kan worden verbeurd zelf bepalen | geboden',
  ]);
  const punt = (tekst: string): Partial<OvertredingAdvies> => ({ aandachtspunten: [{ tekst, regel: 'r' }] });
  assert.deepEqual(
    cellen(
      uitkomst([over('a', [], punt('Let op.')), over('b', [])], { procedure: [{ id: 'p', tekst: 'Bel.', regel: 'r', uiterlijk: '2026-03-16' }] }),
      uitkomst([over('a', [], punt('Kijk uit.')), over('b', [])]),
    ),
    ['Overtreding 1: Ruimtes | Aandachtspunt | Let op. | Kijk uit.', 'De hele zaak | Stap van de procedure | Bel. Uiterlijk 16 maart 2026. | geen'],
  );
});

test('an unverified amount: what is computed with, what else it may be, and what that would give', () => {
  const nu = uitkomst([over('a', [last(voor(1100000))]), over('b', [])]);
  const dan = uitkomst([over('a', [last(voor(1090000))]), over('b', [])]);
  const [gelezen] = lees(nu, [], [{ vanaf: '2026-01-01', cent: 55000, overtredingen: ['a'], bedragen: [{ cent: 54500, uitkomst: berekend(dan) }] }]);
  assert.equal(gelezen?.soort, 'bedrag');
  assert.equal(gelezen.titel, 'Is het bedrag van de eerste categorie € 550?');
  assert.equal(gelezen.stand, 'nog niet nagekeken');
  assert.equal(gelezen.gekozen.tekst, 'Vanaf 1 januari 2026 is de eerste categorie € 550 (De wet, 1.1).');
  assert.equal(gelezen.anders[0]?.zin.tekst, 'De eerste categorie is € 545. Als afgerond wordt geteld.');
  assert.deepEqual(
    gelezen.anders[0].rijen.map((r) => [r.nu, r.anders]),
    [['geboden, € 11.000', 'geboden, € 10.900']],
  );
});
