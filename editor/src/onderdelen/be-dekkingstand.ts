import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Brondekking } from '@handhavingswijzer/language';
import { tekst } from '@handhavingswijzer/widget/delen';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.dekking;

/** Under the outline: which part of the text is accounted for, and the way to the list. */
export class BeDekkingstand extends Onderdeel {
  @state() private dekking: Brondekking | undefined;

  protected override updated(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('stand') && this.stand) void this.#vraag();
  }

  /** What is known stands until there is something newer. */
  async #vraag(): Promise<void> {
    this.dekking = (await this.werk.vraag('brondekking', {})) ?? this.dekking;
  }

  override render() {
    if (!this.dekking) return nothing;
    const { gedekt, totaal, overgenomen } = this.dekking;
    return html`<button type="button" class="stil" @click=${() => this.werk.toon('dekking')}>${tekst(t.kort(gedekt, totaal))}</button>
      ${overgenomen > 0 ? html`<p class="klein zacht">${tekst(t.overgenomen(overgenomen))}</p>` : nothing}`;
  }
}
