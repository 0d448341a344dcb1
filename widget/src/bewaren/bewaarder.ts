import type { Bewaard, Bewaarplaats, Geschreven } from './bewaarplaats.ts';

/**
 * How it stands with keeping the case: `rust`: nothing to write · `bezig` · `bewaard` · `mislukt`: the case is in memory only · `anders`: someone else wrote; nothing is
 * written until the officer chose.
 */
export type Bewaarstand =
  | { readonly soort: 'rust' | 'bezig' | 'bewaard' }
  | { readonly soort: 'mislukt'; readonly vol: boolean }
  | { readonly soort: 'anders'; readonly bewaard: Bewaard | undefined };

/** How long after a write the next one waits at least, in milliseconds. The first act after a pause is written at once: she may close the page, or the host take a frame away. */
const RUST_MS = 300;

/** Keeps one case in a store: one write at a time, the newest text wins, and never over something it has not seen. */
export class Bewaarder {
  readonly #plaats: Bewaarplaats;
  readonly #sleutel: string;
  readonly #gewijzigd: () => void;
  readonly #rustMs: number;
  #stand: Bewaarstand = { soort: 'rust' };
  #versie: string | undefined;
  /** What is still to be written; made when it is. */
  #maak: (() => string) | undefined;
  /** What was last tried, whether or not it succeeded: what failed waits for the next act. */
  #geprobeerd: (() => string) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lopend: Promise<void> | undefined;
  #stopVolgen: (() => void) | undefined;
  #gestopt = false;

  constructor(plaats: Bewaarplaats, sleutel: string, gewijzigd: () => void, rustMs = RUST_MS) {
    this.#plaats = plaats;
    this.#sleutel = sleutel;
    this.#gewijzigd = gewijzigd;
    this.#rustMs = rustMs;
  }

  get stand(): Bewaarstand {
    return this.#stand;
  }

  /** Reads what is there and begins to listen; undefined: nothing there, or the store failed (see `stand`). */
  async begin(): Promise<Bewaard | undefined> {
    try {
      const bewaard = await this.#plaats.lees(this.#sleutel);
      if (this.#gestopt) return undefined;
      this.#versie = bewaard?.versie;
      this.#stopVolgen = this.#plaats.volg?.(this.#sleutel, () => void this.#kijk());
      return bewaard;
    } catch (fout) {
      this.#mislukt(fout);
      return undefined;
    }
  }

  /** Writes after the act at hand, or when it wrote a moment ago after a rest; the newest wins. While another's version waits for a choice it is only remembered. */
  bewaar(maak: () => string): void {
    this.#maak = maak;
    if (this.#stand.soort === 'anders' || this.#gestopt) return;
    this.#timer ??= setTimeout(this.#beurt, 0);
    this.#zet({ soort: 'bezig' });
  }

  /** Writes what is still to be written, now; after what is being written already. */
  async schrijfUit(): Promise<void> {
    const eigen = (this.#lopend ?? Promise.resolve()).then(() => this.#schrijf());
    this.#lopend = eigen;
    await eigen;
    if (this.#lopend === eigen) this.#lopend = undefined;
  }

  /** The page goes away: at once where the store can, else begun and hoped for. */
  nu(): void {
    if (!this.#maak || this.#stand.soort === 'anders') return;
    if (this.#lopend || !this.#plaats.schrijfNu) return void this.schrijfUit();
    try {
      this.#klaar(this.#maak, this.#plaats.schrijfNu(this.#sleutel, this.#maak(), this.#versie));
    } catch (fout) {
      this.#mislukt(fout);
    }
  }

  /** She takes the other's case over: from here on this is what was seen. What she had herself is dropped by the caller. */
  neemOver(): void {
    if (this.#stand.soort !== 'anders') return;
    this.#versie = this.#stand.bewaard?.versie;
    this.#maak = undefined;
    this.#zet({ soort: 'rust' });
  }

  /** She goes on with her own: it replaces what the other wrote. */
  async gaDoor(maak: () => string): Promise<void> {
    if (this.#stand.soort === 'anders') this.#versie = this.#stand.bewaard?.versie;
    this.#maak = maak;
    this.#zet({ soort: 'bezig' });
    await this.schrijfUit();
  }

  /** Ends it: writes what is left and listens no more. */
  stop(): void {
    this.nu();
    this.#gestopt = true;
    clearTimeout(this.#timer);
    this.#stopVolgen?.();
  }

  /** Writes what is new, and rests; with nothing new the next act goes at once. */
  readonly #beurt = (): void => {
    this.#timer = undefined;
    if (!this.#maak || this.#maak === this.#geprobeerd || this.#stand.soort === 'anders' || this.#gestopt) return;
    this.#timer = setTimeout(this.#beurt, this.#rustMs);
    void this.schrijfUit();
  };

  async #schrijf(): Promise<void> {
    const maak = this.#maak;
    if (!maak || this.#stand.soort === 'anders') return;
    this.#geprobeerd = maak;
    try {
      this.#klaar(maak, await this.#plaats.schrijf(this.#sleutel, maak(), this.#versie));
    } catch (fout) {
      this.#mislukt(fout);
    }
  }

  #klaar(maak: () => string, uit: Geschreven): void {
    if (!uit.ok) return this.#zet({ soort: 'anders', bewaard: uit.huidig });
    this.#versie = uit.versie;
    if (this.#maak !== maak) return; // something newer waits for its turn
    this.#maak = undefined;
    this.#zet({ soort: 'bewaard' });
  }

  /** Someone may have written: that was this one, or another. */
  async #kijk(): Promise<void> {
    try {
      for (;;) {
        await this.#lopend;
        const gezien = this.#versie;
        const bewaard = await this.#plaats.lees(this.#sleutel);
        if (this.#lopend || gezien !== this.#versie) continue; // wrote meanwhile: look again
        if (!this.#gestopt && bewaard?.versie !== gezien) this.#zet({ soort: 'anders', bewaard });
        return;
      }
    } catch (fout) {
      this.#mislukt(fout);
    }
  }

  #mislukt(fout: unknown): void {
    this.#zet({ soort: 'mislukt', vol: fout instanceof DOMException && fout.name === 'QuotaExceededError' });
  }

  #zet(stand: Bewaarstand): void {
    if (this.#gestopt) return;
    this.#stand = stand;
    this.#gewijzigd();
  }
}
