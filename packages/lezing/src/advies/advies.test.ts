import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Advies, Dossier, Maatregel, Regel, Termijn } from '@handhavingswijzer/engine';
import { PROEF, REGEL, WET, proefBeleid } from '../proef/beleid.ts';
import { leesBron } from '../bron.ts';
import { leesAntwoord } from './antwoord.ts';
import { leesConflict } from './conflict.ts';
import { leesDag } from './dag.ts';
import { leesAdvies } from './index.ts';
import { leesBedrag, leesMaatregel, leesTeBepalenVan, leesTermijn } from './maatregel.ts';
import { leesOmslagpunt } from './omslagpunt.ts';
import { leesOntbrekend, leesOvertreding } from './ontbrekend.ts';
import { waarom } from './waarom.ts';

const termijnRegel = (id: string, termijnsoort: 'besluit' | 'wettelijk'): Regel => ({
  ...REGEL,
  id,
  dan: { termijn: { bij: ['aanwijzing'], aantal: 7, eenheid: 'dagen', termijnsoort, omschrijving: 'Termijn' } },
});
const uitzondering: Regel = { ...REGEL, id: '1.1-b', als: { var: 'direct' }, dan: { maatregel: 'last-onder-dwangsom' }, uitzonderingOp: ['1.1-a'] };
const bedragRegel: Regel = { ...REGEL, id: '1.1-bedrag', dan: { bedrag: { bij: ['last-onder-dwangsom'], stap: 'basis', omschrijving: 'Basis' } } };
const maximumRegel: Regel = { ...REGEL, id: 'wet-max', bron: { document: 'wet', sectie: '1.1' } };
const zonderMax = proefBeleid(REGEL, uitzondering, bedragRegel, termijnRegel('t-besluit', 'besluit'), termijnRegel('t-wet', 'wettelijk'));
const BELEID = {
  data: {
    ...zonderMax.data,
    conflicten: [
      {
        id: 'c',
        titel: 'Wat geldt?',
        lezingen: [
          { id: 'l1', tekst: 'Het een.', bron: REGEL.bron },
          { id: 'l2', tekst: 'Het ander.', bron: REGEL.bron },
        ],
        gekozenLezing: 'l2',
        status: 'open' as const,
        toelichting: 'Uitleg.',
        als: true,
      },
    ],
  },
};
const LANDELIJK = { data: { ...WET.data, regels: [...WET.data.regels, maximumRegel] } };

const DOSSIER: Dossier = {
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum' },
  houder: {},
  overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: {}, historie: [{ datum: '2024-06-01', soort: 'aanwijzing' }] }],
};

const last: Maatregel = {
  soort: 'last-onder-dwangsom',
  traject: 'herstellend',
  sterkte: 'geboden',
  bedrag: {
    cent: 366666,
    perEenheidCent: 183333,
    stappen: [
      { omschrijving: 'Basis', cent: 550000, regel: '1.1-bedrag' },
      { omschrijving: 'Maximum', cent: 366666, regel: 'wet-max' },
    ],
  },
  termijn: { dagen: 7, uiterlijk: '2026-04-06', omschrijving: 'Hersteltermijn', regel: 't-besluit' },
  teBepalen: ['dwangsom-maximum', 'eigen-punt'],
  regels: ['1.1-b'],
};

test('a measure reads as its name and strength; alternatives say so', () => {
  const lees = (maatregel: Partial<Maatregel>): string => leesMaatregel(BELEID, LANDELIJK, { ...last, ...maatregel }).tekst;
  assert.equal(lees({}), 'Last onder dwangsom: geboden');
  assert.equal(lees({ soort: 'intrekking-toestemming', sterkte: 'mogelijk' }), 'Intrekking van de toestemming: mogelijk');
  assert.equal(lees({ keuzegroep: 'g' }), 'Last onder dwangsom: geboden, of een andere maatregel uit dezelfde keuze');
  assert.equal(lees({ keuzegroep: 'g', sterkte: 'mogelijk' }), 'Last onder dwangsom: mogelijk');
});

