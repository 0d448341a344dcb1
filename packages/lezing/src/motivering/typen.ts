import type { Documentzin } from '../document/typen.ts';

/** A part of the draft: of one overtreding, or (without `overtreding`) of the whole case. */
export interface Motiveringsdeel {
  readonly overtreding?: string;
  /** Stands as a line of its own above the part, and is how the check finds the part again. */
  readonly titel: string;
  readonly alineas: readonly (readonly Documentzin[])[];
}

/**
 * `ongedekt`: the text claims what answers, advice and choices do not carry · `tegenspraak`: it denies what was answered · `ontbreekt`: it lacks what a
 * besluit with these choices must consider.
 */
export type SoortWaarschuwing = 'ongedekt' | 'tegenspraak' | 'ontbreekt';

export type Onderwerp =
  | ('recidive' | 'eerder' | 'directGevaar' | 'economischBelang' | 'opzetOfRoekeloos' | 'hinder' | 'bedrag' | 'datum' | 'termijn' | 'maatregel')
  | ('evenredigheid' | 'verwijt' | 'begunstigingstermijn' | 'dwangsom-maximum' | 'zienswijze' | 'afwijking' | 'grond' | 'waarom');

/** Something to look at in the text of a motivering. It never forbids: the officer decides. */
export interface Waarschuwing {
  readonly soort: SoortWaarschuwing;
  readonly onderwerp: Onderwerp;
  /** The overtreding whose part of the text this is about. */
  readonly overtreding?: string;
  /** Place in the text: from `van` up to `tot`, in UTF-16 units; what is missing points at the end of the part where it belongs. */
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
  readonly herstel: string;
}
