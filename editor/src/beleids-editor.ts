import { provide } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import landelijk from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import { isTekstveld, kop, tekst } from '@handhavingswijzer/widget/delen';
import { basis, tokens, velden } from '@handhavingswijzer/widget/stijl';
import {
  doelContext,
  gevallenContext,
  instellingContext,
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
import { tabrij, tabStijl } from './delen/tabbladen.ts';
import { BeleidGewijzigd } from './gebeurtenissen.ts';
import { bezwaar } from './rechten/index.ts';
import { inEenWerker, type Verbinding } from './rekenen/verbinding.ts';
import { Vraagbaak } from './rekenen/vraagbaak.ts';
import type { Antwoord, Gevallenstand, Stand } from './rekenen/typen.ts';
import { indeling } from './stijl.ts';
import { teksten } from './teksten/index.ts';
import { alsSneden, type Teksten } from './werktekst/sneden.ts';
import { Werktekst } from './werktekst/werktekst.ts';

const t = teksten.editor;
const MIDDEN: readonly Middenblad[] = ['lezing', 'tabellen', 'json'];
const ZIJ: readonly Zijblad[] = ['voorbeeld', 'gevallen', 'controle', 'verschil'];

const isMidden = (blad: Blad): blad is Middenblad => (MIDDEN as readonly Blad[]).includes(blad);

/**
 * @summary In which policy staff write, read, test and preview beleidsregels, without being programmers.
 *
 * Set `beleid` and `casussen` (the texts of the two files). Nothing leaves the page; the element uses no network and stores nothing by itself.
 *
 * @element beleids-editor
 * @attr {string} rechten - `alles`, `waarden` (only amounts, terms and texts) or `lezen`
 * @attr {number} kopniveau - level of the highest heading in the element, 1 to 6
 *
 * @event {BeleidGewijzigd} beleid-gewijzigd - the writer changed a text; `detail.beleid` and `detail.casussen` are the texts
 */
export class BeleidsEditor extends LitElement {
  static override styles = [tokens, basis, velden, tabStijl, indeling];

  readonly #werktekst = new Werktekst();
  readonly #vraagbaak = new Vraagbaak(() => this.#werktekst.versie);
  #verbinding: Verbinding | undefined;

  @provide({ context: werkContext })
  protected readonly werk: Werk = {
    tekst: this.#werktekst,
    wijzig: (bewerkingen, door) => this.#wijzig(bewerkingen, door),
    ongedaan: () => this.#meldAls(this.#werktekst.ongedaan(), t.isOngedaan),
    opnieuw: () => this.#meldAls(this.#werktekst.opnieuw(), t.isOpnieuw),
    ga: (doel, blad) => this.#ga(doel, blad),
    toon: (blad) => this.#toon(blad),
    vraag: (soort, vraag) => this.#vraagbaak.vraag((opdracht) => this.#verbinding?.stuur(opdracht), soort, vraag),
    meld: (bericht) => (this.bericht = bericht),
  };

  @provide({ context: tekstenContext })
  @state()
  protected teksten: Teksten = this.#werktekst.teksten;

  @provide({ context: standContext })
  @state()
  protected stand: Stand | undefined;

  @provide({ context: gevallenContext })
  @state()
  protected gevallen: Gevallenstand | undefined;

  @provide({ context: doelContext })
  @state()
  protected doel: Doel | undefined;

  @provide({ context: instellingContext })
  @state()
  protected instelling: Instelling = { rechten: 'alles', kopniveau: 2, gepubliceerd: undefined };

  @state() private midden: Middenblad = 'lezing';
  @state() private zij: Zijblad = 'voorbeeld';
  @state() private bericht = '';

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

  /** Text of the published version, to compare with. */
  @property({ attribute: false }) gepubliceerd: string | undefined;

  /** Text of another national file (`landelijk/1`) than the bundled one. */
  @property({ attribute: false }) landelijk: string | undefined;

  @property() rechten: Rechten = 'alles';

  @property({ type: Number }) kopniveau = 2;

  constructor() {
    super();
    this.#werktekst.bewaker = (voor, na) => bezwaar(this.rechten, voor, na);
    this.#werktekst.luister(({ na, door }) => {
      this.teksten = na;
      this.#verbinding?.stuur({ soort: 'teksten', versie: this.#werktekst.versie, teksten: na });
      if (door !== 'open') this.dispatchEvent(new BeleidGewijzigd(na));
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#verbind();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#verbinding?.sluit();
    this.#verbinding = undefined;
    this.#vraagbaak.sluit();
  }

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (gewijzigd.has('landelijk') && this.#verbinding) this.#verbind();
    this.instelling = { rechten: this.rechten, kopniveau: this.kopniveau, gepubliceerd: this.gepubliceerd };
  }

  /** Puts both texts in, and begins a new history. */
  open(nieuw: Teksten): void {
    this.#werktekst.open(nieuw);
  }

  #verbind(): void {
    this.#verbinding?.sluit();
    this.#vraagbaak.sluit();
    this.#verbinding = inEenWerker((antwoord) => this.#hoor(antwoord));
    this.#verbinding.stuur({ soort: 'landelijk', tekst: this.landelijk ?? JSON.stringify(landelijk) });
    this.#verbinding.stuur({ soort: 'teksten', versie: this.#werktekst.versie, teksten: this.#werktekst.teksten });
  }

  #hoor(antwoord: Antwoord): void {
    if (antwoord.soort === 'stand') this.stand = antwoord.stand;
    if (antwoord.soort === 'antwoord') this.#vraagbaak.hoor(antwoord);
    if (antwoord.soort === 'gevallen') this.gevallen = antwoord.gevallen;
  }

  #wijzig(bewerkingen: Parameters<Werk['wijzig']>[0], door: string): boolean {
    const sneden = Object.fromEntries(Object.entries(bewerkingen).map(([bestand, lijst]) => [bestand, alsSneden(lijst)]));
    const bezwaar = this.#werktekst.wijzig({ sneden, door });
    if (bezwaar !== undefined) this.bericht = bezwaar;
    return bezwaar === undefined;
  }

  #meldAls(gedaan: boolean, bericht: string): void {
    if (gedaan) this.bericht = bericht;
  }

  #ga(doel: Doel, blad?: Blad): void {
    if (blad) this.#kies(blad);
    this.doel = { ...doel };
  }

  #toon(blad: Blad): void {
    this.#kies(blad);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#paneel-${blad}`)?.focus());
  }

  #kies(blad: Blad): void {
    if (isMidden(blad)) this.midden = blad;
    else this.zij = blad;
  }

  /** Undo and redo for the whole editor; what is typed in a field is the field's own until it is done. */
  #toets(e: KeyboardEvent): void {
    if (e.altKey || !(e.ctrlKey || e.metaKey) || isTekstveld(e.composedPath()[0])) return;
    const letter = e.key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    e.preventDefault();
    if (letter === 'y' || e.shiftKey) this.werk.opnieuw();
    else this.werk.ongedaan();
  }

  #stand() {
    if (this.stand?.versie !== this.#werktekst.versie) return html`<p class="klein zacht">${tekst(t.wordtNagekeken)}</p>`;
    const aantal = (ernst: string): number => this.stand?.meldingen.filter((melding) => melding.ernst === ernst).length ?? 0;
    return html`<p class="klein">${tekst(t.teller(aantal('fout'), aantal('waarschuwing')))}</p>`;
  }

  #paneel(blad: Blad) {
    switch (blad) {
      case 'lezing':
        return html`<be-lezing></be-lezing>`;
      case 'tabellen':
        return html`<be-tabellen></be-tabellen>`;
      case 'json':
        return html`<be-json></be-json>`;
      case 'voorbeeld':
        return html`<be-voorbeeld></be-voorbeeld>`;
      case 'gevallen':
        return html`<be-gevallen></be-gevallen>`;
      case 'controle':
        return html`<be-controle></be-controle>`;
      case 'verschil':
        return html`<be-verschil></be-verschil>`;
    }
  }

  #kolom(naam: string, bladen: readonly Blad[], open: Blad) {
    return html`<section class="kolom" aria-label=${naam}>
      ${tabrij(
        naam,
        bladen.map((blad) => ({ blad, naam: t.bladen[blad] })),
        open,
        (blad) => this.#kies(blad),
      )}
      <div
        class="paneel ${open === 'json' || open === 'voorbeeld' ? 'vol' : ''}"
        role="tabpanel"
        id="paneel-${open}"
        aria-labelledby="tab-${open}"
        tabindex="-1"
      >
        ${this.#paneel(open)}
      </div>
    </section>`;
  }

  override render() {
    const beleid = this.stand?.beleid;
    return html`<div @keydown=${this.#toets}>
      <header class="balk">
        ${kop(this.kopniveau, beleid ? t.titel(beleid.gemeente.naam, beleid.versie) : t.zonderNaam)} ${this.#stand()}
        <div class="knoppen">
          <button type="button" aria-disabled=${!this.#werktekst.kanOngedaan} @click=${() => this.werk.ongedaan()}>${t.ongedaan}</button>
          <button type="button" aria-disabled=${!this.#werktekst.kanOpnieuw} @click=${() => this.werk.opnieuw()}>${t.opnieuw}</button>
        </div>
      </header>
      <div class="kolommen">
        <nav class="kolom" aria-label=${t.inhoud}><be-inhoud></be-inhoud></nav>
        ${this.#kolom(t.hetBeleid, MIDDEN, this.midden)} ${this.#kolom(t.ernaast, ZIJ, this.zij)}
      </div>
      <div class="alleen-voorlezen" role="status">${tekst(this.bericht)}</div>
    </div>`;
  }
}
