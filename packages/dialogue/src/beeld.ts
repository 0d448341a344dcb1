import type { Dossier } from '@handhavingswijzer/engine';
import { ladder, tijdlijn, type BekendeDagen, type GekozenMaatregelen, type Ladder, type Tijdlijn } from '@handhavingswijzer/lezing';
import { zetPunt } from './besluit/handelingen.ts';
import { leesDatum } from './invoer.ts';
import { teksten } from './teksten.ts';
import type { Gesprek } from './typen.ts';

/** A day around the besluit that a dossier does not hold. */
export type Besluitdag = keyof BekendeDagen;

/** A field for such a day: its name, what was typed, and what is wrong with that. */
export interface Dagveld {
  readonly dag: Besluitdag;
  readonly naam: string;
  readonly invoer: string;
  readonly fout?: { readonly fout: string; readonly herstel: string };
}

const DAGEN: readonly Besluitdag[] = ['rapport', 'voornemen', 'bekendmaking'];

/** Kept with the points of the besluit, so that undo and the case file hold them. */
const punt = (dag: Besluitdag): string => `dag.${dag}`;

const getypt = (g: Gesprek, dag: Besluitdag): string => g.besluit.punten[punt(dag)]?.waarde ?? '';

/** Fields for the days on which terms of this time line depend. */
export function dagvelden(g: Gesprek, { vraagt }: Pick<Tijdlijn, 'vraagt'>): readonly Dagveld[] {
  return vraagt.map((dag) => {
    const invoer = getypt(g, dag);
    const gelezen = leesDatum(invoer);
    return { dag, naam: teksten.tijdlijn.dag[dag], invoer, ...(invoer === '' || gelezen.ok ? {} : { fout: { fout: gelezen.fout, herstel: gelezen.herstel } }) };
  });
}

/** Fills in such a day, as typed; an empty text takes it away. */
export const zetDag = (g: Gesprek, dag: Besluitdag, tekst: string): Gesprek => zetPunt(g, punt(dag), { waarde: tekst.trim() === '' ? undefined : tekst });

/** The days that were filled in and exist. */
function bekendVan(g: Gesprek): BekendeDagen {
  const dagen = DAGEN.flatMap((dag) => {
    const gelezen = leesDatum(getypt(g, dag));
    return gelezen.ok ? [[dag, gelezen.waarde] as const] : [];
  });
  return Object.fromEntries(dagen);
}

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

/** The time line of one overtreding, of what she chose or else of the advice, with the days that she filled in; undefined while there is no advice. */
export function tijdlijnVan(g: Gesprek, overtreding: string): Tijdlijn | undefined {
  if (g.beoordeling.soort !== 'advies') return undefined;
  return tijdlijn(g.kader.beleid, g.kader.landelijk, g.dossier as Dossier, g.beoordeling.advies, overtreding, {
    gekozen: gekozenVan(g, overtreding),
    bekend: bekendVan(g),
  });
}
