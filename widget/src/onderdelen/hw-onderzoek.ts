import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { onderzoekStappen, plaatsVanFeit, type Gesprek } from '@handhavingswijzer/dialogue';
import type { Advies, Dossier } from '@handhavingswijzer/engine';
import { leesNogMogelijkAlle, leesOnderzoek, onderzoekslijst, type Onderzoekslezing, type Onderzoeksuitslag } from '@handhavingswijzer/lezing';
import { drukAf } from '../afdruk/druk-af.ts';
import { bronvouw } from '../delen/bron.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { rustig } from '../rustig.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.onderzoek;

/** What is still to be found out, what narrows the advice most first; to read, to answer from, and to print. Computed while the page is idle. */
export class HwOnderzoek extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      ol > li {
        border-block-start: 1px solid var(--_lijn);
        padding-block: 0.5em;
      }
      .kopregel {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1em;
        align-items: start;
      }
      dt {
        font-weight: 600;
      }
      dd + dt {
        margin-block-start: 0.375em;
      }
    `,
  ];

  /** Undefined: being computed, or there is no advice. */
  @state() private uitslag: Onderzoeksuitslag | undefined;
  @state() private nietAfgedrukt = false;

  #bezigMet: Gesprek['dossier'] | undefined;
  #stop = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bezigMet = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  protected override willUpdate(_gewijzigd: PropertyValues<this>): void {
    const g = this.gesprek;
    if (!g || g.dossier === this.#bezigMet) return;
    this.#bezigMet = g.dossier;
    this.uitslag = undefined;
    this.nietAfgedrukt = false;
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    void rustig(onderzoekStappen(g), stop.signal).then((uitslag) => {
      if (!stop.signal.aborted) this.uitslag = uitslag;
    });
  }

  #punt(g: Gesprek, punt: Onderzoekslezing): TemplateResult {
    const bij = punt.bij === '' ? t.heleZaak : punt.bij;
    return html`<li>
      <div class="kopregel">
        <p><strong>${tekst(punt.vraag)}</strong></p>
        ${
          this.weergave.alleenLezen
            ? nothing
            : html`<button class="stil" aria-label=${t.beantwoordVraag(punt.vraag, bij)} @click=${() => this.bediening.ga(plaatsVanFeit(g, punt.open))}>
                ${t.beantwoord}
              </button>`
        }
      </div>
      <p class="zacht klein">${tekst(t.regel(bij, punt.kort))}</p>
      <details class="klein">
        <summary aria-label=${t.meerOver(punt.vraag, bij)}>${t.meer}</summary>
        <p>${tekst(punt.beperking)}</p>
        <p>${tekst(punt.waar)}</p>
        <dl>
          ${punt.antwoorden.map(
            (a) =>
              html`<dt>${tekst(t.bij(a.antwoord))}</dt>
                <dd>${tekst(a.gevolg)}</dd>`,
          )}
        </dl>
        ${punt.bron ? bronvouw(g.kader, punt.bron, `${punt.vraag} ${bij}`, punt.herkomst) : nothing}
      </details>
    </li>`;
  }

  #lijst(g: Gesprek, advies: Advies, uitslag: Onderzoeksuitslag): TemplateResult {
    const { beleid, landelijk } = g.kader;
    const dossier = g.dossier as Dossier;
    return html`<details open>
      <summary>${tekst(t.samenvatting(uitslag.punten.length))}</summary>
      <p>${t.uitleg}</p>
      <p>
        <button @click=${() => (this.nietAfgedrukt = !drukAf(onderzoekslijst(beleid, landelijk, dossier, advies, uitslag), { plek: this.renderRoot }))}>
          ${t.drukAf}
        </button>
      </p>
      <p role="status" aria-live="polite">${tekst(this.nietAfgedrukt ? t.nietAfgedrukt : '')}</p>
      <ol class="kaal">
        ${repeat(
          leesOnderzoek(beleid, landelijk, dossier, uitslag),
          (p) => `${p.open.feit} ${p.open.overtreding ?? ''}`,
          (p) => this.#punt(g, p),
        )}
      </ol>
    </details>`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.beoordeling.soort !== 'advies' || g.beoordeling.advies.ontbrekend.length === 0) return nothing;
    const { advies } = g.beoordeling;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, t.titel)}
      <details>
        <summary>${t.nogMogelijk}</summary>
        <ul>
          ${leesNogMogelijkAlle(g.kader.beleid, g.kader.landelijk, g.dossier as Dossier, advies).map((o) => html`<li>${tekst(t.mogelijkBij(o.overtreding, o.tekst))}</li>`)}
        </ul>
      </details>
      ${this.uitslag ? this.#lijst(g, advies, this.uitslag) : html`<p class="zacht" role="status">${t.bezig}</p>`}
    </section>`;
  }
}
