import { maakZaakbestand, openZaakbestand, type GeopendeZaak, type Gesprek, type Kader } from '@handhavingswijzer/dialogue';
import { canoniek, type Bevinding } from '@handhavingswijzer/engine';
import { teksten } from '../teksten/index.ts';
import type { Bewaard, Bewaarplaats } from './bewaarplaats.ts';
import { Bewaarder, type Bewaarstand } from './bewaarder.ts';
import { momentNu } from './nu.ts';

const t = teksten.bewaren;

/** Something about keeping the case that only the officer can decide; until then nothing is written. */
export type Bewaarvraag =
  /** What is stored is another case than the dossier that the host gave. */
  | { readonly soort: 'verschilt'; readonly zaak: GeopendeZaak }
  /** What is stored cannot be read. */
  | { readonly soort: 'onleesbaar'; readonly bewaard: Bewaard; readonly bevindingen: readonly Bevinding[] };

/** What the parts show about keeping the case. A new object whenever something changed. */
export interface Bewaarbeeld {
  readonly heeftPlaats: boolean;
  readonly stand: Bewaarstand;
  readonly vraag?: Bewaarvraag;
  /** Why the last file could not be opened; empty: it could. */
  readonly openfouten: readonly Bevinding[];
  /** The case that was here before another was opened or taken over. */
  readonly vorige?: Gesprek;
}

/** What keeping the case needs of the element. */
export interface Zaakhouder {
  gesprek(): Gesprek | undefined;
  kader(): Kader | undefined;
  /** Takes a whole conversation over, by an act of the officer or (stil) when the element starts. */
  neem(g: Gesprek, melding: string, stil: boolean): void;
  /** Says something politely. */
  meld(melding: string): void;
  /** The picture changed. */
  ververs(): void;
}

/** Keeping the case of one element: in the store of the host, in a file, and back. */
export class Zaakbewaring {
  readonly #houder: Zaakhouder;
  #bewaarder: Bewaarder | undefined;
  #gezegd: Bewaarstand['soort'] = 'rust';
  #beeld: Bewaarbeeld = { heeftPlaats: false, stand: { soort: 'rust' }, openfouten: [] };

  constructor(houder: Zaakhouder) {
    this.#houder = houder;
  }

  get beeld(): Bewaarbeeld {
    return this.#beeld;
  }

