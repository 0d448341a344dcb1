import type { Kader } from '@handhavingswijzer/dialogue';
import type { Peildagen } from '@handhavingswijzer/engine';
import type { WijzerFoutDetail } from '../gebeurtenissen.ts';
import { haalTekst, laadKader } from './laden.ts';
import { isManifest, UitgegevenBeleid, type Uitgavewens } from './uitgegeven.ts';

/** What the host set about the policy. */
export interface Beleidswens extends Uitgavewens {
  readonly beleid: unknown;
  /** Absolute. */
  readonly beleidUrl: string | undefined;
}

/** Whom the policy is for. */
export interface Afnemer {
  neem(kader: Kader): void;
  weiger(fout: WijzerFoutDetail): void;
  /** Something is being fetched. */
  wacht(): void;
  /** The days of the case as it is now. */
  dagen(): Peildagen;
  /** Something to know about the version, or '' when there is nothing. */
  meld(melding: string): void;
}

/**
 * Gets the policy that the host set: handed over, at an address, or through the manifest of its published versions. Of a manifest it follows the case: when
 * its days come to ask for another version, that one is handed over.
 */
export class Beleidslader {
  readonly #afnemer: Afnemer;
  #stop = new AbortController();
  #uitgegeven: UitgegevenBeleid | undefined;
  /** Hash of the version that was chosen last, or of what went wrong with it. */
  #gekozen: string | undefined;
  #vindplaatsen = new Map<string, string>();

  constructor(afnemer: Afnemer) {
    this.#afnemer = afnemer;
  }

  /** Forgets what it was getting. */
  breekAf(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  /** Where the policy of this hash was got; undefined when the host handed it over. */
  vindplaats(sha256: string): string | undefined {
    return this.#vindplaatsen.get(sha256);
  }

  laad(wens: Beleidswens): void {
    this.breekAf();
    this.#uitgegeven = undefined;
    this.#gekozen = undefined;
    this.#afnemer.meld('');
    if (wens.beleid !== undefined && wens.beleid !== null) return this.#neem(wens.beleid, wens.landelijk, undefined);
    if (wens.beleidUrl === undefined) return;
    this.#afnemer.wacht();
    void this.#haal(wens, wens.beleidUrl, this.#stop.signal);
  }

  /** After an act: the version of the case, when its days now ask for another. */
  volg(): void {
    if (!this.#uitgegeven) return;
    const versie = this.#uitgegeven.versieVoor(this.#afnemer.dagen()) ?? '';
    if (versie !== this.#gekozen) void this.#kies(this.#stop.signal);
  }

  async #haal(wens: Beleidswens, adres: string, stop: AbortSignal): Promise<void> {
    const gehaald = await haalTekst(adres, stop);
    if (stop.aborted) return;
    if (gehaald.ok && !isManifest(gehaald.tekst)) return this.#neem(gehaald.tekst, wens.landelijk, adres);
    const uitgegeven = await UitgegevenBeleid.open(adres, gehaald.ok ? gehaald.tekst : undefined, wens, stop);
    if (stop.aborted) return;
    if (!(uitgegeven instanceof UitgegevenBeleid)) return this.#afnemer.weiger(gehaald.ok ? uitgegeven.fout : gehaald.fout);
    this.#uitgegeven = uitgegeven;
    await this.#kies(stop);
  }

  /** The version of the case; without one the version at hand stays, and why is told. */
  async #kies(stop: AbortSignal): Promise<void> {
    const uitgegeven = this.#uitgegeven;
    if (!uitgegeven) return;
    const eerste = this.#gekozen === undefined;
    const dagen = this.#afnemer.dagen();
    this.#gekozen = uitgegeven.versieVoor(dagen) ?? '';
    const gekozen = await uitgegeven.kies(dagen);
    if (stop.aborted || this.#uitgegeven !== uitgegeven) return;
    if (!gekozen.ok) {
      if (eerste) this.#afnemer.weiger(gekozen.fout);
      else this.#afnemer.meld(gekozen.fout.tekst);
      return;
    }
    this.#vindplaatsen.set(gekozen.versie.sha256, gekozen.vindplaats);
    this.#afnemer.meld(uitgegeven.melding ?? '');
    this.#afnemer.neem(gekozen.kader);
  }

  #neem(beleid: unknown, landelijk: unknown, adres: string | undefined): void {
    const geladen = laadKader(beleid, landelijk);
    if (!geladen.ok) return this.#afnemer.weiger(geladen.fout);
    if (adres !== undefined) this.#vindplaatsen.set(geladen.kader.beleid.sha256, adres);
    this.#afnemer.neem(geladen.kader);
  }
}
