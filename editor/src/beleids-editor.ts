import { provide } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import landelijk from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import { parseLandelijk, type LandelijkJson } from '@handhavingswijzer/engine';
import type { MetLandelijk } from '@handhavingswijzer/language';
import { isTekstveld, tekst } from '@handhavingswijzer/widget/delen';
import { basis, tokens, velden } from '@handhavingswijzer/widget/stijl';
import { Analysestel } from './analyseren/analysestel.ts';
import type { Bestandbeeld, Weergave } from './bestand/beeld.ts';
import { Bestandwerk } from './bestand/bestandwerk.ts';
import type { Conceptplaats } from './bestand/conceptplaats.ts';
import type { Bundelbeleid } from './bestand/herkomst.ts';
import { maakKiezer } from './bestand/kiezer.ts';
import {
  analyseContext,
  bestandbeeldContext,
  bestandContext,
  doelContext,
  gevallenContext,
  instellingContext,
  landelijkContext,
  lezingContext,
  proefContext,
  publicatieContext,
  standContext,
  tekstenContext,
  werkContext,
  type Blad,
  type Doel,
  type Instelling,
  type Middenblad,
  type Rechten,
  type Werk,
  type Zijblad,
} from './contexten.ts';
import { Schuif, schuifStijl } from './delen/schuif.ts';
import { tabrij, tabStijl } from './delen/tabbladen.ts';
import { BeleidGewijzigd, BestandGewijzigd } from './gebeurtenissen.ts';
import { bezwaar } from './rechten/index.ts';
import { Publicatiestel } from './publiceren/publicatiestel.ts';
import { Proefstel } from './proefdraaien/proefstel.ts';
import { Leesboek, type Lezing } from './lezing/leesboek.ts';
import { inEenWerker, type Verbinding } from './rekenen/verbinding.ts';
import { Vraagbaak } from './rekenen/vraagbaak.ts';
import type { Antwoord, Gevallenstand, Stand } from './rekenen/typen.ts';
import { indeling } from './stijl.ts';
import { teksten } from './teksten/index.ts';
import { alsSneden, verschilTussen, type Teksten } from './werktekst/sneden.ts';
import { Werktekst } from './werktekst/werktekst.ts';

const t = teksten.editor;
const MIDDEN: readonly Middenblad[] = ['lezing', 'tabellen', 'json'];
const ZIJ: readonly Zijblad[] = ['voorbeeld', 'gevallen', 'controle', 'analyse', 'verschil', 'dekking', 'checklist', 'publiceren'];

/** Views with a scroll of their own. */
const VOL: ReadonlySet<Blad> = new Set<Blad>(['json', 'voorbeeld']);
/** From this width of the element, in pixels, there are three columns. */
const BREED = 960;

const isMidden = (blad: Blad): blad is Middenblad => (MIDDEN as readonly Blad[]).includes(blad);

/**
 * @summary In which policy staff write, read, test and preview beleidsregels, without being programmers.
 *
 * Set `beleid` and `casussen` (the texts of the two files), or let the writer open what she wants. Nothing leaves the page. The network is used only for what she
 * chooses to open, and drafts are kept only in a `conceptplaats` of the host, once she allowed it.
 *
 * @element beleids-editor
 * @attr {string} rechten - `alles`, `waarden` (only amounts, terms and texts) or `lezen`
 * @attr {number} kopniveau - level of the highest heading in the element, 1 to 6
 *
 * @cssproperty --be-hoogte - height of the element where it has three columns; the window's when absent
 *
 * @event {BestandGewijzigd} bestand-gewijzigd - something else is open, or all is saved, or not any more; `detail.naam`, `detail.opgeslagen`
 * @event {BeleidGewijzigd} beleid-gewijzigd - the writer changed a text; `detail.beleid` and `detail.casussen` are the texts
 */
export class BeleidsEditor extends LitElement {
  static override styles = [tokens, basis, velden, tabStijl, schuifStijl, indeling];

  readonly #werktekst = new Werktekst();
  readonly #vraagbaak = new Vraagbaak(() => this.#werktekst.versie);
  readonly #leesboek = new Leesboek();
  readonly #schuif = new Schuif(this);
  readonly #maat = new ResizeObserver(([meting]) => requestAnimationFrame(() => this.#meet(meting?.contentRect.width ?? 0))); // not within the measuring itself
  #verbinding: Verbinding | undefined;
  /** Whether the focus was in the element before it was drawn again. */
  #hadFocus = false;
  #nieuwGeopend = false;
  #weergave: Weergave | undefined;

