import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Herstelling, Melding } from '@handhavingswijzer/language';
import type { Werk } from '../contexten.ts';

/** How long the text must rest before mends are tried, in milliseconds: trying takes the worker from what she is typing. */
const RUST = 400;

/**
 * The mends of findings that were tried and do what they say. Asked one by one of the worker, for the findings that are on the screen, when the text rests; forgotten
 * when it changes.
 */
export class Herstel implements ReactiveController {
  readonly #gastheer: ReactiveControllerHost;
  readonly #werk: () => Werk;
  #versie = -1;
  #bekend = new Map<Melding, readonly Herstelling[]>();
  #rij: Melding[] = [];
  #klok: ReturnType<typeof setTimeout> | undefined;
  #bezig = false;

  constructor(gastheer: ReactiveControllerHost, werk: () => Werk) {
    this.#gastheer = gastheer;
    this.#werk = werk;
    gastheer.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#klok);
    this.#klok = undefined;
    this.#rij = [];
  }

  /** The mends of a finding; undefined while that is being found out. */
  van(melding: Melding): readonly Herstelling[] | undefined {
    const { versie } = this.#werk().tekst;
    if (versie !== this.#versie) {
      this.#versie = versie;
      this.#bekend = new Map();
      this.#rij = [];
    }
    if (melding.herstellingen.length === 0) return [];
    const bekend = this.#bekend.get(melding);
    if (!bekend && !this.#rij.includes(melding)) {
      this.#rij.push(melding);
      this.#wacht();
    }
    return bekend;
  }

  #wacht(): void {
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => void this.#probeer(), RUST);
  }

  async #probeer(): Promise<void> {
    if (this.#bezig) return this.#wacht();
    const melding = this.#rij.shift();
    if (!melding) return;
    this.#bezig = true;
    const versie = this.#versie;
    const herstellingen = await this.#werk().vraag('herstellingen', { melding });
    this.#bezig = false;
    if (versie === this.#versie && herstellingen) this.#bekend.set(melding, herstellingen);
    this.#gastheer.requestUpdate();
    if (this.#rij.length > 0) void this.#probeer();
  }
}
