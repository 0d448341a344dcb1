import { css, html } from 'lit';
import { verschilTussen } from '../werktekst/sneden.ts';
import { Onderdeel } from './onderdeel.ts';

/** The text of the policy itself. */
export class BeJson extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      textarea {
        block-size: 100%;
        max-inline-size: none;
        font-family: ui-monospace, monospace;
      }
    `,
  ];

  #typ(e: Event): void {
    const nieuw = (e.currentTarget as HTMLTextAreaElement).value;
    this.werk.tekst.wijzig({ door: 'json', getypt: true, sneden: { beleid: verschilTussen(this.teksten.beleid, nieuw) } });
  }

  override render() {
    return html`<textarea aria-label="JSON" spellcheck="false" .value=${this.teksten.beleid} @input=${this.#typ}></textarea>`;
  }
}
