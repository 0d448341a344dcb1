import type { Bestandskiezer, Houvast } from './kiezer.ts';
import { LEEG, STUKKEN, type Stuk, type Stukken } from './stukken.ts';

/** How saving ended: all is done · she thought better of it · it could not be · a part has no file yet · something else wrote in the file. */
export type Opslageinde =
  | { readonly soort: 'klaar' | 'afgebroken' }
  | { readonly soort: 'geweigerd'; readonly reden: string }
  | { readonly soort: 'zonder-plaats'; readonly stuk: Stuk }
  | { readonly soort: 'schijf'; readonly stuk: Stuk; readonly naam: string };

/** Which parts were saved before it ended. */
export interface Opslaguitkomst {
  readonly opgeslagen: readonly Stuk[];
  readonly einde: Opslageinde;
}

/** Knows which texts stand in which files, and saves them. What is written is exactly the text. */
export class Opslag {
  readonly #kiezer: Bestandskiezer;
  #uitgangspunt: Stukken = LEEG;
  #houvast: Readonly<Partial<Record<Stuk, Houvast>>> = {};
  /** Parts that stand in a file of hers as they were opened or saved. */
  #inBestand: ReadonlySet<Stuk> = new Set();

  constructor(kiezer: Bestandskiezer) {
    this.#kiezer = kiezer;
  }

  /** What was opened or saved last. */
  get uitgangspunt(): Stukken {
    return this.#uitgangspunt;
  }

  /** Something else was opened. */
  begin(uitgangspunt: Stukken, houvast: Readonly<Partial<Record<Stuk, Houvast>>> = {}, inBestand: readonly Stuk[] = []): void {
    this.#uitgangspunt = uitgangspunt;
    this.#houvast = houvast;
    this.#inBestand = new Set(inBestand);
  }

  /** A part stands in a file as it is now. */
  staatIn(stuk: Stuk, tekst: string, houvast?: Houvast): void {
    this.#uitgangspunt = { ...this.#uitgangspunt, [stuk]: tekst };
    this.#inBestand = new Set([...this.#inBestand, stuk]);
    if (houvast) this.#houvast = { ...this.#houvast, [stuk]: houvast };
  }

  gewijzigd(nu: Stukken): readonly Stuk[] {
    return STUKKEN.filter((stuk) => nu[stuk] !== this.#uitgangspunt[stuk]);
  }

  /** Every part that is not empty can be written back, and is as it is in its file. */
  staatVast(nu: Stukken): boolean {
    return STUKKEN.every((stuk) => nu[stuk] === '' || (this.#houvast[stuk] !== undefined && nu[stuk] === this.#uitgangspunt[stuk]));
  }

  /** Saves what is not saved yet: back where it came from, or under a name that she gives. */
  async slaOp(nu: Stukken, naamVoor: (stuk: Stuk) => string): Promise<Opslaguitkomst> {
    const gewijzigd = this.gewijzigd(nu);
    const opgeslagen: Stuk[] = [];
    const zonderPlaats: Stuk[] = [];
    let gevraagd = false;
    for (const stuk of STUKKEN.filter((deel) => nu[deel] !== '' && (gewijzigd.includes(deel) || !this.#inBestand.has(deel)))) {
      const houvast = this.#houvast[stuk];
      if (!houvast && gevraagd && this.#kiezer.terugschrijven) {
        zonderPlaats.push(stuk); // a browser lets a page ask once for each press of a button
        continue;
      }
      const einde = houvast ? await this.#schrijfTerug(stuk, nu[stuk], houvast) : await this.slaOpAls(stuk, nu[stuk], naamVoor(stuk));
      if (einde.soort !== 'klaar') return { opgeslagen, einde };
      gevraagd ||= houvast === undefined;
      opgeslagen.push(stuk);
    }
    const [stuk] = zonderPlaats;
    return { opgeslagen, einde: stuk ? { soort: 'zonder-plaats', stuk } : { soort: 'klaar' } };
  }

  /** Saves one part under a name that she may change. */
  async slaOpAls(stuk: Stuk, tekst: string, naam: string): Promise<Opslageinde> {
    const gedaan = await this.#kiezer.bewaarAls(this.#houvast[stuk]?.naam ?? naam, tekst);
    if (!gedaan) return { soort: 'afgebroken' };
    if (!gedaan.ok) return { soort: 'geweigerd', reden: gedaan.reden };
    this.staatIn(stuk, tekst, gedaan.waarde);
    return { soort: 'klaar' };
  }

  /** Writes over what something else put in the file. */
  async overschrijf(stuk: Stuk, tekst: string): Promise<Opslageinde> {
    const houvast = this.#houvast[stuk];
    return houvast ? this.#schrijf(stuk, tekst, houvast) : { soort: 'afgebroken' };
  }

  async #schrijfTerug(stuk: Stuk, tekst: string, houvast: Houvast): Promise<Opslageinde> {
    return (await houvast.isAnders()) ? { soort: 'schijf', stuk, naam: houvast.naam } : this.#schrijf(stuk, tekst, houvast);
  }

  async #schrijf(stuk: Stuk, tekst: string, houvast: Houvast): Promise<Opslageinde> {
    const geschreven = await houvast.schrijf(tekst);
    if (!geschreven.ok) return { soort: 'geweigerd', reden: geschreven.reden };
    this.staatIn(stuk, tekst);
    return { soort: 'klaar' };
  }
}