  @provide({ context: bestandContext })
  protected readonly bestand = new Bestandwerk(
    {
      teksten: () => this.#werktekst.teksten,
      open: (nieuw) => this.#werktekst.open(nieuw),
      vervangCasussen: (nieuw) =>
        this.#werktekst.wijzig({ door: 'bestand', sneden: { casussen: verschilTussen(this.#werktekst.teksten.casussen, nieuw) } }) === undefined,
      gepubliceerd: (id) => this.zoekGepubliceerd?.(id) ?? Promise.resolve(undefined),
      vergelijkMet: (nu) => (this.vergelijk = nu),
      meld: (bericht) => this.#meld(bericht),
      ververs: () => this.#verversBestand(),
    },
    maakKiezer(window),
    document.baseURI,
    (navigator as Partial<Navigator>).locks,
  );

  @provide({ context: bestandbeeldContext })
  @state()
  protected bestandbeeld: Bestandbeeld = this.bestand.beeld;

  @provide({ context: werkContext })
  protected readonly werk: Werk = {
    tekst: this.#werktekst,
    wijzig: (bewerkingen, door) => this.#wijzig(bewerkingen, door),
    ongedaan: () => this.#meldAls(this.#werktekst.ongedaan(), t.isOngedaan),
    opnieuw: () => this.#meldAls(this.#werktekst.opnieuw(), t.isOpnieuw),
    ga: (doel, blad) => this.#ga(doel, blad),
    toon: (blad) => this.#toon(blad),
    vraag: (soort, vraag) => this.#vraagbaak.vraag((opdracht) => this.#verbinding?.stuur(opdracht), soort, vraag),
    meld: (bericht) => this.#meld(bericht),
  };

  @provide({ context: tekstenContext })
  @state()
  protected teksten: Teksten = this.#werktekst.teksten;

  @provide({ context: standContext })
  @state()
  protected stand: Stand | undefined;

  @provide({ context: lezingContext })
  @state()
  protected lezing: Lezing | undefined;

  @provide({ context: gevallenContext })
  @state()
  protected gevallen: Gevallenstand | undefined;

