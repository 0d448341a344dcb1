import type { Antwoord, Opdracht } from './typen.ts';
import type { Vraagsoort, Vragen } from './vragen.ts';

interface Open {
  readonly versie: number;
  readonly klaar: (antwoord: unknown) => void;
}

/** Keeps which questions are open, and gives each its answer. */
export class Vraagbaak {
  readonly #open = new Map<number, Open>();
  readonly #versie: () => number;
  #nummer = 0;

  /** @param versie of the texts, now */
  constructor(versie: () => number) {
    this.#versie = versie;
  }

  /** Asks about the texts as they are now. Undefined: they are others by the time of the answer, or no answer comes. */
  vraag<S extends Vraagsoort>(stuur: (opdracht: Opdracht) => void, soort: S, vraag: Vragen[S]['vraag']): Promise<Vragen[S]['antwoord'] | undefined> {
    this.#nummer += 1;
    const nummer = this.#nummer;
    return new Promise((klaar) => {
      this.#open.set(nummer, { versie: this.#versie(), klaar: klaar as Open['klaar'] });
      stuur({ soort: 'vraag', nummer, vraagsoort: soort, vraag });
    });
  }

  hoor({ nummer, antwoord }: Extract<Antwoord, { soort: 'antwoord' }>): void {
    const open = this.#open.get(nummer);
    this.#open.delete(nummer);
    open?.klaar(open.versie === this.#versie() ? antwoord : undefined);
  }

  /** Nothing is answered any more. */
  sluit(): void {
    for (const { klaar } of this.#open.values()) klaar(undefined);
    this.#open.clear();
  }
}
