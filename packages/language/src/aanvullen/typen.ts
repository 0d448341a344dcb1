import type { Bewerking } from '../tekst/bereik.ts';

/** Something that can be filled in, before its place in the text is known. */
export interface Voorstel {
  readonly label: string;
  readonly soort: 'waarde' | 'veld' | 'operator' | 'skelet';
  /** What it is, in a few words. */
  readonly uitleg: string;
  /** JSON text. */
  readonly tekst: string;
}

/** Something that can be filled in at the cursor. */
export interface Aanvulling {
  readonly label: string;
  readonly soort: Voorstel['soort'];
  readonly uitleg: string;
  readonly bewerking: Bewerking;
  /** Offsets within the new text where something is still to be filled in, in order; behind it when there is nothing. */
  readonly stops: readonly number[];
}
