import type { LandelijkJson } from '@handhavingswijzer/engine';
import type { Bereik, Bewerking } from './tekst/bereik.ts';

/** A change that someone may choose: a few small edits in the text of the policy. White space and the order of keys elsewhere stay. */
export interface Herstelling {
  readonly titel: string;
  readonly bewerkingen: readonly Bewerking[];
}

/** `fout`: the policy cannot be used. `waarschuwing`: more often a slip than a choice. `tip`: it can be put better. */
export type Ernst = 'fout' | 'waarschuwing' | 'tip';

/** A finding in the text of a policy, in words, with the ways to mend it that need no thought. */
export interface Melding {
  readonly code: string;
  readonly ernst: Ernst;
  /** JSON pointer (RFC 6901). */
  readonly pad: string;
  readonly bereik: Bereik;
  /** What is wrong. */
  readonly tekst: string;
  /** How to mend it by hand. */
  readonly herstel: string;
  /** The likeliest first. Each takes the finding away and brings no other. */
  readonly herstellingen: readonly Herstelling[];
}

/** All that is needed of national law; a checked `Landelijk` of the engine fits. */
export interface MetLandelijk {
  readonly data: LandelijkJson;
}
