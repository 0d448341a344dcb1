import type { BeleidJson, CasusUitslag, Dekking } from '@handhavingswijzer/engine';
import type { Melding, Onderdeel } from '@handhavingswijzer/language';
import type { Leesbericht } from '../lezing/typen.ts';
import type { Teksten } from '../werktekst/sneden.ts';
import type { Vraagsoort, Vragen } from './vragen.ts';

/** What is known of the text of the policy. */
export interface Stand {
  /** Of the texts that this is about (`Werktekst.versie`). */
  readonly versie: number;
  readonly meldingen: readonly Melding[];
  readonly onderdelen: readonly Onderdeel[];
  /** The policy as data: of this text, or where that has no policy's shape of the last text that had. */
  readonly beleid: BeleidJson | undefined;
  /** `beleid` is of this very text. */
  readonly actueel: boolean;
  /** There is no fault: the policy can be used. */
  readonly bruikbaar: boolean;
}

/** How one case came out, and which rules it says it is about. */
export interface Gevaluitslag extends CasusUitslag {
  readonly regels: readonly string[];
}

/** What the cases say of the policy. Only made of a policy that can be used. */
export interface Gevallenstand {
  readonly versie: number;
  /** Why no case could be run: the policy cannot be used, or the file of cases cannot be read. */
  readonly meldingen: readonly Melding[];
  /** No case was run to the end: the policy took too long. */
  readonly teLang?: true;
  readonly uitslagen: readonly Gevaluitslag[];
  readonly dekking: readonly Dekking[];
}

/** To the worker. */
export type Opdracht =
  | { readonly soort: 'landelijk'; readonly tekst: string }
  | { readonly soort: 'teksten'; readonly versie: number; readonly teksten: Teksten }
  /** About the texts sent last. */
  | { readonly soort: 'vraag'; readonly nummer: number; readonly vraagsoort: Vraagsoort; readonly vraag: Vragen[Vraagsoort]['vraag'] };

/** From the worker. */
export type Antwoord =
  | { readonly soort: 'stand'; readonly stand: Stand }
  | { readonly soort: 'lezing'; readonly bericht: Leesbericht }
  | { readonly soort: 'antwoord'; readonly nummer: number; readonly antwoord: Vragen[Vraagsoort]['antwoord'] };
