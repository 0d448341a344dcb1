import { provide } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { begin, eerstePlaats, gaNaar, type Gesprek, type Kader, type Plaats } from '@handhavingswijzer/dialogue';
import { canoniek, checkDossier, type Advies, type Dossier } from '@handhavingswijzer/engine';
import { bedieningContext, gesprekContext, weergaveContext, type Bediening, type Weergave } from './contexten.ts';
import { bevindingenlijst } from './delen/bevindingen.ts';
import { kop, tekst } from './delen/tekst.ts';
import { AdviesGewijzigd, DossierGewijzigd, WijzerFout, type WijzerFoutDetail } from './gebeurtenissen.ts';
import { haalBeleid, laadKader } from './laden.ts';
import type { HwStap } from './onderdelen/hw-stap.ts';
import { basis, tokens } from './stijl/basis.ts';
import { indeling } from './stijl/indeling.ts';
import { teksten } from './teksten/index.ts';

const t = teksten.element;

/**
 * @summary Leads an officer through a policy for the supervision of childcare, one question at a time, beside an explained advice.
 *
 * Set `beleid` (or `beleidUrl`) and, if there is one, `dossier`. Nothing leaves the page; the only network it uses is `beleidUrl`. Nothing is stored.
 *
 * @element handhavings-wijzer
 * @attr {string} beleid-url - address of a policy file (`beleid/1`)
 * @attr {boolean} alleen-lezen - shows dossier and advice, nothing can be changed
 * @attr {number} kopniveau - level of the highest heading in the element, 1 to 6
 *
 * @event {DossierGewijzigd} dossier-gewijzigd - the officer changed the dossier; `detail.dossier` is a `dossier/1`, or undefined while the case is not complete enough
 * @event {AdviesGewijzigd} advies-gewijzigd - an act of the officer changed the advice; `detail.advies`, `detail.wijziging` (in words)
 * @event {WijzerFout} wijzer-fout - what the host gave cannot be used; `detail.bron`, `detail.tekst`, `detail.bevindingen`. The only event without an act of a person
 *
 * @csspart zaakbalk - the line with the case and the policy
 * @csspart route - the column that says where the officer is
 * @csspart stap - the column with the question
 * @csspart advies - the column, or bar, with the advice
 * @csspart maatregel - one measure in the advice
 * @csspart knop - the buttons for back and forward
 *
 * @cssproperty --hw-font-family - typeface; else `--utrecht-document-font-family`, else of the system
 * @cssproperty --hw-heading-font-family - typeface of headings
 * @cssproperty --hw-font-size - size of the text (1rem)
 * @cssproperty --hw-color - text
 * @cssproperty --hw-subtle-color - explanations
 * @cssproperty --hw-background-color - ground
 * @cssproperty --hw-surface-color - ground of the bar and of the step at hand
 * @cssproperty --hw-line-color - lines between things
 * @cssproperty --hw-control-border-color - border of fields
 * @cssproperty --hw-action-color - main button; else `--utrecht-button-primary-action-background-color`
 * @cssproperty --hw-on-action-color - text on the main button
 * @cssproperty --hw-action-hover-color - main button under the pointer
 * @cssproperty --hw-link-color - links and plain buttons; else `--utrecht-link-color`
 * @cssproperty --hw-error-color - errors
 * @cssproperty --hw-mark-color - ground of what just changed
 * @cssproperty --hw-on-mark-color - text of what just changed
 * @cssproperty --hw-focus-color - focus ring; else `--utrecht-focus-outline-color`
 * @cssproperty --hw-border-radius - corners
 */
export class HandhavingsWijzer extends LitElement {
  static override styles = [tokens, basis, indeling];

  #ophalen: AbortController | undefined;
  #kader: Kader | undefined;

  @query('hw-stap') private stap!: HwStap | null;

  @provide({ context: gesprekContext })
  @state()
  private gesprek: Gesprek | undefined;

