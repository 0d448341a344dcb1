import { zeker } from '../zeker.ts';
import type { Kern } from './kern.ts';
import type { Ruimte } from './ruimte.ts';

/** What a condition comes to in one overtreding, over everything that is still open. */
export interface Toets {
  /** undefined: it depends on open answers. */
  readonly waarde: boolean | undefined;
  /** Ids of the open facts on which it depends, in the order of the space; empty when it is decided. */
  readonly open: readonly string[];
}

/** Looks at one condition, or a part of one. The expression must be a checked one of this policy. */
export type Toetser = (expressie: unknown) => Toets;

/**
 * Opens the rules of one overtreding to questions about their parts, by the same compiler, facts and diagram that gave the advice: so that a
 * reason can never say something else than the advice. A part that no rule for this voorschrift needs and that is open gets its quick bound.
 */
export function maakToetser(kern: Kern, ruimte: Ruimte, overtreding: string): Toetser {
  const cel = zeker(
    ruimte.cellen.find((c) => c.overtreding.id === overtreding),
    `overtreding ${overtreding}`,
  );
  const bekend = new Map<string, Toets>();
  const toets = (expressie: unknown): Toets => {
    const deel = cel.plan.compileer(expressie);
    const snel = deel.f(cel.geval);
    if (snel !== undefined) return { waarde: snel === true, open: [] };
    if (!cel.kan(deel))
      return {
        waarde: undefined,
        open: deel.leest.filter((slot) => kern.slots[slot]?.open && cel.geval.waarden[slot] === undefined).map((slot) => zeker(kern.slots[slot], 'slot').id),
      };
    const knoop = cel.bouw(deel);
    const open = [...ruimte.diagram.steun(knoop)].sort((a, b) => a - b).map((v) => zeker(ruimte.variabelen.get(v), 'variable').feit);
    return { waarde: knoop === 1 ? true : knoop === 0 ? false : undefined, open: [...new Set(open)] };
  };
  return (expressie) => {
    const sleutel = JSON.stringify(expressie);
    let uit = bekend.get(sleutel);
    if (!uit) bekend.set(sleutel, (uit = toets(expressie)));
    return uit;
  };
}
