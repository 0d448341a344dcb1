import type { Gebeurtenis, OpenFeit } from '@handhavingswijzer/engine';
import { leesDatum } from '@handhavingswijzer/lezing';
import { met, metOvertreding, zoekOvertreding } from './concept.ts';
import { verwerk } from './gesprek.ts';
import { teksten } from './teksten.ts';
import type { Gesprek } from './typen.ts';
import { naamGebeurtenis } from './woorden.ts';

export type Gebeurtenisveld = 'opgevolgd' | 'ingevorderd';

/** What is not known of an event of a history and can still change the advice. */
export interface OpenGebeurtenis {
  /** Place in the history. */
  readonly index: number;
  readonly veld: Gebeurtenisveld;
}

const OPEN = /^historie\/(\d+)\/(opgevolgd|ingevorderd)$/;

/** Reads the name that the engine gives an open answer about an event: `historie/0/opgevolgd`. Undefined: it is about something else. */
export function leesOpenGebeurtenis(feit: string): OpenGebeurtenis | undefined {
  const [, index, veld] = OPEN.exec(feit) ?? [];
  return index === undefined ? undefined : { index: Number(index), veld: veld === 'opgevolgd' ? 'opgevolgd' : 'ingevorderd' };
}

/** The open answers about events of one overtreding. */
export const openGebeurtenissen = (g: Gesprek, overtreding: string): OpenGebeurtenis[] =>
  g.beoordeling.soort === 'advies'
    ? g.beoordeling.advies.ontbrekend.flatMap((o) => (o.overtreding === overtreding ? (leesOpenGebeurtenis(o.feit) ?? []) : []))
    : [];

/** "aanwijzing van 3 juni 2024: op tijd opgevolgd?"; undefined when the answer is not about an event. */
export function naamOpenGebeurtenis(g: Gesprek, open: OpenFeit): string | undefined {
  const deel = leesOpenGebeurtenis(open.feit);
  const e = deel && zoekOvertreding(g.dossier, open.overtreding ?? '')?.historie?.[deel.index];
  return e && teksten.openGebeurtenis[deel.veld](naamGebeurtenis(g.kader, e.soort), leesDatum(e.datum));
}

/** Says whether a measure was complied with, or a dwangsom collected. Undefined: not known yet. */
export function beantwoordGebeurtenis(g: Gesprek, overtreding: string, { index, veld }: OpenGebeurtenis, waarde: boolean | undefined): Gesprek {
  const naam = naamOpenGebeurtenis(g, { feit: `historie/${index}/${veld}`, overtreding });
  if (naam === undefined) return g;
  const zet = (e: Gebeurtenis, i: number): Gebeurtenis => (i === index ? met(e, veld, waarde) : e);
  return verwerk(g, teksten.openGebeurtenis.handeling(naam, waarde), {
    dossier: metOvertreding(g.dossier, overtreding, (o) => ({ ...o, historie: (o.historie ?? []).map(zet) })),
  });
}