  /**
   * Looks whether this case is in the store and goes on with it: in silence when it is the dossier that the host gave, or the host gave none; else she is asked.
   * @param gegeven the dossier of the host, as it is under the policy at hand
   */
  async begin(plaats: Bewaarplaats | undefined, sleutel: string, gegeven: unknown): Promise<void> {
    this.einde();
    this.#gezegd = 'rust';
    this.#zet({ heeftPlaats: plaats !== undefined, stand: { soort: 'rust' }, openfouten: [] });
    if (!plaats) return;
    const bewaarder = new Bewaarder(plaats, sleutel, () => {
      if (this.#bewaarder === bewaarder) this.#nieuweStand(bewaarder.stand);
    });
    this.#bewaarder = bewaarder;
    const bewaard = await bewaarder.begin();
    if (this.#bewaarder !== bewaarder) return;
    if (bewaard) this.#herstel(bewaard, gegeven);
    else if (this.#houder.gesprek()?.verleden.length) this.gedaan(); // she was at work before there was a store
  }

  /** After each act. */
  gedaan(): void {
    if (!this.#beeld.vraag) this.#bewaarder?.bewaar(() => this.tekst());
  }

  /** The element or the page goes away; it may come back. */
  nu(): void {
    this.#bewaarder?.nu();
  }

  /** Writes what waits, when the page is out of sight. */
  schrijfUit(): void {
    void this.#bewaarder?.schrijfUit();
  }

  einde(): void {
    this.#bewaarder?.stop();
    this.#bewaarder = undefined;
  }

  /** The text of the case file of the case at hand. */
  tekst(inspringing?: number): string {
    const g = this.#houder.gesprek();
    return g ? JSON.stringify(maakZaakbestand(g, { opgeslagenOp: momentNu() }), undefined, inspringing) : '';
  }

  /** Opens a case file over the case at hand, which can be taken back. */
  open(tekst: string): boolean {
    const uitslag = openZaakbestand(this.#houder.kader(), tekst);
    this.#zet({ ...this.#beeld, openfouten: uitslag.ok ? [] : uitslag.bevindingen });
    if (!uitslag.ok) {
      this.#houder.meld(t.nietGeopend);
      return false;
    }
    this.#vervang(uitslag.waarde.gesprek, t.geopend(uitslag.waarde.opgeslagenOp, uitslag.waarde.adviesAnders));
    this.gedaan();
    return true;
  }

  /** Back to the case that was here before another was opened or taken over. */
  terug(): void {
    if (!this.#beeld.vorige) return;
    this.#vervang(this.#beeld.vorige, t.teruggezet);
    this.gedaan();
  }

  /** Another window wrote: its case from here on. */
  neemOver(): void {
    const { stand } = this.#beeld;
    if (stand.soort !== 'anders' || !stand.bewaard) return;
    const uitslag = openZaakbestand(this.#houder.kader(), stand.bewaard.inhoud);
    if (!uitslag.ok) return this.#zet({ ...this.#beeld, vraag: { soort: 'onleesbaar', bewaard: stand.bewaard, bevindingen: uitslag.bevindingen } });
    this.#bewaarder?.neemOver();
    this.#vervang(uitslag.waarde.gesprek, t.overgenomen);
  }

  /** Her own case from here on: it replaces what is stored. */
  gaDoor(): void {
    const { vraag: _weg, ...rest } = this.#beeld;
    this.#zet(rest);
    void this.#bewaarder?.gaDoor(() => this.tekst());
    this.#houder.meld(t.gaatDoor);
  }

  /** Goes on with what was stored instead of with the dossier of the host. */
  neemBewaarde(): void {
    const { vraag, ...rest } = this.#beeld;
    if (vraag?.soort !== 'verschilt') return;
    this.#zet(rest);
    this.#vervang(vraag.zaak.gesprek, t.verder(vraag.zaak.opgeslagenOp));
  }

  #herstel(bewaard: Bewaard, gegeven: unknown): void {
    const uitslag = openZaakbestand(this.#houder.kader(), bewaard.inhoud);
    if (!uitslag.ok) {
      this.#zet({ ...this.#beeld, vraag: { soort: 'onleesbaar', bewaard, bevindingen: uitslag.bevindingen } });
      return this.#houder.meld(t.onleesbaar.kop);
    }
    const zaak = uitslag.waarde;
    const g = this.#houder.gesprek();
    if (g && zelfdeZaak(g, zaak.gesprek)) return;
    const bezig = g !== undefined && (g.verleden.length > 0 || Object.keys(g.kladden).length > 0);
    const zelfde = gegeven === undefined || gegeven === null || canoniek(zaak.gesprek.dossier) === canoniek(gegeven);
    if (zelfde && !bezig) return this.#houder.neem(zaak.gesprek, t.verder(zaak.opgeslagenOp), true);
    this.#zet({ ...this.#beeld, vraag: { soort: 'verschilt', zaak } });
    this.#houder.meld(t.verschilt.kop);
  }

  #vervang(g: Gesprek, melding: string): void {
    const vorige = this.#houder.gesprek();
    this.#zet({ ...this.#beeld, ...(vorige ? { vorige } : {}) });
    this.#houder.neem(g, melding, false);
  }

  /** Said aloud only when it turns: a voice after every answer would be noise. */
  #nieuweStand(stand: Bewaarstand): void {
    this.#zet({ ...this.#beeld, stand });
    if (stand.soort === 'bezig' || stand.soort === 'rust' || stand.soort === this.#gezegd) return;
    this.#gezegd = stand.soort;
    this.#houder.meld(stand.soort === 'mislukt' ? t.mislukt.kop : stand.soort === 'anders' ? t.anders.kop : t.bewaard);
  }

  #zet(beeld: Bewaarbeeld): void {
    this.#beeld = beeld;
    this.#houder.ververs();
  }
}

/** The same case in every part, wherever she is in it. */
const zelfdeZaak = (a: Gesprek, b: Gesprek): boolean => {
  const kern = (g: Gesprek): string => canoniek({ ...maakZaakbestand(g, { opgeslagenOp: '' }), plaats: null });
  return kern(a) === kern(b);
};
