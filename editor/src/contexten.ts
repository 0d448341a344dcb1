import { createContext } from '@lit/context';
import type { Bestand, Bewerking, MetLandelijk } from '@handhavingswijzer/language';
import type { Analysestel } from './analyseren/analysestel.ts';
import type { Bestandbeeld } from './bestand/beeld.ts';
import type { Bestandwerk } from './bestand/bestandwerk.ts';
import type { Publicatiestel } from './publiceren/publicatiestel.ts';
import type { Proefstel } from './proefdraaien/proefstel.ts';
import type { Lezing } from './lezing/leesboek.ts';
import type { Gevallenstand, Stand } from './rekenen/typen.ts';
import type { Vraagsoort, Vragen } from './rekenen/vragen.ts';
import type { Teksten } from './werktekst/sneden.ts';
import type { Werktekst } from './werktekst/werktekst.ts';

/** What may be changed: everything, only values (amounts, terms, texts), or nothing. */
export type Rechten = 'alles' | 'waarden' | 'lezen';

/** The views on the text, in the middle, and what is beside it. */
export type Middenblad = 'lezing' | 'tabellen' | 'json';
export type Zijblad = 'voorbeeld' | 'gevallen' | 'controle' | 'analyse' | 'verschil' | 'dekking' | 'checklist' | 'publiceren';
export type Blad = Middenblad | Zijblad;

/** A place to go to: a JSON pointer, or an offset in the text. */
export interface Doel {
  readonly bestand: Bestand;
  readonly pad?: string;
  readonly offset?: number;
}

/** How the parts act. Only for what a person does. */
export interface Werk {
  readonly tekst: Werktekst;
  /** Makes edits as one step that can be undone. Why it may not be is told; then nothing changes and this gives false. */
  wijzig(bewerkingen: Readonly<Partial<Record<Bestand, readonly Bewerking[]>>>, door: string): boolean;
  ongedaan(): void;
  opnieuw(): void;
  /** Shows a place, in the view that is open or in the one that is named. */
  ga(doel: Doel, blad?: Blad): void;
  /** Opens a view and puts the focus in it. */
  toon(blad: Blad): void;
  /** Asks the worker about the texts as they are now. Undefined: they have changed meanwhile. */
  vraag<S extends Vraagsoort>(soort: S, vraag: Vragen[S]['vraag']): Promise<Vragen[S]['antwoord'] | undefined>;
  /** Says something that someone who does not see the screen must hear. */
  meld(bericht: string): void;
}
export const werkContext = createContext<Werk>(Symbol('werk'));

/** The texts as they are now. */
export const tekstenContext = createContext<Teksten>(Symbol('teksten'));

/** What is known of them; a moment behind them. */
export const standContext = createContext<Stand | undefined>(Symbol('stand'));

/** The policy in Dutch, of the last text that could be read. */
export const lezingContext = createContext<Lezing | undefined>(Symbol('lezing'));

/** What the cases say; some moments behind. */
export const gevallenContext = createContext<Gevallenstand | undefined>(Symbol('gevallen'));

/** What tries out the texts: the preview and the cases. */
export const proefContext = createContext<Proefstel>(Symbol('proef'));

/** What is known of all cases of the policy, and what is being worked out. */
export const analyseContext = createContext<Analysestel>(Symbol('analyse'));

/** The publication that is being prepared. */
export const publicatieContext = createContext<Publicatiestel>(Symbol('publicatie'));

/** National law, with which the policy is read. */
export const landelijkContext = createContext<MetLandelijk>(Symbol('landelijk'));

/** The place that was gone to last. Another object each time, also for the same place. */
export const doelContext = createContext<Doel | undefined>(Symbol('doel'));

/** What the host set. */
export interface Instelling {
  readonly rechten: Rechten;
  /** Level of the highest heading, 1 to 6. */
  readonly kopniveau: number;
  /** The published version to compare with. */
  readonly gepubliceerd: string | undefined;
}
export const instellingContext = createContext<Instelling>(Symbol('instelling'));

/** Opening, saving and drafts: how the parts act on them, and how they stand. */
export const bestandContext = createContext<Bestandwerk>(Symbol('bestand'));
export const bestandbeeldContext = createContext<Bestandbeeld>(Symbol('bestandbeeld'));
