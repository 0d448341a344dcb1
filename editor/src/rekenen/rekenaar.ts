import {
  adviseer,
  checkCasussen,
  controleerSamen,
  draaiCasussen,
  meetDekking,
  parseLandelijk,
  parsePolicy,
  type BeleidJson,
  type Landelijk,
} from '@handhavingswijzer/engine';
import { Bevindingen, Lijnen, overzicht, type Melding } from '@handhavingswijzer/language';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import type { Teksten } from '../werktekst/sneden.ts';
import { beantwoord, type Vraagsoort, type Vragen } from './vragen.ts';
import type { Gevallenstand, Stand } from './typen.ts';

/** Works out what the editor shows of its texts. Pure: it runs in a worker, or in the page where there is none. */
export class Rekenaar {
  readonly #landelijk: Landelijk;
  readonly #bevindingen: Bevindingen;
  #beleid: BeleidJson | undefined;

  /** @throws when the national file cannot be used: the host gave it, not the writer */
  constructor(landelijk: string) {
    const gelezen = parseLandelijk(landelijk);
    if (!gelezen.ok) throw new Error('The national file cannot be used');
    this.#landelijk = gelezen.waarde;
    this.#bevindingen = new Bevindingen(this.#landelijk);
  }

  stand(versie: number, { beleid: tekst }: Teksten): Stand {
    const meldingen = this.#bevindingen.van(tekst, { lezingen: false });
    const bruikbaar = !meldingen.some(({ ernst }) => ernst === 'fout');
    if (bruikbaar) this.#beleid = JSON.parse(tekst) as BeleidJson;
    return { versie, meldingen, onderdelen: overzicht(tekst), beleid: this.#beleid, actueel: bruikbaar, bruikbaar };
  }

  gevallen(versie: number, { beleid: tekst, casussen }: Teksten): Gevallenstand {
    const leeg = { versie, meldingen: [], uitslagen: [], dekking: [] };
    const beleid = parsePolicy(tekst);
    if (!beleid.ok || controleerSamen(beleid.waarde, this.#landelijk).some(({ ernst }) => ernst === 'fout') || casussen === '') return leeg;
    const gelezen = checkCasussen(beleid.waarde, this.#landelijk, casussen);
    if (!gelezen.ok) {
      const lijnen = new Lijnen(casussen);
      const meldingen = gelezen.bevindingen.map((bevinding): Melding => {
        const offset = bevinding.lijn === undefined ? 0 : lijnen.offset(bevinding.lijn, bevinding.kolom ?? 1);
        return {
          code: bevinding.code,
          ernst: bevinding.ernst,
          pad: bevinding.pad,
          bereik: lijnen.bereik(offset, offset + 1),
          ...verwoordBevinding(bevinding),
          herstellingen: [],
        };
      });
      return { ...leeg, meldingen };
    }
    const uitslagen = draaiCasussen(beleid.waarde, this.#landelijk, gelezen.waarde).map((uitslag, i) => ({
      ...uitslag,
      regels: gelezen.waarde.casussen[i]?.regels ?? [],
    }));
    return { ...leeg, uitslagen, dekking: meetDekking(beleid.waarde, this.#landelijk, gelezen.waarde) };
  }

  /** What a view asks about these texts. */
  beantwoord<S extends Vraagsoort>(teksten: Teksten, soort: S, vraag: Vragen[S]['vraag']): Vragen[S]['antwoord'] {
    return beantwoord({ teksten, landelijk: this.#landelijk, bevindingen: this.#bevindingen, beleid: this.#beleid }, soort, vraag);
  }

  /** Tries a policy on a dossier: whether it can be used at all. How long it takes is for who waits. */
  proef(tekst: string, dossier: unknown): boolean {
    const beleid = parsePolicy(tekst);
    if (!beleid.ok || controleerSamen(beleid.waarde, this.#landelijk).some(({ ernst }) => ernst === 'fout')) return false;
    adviseer(beleid.waarde, this.#landelijk, dossier);
    return true;
  }
}
