import { provide } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  alsDossier,
  begin,
  beginProef,
  eerstePlaats,
  gaNaar,
  isLeeg,
  ongedaanMaken,
  openZaakbestand,
  opnieuwDoen,
  adviesVan,
  overgang,
  overgangNodig,
  rondOvergangAf,
  stelVast,
  volgBeleid,
  zelfdeBestanden,
  type Gebrek,
  type Gesprek,
  type Kader,
  type Overgang,
  type Overgangskeuzes,
  type Plaats,
  type Proefwijziging,
} from '@handhavingswijzer/dialogue';
import type { Advies, Dossier, Uitslag } from '@handhavingswijzer/engine';
import type { Vergelijking } from '@handhavingswijzer/lezing';
import type { Sleutel } from '@handhavingswijzer/publicatie';
import { peildagen } from './beleid/dagen.ts';
import { Beleidslader } from './beleid/lader.ts';
import type { Bewaarplaats } from './bewaren/bewaarplaats.ts';
import { Zaakbewaring } from './bewaren/zaakbewaring.ts';
import {
  bedieningContext,
  bewaringContext,
  gesprekContext,
  lezingenContext,
  omslagContext,
  weergaveContext,
  type Bediening,
  type Bewaring,
  type Weergave,
} from './contexten.ts';
import { bevindingenlijst } from './delen/bevindingen.ts';
import { kop, tekst } from './delen/tekst.ts';
import { AdviesGewijzigd, AdviesVastgesteld, DossierGewijzigd, WijzerFout, type WijzerFoutDetail } from './gebeurtenissen.ts';
import { diepsteFocus, isTekstveld, isZaakbestand, meldingVan, toonVeld, zelfdeAdvies, zelfdeJson } from './hulp.ts';
import { vandaag } from './bewaren/nu.ts';
import { Lezer } from './lezingen.ts';
import { bezwaarTegenPagina } from './pagina/keur.ts';
import { Omslagzoeker, type Omslagstand } from './omslagzoeker.ts';
import type { HwOvergang } from './onderdelen/hw-overgang.ts';
import type { HwProef } from './onderdelen/hw-proef.ts';
import type { HwStap } from './onderdelen/hw-stap.ts';
import { basis, tokens } from './stijl/basis.ts';
import { indeling } from './stijl/indeling.ts';
import { teksten } from './teksten/index.ts';
import { VERSIE } from './versie.ts';

const t = teksten.element;

/** What makes that the policy is got again. */
const BELEID = ['beleid', 'beleidUrl', 'landelijk', 'sleutels', 'handtekeningVereist'] as const;

/**
 * @summary Leads an officer through a policy for the supervision of childcare, one question at a time, beside an explained advice.
 *
 * Set `beleid` (or `beleidUrl`) and, if there is one, `dossier`. Nothing leaves the page but what the officer downloads; the only network it uses is `beleidUrl` and, when she first
 * asks for a Word file, the second file of the element itself. Nothing is stored but in the `bewaarplaats` that the host gives.
 *
 * @element handhavings-wijzer
 * @attr {string} beleid-url - address of a policy file (`beleid/1`), or of the manifest of its published versions (`manifest/1`): then the days of the case choose the version
 * @attr {boolean} handtekening-vereist - refuse a published policy that is not signed by one of `sleutels`
 * @attr {boolean} voorbeeld - a preview beside a policy editor: the case goes along with every other text of the policy; never for a real case
 * @attr {boolean} alleen-lezen - shows dossier and advice, nothing can be changed
 * @attr {string} bewaar-sleutel - key of this case in the `bewaarplaats`; the number of the zaak when absent
 * @attr {number} kopniveau - level of the highest heading in the element, 1 to 6
 *
 * @event {DossierGewijzigd} dossier-gewijzigd - the officer changed the dossier; `detail.dossier` is a `dossier/1`, or undefined while the case is not complete enough
 * @event {AdviesGewijzigd} advies-gewijzigd - an act of the officer changed the advice; `detail.advies`, `detail.wijziging` (in words)
 * @event {AdviesVastgesteld} advies-vastgesteld - the officer made the record final; `detail.dossier`, `detail.advies`, `detail.keuzes`, `detail.verslag` (`verslag/1`)
 * @event {WijzerFout} wijzer-fout - what the host gave cannot be used; `detail.bron`, `detail.tekst`, `detail.bevindingen`. The only event without an act of a person
 *
 * @csspart zaakbalk - the line with the case and the policy
 * @csspart route - the column that says where the officer is
 * @csspart stap - the column with the question
 * @csspart advies - the column, or bar, with the advice
 * @csspart maatregel - one measure in the advice
 * @csspart proef - the try-out beside the case
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
 * @cssproperty --hw-sight-start - in a frame as high as its content: how much of it lies above what can be seen (0px); the frame page sets these three
 * @cssproperty --hw-sight-end - the same, below what can be seen (0px)
 * @cssproperty --hw-sight-size - the height of what can be seen (100vh)
 */
