import type { BeleidJson, Landelijk } from '@handhavingswijzer/engine';
import { Beleidstekst } from '@handhavingswijzer/language';
import { leesLandelijk } from '../delen/bruikbaar.ts';
import { Passagelezer } from '../lezing/passagelezer.ts';
import type { Leesbericht } from '../lezing/typen.ts';
import type { Teksten } from '../werktekst/sneden.ts';
import { beantwoord, type Vraagsoort, type Vragen } from './vragen.ts';
import type { Stand } from './typen.ts';

/** Works out what the editor shows of its texts. Pure: it runs in a worker, or in the page where there is none. */
export class Rekenaar {
  readonly #landelijk: Landelijk;
  readonly #beleidstekst: Beleidstekst;
  readonly #passagelezer: Passagelezer;
  #beleid: BeleidJson | undefined;
  /** Of the text of the last stand, where it has the shape of a policy. */
  #gelezen: { readonly versie: number; readonly beleid: BeleidJson } | undefined;

  /** @throws when the national file cannot be used: the host gave it, not the writer */
  constructor(landelijk: string) {
    this.#landelijk = leesLandelijk(landelijk);
    this.#beleidstekst = new Beleidstekst(this.#landelijk);
    this.#passagelezer = new Passagelezer(this.#landelijk);
  }

  stand(versie: number, { beleid: tekst }: Teksten): Stand {
    const { meldingen, overzicht, beleid, bruikbaar } = this.#beleidstekst.lees(tekst);
    if (bruikbaar) this.#beleid = beleid;
    this.#gelezen = beleid && { versie, beleid };
    return { versie, meldingen, onderdelen: overzicht, beleid: this.#beleid, actueel: bruikbaar, bruikbaar };
  }

  /** What changed in the reading, of the text of the last stand. Undefined: that text cannot be read. */
  lezing(): Leesbericht | undefined {
    return this.#gelezen && this.#passagelezer.lees(this.#gelezen.versie, this.#gelezen.beleid);
  }

  /** What a view asks about these texts. */
  beantwoord<S extends Vraagsoort>(teksten: Teksten, soort: S, vraag: Vragen[S]['vraag']): Vragen[S]['antwoord'] {
    return beantwoord({ teksten, landelijk: this.#landelijk, beleidstekst: this.#beleidstekst, beleid: this.#beleid }, soort, vraag);
  }
}
