import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dossier } from '@handhavingswijzer/engine';
import { leesGrondslag, waarom, type Reden, type WaaromMaatregel } from '@handhavingswijzer/lezing';
import { aardstijl, feitenlijst } from '../delen/aard.ts';
import { regelbron } from '../delen/bron.ts';
import { tekst } from '../delen/tekst.ts';
import { redenstijl } from '../stijl/reden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.waarom;

/** Why the advice on one overtreding is what it is: per measure the rules, the facts they used and where each came from, and the sources. */
export class HwWaarom extends Onderdeel {
  static override styles = [Onderdeel.styles, aardstijl, redenstijl];

  /** Id of the overtreding. */
  @property({ attribute: false }) overtreding = '';

  #reden(r: Reden): TemplateResult {
    const g = this.gesprek;
    if (!g) return html``;
    return html`<div class="reden">
      <p>${tekst(r.zin.tekst)}</p>
      <p class="zacht klein">${tekst(r.herkomst === 'wet' ? t.wet : t.beleid)} ${regelbron(g.kader, r.regel, r.herkomst)}</p>
      ${
        r.feiten.length === 0
          ? nothing
          : html`<p class="klein">${t.inDezeZaak}</p>
              ${feitenlijst(r.feiten)}`
      }
    </div>`;
  }

  #maatregel(m: WaaromMaatregel): TemplateResult {
    return html`<div>
      <p><strong>${tekst(m.zin.tekst)}</strong>${m.zeker ? nothing : t.nietZeker}</p>
      ${m.redenen.map((r) => this.#reden(r))}
    </div>`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.beoordeling.soort !== 'advies') return nothing;
    const uitleg = waarom(g.kader.beleid, g.kader.landelijk, g.dossier as Dossier, g.beoordeling.advies, this.overtreding);
    const grondslag = leesGrondslag(g.kader.beleid, g.kader.landelijk, g.beoordeling.advies, this.overtreding);
    return html`<div class="ruim">
      ${
        grondslag.feiten.length === 0
          ? nothing
          : html`<div>
              <p><strong>${t.rustOp}</strong></p>
              ${feitenlijst(grondslag.feiten)}
            </div>`
      }
      ${uitleg.maatregelen.map((m) => this.#maatregel(m))}
      ${
        uitleg.uitgeschakeld.length === 0
          ? nothing
          : html`<div>
              <p><strong>${t.uitzonderingen}</strong></p>
              <ul>
                ${uitleg.uitgeschakeld.map((u) => html`<li>${tekst(u.zin.tekst)}</li>`)}
              </ul>
            </div>`
      }
      ${
        uitleg.verboden.length === 0
          ? nothing
          : html`<div>
              <p><strong>${t.magNiet}</strong></p>
              ${uitleg.verboden.map((r) => this.#reden(r))}
            </div>`
      }
    </div>`;
  }
}
