import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { omslagVan, telOmslag, vanOmslag } from '@handhavingswijzer/dialogue';
import type { OmslagLezing } from '@handhavingswijzer/lezing';
import { omslagContext } from '../contexten.ts';
import { tekst } from '../delen/tekst.ts';
import { Vouw } from '../delen/vouw.ts';
import type { Omslagstand } from '../omslagzoeker.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.omslag;

/** Which other answers would turn the advice on one overtreding, and into what; each can be tried out. */
export class HwOmslag extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      li + li {
        margin-block-start: 0.75em;
      }
    `,
  ];

  readonly #vouw = new Vouw(this);

  @consume({ context: omslagContext, subscribe: true })
  @state()
  private stand: Omslagstand = { bezig: false };

  /** Id of the overtreding. */
  @property({ attribute: false }) overtreding = '';

  #lijst(lezingen: readonly OmslagLezing[]): TemplateResult {
    return html`<ul class="kaal klein">
      ${lezingen.map(
        (l) =>
          html`<li>
            <p>${tekst(l.zin.tekst)}</p>
            ${l.ook.length === 0 ? nothing : html`<p class="zacht">${tekst(t.ook(l.ook.map((z) => z.tekst)))}</p>`}
            ${
              this.weergave.alleenLezen
                ? nothing
                : html`<button
                    class="stil"
                    aria-label=${t.probeerNaam(l.antwoorden.map((z) => z.tekst))}
                    @click=${() => this.bediening.probeer(vanOmslag(l.punt.wijzigingen))}
                  >
                    ${t.probeer}
                  </button>`
            }
          </li>`,
      )}
    </ul>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g || g.beoordeling.soort !== 'advies') return nothing;
    if (this.stand.bezig) return html`<p class="zacht">${t.bezig}</p>`;
    if (!this.stand.gevonden) return nothing;
    const { gevonden } = this.stand;
    const { zwaar, rondom } = telOmslag(g, gevonden, this.overtreding);
    if (zwaar + rondom === 0) return html`<p>${t.geen}</p>`;
    return this.#vouw.vouw('punten', t.kop(zwaar), () => {
      const lijst = omslagVan(g, gevonden, this.overtreding);
      return html`<div class="stapel">
        <p class="zacht klein">${t.uitleg}</p>
        ${zwaar === 0 ? html`<p>${t.geenZwaar}</p>` : this.#lijst(lijst.zwaar)}
        ${rondom === 0 ? nothing : this.#vouw.vouw('rondom', t.rondom(rondom), () => this.#lijst(lijst.rondom), 'klein')}
        ${gevonden.volledig ? nothing : html`<p class="zacht klein">${t.nietAlles}</p>`}
      </div>`;
    });
  }
}
