import type { Dossier, Verslag } from '@handhavingswijzer/widget';

/** A case as the case system has it. */
export interface Zaak {
  readonly nummer: string;
  /** Its address in the ZGW API. */
  readonly url: string;
  readonly onderwerp: string;
  readonly gemeente: string;
  /** The id of the policy of the municipality. */
  readonly beleid: string;
  readonly status: string;
  readonly uiterlijk: string;
  readonly gegevens: Readonly<Record<string, string>>;
}

/** Something that was stored with a case. */
export interface Stuk {
  readonly naam: string;
  readonly soort: string;
  /** Where it can be got, when the page can get it. */
  readonly adres?: string;
}

export interface Opgeslagen {
  readonly gelukt: boolean;
  /** What the officer must know, in Dutch. */
  readonly meldingen: readonly string[];
}

/** What the case system needs of what lies behind it. */
export interface Zaakdienst {
  readonly zaken: readonly Zaak[];
  /** What the case says of itself, to begin from: for the property `dossier` of the element. */
  voorvulling(zaak: Zaak): Promise<object>;
  slaOp(zaak: Zaak, verslag: Verslag): Promise<Opgeslagen>;
  stukken(zaak: Zaak): readonly Stuk[];
}

/** A civil date (`2026-03-30`) as people write it. */
export const dag = (datum: string): string => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(datum));

/** Cases to show, with what a back end would make of them. */
export const VOORBEELDEN: readonly (Zaak & { readonly dossier: Dossier })[] = [
  {
    nummer: 'HZ-2026-118',
    url: 'https://zgw.waterveen.example/zaken/api/v1/zaken/0f0c2f0e-8b5e-4a59-b2a5-3f8d3a1c6d01',
    onderwerp: 'BSO De Rakkers: ontbrekende verklaring omtrent het gedrag',
    gemeente: 'Helmond',
    beleid: 'helmond',
    status: 'In behandeling',
    uiterlijk: '21 april 2026',
    gegevens: {
      Voorziening: 'BSO De Rakkers (kindercentrum)',
      Houder: 'Rakkers Kinderopvang BV',
      Inspectie: 'Jaarlijks onderzoek, 10 maart 2026',
      Toezichthouder: 'GGD Waterveen',
    },
    dossier: {
      schema: 'dossier/1',
      zaak: { identificatie: 'HZ-2026-118', url: 'https://zgw.waterveen.example/zaken/api/v1/zaken/0f0c2f0e-8b5e-4a59-b2a5-3f8d3a1c6d01' },
      besluitdatum: '2026-04-07',
      inspectie: { datum: '2026-03-10', soort: 'jaarlijks' },
      voorziening: { soort: 'kindercentrum', naam: 'BSO De Rakkers', risicoprofiel: 'groen', voorschoolseEducatie: false, inGemeente: true },
      houder: { naam: 'Rakkers Kinderopvang BV', capaciteit: 96 },
      overtredingen: [{ id: 'o1', voorschrift: 'vog-personenregister', antwoorden: {} }],
    },
  },
  {
    nummer: 'Z-2026-0412',
    url: 'https://zgw.waterveen.example/zaken/api/v1/zaken/0f0c2f0e-8b5e-4a59-b2a5-3f8d3a1c6d02',
    onderwerp: 'KDV De Egel: eisen aan ruimtes',
    gemeente: 'Haarlemmermeer',
    beleid: 'haarlemmermeer',
    status: 'In behandeling',
    uiterlijk: '13 april 2026',
    gegevens: {
      Voorziening: 'KDV De Egel (kindercentrum)',
      Houder: 'Egel BV',
      Inspectie: 'Jaarlijks onderzoek, 2 maart 2026',
      Toezichthouder: 'GGD Waterveen',
    },
    dossier: {
      schema: 'dossier/1',
      zaak: { identificatie: 'Z-2026-0412', url: 'https://zgw.waterveen.example/zaken/api/v1/zaken/0f0c2f0e-8b5e-4a59-b2a5-3f8d3a1c6d02' },
      besluitdatum: '2026-03-30',
      inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
      voorziening: { soort: 'kindercentrum', naam: 'KDV De Egel', voorschoolseEducatie: false, inGemeente: true, risicoprofiel: 'oranje' },
      houder: { naam: 'Egel BV', capaciteit: 212 },
      overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: {} }],
    },
  },
  {
    nummer: 'Z-2026-0466',
    url: 'https://zgw.waterveen.example/zaken/api/v1/zaken/0f0c2f0e-8b5e-4a59-b2a5-3f8d3a1c6d03',
    onderwerp: 'Gastouderbureau Bij de Hand: rapport nog niet verwerkt',
    gemeente: 'Haarlemmermeer',
    beleid: 'haarlemmermeer',
    status: 'Nieuw',
    uiterlijk: '4 mei 2026',
    gegevens: {
      Voorziening: 'Gastouderbureau Bij de Hand',
      Houder: 'Bij de Hand VOF',
      Inspectie: 'Nader onderzoek, 20 maart 2026',
      Toezichthouder: 'GGD Waterveen',
    },
    dossier: {
      schema: 'dossier/1',
      zaak: { identificatie: 'Z-2026-0466', url: 'https://zgw.waterveen.example/zaken/api/v1/zaken/0f0c2f0e-8b5e-4a59-b2a5-3f8d3a1c6d03' },
      besluitdatum: '2026-04-20',
      inspectie: { datum: '2026-03-20', soort: 'nader' },
      voorziening: { soort: 'gastouderbureau', naam: 'Gastouderbureau Bij de Hand', inGemeente: true },
      houder: { naam: 'Bij de Hand VOF' },
      overtredingen: [],
    },
  },
];
