import { teOndertekenen, type Instemmingen } from '@handhavingswijzer/engine';
import {
  controleerHandtekening,
  isWoord,
  keurInstemming,
  nakijkenNa,
  ondertekenUitgave,
  openbaarVan,
  vulbaar,
  type Instemgroep,
  type Instemvraag,
  type Keuring,
  type Keurstap,
  type Sleutel,
} from '@handhavingswijzer/publicatie';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { Analyseleider, type Analyseopties } from '../analyseren/analyseleider.ts';
import type { Analysestel } from '../analyseren/analysestel.ts';
import type { Belet, Publicatietekst } from '../analyseren/typen.ts';
import type { Instemwoord } from '../gebeurtenissen.ts';
import { teksten } from '../teksten/index.ts';
import { Luisterbaar } from '../voorbeeld/luisterbaar.ts';
import type { Werktekst } from '../werktekst/werktekst.ts';
import type { Eerder } from './eerder.ts';

const t = teksten.publiceren;

/** Whether something was published before; undefined: not said yet. */
export type Begin = 'eerste' | 'vervolg' | undefined;

/** What she signs with: a key, knowingly nothing, or not said yet. */
export type Ondertekening = { readonly soort: 'sleutel'; readonly sleutel: Sleutel } | { readonly soort: 'zonder' } | undefined;

/** The checks: under way, done, or how they broke off. */
export type Keurstand =
  | { readonly soort: 'bezig'; readonly stap: Keurstap | undefined }
  | { readonly soort: 'klaar'; readonly keuring: Keuring; readonly van: Publicatietekst }
  | { readonly soort: 'belet'; readonly belet: Belet['belet'] }
  | { readonly soort: 'gestopt' | 'stuk' }
  | undefined;

/** The publication that was made: its files by name, of which the last is the manifest. */
export interface Gemaakt {
  readonly naam: string;
  readonly bestanden: Readonly<Record<string, string>>;
  readonly op: string;
}

/**
 * The publication that is being prepared: what was published before, the checks, the agreement on what changes, the key and what came of it. It outlives the view. The
 * key is kept nowhere else, and goes when the page does.
 */
export class Publicatiestel extends Luisterbaar {
  readonly #werktekst: Werktekst;
  readonly #analyse: Analysestel;
  readonly #leider: (landelijk: string) => Analyseleider;
  #verbonden: Analyseleider | undefined;
  #begin: Begin;
  #eerder: Eerder | undefined;
  #keuring: Keurstand;
  #poging: object | undefined;
  /** Of each group what was agreed with, in which words, and on which day. */
  #akkoord: ReadonlyMap<string, Instemwoord & { readonly afdruk: string; readonly op: string }> = new Map();
  #ondertekening: Ondertekening;
  #andereSleutel = false;
  #gemaakt: Gemaakt | undefined;
  #maakt = false;
  #bezwaren: readonly string[] = [];

  /** @param analyse holds the words of agreement, which can be written beside the comparison too */
  constructor(werktekst: Werktekst, analyse: Analysestel, opties?: Analyseopties) {
    super();
    this.#werktekst = werktekst;
    this.#analyse = analyse;
    this.#leider = (landelijk) => new Analyseleider(landelijk, opties);
    werktekst.luister(({ door }) => {
      if (door === 'open') this.#opnieuw();
      else this.gewijzigd();
    });
  }

  verbind(landelijk: string): void {
    this.sluit();
    this.#verbonden = this.#leider(landelijk);
    this.#keuring = undefined;
  }

  sluit(): void {
    this.#verbonden?.sluit();
    this.#verbonden = undefined;
  }

  get begin(): Begin {
    return this.#begin;
  }

  get eerder(): Eerder | undefined {
    return this.#eerder;
  }

  get keuring(): Keurstand {
    return this.#keuring;
  }

  get ondertekening(): Ondertekening {
    return this.#ondertekening;
  }

  /** She knows that the publication before this one was not signed with this key. */
  get andereSleutel(): boolean {
    return this.#andereSleutel;
  }

