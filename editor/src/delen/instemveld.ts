import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Instemwoord } from '../gebeurtenissen.ts';

/** A group of outcomes that change, apart from the next. */
export const groepStijl = css`
  .groep {
    border-inline-start: 4px solid var(--_lijn);
    padding-inline-start: 0.75em;
  }
  .groep + .groep {
    margin-block-start: 1.5em;
  }
`;

/** How a field is called: by its name, of which group it is (only to be heard), and what is to be written. */
export interface Veldnaam {
  readonly naam: string;
  readonly bij: string;
  readonly hint: string;
}

/**
 * A field for the words of agreement with a group, or for who agrees.
 *
 * @param i what tells the group from the others in the view
 * @param schrijf takes what is being written, at every key
 */
export function instemveld(veld: keyof Instemwoord, i: string, { naam, bij, hint }: Veldnaam, waarde: string, schrijf: (deel: Partial<Instemwoord>) => void) {
  const id = `${veld}-${i}`;
  const typ = (e: Event): void => schrijf({ [veld]: (e.currentTarget as HTMLInputElement).value });
  return html`<div>
    <label class="naam" for=${id}>${naam}<span class="alleen-voorlezen">${tekst(bij)}</span></label>
    <p class="hint" id=${`${id}-hint`}>${hint}</p>
    ${
      veld === 'woord'
        ? html`<textarea id=${id} rows="2" aria-describedby=${`${id}-hint`} .value=${live(waarde)} @input=${typ}></textarea>`
        : html`<input id=${id} type="text" aria-describedby=${`${id}-hint`} .value=${live(waarde)} @input=${typ} />`
    }
  </div>`;
}
