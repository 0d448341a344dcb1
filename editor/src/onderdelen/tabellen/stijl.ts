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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.5em 1em;
  }
  .vinken {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 1em;
    max-block-size: 15em;
    overflow: auto;
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
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