  get gemaakt(): Gemaakt | undefined {
    return this.#gemaakt;
  }

  get maakt(): boolean {
    return this.#maakt;
  }

  /** Why the last attempt to publish did not go through. */
  get bezwaren(): readonly string[] {
    return this.#bezwaren;
  }

  /** The last day on which a publication of this day may be used; civil dates. */
  nakijkenVoor(op: string): string {
    return nakijkenNa(op);
  }

  /** The checks are of the texts as they are now, against what is open as published before. */
  get isActueel(): boolean {
    if (this.#keuring?.soort !== 'klaar') return false;
    const { beleid, casussen } = this.#werktekst.teksten;
    const { van } = this.#keuring;
    return van.beleid === beleid && van.casussen === casussen && van.eerder?.manifest === this.#eerder?.manifesttekst;
  }

  kiesBegin(begin: 'eerste' | 'vervolg'): void {
    this.#begin = begin;
    if (begin === 'eerste') this.#eerder = undefined;
    this.#keuring = undefined;
    this.#anders();
  }

  neemEerder(eerder: Eerder): void {
    this.#begin = 'vervolg';
    this.#eerder = eerder;
    this.#keuring = undefined;
    this.#anders();
  }

  onderteken(ondertekening: Ondertekening): void {
    this.#ondertekening = ondertekening;
    this.#andereSleutel = false;
    this.#anders();
  }

  zetAndereSleutel(ja: boolean): void {
    this.#andereSleutel = ja;
    this.#anders();
  }

  /** Something that the publication rests on became another. */
  #anders(): void {
    this.#gemaakt = undefined;
    this.#bezwaren = [];
    this.gewijzigd();
  }

