import { css } from 'lit';

/** Forms: fields under each other, what belongs together in a box. */
export const formulierStijl = css`
  .veld + .veld,
  .veld + details,
  .elementen > * + * {
    margin-block-start: 1em;
  }
  .elementen > * + details,
  .elementen > details + * {
    margin-block-start: 0.25em;
  }
  input[type='text'],
  input[type='search'],
  select,
  textarea {
    max-inline-size: 42em;
  }
  input.kort {
    max-inline-size: 16em;
  }
  [readonly] {
    background: var(--_vlak);
  }
  .blok,
  .klad {
    border-inline-start: 3px solid var(--_lijn);
    padding-inline-start: 0.75em;
    margin-block: 0.5em;
  }
  .klad {
    border-inline-start-color: var(--_actie);
    background: var(--_vlak);
    padding: 0.75em;
  }
  .klad > .knoppen {
    margin-block-start: 1em;
  }
  .naast {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.5em 1em;
  }
  .vinken {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 1em;
    max-block-size: 18em;
    overflow: auto;
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .voorwaarde {
    position: relative;
    padding-block: 0.375em;
  }
  .tussen {
    color: var(--_zacht);
    font-style: italic;
  }
  .acties > summary {
    display: inline-block;
    font-size: 0.9375em;
  }
  .naast > .veld + .veld {
    margin-block-start: 0;
  }
  .rij {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .zin {
    background: var(--_vlak);
    padding: 0.5em 0.75em;
    max-inline-size: 42em;
  }
  button.klein {
    min-block-size: 2em;
    padding: 0.125em 0.625em;
  }
  .knoppen {
    gap: 0.25em 0.75em;
  }
  .formulier,
  .zin + .formulier,
  .knoppen + .zin {
    margin-block-start: 1em;
  }
  .kies {
    display: grid;
    gap: 0.25em;
    margin-block-end: 1em;
  }
  .lijst > li {
    border-block-end: 1px solid var(--_lijn);
    padding-block: 0.25em;
  }
  .lijst button.stil {
    inline-size: 100%;
  }
  .doel {
    outline: 2px dashed var(--_actie);
    outline-offset: 4px;
  }
`;

/** Grids: cells with lines between them, that scroll sideways by themselves. */
export const roosterStijl = css`
  .kies {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.5em;
  }
  .klein.zacht,
  .knoppen,
  .hint {
    margin-block: 0.25em;
  }
  button.klein {
    min-block-size: 2em;
    padding: 0.125em 0.625em;
  }
  .klad {
    border-inline-start: 3px solid var(--_actie);
    background: var(--_vlak);
    padding: 0.75em;
    margin-block: 0.5em;
  }
  .klad > * + * {
    margin-block-start: 0.5em;
  }
  .schuif {
    overflow: auto;
    max-block-size: 70vh;
    border: 1px solid var(--_lijn);
  }
  .schuif.plan {
    max-block-size: 20em;
    background: var(--_grond);
  }
  .schuif > table {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .schuif th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_vlak);
    white-space: nowrap;
    z-index: 1;
  }
  .schuif :is(th, td) {
    padding: 0.25em 0.5em;
    border-inline-end: 1px solid var(--_lijn);
    min-inline-size: 4em;
    max-inline-size: 20em;
    overflow-wrap: break-word;
    scroll-margin: 3em 0 0 12em; /* clear of the headers that stay in sight */
  }
  .schuif td:not(.cijfers) {
    min-inline-size: 11em;
  }
  .schuif td:first-child {
    min-inline-size: 0;
  }
  .schuif td[role='rowheader'] {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 8em;
    max-inline-size: 11em;
    background: var(--_grond);
  }
  .cijfers {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .cijfers .foutmelding {
    display: block;
    white-space: normal;
    text-align: start;
    min-inline-size: 14em;
  }
  td.vast {
    color: var(--_zacht);
  }
  td:focus-visible {
    outline-offset: -3px;
  }
  td input[type='text'] {
    min-inline-size: 8em;
    min-block-size: 2em;
  }
`;
