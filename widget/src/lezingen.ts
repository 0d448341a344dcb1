import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Gesprek } from '@handhavingswijzer/dialogue';
import { andereLezingenInStappen, type Advies, type Dossier } from '@handhavingswijzer/engine';
import { leesAndereLezingen, type Vergelijking } from '@handhavingswijzer/lezing';
import { rustig } from './rustig.ts';

/** Quiet time after the last change of the advice before the other readings are computed, in milliseconds: an answer in the middle of a row of answers starts nothing. */
const STILTE = 300;

/**
 * Computes what the other readings of the policy would give, in idle moments after the advice has come to rest. A change of the advice throws away what was under way: nothing stale is shown.
 */
export class Lezer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #gesprek: () => Gesprek | undefined;
  readonly #klaar: (vergelijkingen: readonly Vergelijking[] | undefined) => void;
  #advies: Advies | undefined;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  /** @param klaar gets the comparisons when they are there, and undefined as soon as they hold no more */
  constructor(host: ReactiveControllerHost, gesprek: () => Gesprek | undefined, klaar: (vergelijkingen: readonly Vergelijking[] | undefined) => void) {
    this.#host = host;
    this.#gesprek = gesprek;
    this.#klaar = klaar;
    host.addController(this);
  }

  /** Put back in a page: what was thrown away is computed again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#vergeet();
    this.#advies = undefined;
  }

  hostUpdate(): void {
    const g = this.#gesprek();
    const advies = g?.beoordeling.soort === 'advies' ? g.beoordeling.advies : undefined;
    if (advies === this.#advies) return;
    this.#vergeet();
    this.#advies = advies;
    this.#klaar(undefined);
    if (g && advies && advies.overtredingen.length > 0) this.#wacht = setTimeout(() => void this.#reken(g), STILTE);
  }

  #vergeet(): void {
    clearTimeout(this.#wacht);
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #reken({ kader: { beleid, landelijk }, dossier }: Gesprek): Promise<void> {
    const stop = this.#stop.signal;
    const andere = await rustig(andereLezingenInStappen(beleid, landelijk, dossier), stop);
    if (stop.aborted || !andere?.ok) return;
    this.#klaar(leesAndereLezingen(beleid, landelijk, dossier as Dossier, andere.waarde));
  }
}
