import { css } from 'lit';

/**
 * Three columns from 960 px of the element's own width; under it one column, with the advice as a bar at the bottom. The bar covers nothing that has the focus: what
 * gets it is scrolled clear of the bar (`--_balk`), and where the page shows only some lines, as at 400 % zoom, the bar stands at the end instead (WCAG 2.4.11).
 * In a frame that is as high as its content nothing scrolls: there `--hw-sight-*` says which part can be seen.
 */
export const indeling = css`
  :host {
    container-type: inline-size;
    background: var(--_grond);
    border: 1px solid var(--_lijn);
  }
  .blok {
    padding: 1em;
  }
  .kolommen {
    display: grid;
    grid-template-columns: minmax(14em, 16.5em) minmax(0, 1fr) minmax(18em, 24em);
  }
  .kolommen > * {
    min-inline-size: 0;
    padding: 1.25em;
  }
  .kolommen > nav {
    padding-inline: 0.5em 1em;
  }
  .midden {
    border-inline: 1px solid var(--_lijn);
    min-block-size: 30em;
  }
  @container (min-width: 960px) {
    .advies {
      position: sticky;
      inset-block-start: var(--hw-sight-start, 0px);
      align-self: start;
      max-block-size: var(--hw-sight-size, 100vh);
      overflow-y: auto;
    }
  }
  @container (max-width: 959px) {
    .kolommen {
      grid-template-columns: minmax(0, 1fr);
    }
    .kolommen > nav {
      padding: 0.5em 1em;
      border-block-end: 1px solid var(--_lijn);
    }
    .midden {
      border-inline: 0;
      min-block-size: 0;
      padding: 1em;
    }
    .advies {
      padding: 0;
      background: var(--_grond);
    }
    @media (min-height: 25em) {
      .advies {
        position: sticky;
        inset-block-end: var(--hw-sight-end, 0px);
        z-index: 1;
      }
      nav,
      .midden {
        --_balk: calc(9 * var(--_maat));
      }
    }
  }
`;
