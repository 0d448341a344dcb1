import type { Antwoord, Feit, Gebeurtenis, MaatregelSoort } from '@handhavingswijzer/engine';
import { leesDatum, leesEuro } from '@handhavingswijzer/lezing';
import { teksten } from './teksten.ts';
import type { Kader } from './typen.ts';

/** The short name of a feit; without one its question. */
export const naamVanFeit = (feit: Feit): string => feit.naam ?? feit.vraag;

/** Longest name that a list of steps shows whole. */
const KORT = 32;

/** The name of a voorschrift for a list in which it stands beside its number: a long one up to its first colon or comma. Where she works on it the whole name stands. */
export function korteNaamVanVoorschrift(kader: Kader, id: string): string {
  const naam = naamVanVoorschrift(kader, id);
  return naam.length <= KORT ? naam : (naam.split(/[:,] /u)[0] ?? naam);
}

/** The name that the policy gives a voorschrift. */
export const naamVanVoorschrift = (kader: Kader, id: string): string => kader.voorschriften.get(id)?.naam ?? id;

export const metHoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);

/** The first letter small, unless an abbreviation begins there. */
export const zonderHoofdletter = (tekst: string): string => (/^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.slice(0, 1).toLowerCase() + tekst.slice(1) : tekst);

/** The name that this policy gives a measure, for use within a sentence. */
export const naamVanMaatregel = (kader: Kader, soort: MaatregelSoort): string =>
  zonderHoofdletter(kader.beleid.data.maatregelen.find((m) => m.id === soort)?.naam ?? soort.replaceAll('-', ' '));

/** Events that are no measure of the college. */
const GEBEURTENISSEN: Readonly<Partial<Record<Gebeurtenis['soort'], string>>> = teksten.gebeurtenissen;

/** The name of a kind of event, for use within a sentence. */
export function naamGebeurtenis(kader: Kader, soort: Gebeurtenis['soort']): string {
  return GEBEURTENISSEN[soort] ?? naamVanMaatregel(kader, soort as MaatregelSoort);
}

const HET: readonly Gebeurtenis['soort'][] = ['herstelaanbod', 'bevel', 'exploitatieverbod'];

/** "eerdere aanwijzing", "eerder herstelaanbod". */
export const naamEerdere = (kader: Kader, soort: Gebeurtenis['soort']): string =>
  teksten.handelingen[HET.includes(soort) ? 'eerder' : 'eerdere'](naamGebeurtenis(kader, soort));

/** An answer in the words that were offered with the question. */
export function naamVanAntwoord(feit: Feit, antwoord: Antwoord): string {
  if (typeof antwoord === 'boolean') return teksten.antwoorden[antwoord ? 'ja' : 'nee'];
  if (Array.isArray(antwoord)) return antwoord.length === 0 ? teksten.antwoorden.geenVanDeze : antwoord.map((id) => naamVanOptie(feit, id)).join(', ');
  if (typeof antwoord === 'number')
    return feit.type === 'bedrag' ? leesEuro(antwoord) : `${String(antwoord)}${feit.eenheid === undefined ? '' : ` ${feit.eenheid}`}`;
  return feit.type === 'datum' ? leesDatum(antwoord) : naamVanOptie(feit, antwoord);
}

const naamVanOptie = (feit: Feit, id: string): string => feit.opties?.find((o) => o.id === id)?.naam ?? id;