  @provide({ context: proefContext })
  protected readonly proef = new Proefstel(this.#werktekst, (gevallen) => (this.gevallen = gevallen));

  @provide({ context: analyseContext })
  protected readonly analyse = new Analysestel(this.#werktekst);

  @provide({ context: publicatieContext })
  protected readonly publicatie = new Publicatiestel(this.#werktekst, this.analyse);

  @provide({ context: doelContext })
  @state()
  protected doel: Doel | undefined;

  @provide({ context: instellingContext })
  @state()
  protected instelling: Instelling = { rechten: 'alles', kopniveau: 2, gepubliceerd: undefined };

  @provide({ context: landelijkContext })
  @state()
  protected wet: MetLandelijk = { data: landelijk as unknown as LandelijkJson };

  @state() private midden: Middenblad = 'lezing';
  @state() private zij: Zijblad = 'voorbeeld';
  /** The only view in sight, where there is room for one. */
  @state() private enkel: Blad | 'inhoud' = 'lezing';
  @state() private smal = false;
  @state() private bericht = '';
  @state() private bezwaar = '';
  /** The published text of what is open, as far as it is known. */
  @state() private vergelijk: string | undefined;
  /** Files are being dragged over the element. */
  @state() private sleept = false;

  /** Text of the policy file (`beleid/1`). Setting it begins anew; reading gives the text as it is now. */
  @property({ attribute: false })
  get beleid(): string {
    return this.#werktekst.teksten.beleid;
  }
  set beleid(beleid: string) {
    this.open({ beleid, casussen: this.casussen });
  }

  /** Text of the file of cases (`casussen/1`), or ''. */
  @property({ attribute: false })
  get casussen(): string {
    return this.#werktekst.teksten.casussen;
  }
  set casussen(casussen: string) {
    this.open({ beleid: this.beleid, casussen });
  }

  /** Text of the published version, to compare with. Absent: that of the bundled policy that is open, or what `zoekGepubliceerd` gives. */
  @property({ attribute: false }) gepubliceerd: string | undefined;

  /** Finds the published text of the policy with an id, when the writer opened one that is not bundled. */
  @property({ attribute: false }) zoekGepubliceerd: ((id: string) => Promise<string | undefined>) | undefined;

  /** Policies to begin with; their files are fetched only when the writer chooses one. */
  @property({ attribute: false }) bundel: readonly Bundelbeleid[] = [];

  /** Where drafts may be kept, once the writer allowed it; absent: nowhere. */
  @property({ attribute: false }) conceptplaats: Conceptplaats | undefined;

  /** Text of another national file (`landelijk/1`) than the bundled one. */
  @property({ attribute: false }) landelijk: string | undefined;

  @property() rechten: Rechten = 'alles';

  @property({ type: Number }) kopniveau = 2;

  constructor() {
    super();
    this.#werktekst.bewaker = (voor, na) => this.#weeg(bezwaar(this.#rechten, voor, na));
    this.#werktekst.luister(({ na, door }) => {
      this.teksten = na;
      this.#verbinding?.stuur({ soort: 'teksten', versie: this.#werktekst.versie, teksten: na });
      if (door === 'open') return;
      this.bestand.gedaan();
      this.dispatchEvent(new BeleidGewijzigd(na));
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#maat.observe(this);
    window.addEventListener('beforeunload', this.#vertrek);
    document.addEventListener('visibilitychange', this.#uitZicht);
    this.#verbind();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#maat.disconnect();
    window.removeEventListener('beforeunload', this.#vertrek);
    document.removeEventListener('visibilitychange', this.#uitZicht);
    this.bestand.sluit();
    this.#verbinding?.sluit();
    this.#verbinding = undefined;
    this.#vraagbaak.sluit();
    this.proef.sluit();
    this.analyse.sluit();
    this.publicatie.sluit();
  }

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (gewijzigd.has('landelijk')) {
      this.wet = this.#nationaal();
      if (this.#verbinding) this.#verbind();
    }
    if (gewijzigd.has('conceptplaats')) void this.bestand.metConceptplaats(this.conceptplaats);
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
    this.instelling = { rechten: this.#rechten, kopniveau: this.kopniveau, gepubliceerd: this.gepubliceerd ?? this.vergelijk };
  }

  /** Puts both texts in, and begins a new history. */
  open(nieuw: Teksten): void {
    this.#werktekst.open(nieuw);
    this.bestand.gekregen(nieuw);
  }

  /** Asks the writer whether the policy at this address is to be fetched: https, or of the page itself. */
  vraagLink(adres: string): void {
    this.bestand.vraagLink(adres);
  }

  /** While another tab works on this draft, it can only be read here. */
  get #rechten(): Rechten {
    return this.bestand.alleenLezen ? 'lezen' : this.rechten;
  }

  readonly #vertrek = (e: BeforeUnloadEvent): void => {
    if (this.bestand.gaatVerloren) e.preventDefault();
  };

  readonly #uitZicht = (): void => {
    if (document.visibilityState === 'hidden') this.bestand.schrijfUit();
  };

  #verversBestand(): void {
    const voor = this.bestandbeeld;
    const na = this.bestand.beeld;
    this.bestandbeeld = na;
    if (!na.herkomst || (voor.naam === na.naam && voor.herkomst === na.herkomst && voor.gewijzigd.length > 0 === na.gewijzigd.length > 0)) return;
    this.dispatchEvent(new BestandGewijzigd({ naam: na.naam, opgeslagen: na.gewijzigd.length === 0 }));
  }

  /** Files are opened wherever they are dropped; anything else that is dragged is for the part under it. */
  #sleep(e: DragEvent): void {
    if (!e.dataTransfer?.types.includes('Files')) return;
    e.preventDefault();
    e.stopPropagation();
    this.sleept = e.type === 'dragover';
    if (e.type === 'drop') void this.bestand.openGevallen(e.dataTransfer);
  }

  #verbind(): void {
    this.#verbinding?.sluit();
    this.#vraagbaak.sluit();
    this.#verbinding = inEenWerker((antwoord) => this.#hoor(antwoord));
    const tekstLandelijk = this.landelijk ?? JSON.stringify(landelijk);
    this.proef.verbind(tekstLandelijk);
    this.analyse.verbind(tekstLandelijk);
    this.publicatie.verbind(tekstLandelijk);
    this.#verbinding.stuur({ soort: 'landelijk', tekst: tekstLandelijk });
    this.#verbinding.stuur({ soort: 'teksten', versie: this.#werktekst.versie, teksten: this.#werktekst.teksten });
  }

  #hoor(antwoord: Antwoord): void {
    if (antwoord.soort === 'antwoord') return this.#vraagbaak.hoor(antwoord);
    if (antwoord.soort === 'lezing') {
      this.lezing = this.#leesboek.neem(antwoord.bericht);
      return;
    }
    this.stand = antwoord.stand;
    this.proef.volg(antwoord.stand);
    this.analyse.volg(antwoord.stand);
  }

  #wijzig(bewerkingen: Parameters<Werk['wijzig']>[0], door: string): boolean {
    const sneden = Object.fromEntries(Object.entries(bewerkingen).map(([bestand, lijst]) => [bestand, alsSneden(lijst)]));
    return this.#werktekst.wijzig({ sneden, door }) === undefined;
  }

