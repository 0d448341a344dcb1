// A policy of as many rules as asked, of the kind that policies hold: conditions of two to five comparisons on some ten facts. Its size may pass the
// limits of a policy file; so it is built here, not parsed.
import type { BeleidJson, Dossier, Expressie, Feit, LandelijkJson, Regel } from '@handhavingswijzer/engine';
import { Toeval } from '../hulp/dossiers.ts';

const bron = { document: 'd', sectie: '1' };
const OPTIES = ['licht', 'gemiddeld', 'groot'];

const feiten: readonly Feit[] = [
  ...Array.from({ length: 6 }, (_, i): Feit => ({
    id: `ja${i}`,
    niveau: 'overtreding',
    type: 'boolean',
    vraag: '?',
    toelichting: '.',
    soort: 'vaststelling',
    bron,
  })),
  ...Array.from({ length: 2 }, (_, i): Feit => ({
    id: `keus${i}`,
    niveau: 'overtreding',
    type: 'keuze',
    opties: OPTIES.map((id) => ({ id, naam: id })),
    vraag: '?',
    toelichting: '.',
    soort: 'weging',
    bron,
  })),
  ...Array.from({ length: 2 }, (_, i): Feit => ({
    id: `getal${i}`,
    niveau: 'overtreding',
    type: 'geheel',
    min: 0,
    max: 1000,
    vraag: '?',
    toelichting: '.',
    soort: 'vaststelling',
    bron,
  })),
];

function voorwaarde(toeval: Toeval): Expressie {
  const los = (): Expressie => {
    switch (toeval.geheel(0, 3)) {
      case 0:
        return { var: `ja${toeval.geheel(0, 5)}` };
      case 1:
        return { [toeval.kies(['===', '!=='])]: [{ var: `keus${toeval.geheel(0, 1)}` }, toeval.kies(OPTIES)] };
      case 2:
        return { [toeval.kies(['<', '<=', '>', '>='])]: [{ var: `getal${toeval.geheel(0, 1)}` }, toeval.geheel(1, 999)] };
      default:
        return { in: [{ var: `keus${toeval.geheel(0, 1)}` }, OPTIES.slice(0, 2)] };
    }
  };
  const delen = Array.from({ length: toeval.geheel(2, 4) }, los);
  return { and: [...delen.slice(1), { or: [los(), { '!': [delen[0]] }] }] };
}

/** Conditions of `aantal` rules; the same from the same seed. */
export function voorwaarden(aantal: number, zaad: number): Expressie[] {
  const toeval = new Toeval(zaad);
  return Array.from({ length: aantal }, () => voorwaarde(toeval));
}

/** Values for every fact. */
export function antwoorden(zaad: number): Record<string, boolean | number | string> {
  const toeval = new Toeval(zaad);
  return Object.fromEntries(
    feiten.map(({ id, type }) => [id, type === 'boolean' ? toeval.ja(0.5) : type === 'keuze' ? toeval.kies(OPTIES) : toeval.geheel(0, 1000)]),
  );
}

/** Rules of 64 voorschriften in equal parts: so only `aantal / 64` of them, or all when there are few, can matter for `v0`. */
export function maakBeleid(aantal: number, eigen: number): BeleidJson {
  const regels = voorwaarden(aantal, 7).map((als, i): Regel => {
    const van = i < eigen ? 0 : 1 + (i % 63);
    return {
      id: `r${i}`,
      titel: `Regel ${i}`,
      bron,
      als: { and: [{ '===': [{ var: 'voorschrift' }, `v${van}`] }, als] },
      dan: { aandachtspunt: `Punt ${i}` },
      sterkte: 'geboden',
    };
  });
  return {
    schema: 'beleid/1',
    id: 'meetlat',
    versie: '1',
    titel: 'Meetlat',
    gemeente: { naam: 'Meetlat', code: 'GM0000' },
    geldigheid: { van: '2026-01-01', peildatum: 'besluitdatum', bron },
    bronnen: [{ id: 'd', titel: 'Document', datum: '2026-01-01', url: 'https://lokaleregelgeving.overheid.nl/', secties: [{ nummer: '1', titel: 'Eén' }] }],
    feiten: [...feiten],
    afwegingen: [],
    begrippen: [{ id: 'recidive', titel: 'Recidive', als: { var: 'ja0' }, bron }],
    voorschriften: Array.from({ length: 64 }, (_, i) => ({
      id: `v${i}`,
      naam: `Voorschrift ${i}`,
      domein: 'Domein',
      voorzieningen: ['kindercentrum' as const],
      artikelen: [],
      bedragen: [],
      bron,
    })),
    maatregelen: [],
    regels,
    bedragen: { afronding: { wijze: 'rekenkundig', eenheidCent: 1, toelichting: '.' }, categoriedatum: [] },
    omstandigheden: [],
    procedure: [],
    afwijkgronden: [],
    conflicten: [],
    nietGemodelleerd: [],
  };
}

/** National law without rules, for a policy that is all there is to measure. */
export const zonderRegels = (landelijk: LandelijkJson): LandelijkJson => ({ ...landelijk, regels: [], samenhang: [] });

export const dossier = (zaad: number): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-06-01',
  inspectie: { datum: '2026-05-01', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', risicoprofiel: 'groen', voorschoolseEducatie: false, inGemeente: true },
  houder: { capaciteit: 40 },
  overtredingen: [{ id: 'o1', voorschrift: 'v0', antwoorden: antwoorden(zaad) }],
});
