import type { Voortgang } from '@handhavingswijzer/engine';
import type { Werker } from '../delen/werker.ts';
import { Analysebediende } from './analysebediende.ts';
import type { Bericht, Opdracht, Taak, Taken, Vraag } from './typen.ts';

/** `gestopt`: she stopped it, or something newer was asked. `stuk`: a mistake of the program. */
export type Antwoord<T extends Taak> = Taken[T]['uit'] | 'gestopt' | 'stuk';

export interface Analyseopties {
  /** Milliseconds that what was stopped may go on before its worker is ended. */
  readonly geduld?: number;
  /** Makes the worker; throws where a page may have none. */
  readonly maakWerker?: () => Werker<Opdracht, Bericht>;
}

interface Open {
  readonly vraag: Vraag;
  readonly voortgang: (voortgang: Voortgang) => void;
  readonly geef: (antwoord: Antwoord<Taak>) => void;
}

const eigenWerker = (): Werker<Opdracht, Bericht> => new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });

/**
 * Has all cases of a policy looked through in a worker. Where the page may have none it is done in the page itself, a step at a time. What is stopped is over at once
 * for who asked; a step that goes on all the same is ended with its worker.
 */
export class Analyseleider {
  readonly #landelijk: string;
  readonly #geduld: number;
  readonly #maakWerker: () => Werker<Opdracht, Bericht>;
  readonly #open = new Map<Taak, Open>();
  readonly #wekkers = new Map<Taak, ReturnType<typeof setTimeout>>();
  #werker: Werker<Opdracht, Bericht> | undefined;
  #gehoord = false;
  #uitwijk: Analysebediende | undefined;
  #nummer = 0;

  /** @param landelijk text of the national file */
  constructor(landelijk: string, { geduld = 2000, maakWerker = eigenWerker }: Analyseopties = {}) {
    this.#landelijk = landelijk;
    this.#geduld = geduld;
    this.#maakWerker = maakWerker;
  }

  /** Asks for a task; one of its kind that is still open is stopped. */
  vraag<T extends Taak>(taak: T, vraag: Taken[T]['vraag'], voortgang: (voortgang: Voortgang) => void): Promise<Antwoord<T>> {
    return new Promise((klaar) => {
      this.#open.get(taak)?.geef('gestopt');
      const open: Open = {
        vraag: { soort: 'taak', taak, nummer: (this.#nummer += 1), vraag } as Vraag,
        voortgang,
        geef: klaar,
      };
      this.#open.set(taak, open);
      if (this.#werker ?? this.#uitwijk) this.#stuur(open.vraag);
      else this.#begin();
    });
  }

  stop(taak: Taak): void {
    const open = this.#open.get(taak);
    if (!open) return;
    this.#open.delete(taak);
    open.geef('gestopt');
    this.#stuur({ soort: 'stop', taak });
    if (!this.#werker) return;
    clearTimeout(this.#wekkers.get(taak));
    this.#wekkers.set(
      taak,
      setTimeout(() => this.#breekAf(), this.#geduld),
    );
  }

  /** Ends it; what was asked is not answered any more. */
  sluit(): void {
    this.#open.clear();
    this.#eindeWerker();
    this.#uitwijk = undefined;
  }

  #stuur(opdracht: Opdracht): void {
    if (this.#uitwijk) this.#uitwijk.doe(opdracht);
    else this.#werker?.postMessage(opdracht);
  }

  /** A new worker, for all that is asked. */
  #begin(): void {
    try {
      const werker = this.#maakWerker();
      werker.addEventListener('message', ({ data }) => {
        if (werker === this.#werker) this.#hoor(data);
      });
      werker.addEventListener('error', () => {
        if (werker === this.#werker && !this.#gehoord) this.#wijkUit(); // once it works it tells its own mistakes
      });
      this.#werker = werker;
    } catch {
      return this.#wijkUit();
    }
    this.#stuurAlles();
  }

  #wijkUit(): void {
    this.#eindeWerker();
    this.#uitwijk = new Analysebediende(
      (bericht) => this.#hoor(bericht),
      () => new Promise((klaar) => setTimeout(klaar)),
    );
    this.#stuurAlles();
  }

  #stuurAlles(): void {
    this.#stuur({ soort: 'landelijk', tekst: this.#landelijk });
    for (const { vraag } of this.#open.values()) this.#stuur(vraag);
  }

  /** What was stopped went on too long: a new worker does what else was asked. */
  #breekAf(): void {
    this.#eindeWerker();
    if (this.#open.size > 0) this.#begin();
  }

  #eindeWerker(): void {
    for (const wekker of this.#wekkers.values()) clearTimeout(wekker);
    this.#wekkers.clear();
    this.#werker?.terminate();
    this.#werker = undefined;
    this.#gehoord = false;
  }

  #hoor(bericht: Bericht): void {
    this.#gehoord = true;
    if (bericht.soort === 'gestopt') {
      clearTimeout(this.#wekkers.get(bericht.taak));
      this.#wekkers.delete(bericht.taak);
      return;
    }
    const open = [...this.#open.values()].find(({ vraag }) => vraag.nummer === bericht.nummer);
    if (!open) return;
    if (bericht.soort === 'voortgang') return open.voortgang(bericht.voortgang);
    this.#open.delete(open.vraag.taak);
    open.geef(bericht.soort === 'af' ? bericht.uit : 'stuk');
  }
}