  /** Shows why a change is refused, whichever view it comes from, until one is made. */
  #weeg(bezwaar: string | undefined): string | undefined {
    this.bezwaar = bezwaar ?? '';
    return bezwaar;
  }

  #meldAls(gedaan: boolean, bericht: string): void {
    if (gedaan) this.#meld(bericht);
  }

  /** The same message twice is said twice. */
  #meld(bericht: string): void {
    this.bericht = this.bericht === bericht ? `${bericht}\u00a0` : bericht;
  }

  #ga(doel: Doel, blad?: Blad): void {
    if (blad) this.#kies(blad);
    else if (this.smal && (this.enkel === 'inhoud' || !isMidden(this.enkel))) this.enkel = this.midden;
    this.doel = { ...doel };
  }

  #toon(blad: Blad): void {
    this.#kies(blad);
    void this.updateComplete.then(() => this.#richt(`#paneel-${blad}`));
  }

  #richt(wie: string): void {
    this.renderRoot.querySelector<HTMLElement>(wie)?.focus();
  }

  #kies(blad: Blad | 'inhoud'): void {
    this.enkel = blad;
    if (blad === 'inhoud') return;
    if (isMidden(blad)) this.midden = blad;
    else this.zij = blad;
  }

  #meet(breedte: number): void {
    this.smal = breedte < BREED;
  }

  #toets(e: KeyboardEvent): void {
    if (e.key === 'F6' && !this.smal) this.#naarKolom(e);
    else this.#geschiedenis(e);
  }

  /** F6 goes to the next column and Shift+F6 to the one before; past the last and the first it is the browser's. */
  #naarKolom(e: KeyboardEvent): void {
    const kolommen = ['#paneel-inhoud', `#paneel-${this.midden}`, `#paneel-${this.zij}`];
    const pad = e.composedPath();
    const nu = kolommen.findIndex((kolom) => pad.includes(this.renderRoot.querySelector(kolom)?.closest('.kolom') as Element));
    const naar = kolommen[nu + (e.shiftKey ? -1 : 1)];
    if (naar === undefined) return;
    e.preventDefault();
    this.#richt(naar);
  }

  /** Undo and redo for the whole editor; what is typed in a field is the field's own until it is done. */
  #geschiedenis(e: KeyboardEvent): void {
    if (e.altKey || !(e.ctrlKey || e.metaKey) || isTekstveld(e.composedPath()[0])) return;
    const letter = e.key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    e.preventDefault();
    if (letter === 'y' || e.shiftKey) this.werk.opnieuw();
    else this.werk.ongedaan();
  }

  #paneel(blad: Blad) {
    switch (blad) {
      case 'lezing':
        return html`<be-lezing></be-lezing>`;
      case 'tabellen':
        return html`<be-tabellen></be-tabellen>`;
      case 'json':
        return html`<be-json><slot name="json" slot="monaco"></slot></be-json>`;
      case 'voorbeeld':
        return html`<be-voorbeeld></be-voorbeeld>`;
      case 'gevallen':
        return html`<be-gevallen></be-gevallen>`;
      case 'controle':
        return html`<be-controle></be-controle>`;
      case 'analyse':
        return html`<be-analyse></be-analyse>`;
      case 'dekking':
        return html`<be-dekking></be-dekking>`;
      case 'checklist':
        return html`<be-checklist></be-checklist>`;
      case 'publiceren':
        return html`<be-publiceren></be-publiceren>`;
      case 'verschil':
        return html`<be-verschil><slot name="verschil" slot="monaco"></slot></be-verschil>`;
    }
  }

  #kolom(naam: string, bladen: readonly Blad[], open: Blad) {
    const tabs = bladen.map((blad) => ({ blad, naam: t.bladen[blad] }));
    return html`<section class="kolom" aria-label=${naam} ?hidden=${this.smal && this.enkel !== open}>
      ${this.smal ? nothing : tabrij(naam, tabs, open, (blad) => this.#kies(blad))}
      <div class="paneel ${VOL.has(open) ? 'vol' : ''}" role="tabpanel" id="paneel-${open}" aria-labelledby="tab-${open}" tabindex="-1">
        ${this.#paneel(open)}
      </div>
    </section>`;
  }

  #alleTabs() {
    const tabs = [{ blad: 'inhoud' as const, naam: t.inhoud }, ...[...MIDDEN, ...ZIJ].map((blad) => ({ blad, naam: t.bladen[blad] }))];
    return tabrij<Blad | 'inhoud'>(t.alles, tabs, this.enkel, (blad) => this.#kies(blad));
  }

  /** What takes the place of the columns: the way in, and the making of a new policy, which keeps what was filled in. */
  #ervoor() {
    const { weergave } = this.bestandbeeld;
    this.#nieuwGeopend ||= weergave === 'nieuw';
    return html`${weergave === 'start' ? html`<be-start .bundel=${this.bundel}></be-start>` : nothing}
    ${this.#nieuwGeopend ? html`<be-nieuw ?hidden=${weergave !== 'nieuw'} .bundel=${this.bundel} .landelijk=${this.wet}></be-nieuw>` : nothing}`;
  }

  #nationaal(): MetLandelijk {
    const gelezen = this.landelijk === undefined ? undefined : parseLandelijk(this.landelijk);
    return gelezen?.ok ? gelezen.waarde : { data: landelijk as unknown as LandelijkJson };
  }

  /** Another screen takes the focus that was in the one before it. */
  #volgWeergave(): void {
    const { weergave } = this.bestandbeeld;
    const voor = this.#weergave;
    this.#weergave = weergave;
    if (voor === undefined || voor === weergave || !this.#hadFocus) return;
    if (weergave === 'werk') this.#richt(`#paneel-${this.smal && this.enkel !== 'inhoud' ? this.enkel : this.midden}`);
    else
      void this.updateComplete.then(() =>
        this.renderRoot
          .querySelector(weergave === 'start' ? 'be-start' : 'be-nieuw')
          ?.shadowRoot?.querySelector<HTMLElement>('#kop')
          ?.focus(),
      );
  }

  protected override updated(): void {
    this.#volgWeergave();
    this.renderRoot.querySelector<HTMLElement>('.kolommen')?.style.setProperty('--_zij', `${this.#schuif.deel}%`);
  }

  override render() {
    const { herkomst, weergave } = this.bestandbeeld;
    const werk = weergave === 'werk';
    const sleep = { handleEvent: (e: DragEvent) => this.#sleep(e), capture: true };
    return html`<div
      class="geheel ${this.smal || !werk ? 'smal' : ''} ${this.sleept ? 'sleept' : ''}"
      data-hint=${teksten.start.laatLos}
      @keydown=${this.#toets}
      @dragover=${sleep}
      @dragleave=${sleep}
      @drop=${sleep}
    >
      ${herkomst ? html`<be-balk .bezwaar=${this.bezwaar} .sluit=${() => (this.bezwaar = '')}></be-balk>` : nothing}
      <be-bestandvraag></be-bestandvraag>
      ${this.#ervoor()} ${this.smal && werk ? this.#alleTabs() : nothing}
      <div class="kolommen" ?hidden=${!werk}>
        <nav class="kolom" aria-label=${t.inhoud} ?hidden=${this.smal && this.enkel !== 'inhoud'}>
          <div class="paneel" id="paneel-inhoud" role=${this.smal ? 'tabpanel' : nothing} aria-labelledby=${this.smal ? 'tab-inhoud' : nothing} tabindex="-1">
            <be-inhoud></be-inhoud>
            <be-dekkingstand></be-dekkingstand>
          </div>
        </nav>
        ${this.#kolom(t.hetBeleid, MIDDEN, this.midden)} ${this.smal ? nothing : this.#schuif.balk(t.breedte)} ${this.#kolom(t.ernaast, ZIJ, this.zij)}
      </div>
      <div class="alleen-voorlezen" role="status">${tekst(this.bericht)}</div>
    </div>`;
  }
}
