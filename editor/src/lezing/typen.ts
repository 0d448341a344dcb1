import type { Blok } from '@handhavingswijzer/lezing';

/** A passage of the reading: a heading with what stands under it, up to the next heading. Plain data. */
export interface Leesstuk {
  /** Unique within the reading; the same for the same part of the policy while it changes. */
  readonly id: string;
  /** Of the heading: 0 for a section of the policy. */
  readonly diepte: number;
  readonly titel: string;
  readonly blokken: readonly Blok[];
  /** The id of the rule that this is, where it is one. */
  readonly regel?: string;
  /** The points of its list are elements of the policy: in this field of the part, or '' where the part is the list itself. */
  readonly punten?: string;
}

/** A passage, and the JSON pointer of the part of the policy that it reads; absent: a heading of the document only. */
export interface Leesplek {
  readonly stuk: Leesstuk;
  readonly pad?: string;
}

/** What of the reading changed: from who reads to who draws. */
export interface Leesbericht {
  /** Of the texts that this is about. */
  readonly versie: number;
  /** The first of this reader: what was numbered before means nothing any more. */
  readonly begin: boolean;
  /** All passages in order: the number of each, and its pointer. */
  readonly rij: readonly (readonly [nummer: number, pad?: string])[];
  /** The passages that were not sent before, by number. */
  readonly nieuw: readonly (readonly [nummer: number, stuk: Leesstuk])[];
}
