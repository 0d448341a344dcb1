import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import skelet from '@handhavingswijzer/policies/landelijk/skelet.json' with { type: 'json' };
import { leesInhoudsopgave, maakNieuwBeleid, type MetLandelijk } from '@handhavingswijzer/language';
import { leesDatum } from '@handhavingswijzer/lezing';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import type { Bestandbeeld } from '../bestand/beeld.ts';
import type { Bestandwerk } from '../bestand/bestandwerk.ts';
import type { Bundelbeleid } from '../bestand/herkomst.ts';
import { adressenVan, haalStukken } from '../bestand/ophalen.ts';
import { bestandbeeldContext, bestandContext } from '../contexten.ts';
import { datumVan, keurBronnen, keurWie, LEGE_BRON, LEGE_INVOER, nieuwVan, type Broninvoer, type Fouten, type Invoer } from '../nieuw/invoer.ts';
import { telMee, type Meegekomen } from '../nieuw/voorbeeld.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.nieuw;
const AANTAL = t.stappen.length;
const SKELET = { beleid: `${JSON.stringify(skelet, undefined, 2)}\n`, casussen: '' };

interface Veldopties {
  readonly hint?: string;
  readonly kort?: boolean;
  readonly rijen?: number;
}

/** A new policy, step by step: who and what it is, its text, what it begins with. Nothing is made before the last step. */
export class BeNieuw extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        padding: 1.5em 1em 3em;
      }
      .binnen {
        max-inline-size: 44em;
        margin-inline: auto;
      }
      fieldset.bron {
        border: 1px solid var(--_lijn);
        border-radius: var(--_rond);
        padding: 1em;
        margin-block-start: 1em;
      }
      .stap > .stapel,
      .stap > button,
      .stap > .zacht {
        margin-block-start: 1em;
      }
      .secties {
        max-block-size: 16em;
        overflow: auto;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(6em, auto) 1fr;
        gap: 0.25em 1em;
      }
      dt {
        font-weight: 600;
      }
      .samenvatting {
        border-inline-start: 4px solid var(--_fout);
        padding-inline-start: 0.75em;
      }
    `,
  ];

  @consume({ context: bestandContext })
  protected bestand!: Bestandwerk;

  @consume({ context: bestandbeeldContext, subscribe: true })
  @state()
  protected beeld!: Bestandbeeld;

  @state() private stap = 0;
  @state() private invoer: Invoer = LEGE_INVOER;
  @state() private fouten: Fouten = {};
  /** What it begins with: '' not chosen yet, `skelet`, `open`, or the place of a policy in the bundle. */
  @state() private keuze = '';
  @state() private mee: Meegekomen | undefined;
  @state() private metGevallen = true;
  @state() private bezig = false;
  @state() private mislukt = '';

  /** Policies that come with the page. */
  @property({ attribute: false }) bundel: readonly Bundelbeleid[] = [];
  /** National law. */
  @property({ attribute: false }) landelijk!: MetLandelijk;

  #zet(anders: Partial<Invoer>): void {
    this.invoer = { ...this.invoer, ...anders };
  }

  #zetBron(plaats: number, anders: Partial<Broninvoer>): void {
    const [eerste, ...rest] = this.invoer.bronnen.map((bron, i) => (i === plaats ? { ...bron, ...anders } : bron));
    if (eerste) this.#zet({ bronnen: [eerste, ...rest] });
  }

  #haalBronWeg(plaats: number): void {
    const [eerste, ...rest] = this.invoer.bronnen.filter((_bron, i) => i !== plaats);
    if (eerste) this.#zet({ bronnen: [eerste, ...rest] });
    void this.updateComplete.then(() => this.#richt('#nog'));
  }

  #keur(): Fouten {
    if (this.stap === 0) return keurWie(this.invoer);
    if (this.stap === 1) return keurBronnen(this.invoer);
    return this.stap === 2 && !this.mee ? { begin: this.mislukt || t.fout.begin } : {};
  }

  #verder(): void {
    this.fouten = this.#keur();
    if (Object.keys(this.fouten).length > 0) return void this.updateComplete.then(() => this.#richt('#fouten'));
    if (this.stap === 0) this.#vulBronVoor();
    if (this.stap < AANTAL - 1) return this.#naar(this.stap + 1);
    const nieuw = nieuwVan(this.invoer);
    if (!nieuw || !this.mee) return;
    const { beleid, casussen } = this.mee.teksten;
    const gemaakt = maakNieuwBeleid({ beleid, casussen: this.metGevallen ? casussen : '' }, nieuw, this.landelijk);
    this.bestand.openNieuw(gemaakt, () => this.werk.toon('dekking'));
  }

  /** The text of the policy is mostly called what the policy is. */
  #vulBronVoor(): void {
    if (this.invoer.bronnen[0].titel === '') this.#zetBron(0, { titel: this.invoer.titel });
  }

  #naar(stap: number): void {
    this.fouten = {};
    this.stap = stap;
    void this.updateComplete.then(() => this.#richt('#kop'));
  }

  #richt(wie: string): void {
    this.renderRoot.querySelector<HTMLElement>(wie)?.focus();
  }

  async #kies(keuze: string): Promise<void> {
    this.keuze = keuze;
    this.mee = undefined;
    this.mislukt = '';
    if (keuze === 'skelet') this.mee = telMee(t.begin.skelet, SKELET);
    else if (keuze === 'open') this.#neemVoorbeeld(this.beeld.naam, this.teksten);
    else {
      const beleid = this.bundel[Number(keuze)];
      if (!beleid) return;
      this.bezig = true;
      const gehaald = await haalStukken(adressenVan(beleid), document.baseURI);
      if (this.keuze !== keuze) return;
      this.bezig = false;
      if (gehaald.ok) this.#neemVoorbeeld(beleid.naam, { beleid: gehaald.waarde.beleid.tekst, casussen: gehaald.waarde.casussen?.tekst ?? '' });
      else this.mislukt = gehaald.reden;
    }
  }

  #neemVoorbeeld(naam: string, voorbeeld: Meegekomen['teksten']): void {
    this.bezig = false;
    this.mee = telMee(naam, voorbeeld);
    if (!this.mee) this.mislukt = t.begin.mislukt;
  }

  #veld(id: string, naam: string, waarde: string, zet: (waarde: string) => void, { hint, kort = false, rijen }: Veldopties = {}): TemplateResult {
    const sleutel = id.replaceAll('/', '-');
    const fout = this.fouten[id];
    const beschreven = [hint === undefined ? '' : `${sleutel}-hint`, fout === undefined ? '' : `${sleutel}-fout`].join(' ').trim();
    const invoer = (e: Event): void => zet((e.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
    return html`<div class="veld ${fout === undefined ? '' : 'mis'}">
      <label class="naam" for=${sleutel}>${tekst(naam)}</label>
      ${hint === undefined ? nothing : html`<p class="hint" id="${sleutel}-hint">${tekst(hint)}</p>`}
      ${fout === undefined ? nothing : html`<p class="foutmelding" id="${sleutel}-fout">${tekst(fout)}</p>`}
      ${
        rijen === undefined
          ? html`<input
              type="text"
              id=${sleutel}
              class=${kort ? 'kort' : ''}
              autocomplete="off"
              aria-describedby=${beschreven || nothing}
              aria-invalid=${fout !== undefined}
              .value=${waarde}
              @input=${invoer}
            />`
          : html`<textarea
              id=${sleutel}
              rows=${rijen}
              aria-describedby=${beschreven || nothing}
              aria-invalid=${fout !== undefined}
              .value=${waarde}
              @input=${invoer}
            ></textarea>`
      }
    </div>`;
  }

  #radio(groep: string, waarde: string, gekozen: boolean, naam: string, uitleg: string, kies: () => void) {
    return html`<label class="keuze">
      <input type="radio" name=${groep} value=${waarde} .checked=${gekozen} @change=${kies} />
      <span>${tekst(naam)}${uitleg === '' ? nothing : html`<br /><span class="hint">${tekst(uitleg)}</span>`}</span>
    </label>`;
  }

  #wie() {
    const { gemeente, code, titel, versie, van, tot, peildatum } = this.invoer;
    const w = t.wie;
    const fout = this.fouten['peildatum'];
    return html`${this.#veld('gemeente', w.gemeente, gemeente, (waarde) => this.#zet({ gemeente: waarde }))}
      ${this.#veld('code', w.code, code, (waarde) => this.#zet({ code: waarde }), { hint: w.codeHint, kort: true })}
      ${this.#veld('titel', w.titel, titel, (waarde) => this.#zet({ titel: waarde }), { hint: w.titelHint })}
      ${this.#veld('versie', w.versie, versie, (waarde) => this.#zet({ versie: waarde }), { hint: w.versieHint, kort: true })}
      ${this.#veld('van', w.van, van, (waarde) => this.#zet({ van: waarde }), { hint: w.datumHint, kort: true })}
      ${this.#veld('tot', w.tot, tot, (waarde) => this.#zet({ tot: waarde }), { kort: true })}
      <fieldset class="veld ${fout === undefined ? '' : 'mis'}" id="peildatum" tabindex="-1">
        <legend>${w.peildatum}</legend>
        ${fout === undefined ? nothing : html`<p class="foutmelding">${tekst(fout)}</p>`}
        ${this.#radio('peildatum', 'besluitdatum', peildatum === 'besluitdatum', w.besluitdatum, w.besluitdatumUitleg, () => this.#zet({ peildatum: 'besluitdatum' }))}
        ${this.#radio('peildatum', 'pleegdatum', peildatum === 'pleegdatum', w.pleegdatum, w.pleegdatumUitleg, () => this.#zet({ peildatum: 'pleegdatum' }))}
      </fieldset>`;
  }

  #secties({ inhoud }: Broninvoer) {
    const { secties, dubbel } = leesInhoudsopgave(inhoud);
    if (secties.length === 0) return nothing;
    return html`<p role="status">${tekst(t.tekst.secties(secties.length))}</p>
      ${dubbel.length === 0 ? nothing : html`<p class="klein">${tekst(t.tekst.dubbel(dubbel.map(({ nummer }) => nummer).join(', ')))}</p>`}
      <div class="secties" tabindex="0" role="region" aria-label=${t.tekst.secties(secties.length)}>
        <table class="klein">
          <thead>
            <tr>
              <th scope="col">${t.tekst.nummerKop}</th>
              <th scope="col">${t.tekst.titelKop}</th>
            </tr>
          </thead>
          <tbody>
            ${secties.map(
              ({ nummer, titel }) =>
                html`<tr>
                  <td>${tekst(nummer)}</td>
                  <td>${tekst(titel)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #bron(bron: Broninvoer, i: number) {
    const v = t.tekst;
    const zet = (veld: keyof Broninvoer) => (waarde: string) => this.#zetBron(i, { [veld]: waarde });
    const pad = (veld: keyof Broninvoer): string => `bronnen/${i}/${veld}`;
    return html`<fieldset class="bron">
      <legend>${tekst(v.bron(i + 1))}</legend>
      ${this.#veld(pad('titel'), v.titel, bron.titel, zet('titel'))}
      ${this.#veld(pad('datum'), v.datum, bron.datum, zet('datum'), { hint: t.wie.datumHint, kort: true })}
      ${this.#veld(pad('nummer'), v.nummer, bron.nummer, zet('nummer'), { hint: v.nummerHint })}
      ${this.#veld(pad('url'), v.url, bron.url, zet('url'), { hint: v.urlHint })}
      ${this.#veld(pad('inhoud'), v.inhoud, bron.inhoud, zet('inhoud'), { hint: v.inhoudHint, rijen: 8 })} ${this.#secties(bron)}
      ${this.invoer.bronnen.length === 1 ? nothing : html`<button type="button" @click=${() => this.#haalBronWeg(i)}>${tekst(v.haalWeg(i + 1))}</button>`}
    </fieldset>`;
  }

  #documenten() {
    return html`${this.invoer.bronnen.map((bron, i) => this.#bron(bron, i))}
      <p class="klein zacht">${t.tekst.nogHint}</p>
      <button type="button" id="nog" @click=${() => this.#zet({ bronnen: [...this.invoer.bronnen, LEGE_BRON] })}>${t.tekst.nog}</button>`;
  }

  #begin() {
    const v = t.begin;
    const kies = (keuze: string) => () => void this.#kies(keuze);
    const fout = this.fouten['begin'];
    return html`<fieldset class="veld ${fout === undefined ? '' : 'mis'}" id="begin" tabindex="-1">
        <legend>${v.vraag}</legend>
        <p class="hint">${v.kopieUitleg}</p>
        ${fout === undefined ? nothing : html`<p class="foutmelding">${tekst(fout)}</p>`}
        ${this.#radio('begin', 'skelet', this.keuze === 'skelet', v.skelet, v.skeletUitleg, kies('skelet'))}
        ${this.bundel.map((beleid, i) => this.#radio('begin', String(i), this.keuze === String(i), v.bundel(beleid.naam), '', kies(String(i))))}
        ${this.beeld.herkomst ? this.#radio('begin', 'open', this.keuze === 'open', v.open(this.beeld.naam), '', kies('open')) : nothing}
      </fieldset>
      <div role="status">${this.bezig ? tekst(v.bezig) : this.mislukt === '' ? nothing : html`<p class="foutmelding">${tekst(this.mislukt)}</p>`}</div>
      ${this.mee ? this.#meegekomen(this.mee) : nothing}`;
  }

  #meegekomen({ aantallen, gevallen }: Meegekomen) {
    const v = t.begin;
    return html`<div class="stapel">
      <p>${v.mee}</p>
      <ul>
        ${aantallen.map(({ aantal, wat }) => html`<li>${tekst(v.aantal(aantal, wat))}</li>`)}
      </ul>
      ${
        gevallen === 0
          ? nothing
          : html`<label class="keuze">
              <input type="checkbox" .checked=${this.metGevallen} @change=${(e: Event) => (this.metGevallen = (e.currentTarget as HTMLInputElement).checked)} />
              <span>${v.gevallen} (${gevallen})<br /><span class="hint">${v.gevallenHint}</span></span>
            </label>`
      }
      <p class="maat">${v.naLopen}</p>
      ${this.keuze === 'skelet' ? nothing : html`<p class="klein zacht maat">${v.vorigeWeg}</p>`}
    </div>`;
  }

  #nakijken() {
    const { gemeente, code, titel, versie, van, tot, peildatum, bronnen } = this.invoer;
    const dag = (typed: string): string => leesDatum(datumVan(typed) ?? '');
    const regel = (naam: string, ...waarden: readonly string[]) =>
      html`<dt>${naam}</dt>
        ${waarden.map((waarde) => html`<dd>${tekst(waarde)}</dd>`)}`;
    return html`<p>${t.nakijken.uitleg}</p>
      <dl>
        ${regel(t.wie.gemeente, `${gemeente.trim()} (${code.trim().toUpperCase()})`)} ${regel(t.wie.titel, titel.trim())} ${regel(t.wie.versie, versie.trim())}
        ${regel(t.wie.van, t.nakijken.geldig(dag(van), tot.trim() === '' ? '' : dag(tot)))}
        ${regel(t.wie.peildatum, peildatum === 'pleegdatum' ? t.wie.pleegdatum : t.wie.besluitdatum)}
        ${regel(t.nakijken.bronnen, ...bronnen.map((bron) => t.nakijken.bron(bron.titel.trim(), leesInhoudsopgave(bron.inhoud).secties.length)))}
        ${regel(t.nakijken.begin, this.mee?.naam ?? '')}
      </dl>
      <p class="maat">${t.nakijken.daarna}</p>`;
  }

  #samenvatting() {
    const velden = Object.entries(this.fouten);
    if (velden.length === 0) return nothing;
    return html`<div class="samenvatting stapel" id="fouten" tabindex="-1" role="group" aria-label=${t.fouten}>
      <p><strong>${t.fouten}</strong></p>
      <ul>
        ${velden.map(
          ([veld, fout]) =>
            html`<li><button type="button" class="stil" @click=${() => this.#richt(`#${CSS.escape(veld.replaceAll('/', '-'))}`)}>${tekst(fout)}</button></li>`,
        )}
      </ul>
    </div>`;
  }

  #inhoud() {
    switch (this.stap) {
      case 0:
        return this.#wie();
      case 1:
        return this.#documenten();
      case 2:
        return this.#begin();
      default:
        return this.#nakijken();
    }
  }

  override render() {
    const { kopniveau } = this.instelling;
    const hoogste = this.beeld.herkomst ? kopniveau + 1 : kopniveau;
    return html`<div class="binnen ruim">
      ${kop(hoogste, t.kop, { klasse: 'kop-groot' })} ${kop(hoogste + 1, t.stap(this.stap + 1, AANTAL, t.stappen[this.stap] ?? ''), { id: 'kop', focus: true })}
      ${this.#samenvatting()}
      <div class="stap">${this.#inhoud()}</div>
      <div class="knoppen">
        ${this.stap === 0 ? nothing : html`<button type="button" @click=${() => this.#naar(this.stap - 1)}>${t.vorige}</button>`}
        <button type="button" class="hoofd" @click=${() => this.#verder()}>${tekst(this.stap === AANTAL - 1 ? t.maak : t.volgende)}</button>
        <button type="button" @click=${() => this.bestand.toon(this.beeld.herkomst ? 'werk' : 'start')}>${t.annuleer}</button>
      </div>
      <p class="klein zacht">${t.blijftStaan}</p>
    </div>`;
  }
}
