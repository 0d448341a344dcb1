import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The cases of the policy and how they come out. */
export class BeGevallen extends Onderdeel {
  override render() {
    return html``;
  }
}
