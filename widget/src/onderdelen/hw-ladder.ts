import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { ladderVan } from '@handhavingswijzer/dialogue';
import { ladderBeeld } from '@handhavingswijzer/lezing';
import { bouw } from '../afdruk/dom.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { beeldStijl } from '../stijl/beeld.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.ladder;

/** The ladder of one overtreding: the picture, and all that it shows in sentences. */
export class HwLadder extends Onderdeel {
  static override styles = [Onderdeel.styles, beeldStijl];

  /** Id of the overtreding. */
  @property({ attribute: false }) overtreding = '';

  #inhoud(): TemplateResult | typeof nothing {
    const ladder = this.gesprek && ladderVan(this.gesprek, this.overtreding);
    if (!ladder || ladder.treden.length === 0) return nothing;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 3, t.kop)} ${bouw(document, ladderBeeld(ladder))}
      <details class="klein">
        <summary>${t.inWoorden}</summary>
        <ul>
          ${ladder.zinnen.map((zin) => html`<li>${tekst(zin.tekst)}</li>`)}
        </ul>
      </details>
    </section>`;
  }

  override render() {
    const g = this.gesprek;
    return guard([g?.beoordeling, g?.besluit.keuzes, this.overtreding, this.weergave], () => this.#inhoud());
  }
}
