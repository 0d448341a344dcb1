import { delenVan } from '../json.ts';
import type { Bevinding } from '../uitslag.ts';

/** A spot in a text: 1-based line, and 1-based column in UTF-16 units. */
export interface Plaats {
  readonly lijn: number;
  readonly kolom: number;
}

/** Where a JSON value stands in the text, and where its members stand. */
export interface Plek {
  readonly waarde: Plaats;
  /** Where the key stands, when this is a member of an object. */
  readonly sleutel?: Plaats;
  readonly leden?: readonly Plek[] | ReadonlyMap<string, Plek>;
}

/** Findings about a key rather than about its value. */
const OVER_DE_SLEUTEL: ReadonlySet<string> = new Set(['onbekend-veld', 'dubbele-sleutel', 'verboden-sleutel']);

/** The spot of a JSON pointer, or of its nearest ancestor that exists. */
export function plaatsVan(wortel: Plek, pad: string, sleutel = false): Plaats {
  let plek = wortel;
  for (const deel of delenVan(pad)) {
    const lid: Plek | undefined =
      plek.leden instanceof Map
        ? (plek.leden as ReadonlyMap<string, Plek>).get(deel)
        : (plek.leden as readonly Plek[] | undefined)?.[Number.parseInt(deel, 10)];
    if (lid === undefined) return plek.waarde;
    plek = lid;
  }
  return (sleutel ? plek.sleutel : undefined) ?? plek.waarde;
}

/** The findings with line and column, in the order of the text. */
export function metPlaats(bevindingen: readonly Bevinding[], plaats: (pad: string, sleutel?: boolean) => Plaats): readonly Bevinding[] {
  return bevindingen
    .map((bevinding) => ({ ...bevinding, ...plaats(bevinding.pad, OVER_DE_SLEUTEL.has(bevinding.code)) }))
    .sort((a, b) => a.lijn - b.lijn || a.kolom - b.kolom);
}
