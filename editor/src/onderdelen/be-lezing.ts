import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The policy in Dutch. */
export class BeLezing extends Onderdeel {
  override render() {
    return html``;
  }
}
