import { verwachtingVan, type LandelijkJson, type Verwachting } from '@handhavingswijzer/engine';
import { Gevallenblad, type Nieuwgeval } from '../gevallen/blad.ts';
import type { Gevallenstand, Stand } from '../rekenen/typen.ts';
import { Voorbeeld } from '../voorbeeld/voorbeeld.ts';
import type { Werktekst } from '../werktekst/werktekst.ts';
import { Proefleider, type Antwoord, type Proefopties } from './proefleider.ts';
import type { Taak, Taken } from './typen.ts';

/** All that tries out the text that is being written: the preview and the cases. It outlives the views that show them. */
export class Proefstel {
  readonly #werktekst: Werktekst;
  readonly #gevallen: (gevallen: Gevallenstand) => void;
  #leider: Proefleider | undefined;
  #landelijk: string | undefined;
  #gelezen: { readonly data: LandelijkJson } | undefined;
  readonly blad = new Gevallenblad();
  readonly voorbeeld: Voorbeeld;

  /** @param gevallen hears how the cases come out */
  constructor(werktekst: Werktekst, gevallen: (gevallen: Gevallenstand) => void) {
    this.#werktekst = werktekst;
    this.#gevallen = gevallen;
    this.voorbeeld = new Voorbeeld(
      (beleid, dossier) => this.vraag('keuring', { beleid, dossier }),
      () => this.#landelijk,
    );
    werktekst.luister(({ na, door }) => {
      if (door === 'open') {
        this.voorbeeld.begin();
        this.blad.begin();
      }
      this.voorbeeld.volg(na.beleid, undefined);
    });
  }

  /** Begins, with this national file. */
  verbind(landelijk: string, opties?: Proefopties): void {
    this.sluit();
    this.#landelijk = landelijk;
    this.#gelezen = undefined;
    this.#leider = new Proefleider(landelijk, opties);
  }

  /** National law as data, for its names; undefined while nothing is connected. */
  get landelijk(): { readonly data: LandelijkJson } | undefined {
    if (this.#landelijk !== undefined) this.#gelezen ??= { data: JSON.parse(this.#landelijk) as LandelijkJson };
    return this.#gelezen;
  }

  sluit(): void {
    this.#leider?.sluit();
    this.#leider = undefined;
  }

  /** The findings of a text are known. Of the text as it is now: the preview follows, and the cases are run. */
  volg({ versie, bruikbaar }: Stand): void {
    if (versie !== this.#werktekst.versie) return;
    this.voorbeeld.volg(this.#werktekst.teksten.beleid, bruikbaar);
    if (bruikbaar) void this.#draai(versie);
  }

  /** Asks for a task; while nothing is connected it falls away. */
  vraag<T extends Taak>(taak: T, vraag: Taken[T]['vraag']): Promise<Antwoord<T>> {
    return this.#leider?.vraag(taak, vraag) ?? Promise.resolve('vervallen');
  }

  /** Begins a new case of a dossier: works out what the policy gives for it now, for her to choose from. */
  async maakGeval(dossier: object, titel: string, regels: readonly string[] = []): Promise<void> {
    const nieuw: Nieuwgeval = { dossier: { ...dossier }, gekregen: undefined, gevinkt: new Set(), titel, herleiding: '', regels };
    this.blad.zet({ scherm: 'nieuw', nieuw });
    const uit = await this.vraag('adviezen', { beleid: this.#werktekst.teksten.beleid, dossiers: [dossier] });
    const [uitkomst] = typeof uit === 'string' ? [] : uit;
    const hier = this.blad.stand.nieuw;
    if (hier?.dossier !== nieuw.dossier) return; // another one was begun
    const gekregen: Verwachting =
      uitkomst?.soort === 'advies' ? verwachtingVan(uitkomst.advies) : { bevindingen: [...new Set(uitkomst?.bevindingen.map(({ code }) => code))].sort() };
    this.blad.zet({ nieuw: { ...hier, gekregen } });
  }

  async #draai(versie: number): Promise<void> {
    const uit = await this.vraag('gevallen', { versie, teksten: this.#werktekst.teksten });
    if (uit === 'te-lang') this.#gevallen({ versie, meldingen: [], uitslagen: [], dekking: [], teLang: true });
    else if (uit !== 'vervallen') this.#gevallen(uit);
  }
}