test('an amount is a row a step, with its section; national law with the law', () => {
  assert.deepEqual(
    leesBedrag(BELEID, LANDELIJK, last).map(({ omschrijving, bedrag, sectie, bron }) => [omschrijving, bedrag, sectie, bron.tekst]),
    [
      ['Basis', '€ 5.500', '1.1', 'Nota handhaving, 1.1'],
      ['Maximum', '€ 3.666,66', 'De wet, 1.1', 'De wet, 1.1'],
    ],
  );
  const { bedrag: _, ...zonder } = last;
  assert.deepEqual(leesBedrag(BELEID, LANDELIJK, zonder), []);
});

const DAGEN: readonly (readonly [string, string, string])[] = [
  ['2026-04-07', 'werkdag', ''],
  ['2026-04-11', 'zaterdag', 'Die dag is een zaterdag.'],
  ['2026-04-12', 'zondag', 'Die dag is een zondag.'],
  ['2026-04-06', 'feestdag', 'Die dag is een feestdag: tweede paasdag.'],
  ['2026-12-26', 'feestdag', 'Die dag is een zaterdag en een feestdag: tweede kerstdag.'],
  ['2026-12-31', 'werkdag', ''],
  ['2027-01-01', 'buiten-kalender', 'De lijst met feestdagen loopt niet tot deze dag: ga zelf na of het een feestdag is.'],
  ['2025-12-31', 'buiten-kalender', 'De lijst met feestdagen loopt niet tot deze dag: ga zelf na of het een feestdag is.'],
  ['2027-01-02', 'zaterdag', 'Die dag is een zaterdag.'],
];
for (const [datum, soort, opmerking] of DAGEN) {
  test(`${datum} is a ${soort}`, () => {
    const dag = leesDag(LANDELIJK, datum);
    assert.deepEqual([dag.soort, dag.opmerking], [soort, opmerking]);
  });
}

test('a term shows its last day and never moves it', () => {
  const lees = (termijn: Partial<Termijn>): readonly [string, string] => {
    const { zin, opmerking } = leesTermijn(BELEID, LANDELIJK, {
      dagen: 7,
      uiterlijk: '2026-04-07',
      omschrijving: 'Hersteltermijn',
      regel: 't-besluit',
      ...termijn,
    });
    return [zin.tekst, opmerking];
  };
  const nietVanzelf = ' De termijn staat in het besluit en schuift daardoor niet vanzelf op.';
  assert.deepEqual(lees({}), ['Hersteltermijn. Binnen 7 dagen: tot en met dinsdag 7 april 2026.', '']);
  assert.deepEqual(lees({ uiterlijk: '2026-04-11', dagen: 1 }), [
    'Hersteltermijn. Binnen 1 dag: tot en met zaterdag 11 april 2026.',
    `Die dag is een zaterdag.${nietVanzelf}`,
  ]);
  assert.equal(lees({ uiterlijk: '2026-04-06' })[1], `Die dag is een feestdag: tweede paasdag.${nietVanzelf}`);
  assert.equal(lees({ uiterlijk: '2026-04-12', regel: 't-wet' })[1], 'Die dag is een zondag.');
  assert.equal(lees({ uiterlijk: '2027-01-04' })[1], 'De lijst met feestdagen loopt niet tot deze dag: ga zelf na of het een feestdag is.');
});

test('a source is looked up where the rule stands: in the policy or in national law', () => {
  const { tekst, delen } = leesBron(BELEID, LANDELIJK, REGEL.bron);
  assert.equal(tekst, 'Nota handhaving, 1.1');
  assert.deepEqual(delen, [{ tekst, verwijst: { soort: 'bron', id: 'nota#1.1' } }]);
  assert.equal(leesBron(BELEID, LANDELIJK, maximumRegel.bron, 'wet').tekst, 'De wet, 1.1');
});

