import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { korteUitkomst, naamVanVoorschrift, verwijderOvertreding, voegOvertredingToe } from '@handhavingswijzer/dialogue';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.overtredingen;

/** The overtredingen of the case: go to one, remove one, add one. */
export class HwOvertredingen extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      li {
        border-block-end: 1px solid var(--_lijn);
        padding-block: 0.5em;
      }
    `,
  ];

  #verwijder(id: string): void {
    this.bediening.doe((g) => verwijderOvertreding(g, id));
    this.bediening.naarKop();
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const advies = g.beoordeling.soort === 'advies' ? g.beoordeling.advies : undefined;
    return html`<div class="ruim">
      ${
        g.dossier.overtredingen.length === 0
          ? html`<p>${t.geen}</p>`
          : html`<ol class="kaal">
              ${repeat(
                g.dossier.overtredingen,
                (o) => o.id,
                (o, i) =>
                  html`<li>
                    <p><strong>${tekst(teksten.algemeen.genummerd(i + 1, naamVanVoorschrift(g.kader, o.voorschrift)))}</strong></p>
                    ${advies ? html`<p class="zacht">${tekst(t.advies(korteUitkomst(g.kader, advies.overtredingen[i])))}</p>` : nothing}
                    <div class="knoppen">
                      <button class="stil" aria-label=${t.bekijkNummer(i + 1)} @click=${() => this.bediening.ga({ soort: 'gegevens', overtreding: o.id })}>
                        ${t.bekijk}
                      </button>
                      <button class="stil" aria-label=${t.verwijderNummer(i + 1)} @click=${() => this.#verwijder(o.id)}>${teksten.algemeen.verwijder}</button>
                    </div>
                  </li>`,
              )}
            </ol>`
      }
      <section class="stapel">
        ${kop(this.weergave.kopniveau + 2, g.dossier.overtredingen.length === 0 ? t.eersteToevoegen : t.nogEenToevoegen)}
        <hw-kiezer .kies=${(id: string) => this.bediening.doe((x) => voegOvertredingToe(x, id))}></hw-kiezer>
      </section>
    </div>`;
  }
}