export class HandhavingsWijzer extends LitElement {
  static override styles = [tokens, basis, indeling];
  /** The version of the element that is registered on this page. */
  static readonly versie: string = VERSIE;

  /** The policy that the host set; the case may go on under another one. */
  #kader: Kader | undefined;
  readonly #zoeker = new Omslagzoeker((stand) => (this.omslag = stand));
  /** What had the focus when the try-out began. */
  #voorProef: HTMLElement | undefined;
  /** The case while nothing can be shown: a policy that is refused loses nothing. */
  #opzij: Gesprek | undefined;

  @query('hw-stap') private stap!: HwStap | null;
  @query('hw-overgang') private overgangsdeel!: HwOvergang | null;
  @query('hw-proef') private proef!: HwProef | null;

  @provide({ context: gesprekContext })
  @state()
  private gesprek: Gesprek | undefined;

  /** @internal */
  @provide({ context: bedieningContext })
  protected readonly bediening: Bediening = {
    doe: (h) => this.#doe(h),
    ga: (p) => this.#ga(p),
    naarKop: () => this.#focusKop(),
    probeer: (w, feit) => this.#probeer(w, feit),
    stelVast: () => this.#stelVast(),
    vindplaats: () => (this.gesprek ? this.#vindplaats(this.gesprek.kader) : ''),
  };

  @provide({ context: weergaveContext })
  @state()
  private weergave: Weergave = { kopniveau: 2, alleenLezen: false };

  @provide({ context: omslagContext })
  @state()
  private omslag: Omslagstand = { bezig: false };

  /** @internal */
  @provide({ context: bewaringContext })
  @state()
  protected bewaring: Bewaring | undefined;

  /** The choice between two versions of the policy, while it is to be made. */
  @state() private overgang: Overgang | undefined;

  /** @internal */
  @provide({ context: lezingenContext })
  @state()
  protected lezingen: readonly Vergelijking[] | undefined;

  @state() private fout: WijzerFoutDetail | undefined;
  @state() private laadt = false;
  @state() private melding = '';
  /** What the officer must know of the version of the policy. */
  @state() private versiemelding = '';

  /** A policy (`beleid/1`) as an object, or as its JSON text. Goes before `beleidUrl`. */
  @property({ attribute: false }) beleid: unknown;
  /** Address of a policy file, or of the manifest of its published versions. */
  @property({ attribute: 'beleid-url' }) beleidUrl: string | undefined;
  /** The public keys (JWK, P-256, each with a `kid`) by which a published policy may be signed. */
  @property({ attribute: false }) sleutels: readonly Sleutel[] = [];
  /** Refuses a published policy without a good signature. */
  @property({ attribute: 'handtekening-vereist', type: Boolean }) handtekeningVereist = false;
  /** National rules and figures instead of the bundled file. */
  @property({ attribute: false }) landelijk: unknown;
  /** Shows, changes nothing. */
  @property({ attribute: 'alleen-lezen', type: Boolean }) alleenLezen = false;
  /** A preview beside a policy editor: the case goes along with every other text of the policy, without the choice between versions. Never for a real case. */
  @property({ type: Boolean }) voorbeeld = false;
  /** Level of the highest heading, 1 to 6. */
  @property({ type: Number }) kopniveau = 2;
  /** Where the case is kept after each act; absent: in memory only. See `Bewaarplaats`. */
  @property({ attribute: false }) bewaarplaats: Bewaarplaats | undefined;
  /** Key of this case in the `bewaarplaats`; absent: the number of the zaak in the dossier. */
  @property({ attribute: 'bewaar-sleutel' }) bewaarSleutel: string | undefined;

  /** The facts of the inspection (`dossier/1`), or a whole case to go on with (`zaakbestand/1`). Reading it gives them as they are now. Setting it is silent; what equals the dossier at hand changes nothing. */
  @property({ attribute: false })
  get dossier(): Dossier | undefined {
    return this.gesprek && this.#paginaGoed() ? this.#geldigDossier(this.gesprek) : (this.#gegeven as Dossier | undefined);
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
    return this.gesprek && this.#paginaGoed() ? adviesVan(this.gesprek) : undefined;
  }

  /** Unfolds the advice on the case that was set, where the element is too narrow to show it beside the case. */
  toonAdvies(): void {
    this.#adviesTonen = true;
    this.requestUpdate();
  }
  #adviesTonen = false;

  constructor() {
    super();
    new Lezer(
      this,
      () => this.gesprek,
      (vergelijkingen) => (this.lezingen = vergelijkingen),
    );
    this.addEventListener('keydown', (e) => this.#toets(e));
    this.addEventListener('keyup', toonVeld);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#paginaWeg);
    document.addEventListener('visibilitychange', this.#uitZicht);
    if (this.hasUpdated) this.#beginBewaren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#zoeker.ontbind();
    this.#lader.breekAf();
    this.#zaakbewaring.einde();
    window.removeEventListener('pagehide', this.#paginaWeg);
    document.removeEventListener('visibilitychange', this.#uitZicht);
  }

  /** @internal */
  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (!this.#paginaGoed()) return;
    if (gewijzigd.has('kopniveau') || gewijzigd.has('alleenLezen')) {
      this.weergave = { kopniveau: Math.min(6, Math.max(1, Math.trunc(this.kopniveau) || 2)), alleenLezen: this.alleenLezen };
      if (this.alleenLezen && this.gesprek) this.gesprek = gaNaar(this.gesprek, { soort: 'overzicht' });
    }
    if (BELEID.some((naam) => gewijzigd.has(naam))) this.#laad();
    else if (this.#nieuwDossier && this.#kader) {
      this.#begin(this.#kader);
      this.#lader.volg();
    }
    if (gewijzigd.has('bewaarplaats') || gewijzigd.has('bewaarSleutel')) this.#beginBewaren();
    this.omslag = this.#zoeker.volg(this.gesprek) ?? this.omslag;
  }

  protected override updated(): void {
    if (!this.#adviesTonen || this.#nieuwDossier || !this.gesprek) return;
    this.#adviesTonen = false;
    this.renderRoot.querySelector('hw-advies')?.toon();
  }

  readonly #lader = new Beleidslader({
    neem: (kader) => this.#neem(kader),
    weiger: (fout) => this.#weiger(fout),
    wacht: () => (this.laadt = true),
    dagen: () => peildagen(this.#nieuwDossier ? this.#gegeven : (this.gesprek ?? this.#opzij)?.dossier, vandaag()),
    meld: (melding) => (this.versiemelding = melding),
  });

  /** Whether an advice on this page can be right. If not nothing is computed, kept or shown, and the case stays as it was. */
  #paginaGoed(): boolean {
    const bezwaar = bezwaarTegenPagina();
    if (bezwaar === undefined) return true;
    if (this.fout?.bron !== 'pagina') this.#weiger({ bron: 'pagina', tekst: bezwaar, bevindingen: [] });
    return false;
  }

  #laad(): void {
    const { beleid, landelijk, sleutels, handtekeningVereist, bewaarplaats } = this;
    const adres = this.beleidUrl ? new URL(this.beleidUrl, this.ownerDocument.baseURI).href : undefined;
    this.laadt = false;
    this.#lader.laad({ beleid, beleidUrl: adres, landelijk, sleutels, handtekeningVereist, bewaarplaats, vandaag: vandaag() });
    if ((beleid !== undefined && beleid !== null) || adres !== undefined) return;
    this.#kader = undefined;
    this.#opzij ??= this.gesprek;
    this.gesprek = undefined;
    this.fout = undefined;
  }

  #neem(kader: Kader): void {
    this.laadt = false;
    this.#kader = kader;
    this.#begin(kader);
  }

  /** A new conversation on the dossier that the host set; without one the case at hand goes on, under another policy only when she chose to. */
  #begin(kader: Kader): void {
    if (!this.#paginaGoed()) return;
    const hier = this.gesprek ?? this.#opzij;
    const huidig = hier && this.#geldigDossier(hier);
    const nieuw = this.#nieuwDossier && !(huidig && zelfdeJson(huidig, this.#gegeven));
    this.#nieuwDossier = false;
    if (hier && !nieuw && !isLeeg(hier)) return this.#gaVerder(hier, kader);
    const begonnen = this.#nieuwGesprek(kader, hier && !nieuw ? undefined : this.#gegeven);
    if (!begonnen.ok) return this.#weiger({ bron: 'dossier', tekst: t.dossierOnbruikbaar, bevindingen: begonnen.bevindingen });
    this.melding = '';
    this.stap?.vergeetFouten();
    this.#gaVerder(begonnen.waarde, kader);
    this.#beginBewaren();
  }

  #nieuwGesprek(kader: Kader, gegeven: unknown): Uitslag<Gesprek> {
    if (isZaakbestand(gegeven)) {
      const geopend = openZaakbestand(kader, gegeven);
      return geopend.ok ? { ok: true, waarde: geopend.waarde.gesprek } : geopend;
    }
    const begonnen = begin(kader, gegeven ?? undefined);
    return begonnen.ok ? { ok: true, waarde: gaNaar(begonnen.waarde, eerstePlaats(begonnen.waarde)) } : begonnen;
  }

  /** Shows this case. When it stands on another version than the one set, the choice between the two comes first. */
  #gaVerder(zaak: Gesprek, kader: Kader): void {
    const g = this.voorbeeld ? volgBeleid(zaak, kader) : zaak;
    this.#opzij = undefined;
    this.fout = undefined;
    this.gesprek = this.alleenLezen ? gaNaar(g, { soort: 'overzicht' }) : g;
    this.overgang = !this.alleenLezen && overgangNodig(g, kader) ? overgang(g, kader) : undefined;
    if (this.overgang) this.#focusKop();
    this.#verversBewaring();
  }