  @provide({ context: bedieningContext })
  protected readonly bediening: Bediening = { doe: (h) => this.#doe(h), ga: (p) => this.#ga(p), naarKop: () => this.#focusKop() };

  @provide({ context: weergaveContext })
  @state()
  private weergave: Weergave = { kopniveau: 2, alleenLezen: false };

  @state() private fout: WijzerFoutDetail | undefined;
  @state() private laadt = false;
  @state() private melding = '';

  /** A policy (`beleid/1`) as an object, or as its JSON text. Goes before `beleidUrl`. */
  @property({ attribute: false }) beleid: unknown;
  /** Address of a policy file. */
  @property({ attribute: 'beleid-url' }) beleidUrl: string | undefined;
  /** National rules and figures instead of the bundled file. */
  @property({ attribute: false }) landelijk: unknown;
  /** Shows, changes nothing. */
  @property({ attribute: 'alleen-lezen', type: Boolean }) alleenLezen = false;
  /** Level of the highest heading, 1 to 6. */
  @property({ type: Number }) kopniveau = 2;

  /** The facts of the inspection (`dossier/1`). Reading it gives them as they are now. Setting it is silent; what equals the dossier at hand changes nothing. */
  @property({ attribute: false })
  get dossier(): Dossier | undefined {
    return this.gesprek ? this.#geldigDossier(this.gesprek) : (this.#gegeven as Dossier | undefined);
  }
  set dossier(waarde: unknown) {
    this.#gegeven = waarde;
    this.#nieuwDossier = true;
    this.requestUpdate();
  }
  #gegeven: unknown;
  #nieuwDossier = false;

  /** The advice as it is now; undefined while there is none. */
  get advies(): Advies | undefined {
    return this.gesprek?.beoordeling.soort === 'advies' ? this.gesprek.beoordeling.advies : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ophalen?.abort();
  }

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (gewijzigd.has('kopniveau') || gewijzigd.has('alleenLezen')) {
      this.weergave = { kopniveau: Math.min(6, Math.max(1, Math.trunc(this.kopniveau) || 2)), alleenLezen: this.alleenLezen };
      if (this.alleenLezen && this.gesprek) this.gesprek = gaNaar(this.gesprek, { soort: 'overzicht' });
    }
    if (gewijzigd.has('beleid') || gewijzigd.has('beleidUrl') || gewijzigd.has('landelijk')) this.#laad();
    else if (this.#nieuwDossier && this.#kader) this.#begin(this.#kader);
  }

  #laad(): void {
    this.#ophalen?.abort();
    this.#ophalen = undefined;
    if (this.beleid !== undefined && this.beleid !== null) return this.#neem(this.beleid);
    if (!this.beleidUrl) {
      this.#kader = undefined;
      this.gesprek = undefined;
      return;
    }
    const ophalen = new AbortController();
    this.#ophalen = ophalen;
    this.laadt = true;
    void haalBeleid(this.beleidUrl, ophalen.signal).then((uit) => {
      if (ophalen.signal.aborted) return;
      this.laadt = false;
      if (uit.ok) this.#neem(uit.tekst);
      else this.#weiger(uit.fout);
    });
  }

