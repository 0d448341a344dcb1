import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The policy as forms and tables. */
export class BeTabellen extends Onderdeel {
  override render() {
    return html``;
  }
}
