import type { BeleidJson } from '@handhavingswijzer/engine';
import type { MetLandelijk } from '@handhavingswijzer/language';
import { beleidsdocument, type Documentdeel } from '@handhavingswijzer/lezing';
import { stukken } from './stukken.ts';
import type { Leesbericht, Leesstuk } from './typen.ts';

/** The names that sentences about other elements hold. */
function namenIn({ feiten, begrippen, voorschriften, maatregelen, procedure, bronnen }: BeleidJson): string {
  return JSON.stringify([
    feiten.map(({ id, naam, vraag, type, eenheid, soort, standaard, opties }) => [
      id,
      naam ?? vraag,
      type,
      eenheid,
      soort,
      standaard,
      opties?.map((optie) => [optie.id, optie.naam]),
    ]),
    begrippen.map(({ id, titel }) => [id, titel]),
    voorschriften.map(({ id, naam }) => [id, naam]),
    maatregelen.map(({ id, naam }) => [id, naam]),
    procedure.map(({ id, tekst }) => [id, tekst]),
    bronnen,
  ]);
}

/** Passages by id, with what they read. */
type Genummerd = Map<string, { readonly tekst: string; readonly nummer: number }>;

/**
 * Reads a policy again and again while it changes, and tells of each reading only what changed. Elements that are the same object as before are not read again
 * while no name changed.
 */
export class Passagelezer {
  readonly #landelijk: MetLandelijk;
  #namen = '';
  #delen = new WeakMap<object, { readonly van: string; readonly deel: Documentdeel }>();
  readonly #nummers = new WeakMap<Documentdeel, number>();
  #vorige: Genummerd = new Map();
  #nummer = 0;
  #begonnen = false;

  constructor(landelijk: MetLandelijk) {
    this.#landelijk = landelijk;
  }

  /** What changed in the reading since the one before. Undefined: something in the policy is too wrong to be read. */
  lees(versie: number, beleid: BeleidJson): Leesbericht | undefined {
    const plekken = this.#plekken(beleid);
    if (!plekken) return undefined;
    const begin = !this.#begonnen;
    this.#begonnen = true;
    return { versie, begin, rij: plekken.rij, nieuw: plekken.nieuw };
  }

  #plekken(data: BeleidJson): Pick<Leesbericht, 'rij' | 'nieuw'> | undefined {
    this.#vergeet(data);
    const nieuw: (readonly [number, Leesstuk])[] = [];
    const nummers = new Map<Leesstuk, number>();
    const gebruikt: Genummerd = new Map();
    try {
      const document = beleidsdocument({ data }, this.#landelijk, (element, van, maak) => this.#deel(element, van, maak));
      const plekken = stukken(document, data, (deel, maak) => {
        const stuk = maak();
        nummers.set(stuk, this.#nummerVan(deel, stuk, gebruikt, nieuw));
        return stuk;
      });
      this.#vorige = gebruikt;
      return { rij: plekken.map(({ stuk, pad }) => (pad === undefined ? [nummers.get(stuk) as number] : [nummers.get(stuk) as number, pad])), nieuw };
    } catch (reden) {
      if (reden instanceof TypeError) return undefined; // a condition that cannot be put into words: its finding says why
      throw reden;
    }
  }

  /** The number of a passage: that of the same part, or of the part of that id where it reads the same; else a new one. */
  #nummerVan(deel: Documentdeel, stuk: Leesstuk, gebruikt: Genummerd, nieuw: (readonly [number, Leesstuk])[]): number {
    const bekend = this.#nummers.get(deel);
    const vorig = this.#vorige.get(stuk.id);
    if (bekend !== undefined && vorig?.nummer === bekend) {
      gebruikt.set(stuk.id, vorig);
      return bekend;
    }
    const tekst = JSON.stringify(stuk);
    const zelfde = vorig?.tekst === tekst ? vorig.nummer : undefined;
    const nummer = zelfde ?? (this.#nummer += 1);
    if (zelfde === undefined) nieuw.push([nummer, stuk]);
    gebruikt.set(stuk.id, { tekst, nummer });
    this.#nummers.set(deel, nummer);
    return nummer;
  }

  #deel(element: object, van: string, maak: () => Documentdeel): Documentdeel {
    const eerder = this.#delen.get(element);
    if (eerder?.van === van) return eerder.deel;
    const deel = maak();
    this.#delen.set(element, { van, deel });
    return deel;
  }

  #vergeet(data: BeleidJson): void {
    const namen = namenIn(data);
    if (namen !== this.#namen) this.#delen = new WeakMap();
    this.#namen = namen;
  }
}
