import type { Analyse, Bevinding, Dossierstand, Mutatieproef, Vergelijking, Voortgang } from '@handhavingswijzer/engine';
import type { Keuring, Uitgavebesluit, Uitgavestukken } from '@handhavingswijzer/publicatie';

/** Why a piece of work could not be begun or ended: a policy or cases that cannot be used, or what the engine says is in the way. */
export interface Belet {
  readonly belet: 'dit-beleid' | 'ander-beleid' | 'gevallen' | readonly Bevinding[];
}

/** A line of a file of dossiers that was not compared, and why. */
export interface Misregel {
  readonly lijn: number;
  /** No text, longer than a dossier may be, or what is wrong with it. */
  readonly reden: 'geen-tekst' | 'te-lang' | readonly Bevinding[];
}

/** Whose advice changes, of a file of dossiers. */
export interface Dossieruitkomst {
  readonly stand: Dossierstand;
  /** The first lines that were not compared, and how many there are. */
  readonly misregels: readonly Misregel[];
  readonly mis: number;
}

/** What is to be published, as text. */
export interface Publicatietekst {
  readonly beleid: string;
  readonly casussen: string;
  /** What was published before: the manifest, and of its last version the policy. Undefined: nothing. */
  readonly eerder: { readonly manifest: string; readonly beleid: string } | undefined;
  /** The day of publication, a civil date. */
  readonly op: string;
}

/** What can be worked out of all cases of a policy: what is asked, and what comes out. Named in the order in which it is done. */
export interface Taken {
  /** What all cases show. */
  readonly analyse: { readonly vraag: { readonly beleid: string }; readonly uit: Analyse | Belet };
  /** In which of all cases two policies differ. */
  readonly vergelijking: { readonly vraag: { readonly oud: string; readonly nieuw: string }; readonly uit: Vergelijking | Belet };
  /** In which dossiers of a file they differ: one a line. */
  readonly dossiers: { readonly vraag: { readonly oud: string; readonly nieuw: string; readonly bestand: Blob }; readonly uit: Dossieruitkomst | Belet };
  /** Which small changes of the policy no case notices. */
  readonly mutatie: { readonly vraag: { readonly beleid: string; readonly casussen: string }; readonly uit: Mutatieproef | Belet };
  /** Whether a version passes all that it must before it is published. Its steps are a `Keurstap`. */
  readonly keuring: { readonly vraag: Publicatietekst; readonly uit: Keuring | Belet };
  /** The files of a version that passed, and was agreed with. */
  readonly uitgave: {
    readonly vraag: { readonly tekst: Publicatietekst; readonly keuring: Keuring; readonly besluit: Uitgavebesluit };
    readonly uit: Uitgavestukken | Belet;
  };
}
export type Taak = keyof Taken;

export type Vraag = { readonly [T in Taak]: { readonly soort: 'taak'; readonly taak: T; readonly nummer: number; readonly vraag: Taken[T]['vraag'] } }[Taak];

/** To the worker. A task takes the place of an older one of its kind. */
export type Opdracht = { readonly soort: 'landelijk'; readonly tekst: string } | Vraag | { readonly soort: 'stop'; readonly taak: Taak };

/** From the worker. */
export type Bericht =
  | { readonly soort: 'voortgang'; readonly nummer: number; readonly voortgang: Voortgang }
  | { readonly soort: 'af'; readonly nummer: number; readonly uit: Taken[Taak]['uit'] }
  /** It broke off: a mistake of the program. */
  | { readonly soort: 'stuk'; readonly nummer: number }
  /** The task is not worked on any more. */
  | { readonly soort: 'gestopt'; readonly taak: Taak };
