import { css, html, nothing, type TemplateResult } from 'lit';
import type { Herstelling, Melding } from '@handhavingswijzer/language';
import { tekst } from '@handhavingswijzer/widget/delen';
import { teksten } from '../teksten/index.ts';

const t = teksten.controle;

export const meldingStijl = css`
  .melding {
    border-inline-start: 4px solid var(--_lijn);
    padding-inline-start: 0.75em;
  }
  .melding.fout {
    border-color: var(--_fout);
  }
  .melding.waarschuwing {
    border-color: var(--_rand);
  }
  .melding .knoppen {
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .melding .knoppen button:not(.stil) {
    min-block-size: 2em;
    padding: 0.125em 0.625em;
    text-align: start;
  }
  .ernst {
    font-weight: 600;
  }
  .fout > p > .ernst {
    color: var(--_fout);
  }
`;

/** What can be done about a finding. */
export interface Meldingopties {
  /** The mends that were tried; undefined: not known yet. */
  readonly herstellingen: readonly Herstelling[] | undefined;
  /** The finding is of the text as it is now: its mends fit. */
  readonly actueel: boolean;
  readonly herstel: (herstelling: Herstelling) => void;
  /** Buttons before the mends. */
  readonly knoppen?: unknown;
}

/** A finding: what is wrong, why that matters, what mends it, and a button for each mend. */
export function meldingKaart(melding: Melding, { herstellingen, actueel, herstel, knoppen = nothing }: Meldingopties): TemplateResult {
  const gevonden = herstellingen ?? [];
  return html`<div class="melding ${melding.ernst}">
    <p><span class="ernst">${tekst(t.ernst[melding.ernst])}:</span> ${tekst(melding.tekst)}</p>
    <p class="klein zacht">${tekst(`${t.gevolg(melding.code, melding.ernst)} ${melding.herstel}`)}</p>
    ${
      gevonden.length === 0 && knoppen === nothing
        ? nothing
        : html`<div class="knoppen klein">
            ${knoppen}
            ${gevonden.map(
              (een) =>
                html`<button type="button" aria-disabled=${!actueel} @click=${() => (actueel ? herstel(een) : undefined)}>
                  ${tekst(een.titel)}<span class="alleen-voorlezen">${tekst(t.bij(melding.tekst))}</span>
                </button>`,
            )}
          </div>`
    }
  </div>`;
}
