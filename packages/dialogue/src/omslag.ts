import { omslagpuntenInStappen, type Dossier, type Omslagpunten } from '@handhavingswijzer/engine';
import { leesOmslag, opGewicht, raaktMaatregelen, type OmslagLezing } from '@handhavingswijzer/lezing';
import { adviesOver, adviesVan } from './advies.ts';
import type { Gesprek } from './typen.ts';

/** The turning points of the case as it is, searched a step of about a millisecond at a time; undefined while there is no advice, or too much to look through. */
export function* omslagStappen(g: Gesprek): Generator<undefined, Omslagpunten | undefined, undefined> {
  if (!adviesVan(g)?.overtredingen.length) return undefined;
  const gevonden = yield* omslagpuntenInStappen(g.kader.beleid, g.kader.landelijk, g.dossier);
  return gevonden.ok ? gevonden.waarde : undefined;
}

/** The turning points of one overtreding in words: what turns the measures, amounts or terms, and apart what only touches the work around them. */
export interface Omslaglijst {
  readonly zwaar: readonly OmslagLezing[];
  readonly rondom: readonly OmslagLezing[];
}

/** Those of the turning points that change the advice on this overtreding, the weightiest first. */
export function omslagVan(g: Gesprek, gevonden: Omslagpunten, overtreding: string): Omslaglijst {
  const nu = adviesOver(g, overtreding);
  if (!nu) return { zwaar: [], rondom: [] };
  const { beleid, landelijk } = g.kader;
  const lezingen = opGewicht(
    gevonden.omslagpunten
      .filter((punt) => punt.overtredingen.some(({ id }) => id === overtreding))
      .map((punt) => leesOmslag(beleid, landelijk, g.dossier as Dossier, nu, punt)),
  );
  const isRondom = ({ klasse }: OmslagLezing): boolean => klasse === 'aandachtspunten' || klasse === 'procedure';
  return { zwaar: lezingen.filter((l) => !isRondom(l)), rondom: lezingen.filter(isRondom) };
}

/** How many of each `omslagVan` gives, without wording them. */
export function telOmslag(g: Gesprek, gevonden: Omslagpunten, overtreding: string): { readonly zwaar: number; readonly rondom: number } {
  const nu = adviesOver(g, overtreding);
  const straks = nu ? gevonden.omslagpunten.flatMap((punt) => punt.overtredingen.find(({ id }) => id === overtreding) ?? []) : [];
  const zwaar = straks.filter((o) => nu && raaktMaatregelen(nu, o)).length;
  return { zwaar, rondom: straks.length - zwaar };
}
