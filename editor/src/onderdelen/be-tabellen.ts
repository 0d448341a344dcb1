import { isObject, stap } from '@handhavingswijzer/engine';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { kopieerElement, padOp, verplaatsElement, type Melding } from '@handhavingswijzer/language';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { magBij } from '../rechten/index.ts';
import { gebruiktDoor, hernoemingVan } from '../tabellen/gebruik.ts';
import { Kennis } from '../tabellen/kennis.ts';
import { enkelvoud } from '../tabellen/labels.ts';
import { leegVan, schemaVan } from '../tabellen/leeg.ts';
import { onderdeelVan, type Onderdeelnaam } from '../tabellen/onderdelen.ts';
import { ROOSTERS, type Roosternaam } from '../tabellen/roosters/index.ts';
import { alsLijst, alsTekst, bewerkingenVoor, waardeBij, type Wijziging } from '../tabellen/zet.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';
import type { Formulier, Mistypt } from './tabellen/formulier.ts';
import { elementenlijst, onderdeelkeuze, wegvraagveld, type Wegvraag } from './tabellen/keuze.ts';
import { kladveld } from './tabellen/klad.ts';
import { nieuwId } from './tabellen/nieuw.ts';
import { elementnaam } from './tabellen/samengesteld.ts';
import { formulierStijl } from './tabellen/stijl.ts';
import { meldingenVan } from './tabellen/velden.ts';
import { veldVan, veldenVan } from './tabellen/vorm.ts';

const t = teksten.tabellen;
const DOOR = 'tabellen';
/** No pointer: the heading of what is shown. */
const KOP = 'kop';

/** The policy as forms and tables, with which the whole of it can be written. */
export class BeTabellen extends Onderdeel {
  static override styles = [Onderdeel.styles, formulierStijl];

  readonly #mistypt = new Map<string, Mistypt & { readonly bij: string }>();
  readonly #open = new Set<string>();
  readonly #kladden = new Map<string, unknown>();
  #gelezen: { readonly tekst: string; readonly data: unknown } = { tekst: '', data: {} };
  #leesbaar = true;
  #kennis: Kennis | undefined;
  #zelfGegaan: string | undefined;
  #naFocus: string | undefined;

