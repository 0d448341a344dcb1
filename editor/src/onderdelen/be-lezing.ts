import { html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Herstelling, Melding } from '@handhavingswijzer/language';
import type { Verwijzing } from '@handhavingswijzer/lezing';
import { drukAf, tekst } from '@handhavingswijzer/widget/delen';
import { Herstel } from '../delen/herstel.ts';
import { meldingKaart, meldingStijl } from '../delen/melding.ts';
import { plaatsVan } from '../delen/plaats.ts';
import { perRegel, type Regelgevallen } from '../gevallen/per-regel.ts';
import { tekenBlok, type Volg } from '../lezing/teken.ts';
import type { Leesplek, Leesstuk } from '../lezing/typen.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';
import { lezingStijl } from './lezing-stijl.ts';

const t = teksten.lezing;

/** So many passages are drawn at a time, each lot in a frame of its own: a whole policy at once would hold the page up. */
const SLAG = 16;

/** The part that a pointer is about: a section, or an element of one. */
const eersteTwee = (pad: string): string => pad.split('/').slice(0, 3).join('/');

/** The policy in Dutch, in the order of its sections: what is wrong stands at its place, and what is chosen is shown in the other views. */
export class BeLezing extends Onderdeel {
  static override styles = [Onderdeel.styles, meldingStijl, lezingStijl];

  readonly #herstel = new Herstel(this, () => this.werk);
  #meldingen: ReadonlyMap<string, readonly Melding[]> = new Map();
  #gevallen: ReadonlyMap<string, Regelgevallen> = new Map();
  #plekken: readonly Leesplek[] = [];
  #gekozen: string | undefined;
  #getekend = SLAG;
  #zoekt = false;

