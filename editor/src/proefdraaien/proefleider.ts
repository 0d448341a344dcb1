import type { Werker } from '../delen/werker.ts';
import { Proefbediende } from './proefbediende.ts';
import type { Bericht, Opdracht, Taak, Taken, Vraag } from './typen.ts';

/** `te-lang`: a step took more than the budget. `vervallen`: something newer was asked. */
export type Antwoord<T extends Taak> = Taken[T]['uit'] | 'te-lang' | 'vervallen';

export interface Proefopties {
  /** Milliseconds that one step may take. */
  readonly budget?: number;
  /** Makes the worker; throws where a page may have none. */
  readonly maakWerker?: () => Werker<Opdracht, Bericht>;
}

interface Open {
  readonly vraag: Vraag;
  readonly geef: (antwoord: Antwoord<Taak>) => void;
  /** It took too long once already: a machine that was busy gets another chance. */
  opnieuw: boolean;
}

/**
 * A worker that just began is slow: code is loaded and not compiled yet. Its first steps get so many times the budget, and its first answer is asked again. So do the steps of
 * what no page would do itself, such as the cases.
 */
const AANLOOP = 8;
/** So many times the budget may go by before a worker begins at all. */
const BEGINNEN = 40;

const eigenWerker = (): Werker<Opdracht, Bericht> => new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });

/**
 * Has a policy tried out in a worker, and watches it: a step that takes longer than the budget ends the worker, and a new one does what is still asked. So a rule
 * that is half written can never hold up the page. Where the page may have no worker the same is done in the page, in slices and without the watch; then the
 * limits of a policy (its size, its depth, its number of nodes) are what bounds it.
 */
export class Proefleider {
  readonly #landelijk: string;
  readonly #budget: number;
  readonly #maakWerker: () => Werker<Opdracht, Bericht>;
  readonly #open = new Map<Taak, Open>();
  #werker: Werker<Opdracht, Bericht> | undefined;
  #uitwijk: Proefbediende | undefined;
  #geladen = false;
  #warm = false;
  #bezigMet: Taak | undefined;
  #wekker: ReturnType<typeof setTimeout> | undefined;
  #nummer = 0;

  /** @param landelijk text of the national file */
  constructor(landelijk: string, { budget = 250, maakWerker = eigenWerker }: Proefopties = {}) {
    this.#landelijk = landelijk;
    this.#budget = budget;
    this.#maakWerker = maakWerker;
  }

  /** Asks for a task. Of each kind only the last asked is answered. */
  vraag<T extends Taak>(taak: T, vraag: Taken[T]['vraag']): Promise<Antwoord<T>> {
    return new Promise((klaar) => {
      this.#open.get(taak)?.geef('vervallen');
      const open = { vraag: { taak, nummer: (this.#nummer += 1), vraag } as Vraag, geef: klaar as Open['geef'], opnieuw: false };
      this.#open.set(taak, open);
      this.#stuur(open.vraag);
    });
  }

  /** Ends it; what was asked is not answered any more. */
  sluit(): void {
    this.#open.clear();
    this.#eindeWerker();
    this.#uitwijk = undefined;
  }

  #stuur(opdracht: Vraag): void {
    if (this.#uitwijk) return this.#uitwijk.doe(opdracht);
    if (!this.#werker) this.#begin();
    else {
      this.#werker.postMessage(opdracht);
      this.#waak();
    }
  }

  /** A new worker, for all that is asked. */
  #begin(): void {
    try {
      const werker = this.#maakWerker();
      werker.addEventListener('message', ({ data }) => {
        if (werker === this.#werker) this.#hoor(data);
      });
      werker.addEventListener('error', () => {
        if (werker === this.#werker) this.#wijkUit();
      });
      this.#werker = werker;
      this.#stuurAlles((opdracht) => werker.postMessage(opdracht));
    } catch {
      this.#wijkUit();
    }
  }

  #wijkUit(): void {
    this.#eindeWerker();
    const uitwijk = new Proefbediende(
      (bericht) => this.#hoor(bericht),
      (doe) => setTimeout(doe),
      () => performance.now(),
    );
    this.#uitwijk = uitwijk;
    this.#warm = true;
    this.#stuurAlles((opdracht) => uitwijk.doe(opdracht));
  }

  #stuurAlles(stuur: (opdracht: Opdracht) => void): void {
    stuur({ taak: 'landelijk', tekst: this.#landelijk });
    for (const { vraag } of this.#open.values()) stuur(vraag);
  }

  #eindeWerker(): void {
    clearTimeout(this.#wekker);
    this.#werker?.terminate();
    this.#werker = undefined;
    this.#geladen = false;
    this.#warm = false;
    this.#bezigMet = undefined;
  }

  #hoor(bericht: Bericht): void {
    switch (bericht.soort) {
      case 'klaar':
        this.#geladen = true;
        break;
      case 'bezig':
        this.#bezigMet = bericht.taak;
        break;
      case 'af':
        this.#af(bericht.nummer, bericht.uit);
    }
    this.#waak();
  }

  #af(nummer: number, uit: Taken[Taak]['uit']): void {
    this.#bezigMet = undefined;
    const koud = !this.#warm;
    this.#warm = true;
    const open = [...this.#open.values()].find(({ vraag }) => vraag.nummer === nummer);
    if (!open) return;
    if (koud && open.vraag.taak === 'keuring') return this.#stuur(open.vraag); // now that it is warm, within the budget
    this.#open.delete(open.vraag.taak);
    open.geef(uit);
  }

  /** Waits for a sign of life, as long as something is asked of a worker that is loaded. */
  #waak(): void {
    clearTimeout(this.#wekker);
    if (!this.#werker || !this.#geladen || this.#open.size === 0) return;
    const geduld = this.#budget * this.#keer();
    const tot = performance.now() + geduld;
    this.#wekker = setTimeout(() => {
      if (performance.now() > tot + this.#budget / 2)
        this.#waak(); // the page itself was busy: the sign may be waiting
      else this.#teLang();
    }, geduld);
  }

  /** How many times the budget what it is at may take. */
  #keer(): number {
    if (this.#bezigMet === undefined) return BEGINNEN;
    return this.#warm && this.#bezigMet === 'keuring' ? 1 : AANLOOP;
  }

  #teLang(): void {
    const taak = this.#bezigMet;
    if (!taak) return this.#wijkUit(); // it never began
    const open = this.#open.get(taak);
    const nogEens = open !== undefined && taak === 'keuring' && this.#warm && !open.opnieuw;
    this.#eindeWerker();
    if (nogEens) open.opnieuw = true;
    else {
      this.#open.delete(taak);
      open?.geef('te-lang');
    }
    if (this.#open.size > 0) this.#begin();
  }
}
