import type { Dossier } from '@handhavingswijzer/engine';
import { ladder, tijdlijn, type BekendeDagen, type GekozenMaatregelen, type Ladder, type Tijdlijn } from '@handhavingswijzer/lezing';
import type { Gesprek } from './typen.ts';

/** What the officer chose for an overtreding, with her own terms; undefined when she chose nothing yet. */
function gekozenVan(g: Gesprek, overtreding: string): GekozenMaatregelen | undefined {
  const keuze = g.besluit.keuzes[overtreding];
  if (keuze === undefined || keuze.maatregelen.length === 0) return undefined;
  const dagen = Object.entries(keuze.maatwerk).flatMap(([soort, { dagen: eigen }]) => (eigen === undefined ? [] : [[soort, eigen] as const]));
  return { maatregelen: keuze.maatregelen, dagen: Object.fromEntries(dagen) };
}

/** The ladder of one overtreding with what she chose; undefined while there is no advice. */
export function ladderVan(g: Gesprek, overtreding: string): Ladder | undefined {
  if (g.beoordeling.soort !== 'advies') return undefined;
  return ladder(g.kader.beleid, g.kader.landelijk, g.dossier as Dossier, g.beoordeling.advies, overtreding, gekozenVan(g, overtreding)?.maatregelen);
}

/** The time line of one overtreding, of what she chose or else of the advice; undefined while there is no advice. */
export function tijdlijnVan(g: Gesprek, overtreding: string, bekend: BekendeDagen = {}): Tijdlijn | undefined {
  if (g.beoordeling.soort !== 'advies') return undefined;
  return tijdlijn(g.kader.beleid, g.kader.landelijk, g.dossier as Dossier, g.beoordeling.advies, overtreding, { gekozen: gekozenVan(g, overtreding), bekend });
}