  constructor() {
    super();
    this.addEventListener('click', (e) => this.#klik(e));
  }

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('gevallen')) this.#gevallen = perRegel(this.gevallen?.uitslagen ?? []);
    if (gewijzigd.has('lezing')) this.#plekken = this.lezing?.plekken ?? [];
    if (gewijzigd.has('stand') || gewijzigd.has('lezing')) this.#plaatsMeldingen();
    if (gewijzigd.has('doel')) this.#zoekt = this.doel?.bestand === 'beleid';
    if (gewijzigd.has('doel') || gewijzigd.has('lezing')) this.#kies();
  }

  /** Findings by the passage that reads the part that they are about. */
  #plaatsMeldingen(): void {
    const paden = new Set(this.#plekken.map(({ pad }) => pad));
    const uit = new Map<string, Melding[]>();
    for (const melding of this.stand?.meldingen ?? []) {
      const element = eersteTwee(melding.pad);
      const pad = paden.has(element) ? element : `/${element.split('/')[1] ?? ''}`;
      uit.set(pad, [...(uit.get(pad) ?? []), melding]);
    }
    this.#meldingen = uit;
  }

  /** The passage of the place that was gone to last. */
  #kies(): void {
    const { doel } = this;
    if (doel?.bestand !== 'beleid') return;
    const pad = eersteTwee(doel.pad ?? this.#padBij(doel.offset ?? 0));
    const plek = this.#plekken.findIndex((een) => een.pad === pad);
    const nummer = plek === -1 ? this.#plekken.findIndex((een) => een.pad === `/${pad.split('/')[1] ?? ''}`) : plek;
    this.#gekozen = this.#plekken[nummer]?.stuk.id;
    if (nummer >= this.#getekend) this.#getekend = nummer + SLAG;
  }

  #padBij(offset: number): string {
    const { sectie, onderdeel } = plaatsVan(this.stand?.onderdelen ?? [], offset);
    return sectie ? `/${sectie.naam}${onderdeel ? `/${sectie.delen.indexOf(onderdeel)}` : ''}` : '';
  }

  protected override updated(): void {
    if (this.#getekend < this.#plekken.length)
      requestAnimationFrame(() => {
        this.#getekend += SLAG;
        this.requestUpdate();
      });
    const gekozen = this.#zoekt ? this.renderRoot.querySelector('.gekozen') : null;
    if (!gekozen) return;
    this.#zoekt = false;
    gekozen.scrollIntoView({ block: 'nearest' });
    requestAnimationFrame(() => gekozen.scrollIntoView({ block: 'nearest' })); // what came into sight got its own height
  }

  get #actueel(): boolean {
    return this.stand?.versie === this.werk.tekst.versie;
  }

  readonly #volg = ({ soort, id }: Verwijzing): void => {
    const naar = this.#plekken.find(({ stuk }) => stuk.id === `${soort}-${id}`)?.pad;
    if (naar !== undefined) this.werk.ga({ bestand: 'beleid', pad: naar });
  };

  /** A click on a passage, or on a point of it, goes there; a click on a button does what the button says, and who selects text reads on. */
  #klik(e: MouseEvent): void {
    const [op] = e.composedPath();
    if (!(op instanceof Element) || op.closest('button') || getSelection()?.isCollapsed === false) return;
    const pad = op.closest<HTMLElement>('[data-pad]')?.dataset['pad'];
    if (pad !== undefined) this.werk.ga({ bestand: 'beleid', pad });
  }

  async #drukAf(): Promise<void> {
    if (!this.stand?.actueel) return;
    const document = await this.werk.vraag('document', null);
    if (document) drukAf(document, { plek: this.renderRoot });
  }

  #maak(herstelling: Herstelling): void {
    if (this.werk.wijzig({ beleid: herstelling.bewerkingen }, 'lezing')) this.werk.meld(teksten.controle.hersteld(herstelling.titel));
  }

  #melding(melding: Melding) {
    const herstellingen = this.instelling.rechten === 'lezen' ? [] : this.#herstel.van(melding);
    return html`${meldingKaart(melding, { herstellingen, actueel: this.#actueel, herstel: (een) => this.#maak(een) })}
    ${herstellingen === undefined ? html`<p class="klein zacht">${t.bezig}</p>` : nothing}`;
  }

  #gebruik(stuk: Leesstuk, gekozen: boolean) {
    if (stuk.regel === undefined || !this.gevallen || this.gevallen.uitslagen.length === 0) return nothing;
    const gebruik = this.#gevallen.get(stuk.regel);
    if (!gebruik) return html`<p class="klein zacht">${tekst(t.ongebruikt)}</p>`;
    const mis = gekozen ? gebruik.casussen.filter(({ geslaagd }) => !geslaagd) : [];
    const toon = (geval: (typeof mis)[number]): void =>
      this.werk.ga({ bestand: 'casussen', pad: `/casussen/${this.gevallen?.uitslagen.indexOf(geval) ?? 0}` }, 'gevallen');
    return html`<p class="klein ${gebruik.fout > 0 ? 'mis' : 'zacht'}">${tekst(t.gebruikt(gebruik.goed, gebruik.fout))}</p>
      ${mis.map((geval) => html`<p class="klein"><button type="button" class="stil" @click=${() => toon(geval)}>${tekst(t.toonGeval(geval.titel))}</button></p>`)}`;
  }

  #gereedschap({ stuk, pad }: Leesplek) {
    const ga = (blad: 'tabellen' | 'json'): void => this.werk.ga({ bestand: 'beleid', ...(pad === undefined ? {} : { pad }) }, blad);
    const over = html`<span class="alleen-voorlezen">${tekst(t.over(stuk.titel))}</span>`;
    return html`<div class="knoppen klein">
      <button type="button" @click=${() => ga('tabellen')}>${this.instelling.rechten === 'lezen' ? t.bekijk : t.bewerk}${over}</button>
      <button type="button" @click=${() => ga('json')}>${t.json}${over}</button>
    </div>`;
  }

  #kop({ stuk, pad }: Leesplek, gekozen: boolean) {
    return html`<div role="heading" aria-level=${Math.min(6, this.instelling.kopniveau + 1 + stuk.diepte)} class="kop">
      ${
        pad === undefined
          ? tekst(stuk.titel)
          : html`<button type="button" aria-expanded=${gekozen} @click=${() => this.werk.ga({ bestand: 'beleid', pad })}>${tekst(stuk.titel)}</button>`
      }
    </div>`;
  }

  #stuk(plek: Leesplek, meldingen: readonly Melding[] | undefined, gekozen: boolean) {
    const { stuk, pad } = plek;
    const volg: Volg = gekozen ? this.#volg : undefined;
    const { punten } = stuk;
    const puntpad = punten === undefined || pad === undefined ? undefined : (i: number): string => `${pad}${punten === '' ? '' : `/${punten}`}/${i}`;
    return html`<div class="stuk d${Math.min(2, stuk.diepte)} ${gekozen ? 'gekozen' : ''}" data-pad=${pad ?? nothing}>
      ${this.#kop(plek, gekozen)} ${gekozen ? this.#gereedschap(plek) : nothing} ${stuk.blokken.map((blok) => tekenBlok(blok, volg, puntpad))}
      ${meldingen?.map((melding) => this.#melding(melding))} ${this.#gebruik(stuk, gekozen)}
    </div>`;
  }

  #stukken() {
    const { rechten, kopniveau } = this.instelling;
    return repeat(
      this.#plekken.slice(0, this.#getekend),
      ({ stuk }) => stuk.id,
      (plek) => {
        const meldingen = plek.pad === undefined ? undefined : this.#meldingen.get(plek.pad);
        const gekozen = plek.stuk.id === this.#gekozen;
        // findings are drawn anew every time: their mends are of this very text, and are found out bit by bit
        const waarvan = [plek, gekozen, rechten, kopniveau, plek.stuk.regel === undefined ? undefined : this.gevallen, meldingen ? {} : undefined];
        return guard(waarvan, () => this.#stuk(plek, meldingen, gekozen));
      },
    );
  }

  override render() {
    if (!this.lezing || !this.stand) return html`<p class="zacht">${t.wacht}</p>`;
    const vanEerder = this.lezing.versie < this.stand.versie;
    return html`<div class="boven">
        <p class="klein zacht maat">${t.uitleg}</p>
        <button type="button" aria-disabled=${!this.stand.actueel} @click=${() => void this.#drukAf()}>${t.drukAf}</button>
        ${this.stand.actueel ? nothing : html`<p class="klein zacht">${t.drukAfKanNiet}</p>`}
      </div>
      <div class="stand" role="status">
        ${
          vanEerder
            ? html`<div class="nadruk">
                <p>${t.vanEerder}</p>
                <button type="button" class="stil" @click=${() => this.werk.toon('controle')}>${t.watMis}</button>
              </div>`
            : nothing
        }
      </div>
      <div class="beleid">${this.#stukken()}</div>`;
  }
}
