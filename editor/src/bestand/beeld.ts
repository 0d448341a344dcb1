import type { Aantekeningen } from './aantekeningen.ts';
import type { Concept } from './concept.ts';
import type { Conceptbeeld } from './conceptbewaring.ts';
import type { Herkomst } from './herkomst.ts';
import type { Stuk } from './stukken.ts';
import type { Verschil } from './verschil.ts';
import type { Teksten } from '../werktekst/sneden.ts';

/** What is shown: the way in, a new policy being made, or the policy. */
export type Weergave = 'start' | 'nieuw' | 'werk';

/** Something that only the writer can decide. */
export type Vraag =
  /** Something else is to be opened, and there are changes that stand in no file. */
  | { readonly soort: 'verwerpen'; readonly naam: string }
  /** A link names a policy on another site. */
  | { readonly soort: 'link'; readonly adres: string }
  /** There is a draft of what was opened. */
  | { readonly soort: 'concept'; readonly concept: Concept; readonly verschil: Verschil }
  /** She wants drafts to be kept. */
  | { readonly soort: 'toestemming' }
  /** The file on the disk is not what was opened from it. */
  | { readonly soort: 'schijf'; readonly stuk: Stuk; readonly naam: string }
  /** A draft is to be wiped, or (without key) all of them. */
  | { readonly soort: 'wis'; readonly sleutel: string | undefined; readonly naam: string };

/** What the parts show about files and drafts. A new object whenever something changed. */
export interface Bestandbeeld {
  readonly weergave: Weergave;
  /** What is open; undefined: nothing was opened yet. */
  readonly herkomst: Herkomst | undefined;
  readonly naam: string;
  /** The parts that differ from what was opened or saved last. */
  readonly gewijzigd: readonly Stuk[];
  /** A saved file is written back to the same place; else it is a download. */
  readonly terugschrijven: boolean;
  readonly aantekeningen: Aantekeningen;
  readonly bezig: boolean;
  /** Why the last thing asked did not happen; '': it did. */
  readonly weigering: string;
  readonly vraag: Vraag | undefined;
  /** There is something to lose, and she was not asked yet whether drafts may be kept. */
  readonly vraagtToestemming: boolean;
  readonly concept: Conceptbeeld;
}

/** What opening and saving need of the editor. */
export interface Bestandhouder {
  teksten(): Teksten;
  /** Puts texts in and begins a new history. */
  open(teksten: Teksten): void;
  /** Makes another text of cases a change that can be undone; false: it may not be. */
  vervangCasussen(tekst: string): boolean;
  /** The published text of the policy with this id. */
  gepubliceerd(id: string): Promise<string | undefined>;
  /** From here on this is what is compared with. */
  vergelijkMet(tekst: string | undefined): void;
  meld(bericht: string): void;
  ververs(): void;
}
