import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { korteUitkomst, metHoofdletter, naamVanVoorschrift, verwijderOvertreding, voegOvertredingToe } from '@handhavingswijzer/dialogue';
import { kop, tekst } from '../delen/tekst.ts';
import { Onderdeel } from './onderdeel.ts';

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
          ? html`<p>Er staan nog geen overtredingen in deze zaak. Voeg hieronder de eerste toe.</p>`
          : html`<ol class="kaal">
              ${repeat(
                g.dossier.overtredingen,
                (o) => o.id,
                (o, i) =>
                  html`<li>
                    <p><strong>${tekst(`${String(i + 1)}. ${naamVanVoorschrift(g.kader, o.voorschrift)}`)}</strong></p>
                    ${advies ? html`<p class="zacht">${tekst(`Advies: ${korteUitkomst(g.kader, advies.overtredingen[i])}`)}</p>` : nothing}
                    <div class="knoppen">
                      <button
                        class="stil"
                        aria-label=${`Bekijk of vul aan: overtreding ${String(i + 1)}`}
                        @click=${() => this.bediening.ga({ soort: 'gegevens', overtreding: o.id })}
                      >
                        Bekijk of vul aan
                      </button>
                      <button class="stil" aria-label=${`Verwijder overtreding ${String(i + 1)}`} @click=${() => this.#verwijder(o.id)}>Verwijder</button>
                    </div>
                  </li>`,
              )}
            </ol>`
      }
      <section class="stapel">
        ${kop(this.weergave.kopniveau + 2, metHoofdletter(g.dossier.overtredingen.length === 0 ? 'overtreding toevoegen' : 'nog een overtreding toevoegen'))}
        <hw-kiezer .kies=${(id: string) => this.bediening.doe((x) => voegOvertredingToe(x, id))}></hw-kiezer>
      </section>
    </div>`;
  }
}