  /** @param op the day of publication, a civil date */
  async keur(op: string): Promise<void> {
    const leider = this.#verbonden;
    if (!leider) return;
    const { beleid, casussen } = this.#werktekst.teksten;
    const eerder = this.#eerder && { manifest: this.#eerder.manifesttekst, beleid: this.#eerder.beleid };
    const van: Publicatietekst = { beleid, casussen, eerder, op };
    const mijn = {};
    this.#poging = mijn;
    const zet = (stand: Keurstand): void => {
      if (this.#poging !== mijn) return;
      this.#keuring = stand;
      this.gewijzigd();
    };
    this.#anders();
    zet({ soort: 'bezig', stap: undefined });
    const uit = await leider.vraag('keuring', van, (stap) => zet({ soort: 'bezig', stap: 'klaar' in stap ? (stap as Keurstap) : undefined }));
    if (uit === 'gestopt' || uit === 'stuk') zet({ soort: uit });
    else zet('belet' in uit ? { soort: 'belet', belet: uit.belet } : { soort: 'klaar', keuring: uit, van });
  }

  stop(): void {
    this.#verbonden?.stop('keuring');
  }

  woord(kenmerk: string): Instemwoord {
    return this.#analyse.instemming.get(kenmerk) ?? { woord: '', door: '' };
  }

  /** Whether there is something to agree with: a word, and someone who says it. */
  kanInstemmen({ kenmerk }: Instemgroep): boolean {
    const { woord, door } = this.woord(kenmerk);
    return isWoord(woord) && isWoord(door);
  }

  /** Agreed with exactly what changes now, in the words that stand there now: wherever they were written, other words are not what was agreed with. */
  isAkkoord({ kenmerk, afdruk }: Instemgroep): boolean {
    const akkoord = this.#akkoord.get(kenmerk);
    const { woord, door } = this.woord(kenmerk);
    return akkoord?.afdruk === afdruk && akkoord.woord === woord && akkoord.door === door;
  }

  schrijf(kenmerk: string, deel: Partial<Instemwoord>): void {
    this.#analyse.stemIn(kenmerk, deel);
    this.#anders();
  }

  /** @param op the day on which she says so, a civil date */
  stemIn({ kenmerk, afdruk }: Instemgroep, ja: boolean, op: string): void {
    const akkoord = new Map(this.#akkoord);
    if (ja) akkoord.set(kenmerk, { ...this.woord(kenmerk), afdruk, op });
    else akkoord.delete(kenmerk);
    this.#akkoord = akkoord;
    this.#anders();
  }

  #instemming(vraag: Instemvraag): Instemmingen {
    const leeg = vulbaar(vraag);
    return {
      ...leeg,
      groepen: leeg.groepen.map((groep) => ({
        ...groep,
        ...this.woord(groep.kenmerk),
        op: this.isAkkoord(groep) ? (this.#akkoord.get(groep.kenmerk)?.op ?? '') : '',
      })),
    };
  }

  /** Makes and signs the files, on the checks that were done. What stands in the way is in `bezwaren`. */
  async publiceer(op: string): Promise<void> {
    const leider = this.#verbonden;
    if (this.#keuring?.soort !== 'klaar' || !leider || this.#maakt) return;
    const { keuring, van } = this.#keuring;
    const { id, versie } = JSON.parse(van.beleid) as { readonly id: string; readonly versie: string };
    const vraag = { beleid: id, van: this.#eerder?.manifest.versies.at(-1)?.versie ?? '', naar: versie, groepen: keuring.groepen, op };
    const weiger = (bezwaren: readonly string[]): void => {
      this.#maakt = false;
      this.#bezwaren = bezwaren;
      this.gewijzigd();
    };
    const sleutel = this.#ondertekening?.soort === 'sleutel' ? this.#ondertekening.sleutel : undefined;
    if (!this.#ondertekening) return weiger([t.sleutel.nodig]);
    if (sleutel && !this.#andereSleutel && !(await this.isEigen(sleutel))) return weiger([t.sleutel.andereBezwaar]);
    const instemming = keurInstemming(vraag, this.#eerder ? this.#instemming(vraag) : undefined);
    if (!instemming.ok) return weiger(instemming.bevindingen.map(verwoordBevinding).map(({ tekst, herstel }) => `${tekst} ${herstel}`));
    this.#maakt = true;
    this.#anders();
    const besluit = { instemming: instemming.waarde, nakijkenVoor: this.nakijkenVoor(op) };
    const stukken = await leider.vraag('uitgave', { tekst: { ...van, op }, keuring, besluit }, () => undefined);
    if (stukken === 'gestopt' || stukken === 'stuk') return weiger([teksten.analyse.stuk]);
    if ('belet' in stukken) {
      const { belet } = stukken;
      if (belet === 'dit-beleid') return weiger([teksten.analyse.nietBruikbaar]);
      return weiger(typeof belet === 'string' ? [teksten.analyse.belemmering[belet]] : belet.map((b) => verwoordBevinding(b).tekst));
    }
    const bestanden = await ondertekenUitgave(stukken, this.#eerder?.manifest, this.#eerder?.bestanden ?? {}, sleutel);
    if (!bestanden.ok) return weiger(bestanden.bevindingen.map((b) => `${verwoordBevinding(b).tekst} ${verwoordBevinding(b).herstel}`));
    this.#maakt = false;
    this.#gemaakt = { naam: `${id}-${versie}`, bestanden: { ...this.#eerder?.bestanden, ...bestanden.waarde }, op };
    this.gewijzigd();
  }

  /** The publication before this one bears a good signature of this key; a first one needs none. */
  async isEigen(sleutel: Sleutel): Promise<boolean> {
    if (!this.#eerder) return true;
    const { manifest } = this.#eerder;
    return (await controleerHandtekening(teOndertekenen(manifest), manifest.handtekening, [openbaarVan(sleutel)])).soort === 'goed';
  }

  /** Another policy was opened. The key is hers, and stays. */
  #opnieuw(): void {
    this.stop();
    this.#poging = undefined;
    this.#begin = undefined;
    this.#eerder = undefined;
    this.#keuring = undefined;
    this.#akkoord = new Map();
    this.#andereSleutel = false;
    this.#anders();
  }
}
