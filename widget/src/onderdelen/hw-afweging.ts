import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { naamVanPlaats, overgeslagen, vragenVan, type Vraag } from '@handhavingswijzer/dialogue';
import { bronvouw } from '../delen/bron.ts';
import { alineas, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.afweging;

/** One afweging: its questions that can matter; those that cannot fold away but stay within reach. */
export class HwAfweging extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      hw-vraag + hw-vraag {
        margin-block-start: 1.5em;
        padding-block-start: 1.5em;
        border-block-start: 1px solid var(--_lijn);
      }
    `,
  ];

  #vragen(vragen: readonly Vraag[]): TemplateResult {
    return html`${repeat(
      vragen,
      (v) => v.sleutel,
      (v) => html`<hw-vraag .vraag=${v}></hw-vraag>`,
    )}`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.plaats.soort !== 'afweging') return nothing;
    const { afweging: id, overtreding } = g.plaats;
    const afweging = g.kader.afwegingen.find((a) => a.id === id);
    const vragen = vragenVan(g, overtreding, id);
    const telt = (v: Vraag): boolean => v.stand !== 'niet-nodig' || v.onbekend || v.invoer !== undefined;
    const [nodig, rest] = [vragen.filter(telt), vragen.filter((v) => !telt(v))];
    const verder = overgeslagen(g).map((a) => naamVanPlaats(g, { soort: 'afweging', overtreding, afweging: a }).toLowerCase());
    return html`<div class="ruim maat">
      <div class="stapel">${alineas(afweging?.toelichting)} ${afweging?.bron ? bronvouw(g.kader, afweging.bron) : nothing}</div>
      ${nodig.length === 0 ? html`<p>${t.nietNodig}</p>` : html`<div>${this.#vragen(nodig)}</div>`}
      ${
        rest.length === 0
          ? nothing
          : html`<details>
              <summary>${tekst(t.rest(rest.length))}</summary>
              <div>${this.#vragen(rest)}</div>
            </details>`
      }
      ${verder.length === 0 ? nothing : html`<p class="zacht klein">${tekst(t.slaatOver(verder))}</p>`}
    </div>`;
  }
}