test('what a person must still fix is a sentence', () => {
  assert.deepEqual(leesTeBepalenVan(last), ['Bepaal zelf nog: het hoogste bedrag dat aan dwangsommen kan worden verbeurd.', 'Bepaal zelf nog: ‘eigen-punt’.']);
});

const ANTWOORDEN: readonly (readonly [string, Parameters<typeof leesAntwoord>[3], string])[] = [
  ['direct', true, 'ja'],
  ['direct', false, 'nee'],
  ['direct', undefined, 'nog niet bekend'],
  ['risicoprofiel', 'oranje', 'oranje'],
  ['aard', 'o1', '‘blijvend of tijdelijk’'],
  ['capaciteit', 1250, '1.250 plaatsen'],
  ['aantalDagen', 0, '0'],
  ['voordeel', 550000, '€ 5.500'],
  ['datumMelding', '2026-04-06', '6 april 2026'],
  ['verzachtend', [], 'geen'],
  ['verzachtend', ['o0', 'o1'], 'eigen melding en ‘overmacht (of niet)’'],
  ['voorschrift', 'ruimtes', 'ruimtes'],
  ['artikelen', ['wet-2'], 'kwaliteit'],
  ['historie', ['2024-06-01 last-onder-dwangsom'], 'last onder dwangsom van 1 juni 2024'],
];
for (const [feit, waarde, tekst] of ANTWOORDEN)
  test(`${feit} = ${JSON.stringify(waarde)} reads as ${tekst}`, () => assert.equal(leesAntwoord(PROEF, WET, feit, waarde), tekst));

test('an open question names its overtreding, and an event of the history', () => {
  const lees = (feit: string, overtreding?: string): string | undefined =>
    leesOntbrekend(PROEF, WET, DOSSIER, { ontbrekend: [overtreding === undefined ? { feit } : { feit, overtreding }] })[0]?.zin.tekst;
  assert.equal(lees('risicoprofiel'), 'Wat is risicoprofiel?');
  assert.equal(lees('direct', 'o1'), 'Wat is direct? (overtreding 1: Ruimtes)');
  assert.equal(lees('historie/0/opgevolgd', 'o1'), 'Is dit op tijd opgevolgd: aanwijzing van 1 juni 2024? (overtreding 1: Ruimtes)');
  assert.equal(lees('historie/0/ingevorderd', 'o1'), 'Is de dwangsom verbeurd en ingevorderd: aanwijzing van 1 juni 2024? (overtreding 1: Ruimtes)');
  assert.equal(leesOvertreding(PROEF, DOSSIER, 'weg'), 'overtreding weg');
});

