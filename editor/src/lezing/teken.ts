import { html, nothing, type TemplateResult } from 'lit';
import type { Blok, Documentzin, Verwijzing } from '@handhavingswijzer/lezing';
import { tekst } from '@handhavingswijzer/widget/delen';

/** Goes to what a fragment of a sentence names; undefined: names are plain text. */
export type Volg = ((naar: Verwijzing) => void) | undefined;

const TE_VOLGEN: ReadonlySet<Verwijzing['soort']> = new Set<Verwijzing['soort']>(['regel', 'begrip', 'feit', 'maatregel']);

function zin({ zin: { tekst: heel, delen }, bron }: Documentzin, volg: Volg): TemplateResult {
  const inhoud = volg
    ? delen.map(({ tekst: deel, verwijst }) =>
        verwijst && TE_VOLGEN.has(verwijst.soort)
          ? html`<button type="button" class="stil verwijst" @click=${() => volg(verwijst)}>${tekst(deel)}</button>`
          : tekst(deel),
      )
    : tekst(heel);
  return html`${inhoud}${bron === undefined ? nothing : html` <span class="zacht klein">${tekst(`[${bron}]`)}</span>`} `;
}

/**
 * Paragraphs, lists and tables of the reading.
 *
 * @param puntpad the JSON pointer of a point of the list; undefined: its points are no elements
 */
export function tekenBlok(blok: Blok, volg: Volg, puntpad: ((nummer: number) => string) | undefined): TemplateResult | typeof nothing {
  switch (blok.soort) {
    case 'alinea':
      return html`<p>${blok.zinnen.map((een) => zin(een, volg))}</p>`;
    case 'lijst':
      return html`<ul>
        ${blok.punten.map((punt, i) => html`<li data-pad=${puntpad?.(i) ?? nothing}>${zin(punt, volg)}</li>`)}
      </ul>`;
    case 'tabel':
    case 'beeld':
      return nothing; // the document of a policy has none
  }
}
