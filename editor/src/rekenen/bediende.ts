import { Rekenaar } from './rekenaar.ts';
import type { Antwoord, Opdracht } from './typen.ts';

/**
 * Does what is asked, in the order of what a writer waits for: findings first, cases when no newer text has come meanwhile. The same in a worker and, where
 * a page may have none, in the page itself.
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
      case 'proef':
        this.#antwoord({ soort: 'proef', nummer: opdracht.nummer, bruikbaar: this.#rekenaar?.proef(opdracht.beleid, opdracht.dossier) ?? false });
        break;
      case 'vraag':
        this.#beantwoord(opdracht);
        break;
      case 'teksten':
        this.#nieuwste = opdracht;
        this.#plan(() => this.#stand());
    }
  }

  /** At once: someone waits for it. */
  #beantwoord({ nummer, vraagsoort, vraag }: Extract<Opdracht, { soort: 'vraag' }>): void {
    const antwoord = this.#nieuwste && this.#rekenaar?.beantwoord(this.#nieuwste.teksten, vraagsoort, vraag);
    this.#antwoord({ soort: 'antwoord', nummer, antwoord });
  }

  #plan(doe: () => void): void {
    if (this.#gepland) return;
    this.#gepland = true;
    this.#straks(() => {
      this.#gepland = false;
      doe();
    });
  }

  #stand(): void {
    const opdracht = this.#nieuwste;
    if (!opdracht || !this.#rekenaar) return;
    this.#antwoord({ soort: 'stand', stand: this.#rekenaar.stand(opdracht.versie, opdracht.teksten) });
    this.#plan(() => this.#gevallen(opdracht.versie));
  }

  /** The cases of the texts whose findings were given last, unless newer ones have come: then those come first. */
  #gevallen(versie: number): void {
    const opdracht = this.#nieuwste;
    if (!opdracht || !this.#rekenaar) return;
    if (opdracht.versie !== versie) return this.#stand();
    this.#antwoord({ soort: 'gevallen', gevallen: this.#rekenaar.gevallen(versie, opdracht.teksten) });
  }
}
