import { html } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** What differs from the published version. */
export class BeVerschil extends Onderdeel {
  override render() {
    return html``;
  }
}
