/**
 * Decision diagrams over finite variables: reduced, ordered, shared. A node is a number; 0 is false and 1 is true. Because a
 * diagram is reduced, equal functions are equal numbers, and the variables on which a function really depends are exactly
 * those that occur in it. That makes `certain`, `possible` and `missing` exact over all completions without listing them.
 */
export class Diagram {
  readonly #domeinen: number[] = [];
  readonly #variabele: number[] = [-1, -1];
  readonly #kinderen: (readonly number[])[] = [[], []];
  readonly #uniek = new Map<string, number>();
  readonly #enGeheugen = new Map<string, number>();
  readonly #nietGeheugen = new Map<number, number>();
  readonly #steunGeheugen = new Map<number, ReadonlySet<number>>();
  readonly #grens: number;

  /** @param grens the most nodes it may grow to; past it a `DiagramTeGroot` is thrown. */
  constructor(grens = 500_000) {
    this.#grens = grens;
  }

  /** How many nodes it has grown to. */
  get omvang(): number {
    return this.#variabele.length;
  }

  /** Adds a variable with this many values, after all earlier ones in the order. Returns its index. */
  variabele(waarden: number): number {
    this.#domeinen.push(waarden);
    return this.#domeinen.length - 1;
  }

  /** The function that follows `kinderen[i]` when the variable has its value i. */
  knoop(variabele: number, kinderen: readonly number[]): number {
    const [eerste = 0] = kinderen;
    if (kinderen.every((kind) => kind === eerste)) return eerste;
    const sleutel = `${variabele}:${kinderen.join(',')}`;
    const bestaand = this.#uniek.get(sleutel);
    if (bestaand !== undefined) return bestaand;
    const nummer = this.#variabele.length;
    if (nummer > this.#grens) throw new DiagramTeGroot(this.#grens);
    this.#variabele.push(variabele);
    this.#kinderen.push(kinderen);
    this.#uniek.set(sleutel, nummer);
    return nummer;
  }

  niet(a: number): number {
    if (a < 2) return 1 - a;
    const bekend = this.#nietGeheugen.get(a);
    if (bekend !== undefined) return bekend;
    const uit = this.knoop(this.#variabeleVan(a), this.#kinderenVan(a).map((kind) => this.niet(kind)));
    this.#nietGeheugen.set(a, uit);
    return uit;
  }

  en(a: number, b: number): number {
    if (a === 0 || b === 0) return 0;
    if (a === 1) return b;
    if (b === 1 || a === b) return a;
    const [x, y] = a < b ? [a, b] : [b, a];
    const sleutel = `${x},${y}`;
    const bekend = this.#enGeheugen.get(sleutel);
    if (bekend !== undefined) return bekend;
    const vx = this.#variabeleVan(x);
    const vy = this.#variabeleVan(y);
    const v = Math.min(vx, vy);
    const kx = vx === v ? this.#kinderenVan(x) : undefined;
    const ky = vy === v ? this.#kinderenVan(y) : undefined;
    const kinderen = Array.from({ length: this.#domeinen[v] ?? 0 }, (_, i) => this.en(kx ? (kx[i] ?? 0) : x, ky ? (ky[i] ?? 0) : y));
    const uit = this.knoop(v, kinderen);
    this.#enGeheugen.set(sleutel, uit);
    return uit;
  }

  of(a: number, b: number): number {
    if (a === 1 || b === 1) return 1;
    if (a === 0) return b;
    if (b === 0 || a === b) return a;
    return this.niet(this.en(this.niet(a), this.niet(b)));
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
    const uit = new Set([this.#variabeleVan(a)]);
    for (const kind of this.#kinderenVan(a)) for (const v of this.steun(kind)) uit.add(v);
    this.#steunGeheugen.set(a, uit);
    return uit;
  }

  #variabeleVan(a: number): number {
    return this.#variabele[a] ?? -1;
  }

  #kinderenVan(a: number): readonly number[] {
    return this.#kinderen[a] ?? [];
  }
}

const LEEG: ReadonlySet<number> = new Set();

/** The open facts of a dossier combine into more than can be looked through. */
export class DiagramTeGroot extends Error {
  override readonly name = 'DiagramTeGroot';
  constructor(grens: number) {
    super(`more than ${grens} nodes`);
  }
}
