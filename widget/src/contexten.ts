import { createContext } from '@lit/context';
import type { Gebrek, Gesprek, Kader, Plaats, Proefwijziging } from '@handhavingswijzer/dialogue';
import type { Vergelijking } from '@handhavingswijzer/lezing';
import type { Bewaarbeeld, Zaakbewaring } from './bewaren/zaakbewaring.ts';
import type { Omslagstand } from './omslagzoeker.ts';

/** The conversation as it is now. */
export const gesprekContext = createContext<Gesprek | undefined>(Symbol('gesprek'));

/** How the parts act on the conversation. Only for what a person does. */
export interface Bediening {
  /** Carries out an act: takes the new conversation over and tells the host what changed. */
  doe(handeling: (g: Gesprek) => Gesprek): void;
  /** Goes to a place and puts the focus on its heading. */
  ga(plaats: Plaats | undefined): void;
  /**
   * Makes the record final, dated today in Europe/Amsterdam, and tells the host (`advies-vastgesteld`). Gives what stands in the way instead, each with its
   * place; empty: it is done.
   */
  stelVast(): readonly Gebrek[];
  /** Where this version of the policy is kept, as it stands in a record. */
  vindplaats(): string;
  /** Puts the focus on the heading of the step, when what had it is gone. */
  naarKop(): void;
  /** Begins a try-out with these other answers, or opens one on this question (by feit), and puts the focus on it. */
  probeer(wijzigingen: readonly Proefwijziging[], feit?: string): void;
}
export const bedieningContext = createContext<Bediening>(Symbol('bediening'));

/** What the host set about the presentation. */
export interface Weergave {
  /** Level of the highest heading, 1 to 6. */
  readonly kopniveau: number;
  readonly alleenLezen: boolean;
}
export const weergaveContext = createContext<Weergave>(Symbol('weergave'));

/** Keeping the case: how it stands, and what the officer can do about it. */
export interface Bewaring {
  readonly beeld: Bewaarbeeld;
  readonly zaak: Pick<Zaakbewaring, 'tekst' | 'open' | 'terug' | 'neemOver' | 'gaDoor' | 'neemBewaarde'>;
  /** The version of the policy that the host set, when the case goes on under another one. */
  readonly andereVersie?: Kader;
  /** Shows what differs between the two, to choose again. */
  vergelijk(): void;
}
export const bewaringContext = createContext<Bewaring | undefined>(Symbol('bewaring'));
/** What the other readings of the policy would give; undefined while that is not computed. */
export const lezingenContext = createContext<readonly Vergelijking[] | undefined>(Symbol('lezingen'));

/** How the search for turning points stands. */
export const omslagContext = createContext<Omslagstand>(Symbol('omslag'));
