import type { Zin } from '../zin.ts';

/** Where a measure stands in the advice; `niet`: the advice does not name it. */
export type Trapstand = 'geboden' | 'mogelijk' | 'nog-open' | 'verboden' | 'niet';

/**
 * Whether the rules count an event of the history, as far as the spoor tells: a rule that holds counts it · a rule that may still hold · only rules that do not hold looked at
 * it · no rule looked at it (too old, elsewhere, or of no matter) · the spoor cannot tell it from another event of that day.
 */
export type Telling = 'telt' | 'kan-tellen' | 'bekeken' | 'telt-niet' | 'onbekend';

/** An earlier event on this voorschrift. */
export interface LadderGebeurtenis {
  readonly datum: string;
  readonly soort: string;
  /** "aanwijzing van 1 juni 2024, op een andere locatie" */
  readonly tekst: string;
  readonly telling: Telling;
  /** The rules that hold and count it. */
  readonly regels: readonly string[];
}

/** One measure: a step of the ladder, or one that stands beside it. */
export interface Trap {
  readonly soort: string;
  /** As the policy writes it. */
  readonly naam: string;
  /** Its number on the ladder, from 1, the lightest; absent: beside the ladder. */
  readonly trede?: number;
  readonly stand: Trapstand;
  /** The other measures of the choice that the policy leaves here. */
  readonly alternatieven: readonly string[];
  /** The rules that led here. */
  readonly regels: readonly string[];
  readonly gebeurtenissen: readonly LadderGebeurtenis[];
  readonly gekozen: boolean;
  /** Passed over on the way from the history to the advice: certainly, or when an allowed heavier measure is chosen. */
  readonly overgeslagen?: 'zeker' | 'misschien';
}

/** Why a step was passed over: the rule, and the rule that it excepts. */
export interface Overslag {
  readonly soort: string;
  readonly naar: readonly string[];
  readonly zeker: boolean;
  readonly redenen: readonly { readonly regel: string; readonly uitzonderingOp?: string; readonly zin: Zin }[];
}

/** The escalation ladder of a policy for one overtreding. */
export interface Ladder {
  readonly overtreding: string;
  /** From light to heavy. */
  readonly treden: readonly Trap[];
  readonly naast: readonly Trap[];
  /** Earlier events that are no measure of the ladder or beside it. */
  readonly overig: readonly LadderGebeurtenis[];
  /** Whether the history was filled in. */
  readonly historieBekend: boolean;
  /** The step on which the history stands: the heaviest measure that the rules count. */
  readonly vanaf?: number;
  readonly overslagen: readonly Overslag[];
  /** The picture in one sentence. */
  readonly kort: Zin;
  /** All that the picture shows, in sentences. */
  readonly zinnen: readonly Zin[];
  /** Of these, the steps, the history and what is passed over and why: for who has the measures of the advice and the choice in a list of their own. */
  readonly gang: readonly Zin[];
}
