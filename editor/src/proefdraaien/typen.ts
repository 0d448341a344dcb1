import type { Advies, Bevinding, Dossier } from '@handhavingswijzer/engine';
import type { Gevallenstand } from '../rekenen/typen.ts';
import type { Teksten } from '../werktekst/sneden.ts';

/** Whether a policy can be shown to the officer's element: each piece of work that the element would do with it was done. */
export type Keuring =
  | { readonly soort: 'goed' }
  /** It cannot be used; the findings say why. */
  | { readonly soort: 'fout' }
  /** So entangled that an officer could not get an advice on these voorschriften (ids). */
  | { readonly soort: 'te-groot'; readonly voorschriften: readonly string[] };

/** An advice without its justification, which is long. */
export type Kortadvies = Omit<Advies, 'spoor'>;

/** The advice on a dossier, or why there is none. */
export type Uitkomst =
  { readonly soort: 'advies'; readonly advies: Kortadvies } | { readonly soort: 'bevindingen'; readonly bevindingen: readonly Bevinding[] };

/** A condition of a rule or begrip that no case has shown true, or false. */
export interface Zoekvraag {
  readonly beleid: string;
  readonly casussen: string;
  readonly soort: 'regel' | 'begrip';
  readonly id: string;
  /** JSON pointer within its `als`. */
  readonly pad: string;
  readonly gewenst: boolean;
}

/** A case that would show it, with what is other in it. */
export interface Vondst {
  /** Title of the case that it is made of. */
  readonly titel: string;
  readonly wijziging: string;
  readonly dossier: Dossier;
}

/** What can be done with a policy: what is asked, and what comes out. Named in the order of who waits. */
export interface Taken {
  keuring: { readonly vraag: { readonly beleid: string; readonly dossier: unknown }; readonly uit: Keuring };
  /** Empty when the policy cannot be used. */
  adviezen: { readonly vraag: { readonly beleid: string; readonly dossiers: readonly unknown[] }; readonly uit: readonly Uitkomst[] };
  vondst: { readonly vraag: Zoekvraag; readonly uit: Vondst | 'niets' };
  gevallen: { readonly vraag: { readonly versie: number; readonly teksten: Teksten }; readonly uit: Gevallenstand };
}
export type Taak = keyof Taken;

/** A task to do; `nummer` comes back with the answer. */
export type Vraag = { readonly [T in Taak]: { readonly taak: T; readonly nummer: number; readonly vraag: Taken[T]['vraag'] } }[Taak];

/** To the worker. */
export type Opdracht = { readonly taak: 'landelijk'; readonly tekst: string } | Vraag;

/** From the worker. */
export type Bericht =
  /** It is loaded. */
  | { readonly soort: 'klaar' }
  /** It goes on with this task now, and says something again before long. */
  | { readonly soort: 'bezig'; readonly taak: Taak }
  | { readonly soort: 'af'; readonly nummer: number; readonly uit: Taken[Taak]['uit'] };
