import { omslagStappen, type Gesprek } from '@handhavingswijzer/dialogue';
import type { Omslagpunten } from '@handhavingswijzer/engine';
import { rustig } from './rustig.ts';

/** How the search for turning points of the case at hand stands. */
export interface Omslagstand {
  readonly bezig: boolean;
  /** Absent: nothing to search, or not done yet. */
  readonly gevonden?: Omslagpunten;
}

/** Rest after the last change, before a search begins: who is still clicking is not disturbed. In ms. */
const RUST = 250;

/** Searches the turning points of the case in idle moments. A changed dossier ends the search and begins a new one. */
export class Omslagzoeker {
  readonly #meld: (stand: Omslagstand) => void;
  #voor: Gesprek['dossier'] | undefined;
  #kader: Gesprek['kader'] | undefined;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  /** @param meld is told each new stand; not called within `volg` */
  constructor(meld: (stand: Omslagstand) => void) {
    this.#meld = meld;
  }

  /** Follows a conversation: the same dossier goes on, another one begins anew. Returns the stand to begin with when it is another one. */
  volg(g: Gesprek | undefined): Omslagstand | undefined {
    if (g?.dossier === this.#voor && g?.kader === this.#kader) return undefined;
    this.ontbind();
    this.#voor = g?.dossier;
    this.#kader = g?.kader;
    if (g?.beoordeling.soort !== 'advies' || g.beoordeling.advies.overtredingen.length === 0) return { bezig: false };
    this.#wacht = setTimeout(() => void this.#zoek(g, this.#stop.signal), RUST);
    return { bezig: true };
  }

  /** Ends the search; following again begins anew. */
  ontbind(): void {
    clearTimeout(this.#wacht);
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#voor = undefined;
    this.#kader = undefined;
  }

  async #zoek(g: Gesprek, stop: AbortSignal): Promise<void> {
    const gevonden = await rustig(omslagStappen(g), stop);
    if (!stop.aborted) this.#meld({ bezig: false, ...(gevonden ? { gevonden } : {}) });
  }
}
