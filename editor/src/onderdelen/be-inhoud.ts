import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The parts of the policy, to go to. */
export class BeInhoud extends Onderdeel {
  override render() {
    return html`<ul class="kaal">
      ${this.stand?.onderdelen.map(({ naam, kern }) => html`<li><button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', offset: kern.begin.offset })}>${naam}</button></li>`)}
    </ul>`;
  }
}
