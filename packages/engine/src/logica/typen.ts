import type { Bevinding } from '../uitslag.ts';

/** The type of an expression. Enumerations know their options, so that a literal that does not exist is found. */
export type Type =
  | { readonly soort: 'boolean' }
  | { readonly soort: 'geheel' }
  | { readonly soort: 'bedrag' }
  | { readonly soort: 'datum' }
  | { readonly soort: 'keuze'; readonly opties: readonly string[] }
  | { readonly soort: 'lijst'; readonly opties: readonly string[] };

/** A fact or begrip as an expression sees it. */
export interface Naam {
  readonly type: Type;
  /** Always known: no answer of a person is needed (the kind of voorziening, the dates of the dossier, the aantal). */
  readonly vast: boolean;
  /** How many answers of a person flow into it; 0 when vast, 1 for an asked fact, the sum for a begrip (`begripNaam`). */
  readonly open: number;
}

/** What names an expression may use. */
export interface Omgeving {
  readonly namen: ReadonlyMap<string, Naam>;
  /** Soorten of gebeurtenissen that the historie knows. */
  readonly gebeurtenissen: readonly string[];
}

export type Meld = (bevinding: Bevinding) => void;
