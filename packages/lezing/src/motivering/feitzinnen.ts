import type { Antwoord, Feit } from '@handhavingswijzer/engine';
import { losAntwoord, type Stof } from '../document/verslag/stof.ts';

/** Sentences of an answer: of a yes or no, or of each option. */
type Zinnen = Readonly<Record<string, string>>;

/**
 * How the answers to the feiten that every policy shares (contract, "Feiten every policy for kinderopvang shares") are said in a besluit. An id means the same in
 * every policy; a feit or option that is not here is said with its own question and answer.
 */
const GEDEELD: Readonly<Record<string, Zinnen>> = {
  herstelaanbod: {
    geen: 'De toezichthouder deed in dit onderzoek geen herstelaanbod.',
    hersteld: 'De houder nam het herstelaanbod van de toezichthouder aan en loste de overtreding op.',
    'niet-aangenomen': 'De houder nam het herstelaanbod van de toezichthouder niet aan.',
    'niet-volledig-hersteld': 'De houder nam het herstelaanbod van de toezichthouder aan, maar loste de overtreding niet of niet helemaal op.',
  },
  aard: {
    herstelbaar: 'De overtreding kan nog worden hersteld.',
    beeindigd: 'De overtreding is een afgesloten feit uit het verleden.',
    onherstelbaar: 'De overtreding kan niet meer worden hersteld.',
  },
  ernst: {
    groot: 'De gevolgen voor de kwaliteit van de opvang zijn groot.',
    gemiddeld: 'De gevolgen voor de kwaliteit van de opvang zijn gemiddeld.',
    licht: 'De gevolgen voor de kwaliteit van de opvang zijn licht tot matig.',
  },
  directGevaar: {
    ja: 'Naar het oordeel van het college is er direct gevaar voor de kinderen.',
    nee: 'Naar het oordeel van het college is er geen direct gevaar voor de kinderen.',
  },
  verantwoordeOpvang: {
    ja: 'Naar het oordeel van het college is er, ondanks de overtreding, nog sprake van verantwoorde kinderopvang.',
    nee: 'Naar het oordeel van het college is er geen sprake meer van verantwoorde kinderopvang.',
  },
  derdeKanHerstellen: {
    ja: 'Naar het oordeel van het college kan een ander dan de houder de overtreding opheffen.',
    nee: 'Naar het oordeel van het college kan een ander dan de houder de overtreding niet opheffen.',
  },
  bevelOpgevolgd: {
    ja: 'De houder heeft het schriftelijke bevel van de toezichthouder opgevolgd.',
    nee: 'De houder heeft het schriftelijke bevel van de toezichthouder niet opgevolgd.',
  },
  hinder: {
    ja: 'De kinderen hebben hinder ondervonden van de overtreding.',
    nee: 'De kinderen hebben geen hinder ondervonden van de overtreding.',
  },
  stabiliteitGeborgd: {
    ja: 'Naar het oordeel van het college zijn de stabiliteit en de kwaliteit van de opvang geborgd.',
    nee: 'Naar het oordeel van het college zijn de stabiliteit en de kwaliteit van de opvang niet geborgd.',
  },
  economischBelang: {
    ja: 'Naar het oordeel van het college komt de overtreding voort uit economisch belang.',
    nee: 'Naar het oordeel van het college komt de overtreding niet voort uit economisch belang.',
  },
  veelheid: {
    ja: 'Naar het oordeel van het college is er een veelheid van overtredingen.',
    nee: 'Naar het oordeel van het college is er geen veelheid van overtredingen.',
  },
  structureelHersteld: {
    ja: 'De overtreding is inmiddels blijvend hersteld.',
    nee: 'De overtreding is nog niet blijvend hersteld.',
  },
  opzetOfRoekeloos: {
    ja: 'Naar het oordeel van het college is de overtreding met opzet of door roekeloosheid begaan.',
    nee: 'Naar het oordeel van het college is de overtreding niet met opzet of door roekeloosheid begaan.',
  },
};

/** Answers that are a list: what is chosen, and that nothing is. */
const LIJSTEN: Readonly<Record<string, { readonly begin: string; readonly leeg: string }>> = {
  verzachtend: { begin: 'Verzachtend weegt mee', leeg: 'Er zijn geen verzachtende omstandigheden.' },
  verzwarend: { begin: 'Verzwarend weegt mee', leeg: 'Er zijn geen verzwarende omstandigheden.' },
};

function lijstZin(stof: Stof, feit: Feit, waarde: Antwoord): string | undefined {
  const woorden = LIJSTEN[feit.id];
  if (woorden === undefined || !Array.isArray(waarde)) return undefined;
  return waarde.length === 0 ? woorden.leeg : `${woorden.begin}: “${losAntwoord(stof, feit, waarde)}”.`;
}

const sleutelVan = (waarde: Antwoord): string => (typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde));

/**
 * An answer as a sentence of a besluit. `aangenomen`: nobody answered, the policy gives this value for the voorschrift, and that is said.
 */
export function feitZin(stof: Stof, feit: Feit, waarde: Antwoord, aangenomen: boolean): string {
  const gedeeld = Array.isArray(waarde) ? lijstZin(stof, feit, waarde) : GEDEELD[feit.id]?.[sleutelVan(waarde)];
  const tekst = gedeeld ?? `Op de vraag ‘${feit.vraag}’ is het antwoord: ‘${losAntwoord(stof, feit, waarde)}’.`;
  return aangenomen ? `${tekst.slice(0, -1)}; dat geeft het beleid voor dit voorschrift.` : tekst;
}
