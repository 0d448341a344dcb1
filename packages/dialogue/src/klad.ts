import type { Gebeurtenis } from '@handhavingswijzer/engine';
import { zoekOvertreding } from './concept.ts';
import { zetGebeurtenis } from './handelingen.ts';
import { leesDatum, toonDatumInvoer } from './invoer.ts';
import { teksten } from './teksten.ts';
import type { Gesprek, Klad } from './typen.ts';

/** One thing that is wrong with the form of an earlier measure, at its field. */
export interface Kladfout {
  readonly veld: 'soort' | 'datum';
  readonly fout: string;
  readonly herstel: string;
}

/** The measures of which it is asked whether they were complied with. */
export const kanOpgevolgd = (soort: Gebeurtenis['soort'] | undefined): boolean =>
  soort !== undefined && soort !== 'overtreding' && soort !== 'bestuurlijke-boete';
/** Only a dwangsom can be collected. */
export const kanIngevorderd = (soort: Gebeurtenis['soort'] | undefined): boolean => soort === 'last-onder-dwangsom';

/** Keeps what stands in the form of an earlier measure, so that nothing typed is lost by going elsewhere. Undefined closes the form. Not an act: nothing to undo. */
export function zetKlad(g: Gesprek, overtreding: string, klad: Klad | undefined): Gesprek {
  const rest = Object.fromEntries(Object.entries(g.kladden).filter(([id]) => id !== overtreding));
  return { ...g, kladden: klad ? { ...rest, [overtreding]: klad } : rest };
}

/** Opens the form with an event of the history in it. */
export function bewerkGebeurtenis(g: Gesprek, overtreding: string, index: number): Gesprek {
  const e = zoekOvertreding(g.dossier, overtreding)?.historie?.[index];
  return e ? zetKlad(g, overtreding, { ...e, datum: toonDatumInvoer(e.datum), index }) : g;
}

/** What is wrong with the form; empty: it can be added. */
export function kladfouten(klad: Klad): Kladfout[] {
  const fouten: Kladfout[] = [];
  if (klad.soort === undefined) fouten.push({ veld: 'soort', ...teksten.invoer.geenSoort });
  const datum = leesDatum(klad.datum ?? '');
  if (!datum.ok) fouten.push({ veld: 'datum', fout: datum.fout, herstel: datum.herstel });
  return fouten;
}

/** Adds the form as an event, or replaces the event that was being edited, and closes the form. With faults: the same conversation. */
export function voegKladToe(g: Gesprek, overtreding: string): Gesprek {
  const klad = g.kladden[overtreding];
  const datum = leesDatum(klad?.datum ?? '');
  if (klad?.soort === undefined || !datum.ok) return g;
  const gebeurtenis: Gebeurtenis = {
    datum: datum.waarde,
    soort: klad.soort,
    ...(klad.locatie === undefined ? {} : { locatie: klad.locatie }),
    ...(klad.soortgelijk === undefined ? {} : { soortgelijk: klad.soortgelijk }),
    ...(klad.opgevolgd === undefined || !kanOpgevolgd(klad.soort) ? {} : { opgevolgd: klad.opgevolgd }),
    ...(klad.ingevorderd === undefined || !kanIngevorderd(klad.soort) ? {} : { ingevorderd: klad.ingevorderd }),
  };
  return zetGebeurtenis(zetKlad(g, overtreding, undefined), overtreding, gebeurtenis, klad.index);
}
