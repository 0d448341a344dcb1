import type { Mutant, Mutantsoort, Mutanttelling, Mutatieproef, OntbrekendeCasus } from './typen.ts';

type Lot = Exclude<keyof Mutanttelling, 'mutanten'>;

const LOTEN: readonly Lot[] = ['geweigerd', 'opgemerkt', 'gelijkwaardig', 'ontbrekend', 'nietBeslist'];

/** Keeps what became of every mutant. */
export class Telling {
  readonly #mutanten: readonly Mutant[];
  readonly #falend: readonly string[];
  readonly #loten = new Map<Mutant, Lot>();
  readonly #opgemerktDoor: Record<string, number> = {};
  readonly #ontbreekt: OntbrekendeCasus[] = [];

  constructor(mutanten: readonly Mutant[], falend: readonly string[]) {
    this.#mutanten = mutanten;
    this.#falend = falend;
  }

  geweigerd(mutant: Mutant): void {
    this.#loten.set(mutant, 'geweigerd');
  }

  opgemerkt(mutant: Mutant, casus: string): void {
    this.#loten.set(mutant, 'opgemerkt');
    this.#opgemerktDoor[casus] = (this.#opgemerktDoor[casus] ?? 0) + 1;
  }

  ontbreekt(casus: OntbrekendeCasus): void {
    this.#loten.set(casus.mutant, 'ontbrekend');
    this.#ontbreekt.push(casus);
  }

  gelijk(mutant: Mutant): void {
    this.#loten.set(mutant, 'gelijkwaardig');
  }

  onbeslist(mutant: Mutant): void {
    this.#loten.set(mutant, 'nietBeslist');
  }

  #tel(mutanten: readonly Mutant[]): Mutanttelling {
    const met = (lot: Lot): number => mutanten.filter((mutant) => this.#loten.get(mutant) === lot).length;
    return { mutanten: mutanten.length, ...(Object.fromEntries(LOTEN.map((lot) => [lot, met(lot)])) as Record<Lot, number>) };
  }

  uitslag(): Mutatieproef {
    const soorten = [...new Set(this.#mutanten.map(({ soort }) => soort))].sort();
    const van = (soort: Mutantsoort): readonly Mutant[] => this.#mutanten.filter((mutant) => mutant.soort === soort);
    const met = (lot: Lot): readonly Mutant[] => this.#mutanten.filter((mutant) => this.#loten.get(mutant) === lot);
    return {
      ...this.#tel(this.#mutanten),
      perSoort: soorten.map((soort) => ({ soort, ...this.#tel(van(soort)) })),
      falend: this.#falend,
      opgemerktDoor: this.#opgemerktDoor,
      ontbreekt: this.#ontbreekt,
      gelijk: met('gelijkwaardig'),
      onbeslist: met('nietBeslist'),
    };
  }
}
