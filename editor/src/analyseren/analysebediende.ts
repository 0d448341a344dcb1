import { Analist, type Stappen } from './analist.ts';
import type { Bericht, Opdracht, Taak, Taken, Vraag } from './typen.ts';

/** What she is waiting for goes first. */
const VOLGORDE: readonly Taak[] = ['analyse', 'vergelijking', 'dossiers', 'uitgave', 'keuring', 'mutatie'];

interface Werk {
  readonly nummer: number;
  readonly stappen: Stappen<Taken[Taak]['uit']>;
}

/**
 * Does the long pieces of work, a step at a time. Of each kind one: a newer one takes the place of an older, which is not answered. The same in a worker and in the
 * page itself.
 */
export class Analysebediende {
  readonly #zeg: (bericht: Bericht) => void;
  readonly #even: () => Promise<void>;
  readonly #werk = new Map<Taak, Werk>();
  #analist: Analist | undefined;
  #bezig = false;

  /** @param even waits until what already waits, such as a newer task, has had its turn */
  constructor(zeg: (bericht: Bericht) => void, even: () => Promise<void>) {
    this.#zeg = zeg;
    this.#even = even;
  }

  doe(opdracht: Opdracht): void {
    switch (opdracht.soort) {
      case 'landelijk':
        this.#analist = new Analist(opdracht.tekst);
        break;
      case 'stop':
        this.#geefOp(opdracht.taak);
        this.#zeg({ soort: 'gestopt', taak: opdracht.taak });
        break;
      case 'taak':
        this.#begin(opdracht);
    }
  }

  /** What was found until then is kept: the steps close what they have open. */
  #geefOp(taak: Taak): void {
    const werk = this.#werk.get(taak);
    this.#werk.delete(taak);
    void werk?.stappen.return(undefined as never);
  }

  #begin(vraag: Vraag): void {
    if (!this.#analist) return;
    this.#geefOp(vraag.taak);
    this.#werk.set(vraag.taak, { nummer: vraag.nummer, stappen: this.#analist.doe(vraag) });
    if (!this.#bezig) void this.#loop();
  }

  async #loop(): Promise<void> {
    this.#bezig = true;
    await this.#even();
    for (let taak = this.#eerste(); taak; taak = this.#eerste()) {
      await this.#stap(taak);
      await this.#even();
    }
    this.#bezig = false;
  }

  #eerste(): Taak | undefined {
    return VOLGORDE.find((taak) => this.#werk.has(taak));
  }

  async #stap(taak: Taak): Promise<void> {
    const werk = this.#werk.get(taak) as Werk;
    const { nummer } = werk;
    try {
      const stap = await werk.stappen.next();
      if (this.#werk.get(taak) !== werk) return; // given up meanwhile
      if (!stap.done) return this.#zeg({ soort: 'voortgang', nummer, voortgang: stap.value });
      this.#werk.delete(taak);
      this.#zeg({ soort: 'af', nummer, uit: stap.value });
    } catch {
      if (this.#werk.get(taak) === werk) this.#werk.delete(taak);
      this.#zeg({ soort: 'stuk', nummer });
    }
  }
}
