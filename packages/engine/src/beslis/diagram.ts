import { zeker } from '../zeker.ts';

/**
 * Decision diagrams over finite variables: reduced, ordered, shared. A node is a number; 0 is false and 1 is true. Because a
 * diagram is reduced, equal functions are equal numbers, and the variables on which a function really depends are exactly
 * those that occur in it. That makes `certain`, `possible` and `missing` exact over all completions without listing them.
 */
export class Diagram {
  readonly #domeinen: number[] = [];
  readonly #variabele: number[] = [-1, -1];
  readonly #kinderen: (readonly number[])[] = [[], []];
  /** Per variable: nodes by their children. */
  readonly #uniek: Map<string | number, number>[] = [];
  readonly #enGeheugen = new Map<number, number>();
  readonly #ofGeheugen = new Map<number, number>();
  readonly #nietGeheugen = new Map<number, number>();
  readonly #steunGeheugen = new Map<number, ReadonlySet<number>>();
  readonly #grens: number;

  /** @param grens the most nodes it may grow to; past it a `DiagramTeGroot` is thrown. */
  constructor(grens = 4_000_000) {
    this.#grens = grens;
  }

  /** How many nodes it has grown to. */
  get omvang(): number {
    return this.#variabele.length;
  }

  /** Adds a variable with this many values, after all earlier ones in the order. Returns its index. */
  variabele(waarden: number): number {
    this.#domeinen.push(waarden);
    this.#uniek.push(new Map());
    return this.#domeinen.length - 1;
  }

  /** The function that follows `kinderen[i]` when the variable has its value i. */
  knoop(variabele: number, kinderen: readonly number[]): number {
    const [eerste = 0] = kinderen;
    if (kinderen.every((kind) => kind === eerste)) return eerste;
    const sleutel = kinderen.length === 2 ? paar(eerste, kinderen[1] as number) : kinderen.join();
    const uniek = zeker(this.#uniek[variabele], `variable ${variabele}`);
    const bestaand = uniek.get(sleutel);
    if (bestaand !== undefined) return bestaand;
    const nummer = this.#variabele.length;
    if (nummer > this.#grens) throw new DiagramTeGroot(this.#grens);
    this.#variabele.push(variabele);
    this.#kinderen.push(kinderen);
    uniek.set(sleutel, nummer);
    return nummer;
  }

  niet(a: number): number {
    if (a < 2) return 1 - a;
    const bekend = this.#nietGeheugen.get(a);
    if (bekend !== undefined) return bekend;
    const uit = this.knoop(
      this.variabeleVan(a),
      this.kinderenVan(a).map((kind) => this.niet(kind)),
    );
    this.#nietGeheugen.set(a, uit);
    return uit;
  }

  en(a: number, b: number): number {
    if (a === 0 || b === 0) return 0;
    if (a === 1) return b;
    if (b === 1 || a === b) return a;
    return this.#pasToe(this.#enGeheugen, a, b, (x, y) => this.en(x, y));
  }

  of(a: number, b: number): number {
    if (a === 1 || b === 1) return 1;
    if (a === 0) return b;
    if (b === 0 || a === b) return a;
    return this.#pasToe(this.#ofGeheugen, a, b, (x, y) => this.of(x, y));
  }

  /** A symmetric operation, child by child under the variable that comes first. */
  #pasToe(geheugen: Map<number, number>, a: number, b: number, bewerk: (x: number, y: number) => number): number {
    const [x, y] = a < b ? [a, b] : [b, a];
    const sleutel = paar(x, y);
    const bekend = geheugen.get(sleutel);
    if (bekend !== undefined) return bekend;
    const vx = this.variabeleVan(x);
    const vy = this.variabeleVan(y);
    const v = Math.min(vx, vy);
    const kx = vx === v ? this.kinderenVan(x) : undefined;
    const ky = vy === v ? this.kinderenVan(y) : undefined;
    const kinderen = new Array<number>(this.#domeinen[v] as number);
    for (let i = 0; i < kinderen.length; i += 1) kinderen[i] = bewerk(kx ? (kx[i] as number) : x, ky ? (ky[i] as number) : y);
    const uit = this.knoop(v, kinderen);
    geheugen.set(sleutel, uit);
    return uit;
  }

  alle(knopen: Iterable<number>): number {
    let uit = 1;
    for (const knoop of knopen) uit = this.en(uit, knoop);
    return uit;
  }

  enige(knopen: Iterable<number>): number {
    let uit = 0;
    for (const knoop of knopen) uit = this.of(uit, knoop);
    return uit;
  }

  /** The variables on which the function really depends. */
  steun(a: number): ReadonlySet<number> {
    if (a < 2) return LEEG;
    const bekend = this.#steunGeheugen.get(a);
    if (bekend) return bekend;
    const uit = new Set([this.variabeleVan(a)]);
    for (const kind of this.kinderenVan(a)) for (const v of this.steun(kind)) uit.add(v);
    this.#steunGeheugen.set(a, uit);
    return uit;
  }

  /** The function where a variable has one of its values, by place. */
  bij(a: number, variabele: number, waarde: number): number {
    const bekend = new Map<number, number>();
    const maak = (knoop: number): number => {
      if (knoop < 2 || this.variabeleVan(knoop) > variabele) return knoop;
      if (this.variabeleVan(knoop) === variabele) return this.kinderenVan(knoop)[waarde] as number;
      let uit = bekend.get(knoop);
      if (uit === undefined) bekend.set(knoop, (uit = this.knoop(this.variabeleVan(knoop), this.kinderenVan(knoop).map(maak))));
      return uit;
    };
    return maak(a);
  }

  /** The function as text: two nodes, of two diagrams too, have the same text exactly when they are the same function of the same variables. */
  vorm(a: number): string {
    const nummers = new Map([
      [0, 0],
      [1, 1],
    ]);
    const regels: string[] = [];
    const bezoek = (knoop: number): number => {
      const bekend = nummers.get(knoop);
      if (bekend !== undefined) return bekend;
      const kinderen = this.kinderenVan(knoop).map(bezoek);
      nummers.set(knoop, nummers.size);
      regels.push(`${this.variabeleVan(knoop)}:${kinderen.join()}`);
      return nummers.size - 1;
    };
    return `${bezoek(a)} ${regels.join(' ')}`;
  }

  /** How many values each variable has, in their order. */
  get domeinen(): readonly number[] {
    return this.#domeinen;
  }

  /** The variable that a node other than 0 and 1 asks first. */
  variabeleVan(a: number): number {
    return this.#variabele[a] as number;
  }

  /** What follows for each value of that variable. */
  kinderenVan(a: number): readonly number[] {
    return this.#kinderen[a] as readonly number[];
  }
}

/** One number for two nodes; nodes stay far below 2^26. */
const paar = (a: number, b: number): number => a * 0x4000000 + b;

const LEEG: ReadonlySet<number> = new Set();

/** The open facts of a dossier combine into more than can be looked through. */
export class DiagramTeGroot extends Error {
  override readonly name = 'DiagramTeGroot';
  constructor(grens: number) {
    super(`more than ${grens} nodes`);
  }
}
