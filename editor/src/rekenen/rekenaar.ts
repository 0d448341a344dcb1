import { parseLandelijk, type BeleidJson, type Landelijk } from '@handhavingswijzer/engine';
import { Beleidstekst } from '@handhavingswijzer/language';
import type { Teksten } from '../werktekst/sneden.ts';
import { beantwoord, type Vraagsoort, type Vragen } from './vragen.ts';
import type { Stand } from './typen.ts';

/** Works out what the editor shows of its texts. Pure: it runs in a worker, or in the page where there is none. */
export class Rekenaar {
  readonly #landelijk: Landelijk;
  readonly #beleidstekst: Beleidstekst;
  #beleid: BeleidJson | undefined;

  /** @throws when the national file cannot be used: the host gave it, not the writer */
  constructor(landelijk: string) {
    const gelezen = parseLandelijk(landelijk);
    if (!gelezen.ok) throw new Error('The national file cannot be used');
    this.#landelijk = gelezen.waarde;
    this.#beleidstekst = new Beleidstekst(this.#landelijk);
  }

  stand(versie: number, { beleid: tekst }: Teksten): Stand {
    const { meldingen, overzicht, beleid, bruikbaar } = this.#beleidstekst.lees(tekst);
    if (bruikbaar) this.#beleid = beleid;
    return { versie, meldingen, onderdelen: overzicht, beleid: this.#beleid, actueel: bruikbaar, bruikbaar };
  }

  /** What a view asks about these texts. */
  beantwoord<S extends Vraagsoort>(teksten: Teksten, soort: S, vraag: Vragen[S]['vraag']): Vragen[S]['antwoord'] {
    return beantwoord({ teksten, landelijk: this.#landelijk, beleidstekst: this.#beleidstekst, beleid: this.#beleid }, soort, vraag);
  }
}
