import type { MaatregelSoort, Optie, Procedure, Punt, Regel } from '@handhavingswijzer/engine';
import type { Puntstand } from '../../typen.ts';

/** Whose file a rule stands in. */
export type Herkomst = 'wet' | 'beleid';

/** Whether a point may be "not needed": never, on one of the grounds that the law gives, or with a reason. */
export type NietNodig =
  { readonly soort: 'nooit' } | { readonly soort: 'grond'; readonly gronden: readonly Optie[]; readonly regel?: Regel } | { readonly soort: 'reden' };

/** One thing that the besluit still needs, because of what is chosen. */
export interface TeDoen {
  readonly id: string;
  readonly soort: 'bepalen' | 'procedure' | 'aandacht' | 'evenredigheid';
  readonly tekst: string;
  /** The rule it comes from, and whose file that stands in. */
  readonly regel?: Regel;
  readonly herkomst: Herkomst;
  /** The overtredingen that bring it, by id; none: the case as a whole. */
  readonly overtredingen: readonly string[];
  readonly maatregel?: MaatregelSoort;
  /** False: an answer that is still open decides whether it is needed. */
  readonly zeker: boolean;
  /** Before the besluit, in it, or after it: what comes after cannot be done yet. */
  readonly wanneer: NonNullable<Procedure['wanneer']>;
  /** Last day, civil date. */
  readonly uiterlijk?: string;
  /** What is filled in: one of these options, an amount, words; absent: nothing but done or not. */
  readonly waardesoort?: 'keuze' | 'bedrag' | 'tekst';
  readonly opties: readonly Optie[];
  readonly nietNodig: NietNodig;
  /** Filled in elsewhere (the policy, the place of the besluit): here it is only shown. */
  readonly vast: boolean;
  readonly stand: Punt['stand'];
  /** As filled in: id of an option, text as typed. */
  readonly invoer: Puntstand;
  /** The value in words, when it is one. */
  readonly waarde?: string;
  /** What is wrong with what was filled in. */
  readonly fout?: string;
}

/** A point before what is filled in about it is looked at. */
export type Ruw = Omit<TeDoen, 'stand' | 'invoer' | 'waarde' | 'fout' | 'wanneer'> &
  Partial<Pick<TeDoen, 'wanneer'>> & { /** Value that stands already, in words. */ readonly gegeven?: string };