const verwijzing = { id: 'proef', versie: '1.0.0', sha256: '0'.repeat(64) };
const ADVIES: Advies = {
  schema: 'advies/1',
  beleid: verwijzing,
  landelijk: verwijzing,
  engine: '0',
  dossierSha256: '0'.repeat(64),
  status: 'voorlopig',
  ontbrekend: [{ feit: 'hinder', overtreding: 'o1' }],
  overtredingen: [
    {
      id: 'o1',
      voorschrift: 'ruimtes',
      recidive: false,
      maatregelen: [{ soort: 'bestuurlijke-boete', traject: 'bestraffend', sterkte: 'mogelijk', teBepalen: [], regels: [] }, last],
      mogelijkNog: [{ soort: 'exploitatieverbod', traject: 'herstellend', sterkte: 'mogelijk', teBepalen: [], regels: ['1.1-a'] }],
      aandachtspunten: [{ tekst: 'Let hierop.', regel: '1.1-a' }],
    },
  ],
  totaal: { dwangsomCent: 366666, boeteCent: 0 },
  procedure: [{ id: 'brief', tekst: 'Stuur een brief.', regel: '1.1-a', uiterlijk: '2026-04-13' }],
  conflicten: [{ id: 'c', gekozenLezing: 'l2', status: 'open' }],
  voorbehouden: [{ code: 'aangenomen', tekst: 'Aangenomen.' }],
  spoor: [
    { regel: '1.1-a', overtreding: 'o1', uitkomst: 'onwaar', feiten: [], uitgeschakeldDoor: ['1.1-b'] },
    {
      regel: '1.1-b',
      overtreding: 'o1',
      uitkomst: 'waar',
      feiten: [
        { feit: 'direct', waarde: true, herkomst: 'antwoord' },
        { feit: 'dubbel1', waarde: false, herkomst: 'antwoord' },
        { feit: 'hinder', herkomst: 'antwoord' },
        { feit: 'recidive', waarde: true, herkomst: 'berekend' },
        { feit: 'risicoprofiel', waarde: 'rood', herkomst: 'dossier' },
        { feit: 'pleegdatum', waarde: '2026-03-02', herkomst: 'aangenomen' },
      ],
    },
    { regel: 'wet-1-verbod', overtreding: 'o1', uitkomst: 'onbekend', feiten: [] },
    { regel: 'wet-1-verbod', overtreding: 'o2', uitkomst: 'waar', feiten: [{ feit: 'direct', waarde: true, herkomst: 'antwoord' }] },
  ],
};

test('why: the rules behind each measure, the facts with their herkomst, exceptions and bans', () => {
  const uit = waarom(BELEID, LANDELIJK, DOSSIER, ADVIES, 'o1');
  assert.equal(uit.overtreding, 'overtreding 1: Ruimtes');
  assert.deepEqual(
    uit.maatregelen.map(({ zin, zeker, redenen }) => [zin.tekst, zeker, redenen.map(({ regel, herkomst, uitkomst }) => `${regel} ${herkomst} ${uitkomst}`)]),
    [
      ['Bestuurlijke boete: mogelijk', true, []],
      ['Last onder dwangsom: geboden', true, ['1.1-b beleid waar']],
      ['Exploitatieverbod: mogelijk', false, ['1.1-a beleid onwaar']],
    ],
  );
  assert.deepEqual(
    uit.maatregelen[1]?.redenen[0]?.feiten.map(({ zin, herkomst }) => [zin.tekst, herkomst]),
    [
      ['‘direct gevaar’: ja (vastgesteld)', 'vastgesteld'],
      ['‘gelijke naam’ [dubbel1]: nee (beoordeeld door een mens)', 'geoordeeld'],
      ['‘hinder en onrust’: nog niet bekend', 'vastgesteld'],
      ['‘herhaling’: ja (berekend)', 'berekend'],
      ['het risicoprofiel: rood (uit het dossier)', 'dossier'],
      ['de pleegdatum: 2 maart 2026 (niet ingevuld, aangenomen)', 'aangenomen'],
    ],
  );
  assert.deepEqual(
    uit.uitgeschakeld.map(({ zin }) => zin.tekst),
    ['Regel 1.1-a geldt hier niet: regel 1.1-b is een uitzondering daarop.'],
  );
  assert.deepEqual(
    uit.verboden.map(({ regel, herkomst, uitkomst, feiten }) => [regel, herkomst, uitkomst, feiten.length]),
    [['wet-1-verbod', 'wet', 'onbekend', 0]],
  );
});

test('a conflict shows every reading, the one that is followed first', () => {
  const { titel, status, lezingen } = leesConflict(BELEID, LANDELIJK, { id: 'c', gekozenLezing: 'l2', status: 'open' });
  assert.deepEqual([titel, status], ['Wat geldt?', 'open']);
  assert.deepEqual(
    lezingen.map(({ id, gekozen, zin }) => [id, gekozen, zin.tekst]),
    [
      ['l2', true, 'Het ander. (Nota handhaving, 1.1)'],
      ['l1', false, 'Het een. (Nota handhaving, 1.1)'],
    ],
  );
  assert.throws(() => leesConflict(BELEID, LANDELIJK, { id: 'x', gekozenLezing: 'l', status: 'open' }), TypeError);
});

