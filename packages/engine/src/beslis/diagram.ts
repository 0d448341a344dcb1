import { meng, Paartafel } from './paartafel.ts';

/**
 * Decision diagrams over finite variables: reduced, ordered, shared. A node is a number; 0 is false and 1 is true. Because a
 * diagram is reduced, equal functions are equal numbers, and the variables on which a function really depends are exactly
 * those that occur in it. That makes `certain`, `possible` and `missing` exact over all completions without listing them.
 */
export class Diagram {
  readonly #domeinen: number[] = [];
  readonly #variabele: number[] = [-1, -1];
  readonly #kinderen: (readonly number[])[] = [[], []];
  /** Of each node the one that says the contrary; 0: not made yet. */
  readonly #contrair: number[] = [1, 0];
  /** Nodes by their variable and children; 0: an empty place. */
  #tafel = new Int32Array(128);
  readonly #enGeheugen = new Paartafel();
  readonly #ofGeheugen = new Paartafel();
  readonly #raaktGeheugen = new Paartafel();
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
    return this.#domeinen.length - 1;
  }

  /** The function that follows `kinderen[i]` when the variable has its value i. */
  knoop(variabele: number, kinderen: readonly number[]): number {
    const [eerste = 0] = kinderen;
    if (kinderen.every((kind) => kind === eerste)) return eerste;
    const masker = this.#tafel.length - 1;
    let plaats = spreid(variabele, kinderen) & masker;
    for (let bestaand = this.#tafel[plaats] as number; bestaand !== 0; bestaand = this.#tafel[plaats] as number) {
      if (this.#variabele[bestaand] === variabele && gelijk(this.#kinderen[bestaand] as readonly number[], kinderen)) return bestaand;
      plaats = (plaats + 1) & masker;
    }
    const nummer = this.#variabele.length;
    if (nummer > this.#grens) throw new DiagramTeGroot(this.#grens);
    this.#variabele.push(variabele);
    this.#kinderen.push(kinderen);
    this.#contrair.push(0);
    this.#tafel[plaats] = nummer;
    if (2 * nummer > masker) this.#groei();
    return nummer;
  }

  #groei(): void {
    const tafel = new Int32Array(2 * this.#tafel.length);
    const masker = tafel.length - 1;
    for (let nummer = 2; nummer < this.#variabele.length; nummer += 1) {
      let plaats = spreid(this.#variabele[nummer] as number, this.#kinderen[nummer] as readonly number[]) & masker;
      while (tafel[plaats] !== 0) plaats = (plaats + 1) & masker;
      tafel[plaats] = nummer;
    }
    this.#tafel = tafel;
  }

  niet(a: number): number {
    if (a < 2) return 1 - a;
    const bekend = this.#contrair[a] as number;
    if (bekend !== 0) return bekend;
    const uit = this.knoop(
      this.variabeleVan(a),
      this.kinderenVan(a).map((kind) => this.niet(kind)),
    );
    this.#contrair[a] = uit;
    this.#contrair[uit] = a;
    return uit;
  }

  en(a: number, b: number): number {
    if (a === 0 || b === 0) return 0;
    if (a === 1) return b;
    if (b === 1 || a === b) return a;
    return this.#pasToe(this.#enGeheugen, true, a, b);
  }

  of(a: number, b: number): number {
    if (a === 1 || b === 1) return 1;
    if (a === 0) return b;
    if (b === 0 || a === b) return a;
    return this.#pasToe(this.#ofGeheugen, false, a, b);
  }

  /** A symmetric operation, child by child under the variable that comes first. */
  #pasToe(geheugen: Paartafel, en: boolean, a: number, b: number): number {
    const [x, y] = a < b ? [a, b] : [b, a];
    const bekend = geheugen.haal(x, y);
    if (bekend !== -1) return bekend;
    const vx = this.variabeleVan(x);
    const vy = this.variabeleVan(y);
    const v = Math.min(vx, vy);
    const kx = vx === v ? this.kinderenVan(x) : undefined;
    const ky = vy === v ? this.kinderenVan(y) : undefined;
    const kinderen: number[] = [];
    for (let i = 0; i < (this.#domeinen[v] as number); i += 1) {
      const p = kx ? (kx[i] as number) : x;
      const q = ky ? (ky[i] as number) : y;
      kinderen.push(en ? this.en(p, q) : this.of(p, q));
    }
    const uit = this.knoop(v, kinderen);
    geheugen.zet(x, y, uit);
    return uit;
  }

  /** Whether two functions hold together somewhere: `en` without making the diagram of where. */
  raakt(a: number, b: number): boolean {
    if (a === 0 || b === 0) return false;
    if (a === 1 || b === 1 || a === b) return true;
    const [x, y] = a < b ? [a, b] : [b, a];
    const bekend = this.#raaktGeheugen.haal(x, y);
    if (bekend !== -1) return bekend === 1;
    const vx = this.variabeleVan(x);
    const vy = this.variabeleVan(y);
    const v = Math.min(vx, vy);
    const kx = this.kinderenVan(x);
    const ky = this.kinderenVan(y);
    let uit = false;
    for (let i = 0; !uit && i < (this.#domeinen[v] as number); i += 1) uit = this.raakt(vx === v ? (kx[i] as number) : x, vy === v ? (ky[i] as number) : y);
    this.#raaktGeheugen.zet(x, y, uit ? 1 : 0);
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

function spreid(variabele: number, kinderen: readonly number[]): number {
  let uit = variabele;
  for (const kind of kinderen) uit = meng(uit, kind);
  return uit;
}

function gelijk(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

const LEEG: ReadonlySet<number> = new Set();

/** The open facts of a dossier combine into more than can be looked through. */
export class DiagramTeGroot extends Error {
  override readonly name = 'DiagramTeGroot';
  constructor(grens: number) {
    super(`more than ${grens} nodes`);
  }
}
