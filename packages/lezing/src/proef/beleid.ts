import type { BeleidJson, Expressie, Feit, LandelijkJson, Regel } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';

/** A small policy for tests, with names that invite misreading: joining words, brackets, equal names, questions. */
const bron = { document: 'nota', sectie: '1.1' };
const feit = (id: string, type: Feit['type'], rest: Partial<Feit> = {}): Feit => ({
  id,
  niveau: 'overtreding',
  type,
  vraag: `Wat is ${id}?`,
  toelichting: 'Uitleg.',
  soort: 'vaststelling',
  bron,
  ...rest,
});
const opties = (...namen: string[]): { id: string; naam: string }[] => namen.map((naam, i) => ({ id: `o${i}`, naam }));
const document = (id: string, titel: string): BeleidJson['bronnen'][number] => ({
  id,
  titel,
  datum: '2026-01-01',
  url: 'https://example.nl/',
  secties: [{ nummer: '1.1', titel: 'Begin' }],
});

export const REGEL: Regel = { id: '1.1-a', titel: 'Regel', als: true, dan: { maatregel: 'aanwijzing' }, sterkte: 'geboden', bron };

export const LANDELIJK: LandelijkJson = {
  schema: 'landelijk/1',
  id: 'landelijk',
  versie: '1.0.0',
  titel: 'Landelijk',
  geldigheid: { van: '2026-01-01' },
  bronnen: [document('wet', 'De wet')],
  feiten: [
    feit('risicoprofiel', 'keuze', {
      niveau: 'zaak',
      naam: 'Het risicoprofiel',
      opties: [
        { id: 'groen', naam: 'Groen' },
        { id: 'oranje', naam: 'Oranje' },
        { id: 'rood', naam: 'Rood' },
      ],
    }),
    feit('capaciteit', 'geheel', { niveau: 'zaak', naam: 'De capaciteit', eenheid: 'plaatsen', min: 0, max: 1000 }),
    feit('pleegdatum', 'datum', { naam: 'De pleegdatum' }),
    feit('besluitdatum', 'datum', { niveau: 'zaak', naam: 'De besluitdatum' }),
    feit('voorschrift', 'keuze', { naam: 'Het voorschrift' }),
  ],
  artikelen: [
    { id: 'wet-1', naam: 'Melden (art. 1)' },
    { id: 'wet-2', naam: 'Kwaliteit' },
  ],
  categorieen: { verhouding: [1, 10, 20, 50, 200, 2000], reeks: [], bron: { document: 'wet', sectie: '1.1' } },
  procedure: [{ id: 'horen', tekst: 'Hoor de houder.', bron: { document: 'wet', sectie: '1.1' } }],
  regels: [
    {
      id: 'wet-1-verbod',
      titel: 'Verbod',
      als: { '===': [{ var: 'direct' }, true] },
      dan: { verbied: ['bestuurlijke-boete'] },
      sterkte: 'geboden',
      bron: { document: 'wet', sectie: '1.1' },
    },
  ],
  samenhang: [],
  voorbehouden: [],
  feestdagen: {
    van: '2026-01-01',
    tot: '2026-12-31',
    bron: { document: 'wet', sectie: '1.1' },
    dagen: [
      { datum: '2026-04-06', naam: 'tweede paasdag' },
      { datum: '2026-12-26', naam: 'tweede kerstdag' },
    ],
  },
};

const LEEG: BeleidJson = {
  schema: 'beleid/1',
  id: 'proef',
  versie: '1.0.0',
  titel: 'Proef',
  gemeente: { naam: 'Proef', code: 'GM0001' },
  geldigheid: { van: '2026-01-01', peildatum: 'pleegdatum', bron },
  bronnen: [document('nota', 'Nota handhaving')],
  feiten: [
    feit('direct', 'boolean', { naam: 'direct gevaar' }),
    feit('hinder', 'boolean', { naam: 'hinder en onrust' }),
    feit('dubbel1', 'boolean', { naam: 'gelijke naam', soort: 'weging' }),
    feit('dubbel2', 'boolean', { naam: 'gelijke naam' }),
    feit('vraagfeit', 'boolean', { vraag: 'Is er iets aan de hand of niet?' }),
    feit('aard', 'keuze', { naam: 'De aard', opties: opties('herstelbaar', 'blijvend of tijdelijk', 'ja', 'Direct gevaar') }),
    feit('soort', 'keuze', { naam: 'De soort', opties: opties('herstelbaar', 'is niet bekend', 'x, y') }),
    feit('verzachtend', 'lijst', { naam: 'Verzachtende omstandigheden', opties: opties('eigen melding', 'overmacht (of niet)', 'x, y') }),
    feit('aantalDagen', 'geheel', { naam: 'Het aantal dagen' }),
    feit('voordeel', 'bedrag', { naam: 'Het voordeel' }),
    feit('datumMelding', 'datum', { naam: 'De datum van de melding' }),
  ],
  afwegingen: [],
  begrippen: [{ id: 'recidive', titel: 'Herhaling', als: { var: 'direct' }, bron }],
  voorschriften: [{ id: 'ruimtes', naam: 'Ruimtes', domein: 'D', voorzieningen: ['kindercentrum'], artikelen: ['wet-2'], bedragen: [], bron }],
  maatregelen: [
    { id: 'aanwijzing', naam: 'Aanwijzing', traject: 'herstellend', grondslag: 'art. 1', bron },
    { id: 'last-onder-dwangsom', naam: 'Last onder dwangsom', traject: 'herstellend', grondslag: 'art. 2', bron },
  ],
  regels: [],
  bedragen: { afronding: { wijze: 'naar-beneden', eenheidCent: 1, toelichting: 'x' }, categoriedatum: [] },
  omstandigheden: [],
  procedure: [{ id: 'brief', tekst: 'Stuur een brief', bron }],
  afwijkgronden: [],
  conflicten: [],
  nietGemodelleerd: [],
};

/** The small policy with these rules. */
export const proefBeleid = (...regels: readonly Regel[]): MetBeleid => ({ data: { ...LEEG, regels: [...regels] } });
export const PROEF: MetBeleid = proefBeleid(REGEL);
export const WET: MetLandelijk = { data: LANDELIJK };
export type { Expressie };
