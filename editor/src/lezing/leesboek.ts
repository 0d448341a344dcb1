import type { Leesbericht, Leesplek, Leesstuk } from './typen.ts';

/** The reading of a policy as it can be drawn. What did not change is the same object as before. */
export interface Lezing {
  /** Of the texts that this is about (`Werktekst.versie`). */
  readonly versie: number;
  readonly plekken: readonly Leesplek[];
}

/** Puts the reading together of what changed. */
export class Leesboek {
  #stukken = new Map<number, Leesstuk>();
  #plekken = new Map<number, Leesplek>();

  neem({ versie, begin, rij, nieuw }: Leesbericht): Lezing {
    if (begin) {
      this.#stukken = new Map();
      this.#plekken = new Map();
    }
    for (const [nummer, stuk] of nieuw) this.#stukken.set(nummer, stuk);
    const stukken = new Map<number, Leesstuk>();
    const plekken = new Map<number, Leesplek>();
    for (const [nummer, pad] of rij) {
      const stuk = this.#stukken.get(nummer);
      if (!stuk) continue;
      const vorige = this.#plekken.get(nummer);
      stukken.set(nummer, stuk);
      plekken.set(nummer, vorige && vorige.pad === pad ? vorige : { stuk, ...(pad === undefined ? {} : { pad }) });
    }
    this.#stukken = stukken;
    this.#plekken = plekken;
    return { versie, plekken: [...plekken.values()] };
  }
}
