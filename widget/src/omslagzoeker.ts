import { zoekOmslag, type Gesprek } from '@handhavingswijzer/dialogue';
import type { Omslagpunten } from '@handhavingswijzer/engine';

/** How the search for turning points of the case at hand stands. */
export interface Omslagstand {
  readonly bezig: boolean;
  /** Absent: nothing to search, or not done yet. */
  readonly gevonden?: Omslagpunten;
}

/** Rest after the last change, before a search begins: who is still clicking is not disturbed. In ms. */
const RUST = 250;
/** The longest that one slice works, in ms: far under a frame. */
const SLAG = 3;
/** A slice comes at the latest after this, also on a page that is never idle. In ms. */
const UITERLIJK = 400;

/** When the browser has nothing else to do; a short turn later where it cannot say. Returns how to call it off. */
function inRust(doe: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(doe, { timeout: UITERLIJK });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(doe, SLAG);
  return () => clearTimeout(id);
}

/**
 * Searches the turning points of the case in idle moments, a few milliseconds at a time, so that typing and clicking never wait. A changed dossier ends
 * the search and begins a new one.
 */
export class Omslagzoeker {
  readonly #meld: (stand: Omslagstand) => void;
  #voor: Gesprek['dossier'] | undefined;
  #kader: Gesprek['kader'] | undefined;
  #stop: (() => void) | undefined;

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
    const id = setTimeout(() => this.#begin(g), RUST);
    this.#stop = () => clearTimeout(id);
    return { bezig: true };
  }

  /** Ends the search; following again begins anew. */
  ontbind(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#voor = undefined;
    this.#kader = undefined;
  }

  #begin(g: Gesprek): void {
    this.#stop = inRust(() => {
      const zoektocht = zoekOmslag(g);
      if (zoektocht) this.#verder(zoektocht);
      else this.#meld({ bezig: false });
    });
  }

  #verder(zoektocht: Generator<undefined, Omslagpunten, undefined>): void {
    this.#stop = inRust(() => {
      const einde = performance.now() + SLAG;
      do {
        const stap = zoektocht.next();
        if (stap.done) {
          this.#stop = undefined;
          return this.#meld({ bezig: false, gevonden: stap.value });
        }
      } while (performance.now() < einde);
      this.#verder(zoektocht);
    });
  }
}
