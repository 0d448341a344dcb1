import type { Diagram } from '../beslis/diagram.ts';

/** One value for every variable of a diagram, by its place among the values. */
export type Toewijzing = readonly number[];

/**
 * Counts and picks combinations in a diagram to which no variable is added any more: every function over the same whole space. Both walk the nodes
 * once and remember them, so that a second question about the same function costs nothing.
 */
export class Teller {
  readonly #d: Diagram;
  readonly #domeinen: readonly number[];
  /** Combinations of the variables from number i on. */
  readonly #vanaf: readonly bigint[];
  readonly #aantallen = new Map<number, bigint>();

  constructor(diagram: Diagram) {
    this.#d = diagram;
    this.#domeinen = [...diagram.domeinen];
    const vanaf = [1n];
    for (const waarden of [...this.#domeinen].reverse()) vanaf.push((vanaf.at(-1) as bigint) * BigInt(waarden));
    this.#vanaf = vanaf.reverse();
  }

  /** In how many combinations of values, of all variables, the function holds. */
  tel(a: number): bigint {
    return (this.#tel(a) * (this.#vanaf[0] as bigint)) / (this.#vanaf[this.#niveau(a)] as bigint);
  }

  /** The same over the variables from that of the node on. */
  #tel(a: number): bigint {
    if (a < 2) return BigInt(a);
    const bekend = this.#aantallen.get(a);
    if (bekend !== undefined) return bekend;
    const onder = this.#vanaf[this.#niveau(a) + 1] as bigint;
    let uit = 0n;
    for (const kind of this.#d.kinderenVan(a)) uit += (this.#tel(kind) * onder) / (this.#vanaf[this.#niveau(kind)] as bigint);
    this.#aantallen.set(a, uit);
    return uit;
  }

  #niveau(a: number): number {
    return a < 2 ? this.#domeinen.length : this.#d.variabeleVan(a);
  }

  /**
   * A combination in which the function holds with the least total cost; of equal ones the first in the order of variables and values. Undefined: it
   * holds nowhere.
   *
   * @param kosten what each value of each variable costs, by place; the first value of a variable costs least
   */
  goedkoopste(a: number, kosten: readonly (readonly number[])[]): Toewijzing | undefined {
    if (a === 0) return undefined;
    const beste = new Map<number, { readonly prijs: number; readonly keuze: number }>();
    const prijsVan = (knoop: number): number => {
      if (knoop < 2) return knoop === 1 ? 0 : Infinity;
      const bekend = beste.get(knoop);
      if (bekend) return bekend.prijs;
      const prijzen = kosten[this.#niveau(knoop)] as readonly number[];
      let uit = { prijs: Infinity, keuze: 0 };
      this.#d.kinderenVan(knoop).forEach((kind, keuze) => {
        const prijs = (prijzen[keuze] as number) + prijsVan(kind);
        if (prijs < uit.prijs) uit = { prijs, keuze };
      });
      beste.set(knoop, uit);
      return uit.prijs;
    };
    prijsVan(a);
    const gekozen = this.#domeinen.map(() => 0);
    for (let knoop = a; knoop >= 2;) {
      const { keuze } = beste.get(knoop) as { readonly keuze: number };
      gekozen[this.#niveau(knoop)] = keuze;
      knoop = this.#d.kinderenVan(knoop)[keuze] as number;
    }
    return gekozen;
  }

  /** Whether the function holds for one combination. */
  geldt(a: number, bij: Toewijzing): boolean {
    let knoop = a;
    while (knoop >= 2) knoop = this.#d.kinderenVan(knoop)[bij[this.#niveau(knoop)] as number] as number;
    return knoop === 1;
  }
}