test('a turning point says what would change, and into what', () => {
  const punt = {
    wijzigingen: [
      { feit: 'direct', overtreding: 'o1', van: false, naar: true },
      { feit: 'capaciteit', van: 50, naar: 51 },
    ],
    raakt: ['bedragen' as const, 'maatregelen' as const],
    overtredingen: [{ id: 'o1', maatregelen: [last], mogelijkNog: [] }],
  };
  const { zin, gevolgen } = leesOmslagpunt(BELEID, LANDELIJK, DOSSIER, punt);
  assert.equal(
    zin.tekst,
    'Is ‘direct gevaar’ ja in plaats van nee (overtreding 1: Ruimtes) en de capaciteit 51 plaatsen in plaats van 50 plaatsen? Dan veranderen de bedragen en de maatregelen.',
  );
  assert.deepEqual(
    gevolgen.map(({ tekst }) => tekst),
    ['Overtreding 1: Ruimtes: Last onder dwangsom: geboden (€ 3.666,66, tot en met 6 april 2026).'],
  );
});

test('a whole advice as text', () => {
  assert.equal(
    leesAdvies(BELEID, LANDELIJK, DOSSIER, ADVIES),
    `Advies volgens Proef (proef 1.0.0)
Voorlopig: er zijn nog vragen open die dit advies kunnen veranderen.
Dit is een advies en geen besluit.

Overtreding 1: Ruimtes
  Last onder dwangsom: geboden
    Bedrag: € 3.666,66 (€ 1.833,33 per eenheid)
      Basis: € 5.500 (1.1)
      Maximum: € 3.666,66 (De wet, 1.1)
    Hersteltermijn. Binnen 7 dagen: tot en met maandag 6 april 2026. Die dag is een feestdag: tweede paasdag. De termijn staat in het besluit en schuift daardoor niet vanzelf op.
    Bepaal zelf nog: het hoogste bedrag dat aan dwangsommen kan worden verbeurd.
    Bepaal zelf nog: ‘eigen-punt’.
  Bestuurlijke boete: mogelijk
  Kan nog, het hangt af van open vragen:
    Exploitatieverbod: mogelijk
  Waarom:
    [1.1-b] Als ‘direct gevaar’ ja is, dan in beginsel: last onder dwangsom. Uitzondering op regel 1.1-a. Bron: Nota handhaving, 1.1.
    [1.1-a] Altijd in beginsel: aanwijzing. Geldt niet waar regel 1.1-b geldt. Bron: Nota handhaving, 1.1.
  Uitzonderingen:
    Regel 1.1-a geldt hier niet: regel 1.1-b is een uitzondering daarop.
  Niet toegestaan, of mogelijk niet:
    [wet-1-verbod] Als ‘direct gevaar’ ja is, dan is niet toegestaan: bestuurlijke boete. Bron: De wet, 1.1.
  Let op:
    Let hierop.

Totaal van wat geboden is: dwangsom € 3.666,66, boete € 0
Stappen:
  Stuur een brief. Uiterlijk maandag 13 april 2026.
Tegenstrijdigheden in het beleid:
  Wat geldt? (nog niet beslist)
    Gevolgd: Het ander. (Nota handhaving, 1.1)
    Ook te lezen als: Het een. (Nota handhaving, 1.1)
Voorbehouden:
  Aangenomen.
Nog open:
  Wat is hinder? (overtreding 1: Ruimtes)`,
  );
  const klaar = leesAdvies(BELEID, LANDELIJK, DOSSIER, { ...ADVIES, status: 'volledig', ontbrekend: [], overtredingen: [] });
  assert.ok(klaar.includes('Volledig: geen open antwoord kan dit advies nog veranderen.') && !klaar.includes('Nog open'));
});
