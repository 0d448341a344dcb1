import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { dagvelden, metHoofdletter, tijdlijnVan, toonDatumInvoer, zetDag, type Gesprek } from '@handhavingswijzer/dialogue';
import { leesFeestdagen, tijdlijnBeeld, type Tijdlijn, type Tijdlijnpunt } from '@handhavingswijzer/lezing';
import { bouw } from '../afdruk/dom.ts';
import { tekst } from '../delen/tekst.ts';
import { tekstveld } from '../delen/velden.ts';
import { beeldStijl } from '../stijl/beeld.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.tijdlijn;

/** The days and terms around the besluit on one overtreding: folded; a list in order of time, and the picture. Nothing is made while it is closed. */
export class HwTijdlijn extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    beeldStijl,
    css`
      .punten > li {
        border-inline-start: 2px solid var(--_lijn);
        padding-inline-start: 0.75em;
        padding-block-end: 0.75em;
      }
    `,
  ];

  /** Id of the overtreding. */
  @property({ attribute: false }) overtreding = '';

  @state() private open = false;

  #punt(punt: Tijdlijnpunt): TemplateResult {
    return html`<li>
      <p><strong>${tekst(metHoofdletter(punt.naam))}</strong></p>
      <p>${tekst(metHoofdletter(punt.wanneer))}</p>
      ${punt.meldingen.map((zin) => html`<p class="klein">${tekst(zin.tekst)}</p>`)}
      ${
        punt.uitleg.length === 0 && !punt.bron
          ? nothing
          : html`<details class="klein">
              <summary>${t.uitleg}<span class="alleen-voorlezen">${tekst(teksten.algemeen.bij(`${punt.naam}, ${punt.wanneer}`))}</span></summary>
              ${punt.uitleg.map((zin) => html`<p>${tekst(zin.tekst)}</p>`)}
              ${punt.bron ? html`<p class="zacht">${t.bron} ${tekst(punt.bron.tekst)}</p>` : nothing}
            </details>`
      }
    </li>`;
  }

  /** Days that the dossier does not hold: with them the terms that run from them have a last day. */
  #dagen(g: Gesprek, lijn: Tijdlijn): TemplateResult | typeof nothing {
    const velden = dagvelden(g, lijn);
    if (this.weergave.alleenLezen || velden.length === 0) return nothing;
    return html`<fieldset class="stapel">
      <legend>${t.dagen}</legend>
      <p class="hint">${t.dagenHint}</p>
      ${velden.map(({ dag, naam, invoer, fout }) =>
        tekstveld({
          id: `dag-${dag}`,
          naam,
          kort: true,
          waarde: toonDatumInvoer(invoer),
          fout,
          zet: (getypt) => this.bediening.doe((nu) => zetDag(nu, dag, getypt)),
        }),
      )}
    </fieldset>`;
  }

  #inhoud(): TemplateResult | typeof nothing {
    const g = this.gesprek;
    const lijn = g && tijdlijnVan(g, this.overtreding);
    if (!lijn) return nothing;
    const feestdagen = leesFeestdagen(lijn.feestdagen);
    return html`<div class="stapel">
      ${bouw(document, tijdlijnBeeld(lijn))} ${feestdagen ? html`<p class="klein">${tekst(feestdagen.tekst)}</p>` : nothing} ${this.#dagen(g, lijn)}
      <ol class="kaal punten" aria-label=${t.lijst}>
        ${lijn.punten.map((punt) => this.#punt(punt))}
      </ol>
    </div>`;
  }

  #gevouwen(e: Event): void {
    this.open = (e.currentTarget as HTMLDetailsElement).open;
  }

  override render() {
    const g = this.gesprek;
    if (g?.beoordeling.soort !== 'advies') return nothing;
    return html`<details @toggle=${this.#gevouwen}>
      <summary>${t.vouw}</summary>
      ${this.open ? guard([g.beoordeling, g.besluit, this.weergave, this.overtreding], () => this.#inhoud()) : nothing}
    </details>`;
  }
}
