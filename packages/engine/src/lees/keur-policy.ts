import { controleerBeleid } from '../controle/beleid.ts';
import type { BeleidJson } from '../gegenereerd/typen.ts';
import { schemaBeleid } from '../gegenereerd/schemas.ts';
import type { Bevinding } from '../uitslag.ts';
import { LIMIETEN_BELEID } from './limieten.ts';
import { leesTekst } from './tekst.ts';
import { metPlaats } from './plaats.ts';
import { toetsSchema } from './schema.ts';

/** What `keurPolicy` found. */
export interface Keuring {
  /** With line and column, in the order of the text; where reading stops, what stood in the way. */
  readonly bevindingen: readonly Bevinding[];
  /** The data, when its shape is right; its meaning may still be wrong. */
  readonly data?: BeleidJson;
}

/**
 * The checks of `parsePolicy` on a text that is being written: the same findings, but no policy comes of it, so nothing is hashed or frozen.
 * `lezingen: false` leaves out the policies that other readings of a contradiction would give, which cost more than all the rest.
 */
export function keurPolicy(tekst: string, { lezingen }: { readonly lezingen: boolean } = { lezingen: true }): Keuring {
  const gelezen = leesTekst(tekst, LIMIETEN_BELEID);
  if (!gelezen.ok) return { bevindingen: gelezen.bevindingen };
  const { waarde, plaats } = gelezen.waarde;
  const vormfouten = toetsSchema(waarde, schemaBeleid);
  if (vormfouten.length > 0) return { bevindingen: metPlaats(vormfouten, plaats) };
  const data = waarde as BeleidJson;
  return { bevindingen: metPlaats(controleerBeleid(data, lezingen), plaats), data };
}
