import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { zoekVoorschriften, type Domein } from '@handhavingswijzer/dialogue';
import type { Voorschrift } from '@handhavingswijzer/engine';
import { tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.kiezer;

/** Chooses a voorschrift from the policy's list, by domain, with a search field. */
export class HwKiezer extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .voorschrift {
        inline-size: 100%;
      }
      .lijst {
        border-block: 1px solid var(--_lijn);
      }
      .lijst > * + * {
        border-block-start: 1px solid var(--_lijn);
      }
    `,
  ];

  @state() private zoektekst = '';

  /** Text of the search label. */
  @property({ attribute: false }) naam = t.zoek;
  /** Gets the id of the chosen voorschrift. */
  @property({ attribute: false }) kies: (id: string) => void = () => undefined;

  #zoek(e: Event): void {
    this.zoektekst = (e.currentTarget as HTMLInputElement).value;
  }

  #voorschrift(v: Voorschrift): TemplateResult {
    return html`<li>
      <button class="stil voorschrift" @click=${() => this.kies(v.id)}>${tekst(v.naam)} <span class="hint">${tekst(t.sectie(v.bron.sectie))}</span></button>
    </li>`;
  }

  #domein(d: Domein, open: boolean): TemplateResult {
    return html`<details ?open=${open}>
      <summary>${tekst(t.domein(d.naam, d.voorschriften.length))}</summary>
      <ul class="kaal">
        ${d.voorschriften.map((v) => this.#voorschrift(v))}
      </ul>
    </details>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const domeinen = zoekVoorschriften(g, this.zoektekst);
    const aantal = domeinen.reduce((n, d) => n + d.voorschriften.length, 0);
    const zoekt = this.zoektekst.trim() !== '';
    return html`<div class="stapel maat">
      <div>
        <label class="naam" for="zoek">${tekst(this.naam)}</label>
        <p class="hint" id="zoek-hint">${t.hint}</p>
        <input type="search" id="zoek" autocomplete="off" aria-describedby="zoek-hint" .value=${this.zoektekst} @input=${this.#zoek} />
      </div>
      <p role="status">${tekst(zoekt ? (aantal === 0 ? t.nietsGevonden : t.gevonden(aantal)) : t.voorschriften(aantal))}</p>
      ${keyed(zoekt, html`<div class="lijst">${domeinen.map((d) => this.#domein(d, zoekt))}</div>`)}
    </div>`;
  }
}
