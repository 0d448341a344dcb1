import { css } from 'lit';

/** Three columns from 960 px of the element's own width; under it one view at a time. */
export const indeling = css`
  :host {
    container-type: inline-size;
    background: var(--_grond);
    border: 1px solid var(--_lijn);
  }
  .balk {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 1em;
    background: var(--_vlak);
    border-block-end: 1px solid var(--_lijn);
  }
  .kolommen {
    display: grid;
    grid-template-columns: minmax(12em, 15em) minmax(0, 1fr) minmax(20em, 1fr);
    min-block-size: 36em;
    block-size: calc(100vh - 8em);
  }
  .kolom {
    min-inline-size: 0;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    border-inline-start: 1px solid var(--_lijn);
  }
  .kolom:first-child {
    border-inline-start: 0;
  }
  .paneel {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 1em;
  }
  .paneel.vol {
    padding: 0;
    overflow: hidden;
  }
  @container (max-width: 959px) {
    .kolommen {
      display: block;
      block-size: auto;
    }
    .kolom {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_lijn);
    }
    .paneel.vol {
      block-size: 70vh;
    }
  }
`;
