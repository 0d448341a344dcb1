import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The officer's element on the policy as it stands. */
export class BeVoorbeeld extends Onderdeel {
  override render() {
    return html``;
  }
}
