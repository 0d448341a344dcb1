import { Proefnemer } from './proefnemer.ts';
import type { Bericht, Opdracht, Taak, Taken } from './typen.ts';

/** Milliseconds of work before it looks whether something that goes first has come. */
const PLAK = 12;

/** Who waits most goes first. */
const VOLGORDE: readonly Taak[] = ['keuring', 'adviezen', 'vondst', 'gevallen'];

interface Werk {
  readonly nummer: number;
  readonly stappen: Generator<undefined, Taken[Taak]['uit'], undefined>;
}

/**
 * Does the tasks it is given, in slices, the one that someone waits for first. Of each kind one at a time: a newer one takes the place of an older, which is
 * not answered. Says before each slice what it is at, so that who gave the task sees it when a slice takes too long. The same in a worker and in the page itself.
 */
export class Proefbediende {
  readonly #zeg: (bericht: Bericht) => void;
  readonly #straks: (doe: () => void) => void;
  readonly #klok: () => number;
  readonly #werk = new Map<Taak, Werk>();
  #nemer: Proefnemer | undefined;
  #gepland = false;

  /**
   * @param straks does something after what already waits, such as newer tasks
   * @param klok milliseconds, from any beginning
   */
  constructor(zeg: (bericht: Bericht) => void, straks: (doe: () => void) => void, klok: () => number) {
    this.#zeg = zeg;
    this.#straks = straks;
    this.#klok = klok;
  }

  doe(opdracht: Opdracht): void {
    if (opdracht.taak === 'landelijk') this.#nemer = new Proefnemer(opdracht.tekst);
    else if (this.#nemer) {
      this.#werk.set(opdracht.taak, { nummer: opdracht.nummer, stappen: this.#nemer.doe(opdracht) });
      this.#plan();
    }
  }

  #plan(): void {
    if (this.#gepland) return;
    this.#gepland = true;
    this.#straks(() => {
      this.#gepland = false;
      this.#plak();
    });
  }

  /** Some steps of the task that goes first. */
  #plak(): void {
    const taak = VOLGORDE.find((soort) => this.#werk.has(soort));
    const werk = taak && this.#werk.get(taak);
    if (!werk) return;
    this.#zeg({ soort: 'bezig', taak });
    const tot = this.#klok() + PLAK;
    do {
      const stap = werk.stappen.next();
      if (!stap.done) continue;
      this.#werk.delete(taak);
      this.#zeg({ soort: 'af', nummer: werk.nummer, uit: stap.value });
      break;
    } while (this.#klok() < tot);
    if (this.#werk.size > 0) this.#plan();
  }
}
