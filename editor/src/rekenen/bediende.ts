import { Rekenaar } from './rekenaar.ts';
import type { Antwoord, Opdracht } from './typen.ts';

/**
 * Does what is asked: answers at once, findings and then reading of the newest text. The same in a worker and, where a page may have none, in the page itself.
 */
export class Bediende {
  readonly #antwoord: (antwoord: Antwoord) => void;
  readonly #straks: (doe: () => void) => void;
  #rekenaar: Rekenaar | undefined;
  #nieuwste: Extract<Opdracht, { soort: 'teksten' }> | undefined;
  #gepland = false;

  /** @param straks does something after what already waits, such as newer texts */
  constructor(antwoord: (antwoord: Antwoord) => void, straks: (doe: () => void) => void) {
    this.#antwoord = antwoord;
    this.#straks = straks;
  }

  doe(opdracht: Opdracht): void {
    switch (opdracht.soort) {
      case 'landelijk':
        this.#rekenaar = new Rekenaar(opdracht.tekst);
        break;
      case 'vraag':
        this.#beantwoord(opdracht);
        break;
      case 'teksten':
        this.#nieuwste = opdracht;
        this.#plan();
    }
  }

  /** At once: someone waits for it. */
  #beantwoord({ nummer, vraagsoort, vraag }: Extract<Opdracht, { soort: 'vraag' }>): void {
    const antwoord = this.#nieuwste && this.#rekenaar?.beantwoord(this.#nieuwste.teksten, vraagsoort, vraag);
    this.#antwoord({ soort: 'antwoord', nummer, antwoord });
  }

  #plan(): void {
    if (this.#gepland) return;
    this.#gepland = true;
    this.#straks(() => {
      this.#gepland = false;
      this.#stand();
    });
  }

  #stand(): void {
    const opdracht = this.#nieuwste;
    if (!opdracht || !this.#rekenaar) return;
    this.#antwoord({ soort: 'stand', stand: this.#rekenaar.stand(opdracht.versie, opdracht.teksten) });
    const bericht = this.#rekenaar.lezing();
    if (bericht) this.#antwoord({ soort: 'lezing', bericht });
  }
}
