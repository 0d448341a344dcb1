import { consume } from '@lit/context';
import { html } from 'lit';
import type { Analysescherm, Analysestel } from '../analyseren/analysestel.ts';
import { analyseContext } from '../contexten.ts';
import type { InstemmingGewijzigd } from '../gebeurtenissen.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.analyse;
const SCHERMEN: readonly Analysescherm[] = ['bevindingen', 'ontbrekend', 'uitkomsten'];

/** What all cases of the policy show, in parts: what is amiss, and whose advice becomes another. */
export class BeAnalyse extends Onderdeel {
  #einde: (() => void) | undefined;

  @consume({ context: analyseContext })
  protected analyse!: Analysestel;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#einde = this.analyse.luister(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#einde?.();
  }

  #scherm() {
    switch (this.analyse.scherm) {
      case 'bevindingen':
        return html`<be-bevindingen></be-bevindingen>`;
      case 'ontbrekend':
        return html`<be-ontbrekend></be-ontbrekend>`;
      case 'uitkomsten':
        return html`<be-uitkomsten
          .instemming=${this.analyse.instemming}
          @instemming-gewijzigd=${({ detail: { kenmerk, deel } }: InstemmingGewijzigd) => this.analyse.stemIn(kenmerk, deel)}
        ></be-uitkomsten>`;
    }
  }

  override render() {
    const { scherm } = this.analyse;
    return html`<div class="stapel">
      <nav class="knoppen" aria-label=${t.onderdelen}>
        ${SCHERMEN.map(
          (naar) =>
            html`<button
              type="button"
              class=${naar === scherm ? '' : 'stil'}
              aria-current=${naar === scherm ? 'page' : 'false'}
              @click=${() => this.analyse.toon(naar)}
            >
              ${t.schermen[naar]}
            </button>`,
        )}
      </nav>
      ${this.#scherm()}
    </div>`;
  }
}
