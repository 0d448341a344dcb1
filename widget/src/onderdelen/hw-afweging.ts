import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { naamVanPlaats, overgeslagen, redenNietNodig, vragenVan, type Gesprek, type Vraag } from '@handhavingswijzer/dialogue';
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
      .vraag + .vraag {
        margin-block-start: 1.5em;
        padding-block-start: 1.5em;
        border-block-start: 1px solid var(--_lijn);
      }
    `,
  ];

  /** Questions that stood folded on this visit: answering one leaves it where it is, and so the focus. */
  readonly #gevouwen = new Set<string>();

  /** The reasons are only made when she looks at them. */
  @state() private open = false;

  /** Whether a question stands among those that cannot change the advice. */
  #rest(v: Vraag): boolean {
    if (v.stand === 'open') this.#gevouwen.delete(v.sleutel);
    else if (v.stand === 'niet-nodig' && !v.onbekend && v.invoer === undefined) this.#gevouwen.add(v.sleutel);
    return this.#gevouwen.has(v.sleutel);
  }

  #vragen(vragen: readonly Vraag[], boven: (v: Vraag) => unknown = () => nothing): TemplateResult {
    return html`${repeat(
      vragen,
      (v) => v.sleutel,
      (v) => html`<div class="vraag">${boven(v)}<hw-vraag .vraag=${v}></hw-vraag></div>`,
    )}`;
  }

  #nietNodig(g: Gesprek, rest: readonly Vraag[]): TemplateResult {
    const redenen = [...new Set(rest.flatMap((v) => redenNietNodig(g, v) ?? []))];
    return html`<p>${t.nietNodig}</p>
      <ul>
        ${redenen.map((r) => html`<li>${tekst(r)}</li>`)}
      </ul>`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.plaats.soort !== 'afweging') return nothing;
    const { afweging: id, overtreding } = g.plaats;
    const afweging = g.kader.afwegingen.find((a) => a.id === id);
    const vragen = vragenVan(g, overtreding, id).map((v) => ({ v, rest: this.#rest(v) }));
    const [nodig, rest] = [vragen.filter((x) => !x.rest).map((x) => x.v), vragen.filter((x) => x.rest).map((x) => x.v)];
    const verder = overgeslagen(g).map((a) => naamVanPlaats(g, { soort: 'afweging', overtreding, afweging: a }).toLowerCase());
    return html`<div class="ruim maat">
      <div class="stapel">${alineas(afweging?.toelichting)} ${afweging?.bron ? bronvouw(g.kader, afweging.bron, afweging.vraag) : nothing}</div>
      ${nodig.length === 0 ? this.#nietNodig(g, rest) : html`<div>${this.#vragen(nodig)}</div>`}
      ${
        rest.length === 0
          ? nothing
          : html`<details @toggle=${(e: Event) => (this.open = (e.currentTarget as HTMLDetailsElement).open)}>
              <summary>${tekst(t.rest(rest.length))}</summary>
              <div>${this.#vragen(rest, (v) => (this.open ? html`<p class="zacht">${tekst(redenNietNodig(g, v) ?? t.welInVerslag)}</p>` : nothing))}</div>
            </details>`
      }
      ${verder.length === 0 ? nothing : html`<p class="zacht klein">${tekst(t.slaatOver(verder))}</p>`}
    </div>`;
  }
}
