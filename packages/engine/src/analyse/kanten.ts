import type { Diagram } from '../beslis/diagram.ts';
import type { Klassenruimte } from './ruimte.ts';

/** One step from a lighter to a heavier case: values that some variables have before it and after it, by place. */
export interface Stap {
  readonly licht: ReadonlyMap<number, number>;
  readonly zwaar: ReadonlyMap<number, number>;
}

type Kant = keyof Stap;

/** Functions where variables have a value, remembered over all steps. */
export class Delen {
  readonly #d: Diagram;
  /** Per variable and value. */
  readonly #bekend = new Map<number, Map<number, number>[]>();
  readonly #plekken = new Map<number, ReadonlyMap<number, readonly number[]>>();

  constructor(diagram: Diagram) {
    this.#d = diagram;
  }

  bij(knoop: number, variabele: number, waarde: number): number {
    if (!this.plekken(knoop).has(variabele)) return knoop;
    let perWaarde = this.#bekend.get(variabele);
    if (!perWaarde) this.#bekend.set(variabele, (perWaarde = Array.from({ length: this.#d.domeinen[variabele] as number }, () => new Map<number, number>())));
    const bekend = perWaarde[waarde] as Map<number, number>;
    let uit = bekend.get(knoop);
    if (uit === undefined) bekend.set(knoop, (uit = this.#d.bij(knoop, variabele, waarde)));
    return uit;
  }

  /** The nodes of a function by their variable. */
  plekken(knoop: number): ReadonlyMap<number, readonly number[]> {
    const bekend = this.#plekken.get(knoop);
    if (bekend) return bekend;
    const uit = new Map<number, number[]>();
    const gezien = new Set([0, 1]);
    const bezoek = (hier: number): void => {
      if (gezien.has(hier)) return;
      gezien.add(hier);
      const variabele = this.#d.variabeleVan(hier);
      const lijst = uit.get(variabele);
      if (lijst) lijst.push(hier);
      else uit.set(variabele, [hier]);
      this.#d.kinderenVan(hier).forEach(bezoek);
    };
    bezoek(knoop);
    this.#plekken.set(knoop, uit);
    return uit;
  }
}

/** The two cases of a step, whatever the other variables are. Most functions do not fall at most steps: that is seen without making them on either side. */
export class Kanten {
  readonly #d: Diagram;
  readonly #stap: Stap;
  readonly #delen: Delen;

  constructor({ diagram, delen }: Pick<Klassenruimte, 'diagram' | 'delen'>, stap: Stap) {
    this.#d = diagram;
    this.#stap = stap;
    this.#delen = delen;
  }

  /** The function in the one case or the other. */
  bij(knoop: number, kant: Kant): number {
    let uit = knoop;
    for (const [variabele, waarde] of this.#stap[kant]) uit = this.#delen.bij(uit, variabele, waarde);
    return uit;
  }

  /** Whether it can hold in the one case and not in the other. */
  alleen(knoop: number, kant: Kant): boolean {
    const [hier, daar] = kant === 'licht' ? [this.#stap.licht, this.#stap.zwaar] : [this.#stap.zwaar, this.#stap.licht];
    const plekken = this.#delen.plekken(knoop);
    const raken = [...new Set([...hier.keys(), ...daar.keys()])].filter((v) => plekken.has(v));
    const [enige] = raken;
    if (enige === undefined) return false;
    if (raken.length > 1 || !hier.has(enige) || !daar.has(enige))
      return this.#d.raakt(this.bij(knoop, kant), this.#d.niet(this.bij(knoop, kant === 'licht' ? 'zwaar' : 'licht')));
    const [i, j] = [hier.get(enige) as number, daar.get(enige) as number];
    return (plekken.get(enige) as readonly number[]).some((plek) => {
      const kinderen = this.#d.kinderenVan(plek);
      return this.#d.raakt(kinderen[i] as number, this.#d.niet(kinderen[j] as number));
    });
  }

  /** Whether it can hold in one of the two cases only. */
  anders(knoop: number): boolean {
    return this.alleen(knoop, 'licht') || this.alleen(knoop, 'zwaar');
  }
}
