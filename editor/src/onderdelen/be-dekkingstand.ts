import { html, nothing, type PropertyValues } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import { Dekkingvraag } from '../delen/dekkingvraag.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.dekking;

/** Under the outline: which part of the text is accounted for, and the way to the list. */
export class BeDekkingstand extends Onderdeel {
  readonly #vraag = new Dekkingvraag(this, 800);

  protected override updated(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('stand') && this.stand) this.#vraag.vraag(this.werk);
  }

  override render() {
    const { dekking } = this.#vraag;
    if (!dekking) return nothing;
    const { gedekt, totaal, overgenomen } = dekking;
    return html`<button type="button" class="stil" @click=${() => this.werk.toon('dekking')}>${tekst(t.kort(gedekt, totaal))}</button>
      ${overgenomen > 0 ? html`<p class="klein zacht">${tekst(t.overgenomen(overgenomen))}</p>` : nothing}`;
  }
}
