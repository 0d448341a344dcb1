import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import type { Bestandbeeld } from '../bestand/beeld.ts';
import type { Bestandwerk } from '../bestand/bestandwerk.ts';
import type { Bewaardconcept } from '../bestand/concept.ts';
import type { Bundelbeleid } from '../bestand/herkomst.ts';
import { leesConceptverschil } from '../bestand/verwoord.ts';
import { bestandbeeldContext, bestandContext } from '../contexten.ts';
import { leesMoment } from '../delen/moment.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.start;

/** What one begins with: a draft, a policy that comes with the page, a file, or a new policy. */
export class BeStart extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        padding: 1.5em 1em 3em;
      }
      .binnen {
        max-inline-size: 60em;
        margin-inline: auto;
      }
      .wegen {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
        gap: 1.5em;
      }
      .weg,
      .concepten > li {
        border: 1px solid var(--_lijn);
        border-radius: var(--_rond);
        padding: 1em;
      }
      .weg > * + *,
      .concepten > li > * + * {
        margin-block-start: 0.5em;
      }
      .concepten > li + li {
        margin-block-start: 0.75em;
      }
      .bundel > li + li {
        margin-block-start: 0.5em;
      }
      .bundel button,
      .vol {
        inline-size: 100%;
        text-align: start;
      }
      .terug {
        margin-block-end: 1em;
      }
    `,
  ];

  @consume({ context: bestandContext })
  protected bestand!: Bestandwerk;

  @consume({ context: bestandbeeldContext, subscribe: true })
  @state()
  protected beeld!: Bestandbeeld;

  /** Policies that come with the page. */
  @property({ attribute: false }) bundel: readonly Bundelbeleid[] = [];

  #concept({ sleutel, concept }: Bewaardconcept, bezet: boolean) {
    return html`<li>
      ${kop(this.instelling.kopniveau + 2, concept.naam, { klasse: 'kop-klein' })}
      <p class="klein zacht">${tekst(t.conceptBewaard(leesMoment(concept.bewaardOp)))}${bezet ? html` · ${tekst(t.bezet)}` : nothing}</p>
      <ul class="klein">
        ${leesConceptverschil(concept).map((zin) => html`<li>${tekst(zin)}</li>`)}
      </ul>
      <div class="knoppen">
        <button type="button" class="hoofd" @click=${() => this.bestand.openConcept(sleutel)}>${tekst(t.verder(concept.naam))}</button>
        <button type="button" aria-label=${t.wis(concept.naam)} @click=${() => this.bestand.vraagWis(sleutel)}>${t.wisKort}</button>
      </div>
    </li>`;
  }

  #concepten() {
    const { lijst: alle, bezet, sleutel: eigen } = this.beeld.concept;
    const lijst = alle.filter(({ sleutel }) => sleutel !== eigen); // that of what is open is where she goes back to
    if (lijst.length === 0) return nothing;
    return html`<section>
      ${kop(this.instelling.kopniveau + 1, t.concepten)}
      <ul class="kaal concepten">
        ${repeat(
          lijst,
          ({ sleutel }) => sleutel,
          (bewaard) => this.#concept(bewaard, bezet.has(bewaard.sleutel)),
        )}
      </ul>
    </section>`;
  }

  override render() {
    const { kopniveau, rechten } = this.instelling;
    const { herkomst, naam, bezig } = this.beeld;
    const weg = (titel: string, inhoud: unknown) => html`<section class="weg">${kop(kopniveau + 1, titel)} ${inhoud}</section>`;
    return html`<div class="binnen ruim">
      ${herkomst ? html`<button type="button" class="terug" @click=${() => this.bestand.toon('werk')}>${tekst(t.terug(naam))}</button>` : nothing}
      ${kop(herkomst ? kopniveau + 1 : kopniveau, t.kop, { klasse: 'kop-groot', id: 'kop', focus: true })} ${this.#concepten()}
      <div class="wegen">
        ${
          this.bundel.length === 0
            ? nothing
            : weg(
                t.bundel,
                html`<p class="klein">${t.bundelUitleg}</p>
                  <ul class="kaal bundel">
                    ${this.bundel.map((beleid) => html`<li><button type="button" @click=${() => this.bestand.openBundel(beleid)}>${tekst(beleid.naam)}</button></li>`)}
                  </ul>`,
              )
        }
        ${weg(
          t.bestand,
          html`<p class="klein">${t.bestandUitleg}</p>
            <button type="button" class="vol" @click=${() => void this.bestand.openBestand()}>${t.kies}</button>`,
        )}
        ${
          rechten === 'alles'
            ? weg(
                t.nieuw,
                html`<p class="klein">${t.nieuwUitleg}</p>
                  <button type="button" class="vol" @click=${() => this.bestand.toon('nieuw')}>${t.nieuwKnop}</button>`,
              )
            : nothing
        }
      </div>
      <p role="status" class="zacht">${tekst(bezig ? t.bezig : '')}</p>
    </div>`;
  }
}
