import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** Everything that is wrong, where, and what mends it. */
export class BeControle extends Onderdeel {
  override render() {
    return html`<ol>
      ${this.stand?.meldingen.map(({ tekst, herstel }) => html`<li>${tekst} ${herstel}</li>`)}
    </ol>`;
  }
}
