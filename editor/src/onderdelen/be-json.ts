import { css, html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Bestand } from '@handhavingswijzer/language';
import { tekst } from '@handhavingswijzer/widget/delen';
import { lichteplek } from '../monaco/lichteplek.ts';
import type { JsonBeeld } from '../monaco/json-beeld.ts';
import { teksten } from '../teksten/index.ts';
import type { BeJsonPlat } from './be-json-plat.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.json;
const BESTANDEN: readonly Bestand[] = ['beleid', 'casussen'];

/** Whoever chose the plain field keeps it until the page is closed. */
let liefstGewoon = false;

/** The text of the policy and of its cases themselves: in Monaco, or in a plain field where that cannot be had or is not wanted. */
export class BeJson extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        block-size: 100%;
        display: flex;
        flex-direction: column;
      }
      .balk {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        align-items: center;
        padding: 0 0.75em;
        font-size: 0.9375em;
        border-block-end: 1px solid var(--_lijn);
      }
      .balk .knoppen {
        margin-inline-start: auto;
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.5em;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        border: 0;
        margin: 0;
        padding: 0;
      }
      .doek {
        flex: 1;
        position: relative;
        min-block-size: 22em;
        overflow: hidden;
      }
      .doek > be-json-plat,
      ::slotted(*) {
        position: absolute;
        inset: 0;
      }
      .bericht {
        margin: 0;
        padding: 0.5em 0.75em;
      }
      .voet {
        padding: 0.25em 0.75em;
        border-block-start: 1px solid var(--_lijn);
      }
    `,
  ];

  #beeld: JsonBeeld | undefined;
  #plek: HTMLElement | undefined;

  @query('be-json-plat') private plat!: BeJsonPlat | null;

  @state() private vorm: 'laden' | 'monaco' | 'gewoon' | 'niet-geladen' = 'laden';
  @state() private bestand: Bestand = 'beleid';
  @state() private bezwaar = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.vorm = liefstGewoon ? 'gewoon' : 'laden';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sluit();
  }

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('doel') && this.doel) {
      if (this.#beeld) void this.#beeld.ga(this.doel);
      else this.bestand = this.doel.bestand;
    }
    if (gewijzigd.has('teksten')) this.bezwaar = '';
  }

  protected override updated(gewijzigd: PropertyValues): void {
    if (this.vorm === 'laden' && gewijzigd.has('vorm')) void this.#laad();
    if (gewijzigd.has('stand') || gewijzigd.has('gevallen')) this.#beeld?.zetStand(this.stand, this.gevallen);
    if (gewijzigd.has('instelling')) this.#beeld?.zetRechten(this.instelling.rechten);
  }

  override focus(): void {
    if (this.#beeld) this.#beeld.focus();
    else this.plat?.focus();
  }

  /** Monaco comes in when it is first asked for. Where it cannot, the plain field serves. */
  async #laad(): Promise<void> {
    try {
      const plek = lichteplek(this, 'json');
      if (!plek) throw new Error('no place for Monaco in the light DOM');
      this.#plek = plek;
      const { JsonBeeld } = await import('../monaco/json-beeld.ts');
      if (this.#plek !== plek) return; // left meanwhile
      this.#beeld = new JsonBeeld(plek, this.werk, {
        geweigerd: (bezwaar) => this.#weiger(bezwaar),
        getoond: (bestand) => (this.bestand = bestand),
      });
      this.#beeld.zetStand(this.stand, this.gevallen);
      this.#beeld.zetRechten(this.instelling.rechten);
      this.vorm = 'monaco';
      if (this.doel) void this.#beeld.ga(this.doel);
    } catch {
      this.#sluit();
      this.vorm = 'niet-geladen';
    }
  }

  #sluit(): void {
    this.#beeld?.dispose();
    this.#beeld = undefined;
    this.#plek?.remove();
    this.#plek = undefined;
  }

  #weiger(bezwaar: string): void {
    this.bezwaar = t.teruggezet(bezwaar);
    this.werk.meld(this.bezwaar);
  }

  #kies(bestand: Bestand): void {
    this.bestand = bestand;
    this.#beeld?.toon(bestand);
  }

  #wissel(): void {
    liefstGewoon = this.vorm === 'monaco';
    this.#sluit();
    this.vorm = liefstGewoon ? 'gewoon' : 'laden';
  }

  #balk() {
    return html`<div class="balk">
      <fieldset>
        <legend class="alleen-voorlezen">${t.bestand}</legend>
        ${BESTANDEN.map(
          (bestand) =>
            html`<label class="keuze"
              ><input type="radio" name="bestand" .checked=${this.bestand === bestand} @change=${() => this.#kies(bestand)} /><span
                >${t.bestanden[bestand]}</span
              ></label
            >`,
        )}
      </fieldset>
      <div class="knoppen">
        ${
          this.vorm === 'monaco'
            ? html`<button type="button" class="stil" @click=${() => void this.#beeld?.vouw(true)}>${t.vouwDicht}</button>
                <button type="button" class="stil" @click=${() => void this.#beeld?.vouw(false)}>${t.vouwOpen}</button>`
            : nothing
        }
        <button type="button" class="stil" ?hidden=${this.vorm === 'laden'} @click=${this.#wissel}>
          ${tekst(this.vorm === 'monaco' ? t.gewoon : t.metHulp)}
        </button>
      </div>
    </div>`;
  }

  override render() {
    const plat = this.vorm === 'gewoon' || this.vorm === 'niet-geladen';
    return html`${this.#balk()} ${this.vorm === 'niet-geladen' ? html`<p class="bericht nadruk" role="status">${t.nietGeladen}</p>` : nothing}
      ${this.bezwaar === '' ? nothing : html`<p class="bericht nadruk">${tekst(this.bezwaar)}</p>`}
      ${this.vorm === 'laden' ? html`<p class="bericht" role="status">${t.laden}</p>` : nothing}
      <div class="doek">
        ${
          plat
            ? html`<be-json-plat .bestand=${this.bestand} @geweigerd=${(e: CustomEvent<string>) => this.#weiger(e.detail)}></be-json-plat>`
            : html`<slot name="monaco"></slot>`
        }
      </div>
      ${this.vorm === 'monaco' ? html`<p class="voet klein zacht">${t.toetsen}</p>` : nothing}`;
  }
}
