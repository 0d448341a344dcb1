import type { Gebeurtenis } from '../gegenereerd/typen.ts';

/** A value inside the engine. Not known is `undefined`, never null, 0 or ''. */
export type Waarde = boolean | number | string | readonly string[];

/** An event with its day number, so that windows are integer comparisons. */
export interface Voorval extends Gebeurtenis {
  readonly dag: number;
}

/** The facts of one overtreding, by slot, and its history. */
export interface Geval {
  readonly waarden: (Waarde | undefined)[];
  readonly historie: readonly Voorval[];
  /** Day numbers of the pleegdatum and the besluitdatum; the start of a window of N years is looked up in `vensters`. */
  readonly pleegdag: number;
  readonly besluitdag: number;
  /** First day of the window of N civil years before the pleegdatum (index N). */
  readonly venster: (jaren: number) => number;
}

export type Sluiting = (geval: Geval) => Waarde | undefined;

/** What a filter on the history asks of each event; the literals of `aantalGebeurtenissen`. */
export interface Telling {
  readonly soorten: readonly string[];
  readonly jaren: number | undefined;
  readonly locatie: 'deze' | 'andere' | 'alle';
  readonly opgevolgd: 'ja' | 'nee' | 'alle';
  readonly ingevorderd: 'ja' | 'nee' | 'alle';
  readonly tot: 'pleegdatum' | 'besluitdatum';
  readonly soortgelijk: 'ja' | 'nee' | 'alle';
  /** It is the soort of the last such event that counts, not how many there are. */
  readonly laatste?: true;
}

/** What every compiled part knows of itself. */
interface Basis {
  readonly f: Sluiting;
  /** Slots that it reads, through begrippen too. */
  readonly leest: readonly number[];
  readonly tellingen: readonly Telling[];
  /** The comparisons in it through which an open number or date flows. */
  readonly grenzen: readonly Grens[];
}

/**
 * A compiled (part of an) expression. The shape of `and`, `or` and `!` is kept so that the decision diagram can be built from
 * it; everything below is a closure that reads `leest`.
 */
export type Deel = Basis &
  (
    | { readonly aard: 'vast'; readonly waarde: Waarde }
    | { readonly aard: 'en' | 'of'; readonly delen: readonly Deel[] }
    | { readonly aard: 'niet' | 'begrip'; readonly deel: Deel }
    | { readonly aard: 'bevat'; readonly slot: number; readonly opties: readonly string[] }
    | { readonly aard: 'telling'; readonly telling: Telling; readonly klopt: (aantal: number) => boolean }
    | { readonly aard: 'atoom'; readonly logisch: boolean }
  );

/** A comparison through which an open number or date flows: the sign of left minus right, monotone in that fact, and what it means. */
export interface Grens {
  readonly slot: number;
  readonly teken: (geval: Geval) => number | undefined;
  readonly oordeel: (teken: number) => boolean;
}

const voeg = <T>(lijsten: readonly (readonly T[])[]): readonly T[] => [...new Set(lijsten.flat())];

/** What a part reads, from the parts it is made of. */
export const uitDelen = (delen: readonly Deel[]): Omit<Basis, 'f'> => ({
  leest: voeg(delen.map((d) => d.leest)),
  tellingen: voeg(delen.map((d) => d.tellingen)),
  grenzen: voeg(delen.map((d) => d.grenzen)),
});

export const vast = (waarde: Waarde): Deel => ({ aard: 'vast', waarde, f: () => waarde, ...uitDelen([]) });

/** A closure over these parts; `logisch` when it is a condition. */
export const atoom = (f: Sluiting, delen: readonly Deel[], logisch: boolean): Deel => ({ aard: 'atoom', f, logisch, ...uitDelen(delen) });

/** A comparison of these parts, with the fact that flows through it. */
export function vergelijking(f: Sluiting, delen: readonly Deel[], grens: Grens | undefined): Deel {
  const deel = atoom(f, delen, true);
  return grens ? { ...deel, grenzen: [...deel.grenzen, grens] } : deel;
}

/** Whether a part is a condition. */
export function isLogisch(deel: Deel): boolean {
  if (deel.aard === 'vast') return typeof deel.waarde === 'boolean';
  if (deel.aard === 'begrip') return isLogisch(deel.deel);
  return deel.aard !== 'atoom' || deel.logisch;
}