  @state() private onderdeel: Onderdeelnaam = 'voorschriften';
  /** The grid that is shown instead of a form. */
  @state() private rooster: Roosternaam | undefined = 'voorschriften';
  /** Number of the element whose form is open. */
  @state() private nummer: number | undefined;
  @state() private zoek = '';
  @state() private wegvraag: Wegvraag | undefined;

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('teksten') || this.#kennis === undefined) this.#lees();
    if (gewijzigd.has('doel') && this.doel?.bestand === 'beleid')
      this.#naarDoel(this.doel.pad ?? padOp(this.teksten.beleid, this.doel.offset ?? 0), !this.hasUpdated);
  }

  protected override updated(): void {
    const pad = this.#naFocus;
    if (pad === undefined) return;
    this.#naFocus = undefined;
    const plek = this.#bijPad(pad);
    if (!plek) return;
    plek.scrollIntoView({ block: 'nearest' });
    const bediening = plek.matches('h1,h2,h3,h4,h5,h6')
      ? plek
      : plek.querySelector<HTMLElement>('input:not([disabled]), select:not([disabled]), textarea, summary, button');
    bediening?.focus();
  }

  /** The policy as data; while it cannot be read, as it was before. */
  #lees(): void {
    const { beleid } = this.teksten;
    try {
      this.#gelezen = { tekst: beleid, data: JSON.parse(beleid) as unknown };
      this.#leesbaar = true;
    } catch {
      this.#leesbaar = false;
    }
    if (this.wet) this.#kennis = new Kennis(this.#gelezen.data, this.wet);
  }

  /** Opens the form of a place. */
  #naarDoel(pad: string, begin: boolean): void {
    if (this.#zelfGegaan === pad) {
      this.#zelfGegaan = undefined;
      return;
    }
    const [onderdeel, nummer, diep] = onderdeelVan(pad, this.#gelezen.data);
    if (!onderdeel) return;
    this.onderdeel = onderdeel;
    this.nummer = nummer;
    this.rooster = undefined;
    for (const waar of diep) this.#open.add(waar);
    if (!begin) this.#naFocus = pad;
  }

  /** The field of a pointer, or the nearest around it. */
  #bijPad(pad: string): HTMLElement | null {
    if (pad === KOP) return this.renderRoot.querySelector<HTMLElement>('#kop');
    for (let waar = pad; waar !== ''; waar = waar.slice(0, waar.lastIndexOf('/'))) {
      const gevonden = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-pad]')].find((el) => el.dataset['pad'] === waar);
      if (gevonden) return gevonden;
    }
    return null;
  }

  readonly #formulier = (): Formulier => ({
    kennis: this.#kennis as Kennis,
    waarde: (pad) => waardeBij(this.#gelezen.data, pad),
    mag: (pad) => this.#leesbaar && magBij(this.instelling.rechten, pad),
    zet: (wijzigingen) => this.#zet(wijzigingen),
    haalWeg: (pad) => this.#vraagWeg(pad),
    verplaats: (pad, naar) => {
      this.werk.wijzig({ beleid: verplaatsElement(this.teksten.beleid, pad, naar) }, DOOR);
      this.#naFocus = stap(pad.slice(0, pad.lastIndexOf('/')), naar);
    },
    hernoem: (pad, nieuw) => this.#hernoem(pad, nieuw),
    meldingen: (pad, diep) => this.stand?.meldingen.filter((melding) => melding.pad === pad || (diep && melding.pad.startsWith(`${pad}/`))) ?? [],
    herstel: (melding, nummer) => this.#herstel(melding, nummer),
    mistypt: (pad) => {
      const mis = this.#mistypt.get(pad);
      return mis?.bij === this.#nu(pad) ? mis : undefined;
    },
    zetMistypt: (pad, mis) => {
      if (mis) this.#mistypt.set(pad, { ...mis, bij: this.#nu(pad) });
      else this.#mistypt.delete(pad);
      this.requestUpdate();
    },
    isOpen: (pad) => this.#open.has(pad),
    zetOpen: (pad, open) => {
      if (open === this.#open.has(pad)) return;
      if (open) this.#open.add(pad);
      else this.#open.delete(pad);
      this.requestUpdate();
    },
    klad: (pad) => this.#kladden.get(pad),
    zetKlad: (pad, waarde) => {
      if (waarde === undefined) {
        for (const waar of [...this.#kladden.keys(), ...this.#mistypt.keys()])
          if (waar === pad || waar.startsWith(`${pad}/`) || waar === `${pad}!`) {
            this.#kladden.delete(waar);
            this.#mistypt.delete(waar);
          }
      } else this.#kladden.set(pad, waarde);
      this.requestUpdate();
    },
    focus: (pad) => {
      this.#naFocus = pad;
      this.requestUpdate();
    },
  });

  /** What stands at a pointer now: what was typed wrong belongs to it, and is forgotten when it changes. */
  #nu(pad: string): string {
    const klad = [...this.#kladden.keys()].filter((waar) => pad.startsWith(waar)).sort((a, b) => b.length - a.length)[0];
    return JSON.stringify(klad === undefined ? waardeBij(this.#gelezen.data, pad) : waardeBij(this.#kladden.get(klad), pad.slice(klad.length))) ?? '';
  }

  #zet(wijzigingen: readonly Wijziging[]): boolean {
    return this.#leesbaar && this.werk.wijzig({ beleid: bewerkingenVoor(this.teksten.beleid, this.#gelezen.data, wijzigingen) }, DOOR);
  }

  readonly #zetUitRooster = (wijzigingen: readonly Wijziging[]): string | undefined => {
    if (!wijzigingen.every(({ pad }) => magBij(this.instelling.rechten, pad))) return teksten.rechten.alleenWaarden;
    return this.#zet(wijzigingen) ? undefined : t.nietGelukt;
  };

  readonly #openUitRooster = (pad: string): void => {
    this.#naarDoel(pad, false);
    this.#zelfGegaan = pad;
    this.werk.ga({ bestand: 'beleid', pad });
  };

  readonly #meld = (bericht: string): void => this.werk.meld(bericht);

  #onleesbaar(): TemplateResult | typeof nothing {
    return this.#leesbaar ? nothing : html`<p class="nadruk" role="alert">${t.geenTekst}</p>`;
  }

  #hernoem(pad: string, nieuw: string): void {
    if (!this.wet) return;
    const oud = alsTekst(waardeBij(this.#gelezen.data, pad));
    if (oud === '') return void this.#zet([{ pad, waarde: nieuw }]);
    const gelukt = hernoemingVan(this.teksten, pad, nieuw, this.wet);
    if (gelukt.ok) {
      if (this.werk.wijzig({ beleid: gelukt.beleid, casussen: gelukt.casussen }, DOOR)) this.werk.meld(t.hernoemd(oud, nieuw));
    } else if (gelukt.reden === 'geen-naam') this.#zet([{ pad, waarde: nieuw }]);
    else {
      const { fout, herstel } = t.hernoemNiet[gelukt.reden];
      this.#mistypt.set(pad, { tekst: nieuw, fout: `${fout} ${herstel}`, bij: this.#nu(pad) });
      this.requestUpdate();
    }
  }

  #herstel(melding: Melding, nummer: number): void {
    const herstelling = melding.herstellingen[nummer];
    if (!herstelling) return;
    if (this.stand?.versie === this.werk.tekst.versie) this.werk.wijzig({ beleid: herstelling.bewerkingen }, DOOR);
    else this.werk.meld(t.verouderd);
  }

  /** Takes something away; what is used elsewhere only after a second word. */
  #vraagWeg(pad: string): void {
    const naam = elementnaam(this.#formulier(), waardeBij(this.#gelezen.data, pad));
    const door = this.wet ? gebruiktDoor(this.teksten, pad, this.wet) : [];
    if (door.length === 0) return this.#haalWeg(pad, naam);
    this.wegvraag = { pad, naam, door };
    this.#naFocus = 'wegvraag';
  }

  #haalWeg(pad: string, naam: string): void {
    this.wegvraag = undefined;
    if (!this.#zet([{ pad, waarde: undefined }])) return;
    this.werk.meld(t.weg(naam));
    if (this.nummer !== undefined && pad === this.#pad()) this.#kies(this.onderdeel);
    else this.#naFocus = pad.slice(0, pad.lastIndexOf('/'));
  }

  #pad(): string {
    return this.nummer === undefined ? `/${this.onderdeel}` : `/${this.onderdeel}/${String(this.nummer)}`;
  }

  /** @param focus to the heading; a choice from a list keeps it, since arrow keys choose too */
  #kies(onderdeel: Onderdeelnaam, nummer?: number, focus = true): void {
    if (onderdeel !== this.onderdeel) this.zoek = '';
    this.onderdeel = onderdeel;
    this.nummer = nummer;
    this.rooster = undefined;
    this.wegvraag = undefined;
    if (focus) this.#naFocus = KOP;
    const pad = onderdeel === 'beleid' ? '/id' : this.#pad();
    if (waardeBij(this.#gelezen.data, pad) === undefined) return;
    this.#zelfGegaan = pad;
    this.werk.ga({ bestand: 'beleid', pad });
  }

  #voegElementToe(waarde: unknown): void {
    const lijst = waardeBij(this.#gelezen.data, `/${this.onderdeel}`);
    const nummer = alsLijst(lijst).length;
    const pad = Array.isArray(lijst) ? `/${this.onderdeel}/${String(nummer)}` : `/${this.onderdeel}`;
    if (!this.#zet([{ pad, waarde: Array.isArray(lijst) ? waarde : [waarde] }])) return;
    this.#lees();
    this.werk.meld(t.toegevoegd(elementnaam(this.#formulier(), waarde)));
    this.#kies(this.onderdeel, nummer);
  }

  #kopieer(pad: string, element: unknown): void {
    const velden = isObject(element) ? element : {};
    const ids = alsLijst(waardeBij(this.#gelezen.data, `/${this.onderdeel}`)).map((een) => (isObject(een) ? alsTekst(een['id']) : ''));
    let id = alsTekst(velden['id']);
    for (let n = 2; ids.includes(id); n++)
      id = `${alsTekst(velden['id'])}${this.onderdeel === 'feiten' || this.onderdeel === 'begrippen' ? '' : '-'}${String(n)}`;
    if (!this.werk.wijzig({ beleid: kopieerElement(this.teksten.beleid, pad, { id }) }, DOOR)) return;
    this.#lees();
    this.#kies(this.onderdeel, (this.nummer ?? 0) + 1);
  }

  #keuze(f: Formulier) {
    return onderdeelkeuze(f, this.rooster === undefined ? { onderdeel: this.onderdeel } : { rooster: this.rooster }, (gekozen) => {
      if ('rooster' in gekozen) this.rooster = gekozen.rooster;
      else this.#kies(gekozen.onderdeel, undefined, false);
    });
  }

  #wegvraag(): TemplateResult | typeof nothing {
    const vraag = this.wegvraag;
    if (!vraag) return nothing;
    return wegvraagveld(vraag, (weg) => {
      this.wegvraag = undefined;
      if (weg) this.#haalWeg(vraag.pad, vraag.naam);
      else this.#naFocus = vraag.pad;
    });
  }

  #nieuw(f: Formulier) {
    const pad = `/${this.onderdeel}/-`;
    const wat = enkelvoud([this.onderdeel]);
    const schema = schemaVan(pad) ?? {};
    if (f.klad(pad) === undefined)
      return f.mag(`/${this.onderdeel}`)
        ? html`<p class="knoppen">
            <button
              type="button"
              @click=${() => {
                f.zetKlad(pad, leegVan(schema));
                f.focus(pad);
              }}
            >
              ${tekst(t.nieuw(wat))}
            </button>
          </p>`
        : nothing;
    return kladveld(f, pad, {
      schema: () => schema,
      titel: wat,
      nieuw: true,
      klaar: (waarde) => this.#voegElementToe(waarde),
      bijWerk: (nu, oud) => nieuwId(this.onderdeel, nu, oud, this.#gelezen.data),
    });
  }

  /** All elements of a section, to seek in and to open. */
  #lijst(f: Formulier, lijst: readonly unknown[]) {
    return html`${kop(this.instelling.kopniveau + 1, t.onderdelen[this.onderdeel], { id: 'kop', focus: true })} ${meldingenVan(f, `/${this.onderdeel}`, false)}
    ${elementenlijst(f, this.onderdeel, lijst, {
      zoek: this.zoek,
      zetZoek: (zoek) => (this.zoek = zoek),
      open: (nummer) => this.#kies(this.onderdeel, nummer),
      nieuw: this.#nieuw(f),
    })}`;
  }

  #element(f: Formulier, nummer: number, aantal: number) {
    const pad = this.#pad();
    const element = f.waarde(pad);
    const mag = f.mag(`/${this.onderdeel}`);
    const ga = (naar: number): void => {
      f.verplaats(pad, naar);
      this.nummer = naar;
    };
    return html`${kop(this.instelling.kopniveau + 1, elementnaam(f, element), { id: 'kop', focus: true })}
      <div class="knoppen">
        <button type="button" class="stil" @click=${() => this.#kies(this.onderdeel)}>${t.terug}</button>
        ${
          mag
            ? html`<button type="button" class="stil" aria-disabled=${nummer === 0} @click=${() => (nummer > 0 ? ga(nummer - 1) : undefined)}>
                  ${t.omhoog}
                </button>
                <button type="button" class="stil" aria-disabled=${nummer === aantal - 1} @click=${() => (nummer < aantal - 1 ? ga(nummer + 1) : undefined)}>
                  ${t.omlaag}
                </button>
                <button type="button" class="stil" @click=${() => this.#kopieer(pad, element)}>${t.kopie}</button>
                <button type="button" class="stil" @click=${() => this.#vraagWeg(pad)}>${t.haalWeg}</button>`
            : nothing
        }
      </div>
      ${this.#wegvraag()} ${meldingenVan(f, pad, false)} ${this.onderdeel === 'regels' ? this.#lezing(f, element) : nothing}
      <div class="formulier" data-pad=${pad}>${veldenVan(f, pad, schemaVan(pad) ?? {})}</div>`;
  }

  #lezing(f: Formulier, element: unknown) {
    const zin = isObject(element) ? f.kennis.leesRegel(alsTekst(element['id'])) : undefined;
    return zin === undefined ? nothing : html`<p class="zin"><span class="klein zacht">${t.lezing}:</span><br />${tekst(zin)}</p>`;
  }

  /** Fields of the policy itself, or the one object of a section. */
  #velden(f: Formulier) {
    const titel = kop(this.instelling.kopniveau + 1, t.onderdelen[this.onderdeel], { id: 'kop', focus: true });
    if (this.onderdeel !== 'beleid') return html`${titel} ${veldenVan(f, `/${this.onderdeel}`, schemaVan(`/${this.onderdeel}`) ?? {})}`;
    return html`${titel}
    ${['id', 'versie', 'titel', 'gemeente', 'geldigheid'].map((veld) => veldVan(f, `/${veld}`, schemaVan(`/${veld}`) ?? {}, true, f.waarde(`/${veld}`)))}`;
  }

  #tabel(rooster: Roosternaam, kennis: Kennis) {
    return html`${kop(this.instelling.kopniveau + 1, t.roosters[rooster], { id: 'kop', focus: true })}
      <p class="hint">${tekst(t.roosteruitleg[rooster])}</p>
      <be-rooster
        .rooster=${ROOSTERS[rooster](kennis)}
        .vast=${!this.#leesbaar || this.instelling.rechten === 'lezen'}
        .zet=${this.#zetUitRooster}
        .open=${this.#openUitRooster}
        .meld=${this.#meld}
      ></be-rooster>`;
  }

  override render() {
    if (!this.#kennis) return nothing;
    const f = this.#formulier();
    if (this.rooster !== undefined) return html`${this.#onleesbaar()} ${this.#keuze(f)} ${this.#tabel(this.rooster, this.#kennis)}`;
    const waarde = f.waarde(`/${this.onderdeel}`);
    const lijst = alsLijst(waarde);
    const isLijst = schemaVan(`/${this.onderdeel}`)?.type === 'array';
    return html`${this.#onleesbaar()} ${this.#keuze(f)}
    ${
      isLijst
        ? this.nummer !== undefined && this.nummer < lijst.length
          ? this.#element(f, this.nummer, lijst.length)
          : this.#lijst(f, lijst)
        : this.#velden(f)
    }`;
  }
}
