import { Kern } from '../src/beslis/kern.ts';
import type { BeleidJson, Dossier, Feit, LandelijkJson, Overtreding, Regel } from '../src/gegenereerd/typen.ts';

/** A small policy about nothing in particular, so that tests of the engine state only what they are about. */
const bron = { document: 'd', sectie: '1' } as const;
const document = { id: 'd', titel: 'Document', datum: '2026-01-01', url: 'https://voorbeeld.nl/d', secties: [{ nummer: '1', titel: 'Een' }] };

export const jaNee = (id: string, niveau: Feit['niveau'] = 'overtreding'): Feit => ({
  id,
  niveau,
  type: 'boolean',
  vraag: `${id}?`,
  toelichting: id,
  soort: 'vaststelling',
  bron,
});
export const keuze = (id: string, opties: readonly string[], niveau: Feit['niveau'] = 'overtreding'): Feit => ({
  ...jaNee(id, niveau),
  type: 'keuze',
  opties: opties.map((o) => ({ id: o, naam: o })),
});
export const lijst = (id: string, opties: readonly string[]): Feit => ({ ...keuze(id, opties), type: 'lijst' });
export const geheel = (id: string, min: number, max: number, niveau: Feit['niveau'] = 'overtreding'): Feit => ({
  ...jaNee(id, niveau),
  type: 'geheel',
  min,
  max,
});

/** A rule with the parts that a test does not care about filled in. */
export const regel = (id: string, als: unknown, dan: Regel['dan'], meer: Partial<Regel> = {}): Regel => ({
  id,
  titel: id,
  als: als as Regel['als'],
  dan,
  sterkte: 'geboden',
  bron,
  ...meer,
});

export const BELEID: BeleidJson = {
  schema: 'beleid/1',
  id: 'klein',
  versie: '1.0.0',
  titel: 'Klein beleid',
  gemeente: { naam: 'Klein', code: 'GM0001' },
  geldigheid: { van: '2026-01-01', peildatum: 'besluitdatum', bron },
  bronnen: [document],
  feiten: [],
  afwegingen: [],
  begrippen: [
    { id: 'recidive', titel: 'Recidive', als: { '>=': [{ aantalGebeurtenissen: [['aanwijzing'], 3, 'deze', 'alle', 'alle', 'pleegdatum', 'nee'] }, 1] }, bron },
  ],
  voorschriften: [
    {
      id: 'v',
      naam: 'Voorschrift',
      domein: 'Domein',
      voorzieningen: ['kindercentrum', 'gastouder'],
      artikelen: ['a'],
      klasse: { standaard: 'licht', bron },
      bedragen: [
        { maatregel: 'last-onder-dwangsom', cent: 300000, per: 'overtreding', telt: false, omvang: true, bron },
        { maatregel: 'bestuurlijke-boete', categorie: 2, per: 'ontbrekend stuk', telt: true, omvang: true, bron },
      ],
      bron,
    },
    { id: 'w', naam: 'Ander voorschrift', domein: 'Domein', voorzieningen: ['kindercentrum'], artikelen: ['b'], bedragen: [], bron },
  ],
  maatregelen: [
    { id: 'geen-handhaving', naam: 'Geen handhaving', traject: 'herstellend', grondslag: 'g', uitsluitend: true, bron },
    { id: 'aanwijzing', naam: 'Aanwijzing', traject: 'herstellend', trede: 1, grondslag: 'g', bron },
    { id: 'last-onder-dwangsom', naam: 'Last onder dwangsom', traject: 'herstellend', trede: 2, grondslag: 'g', totaal: 'dwangsomCent', bron },
    { id: 'exploitatieverbod', naam: 'Exploitatieverbod', traject: 'herstellend', trede: 3, grondslag: 'g', bron },
    { id: 'bestuurlijke-boete', naam: 'Boete', traject: 'bestraffend', grondslag: 'g', totaal: 'boeteCent', bron },
  ],
  regels: [],
  bedragen: {
    afronding: { wijze: 'naar-beneden', eenheidCent: 1, toelichting: 't' },
    categoriedatum: [{ maatregel: 'bestuurlijke-boete', datum: 'pleegdatum', gunstigste: true }],
  },
  omstandigheden: [],
  procedure: [{ id: 'horen', tekst: 'Horen.', bron }],
  afwijkgronden: [],
  conflicten: [],
  nietGemodelleerd: [],
};

export const LANDELIJK: LandelijkJson = {
  schema: 'landelijk/1',
  id: 'landelijk',
  versie: '1.0.0',
  titel: 'Landelijk',
  geldigheid: { van: '2020-01-01' },
  bronnen: [document],
  feiten: [
    keuze('soortVoorziening', ['kindercentrum', 'gastouder'], 'zaak'),
    keuze('risicoprofiel', ['groen', 'oranje', 'rood'], 'zaak'),
    geheel('capaciteit', 0, 1000000, 'zaak'),
    jaNee('inGemeente', 'zaak'),
  ],
  artikelen: [
    { id: 'a', naam: 'a' },
    { id: 'b', naam: 'b' },
  ],
  categorieen: {
    verhouding: [1, 10, 20, 50, 200, 2000],
    bron,
    reeks: [
      { vanaf: '2022-01-01', cent: 45000, status: 'bevestigd', toelichting: 't' },
      { vanaf: '2024-01-01', cent: 51500, status: 'bevestigd', toelichting: 't' },
      { vanaf: '2026-01-01', cent: 55000, status: 'te-controleren', toelichting: 't' },
    ],
  },
  procedure: [],
  regels: [],
  samenhang: [],
  voorbehouden: [
    { code: 'aangenomen', feit: 'aantal', tekst: 'Een aangenomen.' },
    { code: 'geen-regel', tekst: 'Geen regel.' },
  ],
  feestdagen: { van: '2026-01-01', tot: '2026-12-31', dagen: [], bron },
};

export const kern = (beleid: Partial<BeleidJson> = {}, landelijk: Partial<LandelijkJson> = {}): Kern =>
  new Kern({ ...BELEID, ...beleid }, { ...LANDELIJK, ...landelijk });

export const overtreding = (meer: Partial<Overtreding> = {}): Overtreding => ({ id: 'o', voorschrift: 'v', antwoorden: {}, historie: [], ...meer });
export const dossier = (overtredingen: readonly Overtreding[], meer: Partial<Dossier> = {}): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum' },
  houder: {},
  overtredingen: [...overtredingen],
  ...meer,
});