  #neem(beleid: unknown): void {
    this.laadt = false;
    const geladen = laadKader(beleid, this.landelijk);
    if (!geladen.ok) return this.#weiger(geladen.fout);
    this.#kader = geladen.kader;
    this.#begin(geladen.kader);
  }

  /** A new conversation: on the dossier that the host set, else on the one at hand. */
  #begin(kader: Kader): void {
    const huidig = this.gesprek && this.#geldigDossier(this.gesprek);
    const nieuw = this.#nieuwDossier ? this.#gegeven : (huidig ?? this.#gegeven);
    this.#nieuwDossier = false;
    if (huidig && this.gesprek?.kader === kader && zelfdeJson(huidig, nieuw)) return;
    const begonnen = begin(kader, nieuw ?? undefined);
    if (!begonnen.ok) return this.#weiger({ bron: 'dossier', tekst: t.dossierOnbruikbaar, bevindingen: begonnen.bevindingen });
    this.fout = undefined;
    this.melding = '';
    this.stap?.vergeetFouten();
    this.gesprek = gaNaar(begonnen.waarde, this.alleenLezen ? { soort: 'overzicht' } : eerstePlaats(begonnen.waarde));
  }

  #weiger(fout: WijzerFoutDetail): void {
    this.fout = fout;
    this.gesprek = undefined;
    if (fout.bron !== 'dossier') this.#kader = undefined;
    this.dispatchEvent(new WijzerFout(fout));
  }

  #geldigDossier(g: Gesprek): Dossier | undefined {
    const gecontroleerd = checkDossier(g.kader.beleid, g.kader.landelijk, g.dossier);
    return gecontroleerd.ok ? gecontroleerd.waarde : undefined;
  }

  #doe(handeling: (g: Gesprek) => Gesprek): void {
    const voor = this.gesprek;
    if (!voor || this.alleenLezen) return;
    const na = handeling(voor);
    this.gesprek = na;
    this.melding = na.wijziging?.uitgesproken ?? '';
    if (JSON.stringify(na.plaats) !== JSON.stringify(voor.plaats)) this.#focusKop();
    if (na.dossier === voor.dossier) return;
    this.dispatchEvent(new DossierGewijzigd(this.#geldigDossier(na)));
    if (na.beoordeling.soort === 'bevindingen')
      this.dispatchEvent(new WijzerFout({ bron: 'dossier', tekst: t.geenAdvies, bevindingen: na.beoordeling.bevindingen }));
    if (!zelfdeAdvies(adviesVan(voor), adviesVan(na))) this.dispatchEvent(new AdviesGewijzigd(adviesVan(na), na.wijziging?.tekst));
  }

  #ga(plaats: Plaats | undefined): void {
    if (!this.gesprek || !plaats || this.alleenLezen) return;
    this.gesprek = gaNaar(this.gesprek, plaats);
    this.melding = '';
    this.#focusKop();
  }

  #focusKop(): void {
    void this.updateComplete.then(() => this.stap?.focusKop());
  }

  #foutscherm(fout: WijzerFoutDetail) {
    return html`<div class="blok stapel" role="alert">
      ${kop(this.weergave.kopniveau, t.kanNietWerken, { klasse: 'kop-groot' })}
      <p>${tekst(fout.tekst)}</p>
      ${fout.bevindingen.length === 0 ? nothing : bevindingenlijst(fout.bevindingen)}
      <p>${t.naarBeheerder}</p>
    </div>`;
  }

  override render() {
    if (this.fout) return this.#foutscherm(this.fout);
    if (!this.gesprek) return html`<div class="blok" role="status"><p>${this.laadt ? t.beleidWordtOpgehaald : t.geenBeleid}</p></div>`;
    return html`<div lang="nl">
      ${kop(this.weergave.kopniveau, t.naam, { klasse: 'alleen-voorlezen' })}
      <p class="alleen-voorlezen" role="status" aria-live="polite">${tekst(this.melding)}</p>
      <hw-zaakbalk part="zaakbalk"></hw-zaakbalk>
      <div class="kolommen">
        ${this.alleenLezen ? nothing : html`<nav aria-label=${t.stappen}><hw-route part="route"></hw-route></nav>`}
        <section class="midden" aria-label=${t.vraag}><hw-stap part="stap" exportparts="knop"></hw-stap></section>
        <section class="advies" aria-label=${t.advies}><hw-advies part="advies" exportparts="maatregel"></hw-advies></section>
      </div>
    </div>`;
  }
}

const adviesVan = (g: Gesprek): Advies | undefined => (g.beoordeling.soort === 'advies' ? g.beoordeling.advies : undefined);

/** Advices under one policy are the same when they are about the same dossier: the engine gives the same bytes for the same bytes. */
const zelfdeAdvies = (a: Advies | undefined, b: Advies | undefined): boolean => a?.dossierSha256 === b?.dossierSha256;

/** Equal as canonical JSON; what has no canonical form equals nothing. */
function zelfdeJson(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  try {
    return canoniek(a) === canoniek(b);
  } catch {
    return false;
  }
}
