import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Brondekking } from '@handhavingswijzer/language';
import type { Werk } from '../contexten.ts';

/** Keeps the dekking of the texts as they are, asked of the worker once typing rests: findings come first. What is known stands until there is something newer. */
export class Dekkingvraag implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rustMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  dekking: Brondekking | undefined;

  /** @param rustMs how long nothing must have changed before it is asked, in milliseconds */
  constructor(host: ReactiveControllerHost, rustMs: number) {
    this.#host = host;
    this.#rustMs = rustMs;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The texts changed; the first time it is asked at once. */
  vraag(werk: Werk): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#haal(werk), this.dekking ? this.#rustMs : 0);
  }

  async #haal(werk: Werk): Promise<void> {
    const gekregen = await werk.vraag('brondekking', {});
    if (!gekregen) return;
    this.dekking = gekregen;
    this.#host.requestUpdate();
  }
}
