import { css, html } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';

/** One of the views that share a place. */
export interface Tab<B extends string> {
  readonly blad: B;
  readonly naam: string;
}

export const tabStijl = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    border-block-end: 1px solid var(--_lijn);
  }
  [role='tab'] {
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
    padding: 0.375em 0.75em;
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_actie);
    color: var(--_tekst);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

const STAP: Readonly<Record<string, (i: number, aantal: number) => number>> = {
  ArrowRight: (i, aantal) => (i + 1) % aantal,
  ArrowLeft: (i, aantal) => (i + aantal - 1) % aantal,
  Home: () => 0,
  End: (_i, aantal) => aantal - 1,
};

/**
 * A row of tabs, with arrow keys, Home and End. The panel of a tab has id `paneel-BLAD` and is labelled by `tab-BLAD`, in the same root.
 *
 * @param naam what the row is, for who does not see it
 */
export function tabrij<B extends string>(naam: string, tabs: readonly Tab<B>[], open: B, kies: (blad: B) => void) {
  const toets = (e: KeyboardEvent): void => {
    const nu = tabs.findIndex(({ blad }) => blad === open);
    const naar = tabs[STAP[e.key]?.(nu, tabs.length) ?? -1];
    if (!naar) return;
    e.preventDefault();
    kies(naar.blad);
    const rij = e.currentTarget as HTMLElement;
    rij.querySelector<HTMLElement>(`#tab-${naar.blad}`)?.focus();
  };
  return html`<div role="tablist" aria-label=${naam} @keydown=${toets}>
    ${tabs.map(
      ({ blad, naam: titel }) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${blad}"
          aria-controls="paneel-${blad}"
          aria-selected=${blad === open}
          tabindex=${blad === open ? 0 : -1}
          @click=${() => kies(blad)}
        >
          ${tekst(titel)}
        </button>`,
    )}
  </div>`;
}
