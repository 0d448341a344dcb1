import { html } from 'lit';
import { Analysedeel } from '../analyseren/analysedeel.ts';
import type { Analysescherm } from '../analyseren/analysestel.ts';
import type { InstemmingGewijzigd } from '../gebeurtenissen.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.analyse;
const SCHERMEN: readonly Analysescherm[] = ['bevindingen', 'ontbrekend', 'uitkomsten'];

/** What all cases of the policy show, in parts: what is amiss, and whose advice becomes another. */
export class BeAnalyse extends Analysedeel {
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