  #weiger(fout: WijzerFoutDetail): void {
    this.laadt = false;
    this.fout = fout;
    this.#opzij ??= this.gesprek;
    this.gesprek = undefined;
    this.overgang = undefined;
    if (fout.bron !== 'dossier') this.#kader = undefined;
    this.dispatchEvent(new WijzerFout(fout));
  }

  readonly #zaakbewaring = new Zaakbewaring({
    gesprek: () => this.gesprek,
    kader: () => this.#kader,
    neem: (g, melding, stil) => this.#neemZaak(g, melding, stil),
    meld: (melding) => (this.melding = melding),
    ververs: () => this.#verversBewaring(),
  });
  readonly #paginaWeg = (): void => this.#zaakbewaring.nu();
  readonly #uitZicht = (): void => {
    if (document.visibilityState === 'hidden') this.#zaakbewaring.schrijfUit();
  };

  /** Looks for this case in the store of the host. */
  #beginBewaren(): void {
    if (!this.gesprek || this.alleenLezen) return;
    const gegeven = this.#gegeven === undefined || this.#gegeven === null ? undefined : this.gesprek.dossier;
    const sleutel = this.bewaarSleutel ?? `handhavingswijzer:${this.gesprek.dossier.zaak?.identificatie ?? ''}`;
    void this.#zaakbewaring.begin(this.bewaarplaats, sleutel, gegeven);
  }

  #verversBewaring(): void {
    const eigen = this.gesprek?.kader;
    const andere = eigen && this.#kader && !zelfdeBestanden(eigen, this.#kader) ? this.#kader : undefined;
    this.bewaring = {
      beeld: this.#zaakbewaring.beeld,
      zaak: this.#zaakbewaring,
      ...(andere ? { andereVersie: andere } : {}),
      vergelijk: () => this.#vergelijk(),
    };
  }

  /** A whole case instead of the one at hand: out of the store or a file. */
  #neemZaak(g: Gesprek, melding: string, stil: boolean): void {
    const voor = this.gesprek;
    if (!this.#kader || !this.#paginaGoed()) return;
    this.stap?.vergeetFouten();
    this.#gaVerder(g, this.#kader);
    this.melding = melding;
    if (voor && !stil) this.#vertel(voor, g);
  }

  #vergelijk(): void {
    if (!this.gesprek || !this.#kader) return;
    this.overgang = overgang(this.gesprek, this.#kader);
    this.#focusKop();
  }

  #kiesInOvergang(keuzes: Overgangskeuzes): void {
    if (this.overgang && this.#paginaGoed()) this.overgang = overgang(this.overgang.oud, this.overgang.nieuw.kader, keuzes);
  }

  #rondOvergangAf(): void {
    const [voor, na] = [this.gesprek, this.overgang && rondOvergangAf(this.overgang)];
    if (!voor || !na || !this.#paginaGoed()) return;
    this.overgang = undefined;
    this.gesprek = na;
    this.melding = teksten.overgang.gedaan(na.kader.beleid.data.versie);
    this.#verversBewaring();
    this.#zaakbewaring.gedaan();
    this.#focusKop();
    this.#vertel(voor, na);
  }

  #geldigDossier(g: Gesprek): Dossier | undefined {
    const gecontroleerd = alsDossier(g.kader, g.dossier);
    return gecontroleerd.ok ? gecontroleerd.waarde : undefined;
  }

  #doe(handeling: (g: Gesprek) => Gesprek): void {
    const voor = this.gesprek;
    if (!voor || this.alleenLezen || !this.#paginaGoed()) return;
    const na = handeling(voor);
    this.gesprek = na;
    this.melding = meldingVan(voor, na);
    if (na === voor) return;
    if (na.proef === voor.proef || na.verleden !== voor.verleden) this.#zaakbewaring.gedaan(); // a try-out is never kept
    if (JSON.stringify(na.plaats) !== JSON.stringify(voor.plaats)) this.#focusKop();
    else if (voor.proef && !na.proef) this.#focusNaProef();
    if (na.dossier !== voor.dossier) this.#lader.volg();
    this.#vertel(voor, na);
  }

  /** Tells the host what an act of the officer changed. */
  #vertel(voor: Gesprek, na: Gesprek): void {
    if (na.dossier === voor.dossier && na.kader === voor.kader) return;
    this.dispatchEvent(new DossierGewijzigd(this.#geldigDossier(na)));
    if (na.beoordeling.soort === 'bevindingen')
      this.dispatchEvent(new WijzerFout({ bron: 'dossier', tekst: t.geenAdvies, bevindingen: na.beoordeling.bevindingen }));
    if (na.kader !== voor.kader || !zelfdeAdvies(adviesVan(voor), adviesVan(na))) this.dispatchEvent(new AdviesGewijzigd(adviesVan(na), na.wijziging?.tekst));
  }

  /** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z; Command on a Mac) within the element, but never where text is typed: there they belong to the text. */
  #toets(e: KeyboardEvent): void {
    if (e.defaultPrevented || e.altKey || !(e.ctrlKey || e.metaKey) || this.overgang || isTekstveld(e.composedPath()[0])) return;
    const toets = e.key.toLowerCase();
    if (toets !== 'z' && toets !== 'y') return;
    e.preventDefault();
    this.#doe(toets === 'y' || e.shiftKey ? opnieuwDoen : ongedaanMaken);
    if (this.gesprek && this.melding === '') this.melding = toets === 'y' || e.shiftKey ? t.nietsOpnieuw : t.nietsOngedaan;
  }

  #ga(plaats: Plaats | undefined): void {
    if (!this.gesprek || !plaats || this.alleenLezen || !this.#paginaGoed()) return;
    this.gesprek = gaNaar(this.gesprek, plaats);
    this.#zaakbewaring.gedaan();
    this.melding = '';
    this.#focusKop();
  }

  #probeer(wijzigingen: readonly Proefwijziging[], feit = ''): void {
    if (!this.gesprek || this.alleenLezen || !this.#paginaGoed()) return;
    this.#voorProef = diepsteFocus(this.renderRoot as ShadowRoot);
    this.gesprek = beginProef(this.gesprek, wijzigingen);
    void this.updateComplete.then(() => this.proef?.begin(feit));
  }

  /** Back to where the try-out began, when that is still there. */
  #focusNaProef(): void {
    void this.updateComplete.then(() => {
      if (this.#voorProef?.isConnected && this.#voorProef.checkVisibility()) this.#voorProef.focus();
      else this.#focusKop();
      this.#voorProef = undefined;
    });
  }

  #stelVast(): readonly Gebrek[] {
    if (!this.gesprek || this.alleenLezen || !this.#paginaGoed()) return [];
    const uit = stelVast(this.gesprek, { vastgesteldOp: vandaag(), vindplaats: this.#vindplaats(this.gesprek.kader) });
    if (!uit.ok) return uit.gebreken;
    this.gesprek = uit.gesprek;
    this.#zaakbewaring.gedaan();
    this.melding = teksten.besluit.vastgesteld;
    this.dispatchEvent(new AdviesVastgesteld(uit.verslag));
    return [];
  }

  /** Where the policy was got, else where its text is published. */
  #vindplaats({ beleid }: Kader): string {
    const { bronnen, geldigheid } = beleid.data;
    return this.#lader.vindplaats(beleid.sha256) ?? bronnen.find((d) => d.id === geldigheid.bron.document)?.url ?? beleid.data.titel;
  }

  #focusKop(): void {
    void this.updateComplete.then(() => (this.overgangsdeel ?? this.stap)?.focusKop());
  }

  #foutscherm(fout: WijzerFoutDetail) {
    return html`<div class="blok stapel" role="alert">
      ${kop(this.weergave.kopniveau, t.kanNietWerken, { klasse: 'kop-groot' })}
      <p>${tekst(fout.tekst)}</p>
      ${fout.bevindingen.length === 0 ? nothing : bevindingenlijst(fout.bevindingen)}
      <p>${t.naarBeheerder}</p>
    </div>`;
  }

  #kolommen() {
    return html`<div class="kolommen">
      ${this.alleenLezen ? nothing : html`<nav aria-label=${t.stappen}><hw-route part="route"></hw-route></nav>`}
      <section class="midden" aria-label=${t.vraag}>
        ${this.gesprek?.proef ? html`<hw-proef part="proef"></hw-proef>` : nothing}<hw-stap part="stap" exportparts="knop"></hw-stap>
      </section>
      <section class="advies" aria-label=${t.advies}><hw-advies part="advies" exportparts="maatregel"></hw-advies></section>
    </div>`;
  }

  /** @internal */
  override render() {
    if (this.fout) return this.#foutscherm(this.fout);
    if (!this.gesprek) return html`<div class="blok" role="status"><p>${tekst(this.laadt ? t.beleidWordtOpgehaald : t.geenBeleid)}</p></div>`;
    return html`<div lang="nl">
      ${kop(this.weergave.kopniveau, t.naam, { klasse: 'alleen-voorlezen' })}
      <p class="alleen-voorlezen" role="status" aria-live="polite">${tekst(this.melding)}</p>
      <hw-zaakbalk part="zaakbalk"></hw-zaakbalk>
      <div role="status">${this.versiemelding === '' ? nothing : html`<p class="nadruk">${tekst(this.versiemelding)}</p>`}</div>
      ${this.alleenLezen ? nothing : html`<hw-bewaarvraag></hw-bewaarvraag>`}
      ${
        this.overgang
          ? html`<hw-overgang
              exportparts="knop"
              .overgang=${this.overgang}
              .kies=${(k: Overgangskeuzes) => this.#kiesInOvergang(k)}
              .rondAf=${() => this.#rondOvergangAf()}
            ></hw-overgang>`
          : this.#kolommen()
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handhavings-wijzer': HandhavingsWijzer;
  }
}
