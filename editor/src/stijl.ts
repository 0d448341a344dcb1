import { css } from 'lit';

/**
 * Three columns from 960 px of the element's own width, each with its own scroll; under it one view at a time, that scrolls with the page. The element is as high
 * as the window, unless the host says otherwise (`--be-hoogte`).
 */
export const indeling = css`
  :host {
    container-type: inline-size;
    background: var(--_grond);
  }
  .geheel {
    display: flex;
    flex-direction: column;
    block-size: var(--be-hoogte, 100vh);
    block-size: var(--be-hoogte, 100dvh);
    min-block-size: 30em;
  }
  .smal {
    block-size: auto;
    min-block-size: 100vh;
  }
  .sleept::before {
    content: attr(data-hint);
    position: fixed;
    inset: 0.5em;
    z-index: 10;
    display: grid;
    place-items: center;
    border: 3px dashed var(--_actie);
    background: var(--_grond);
    opacity: 0.9;
    font-size: 1.375em;
    pointer-events: none;
  }
  be-balk,
  be-bestandvraag {
    flex: none;
  }
  .kolommen {
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-template-columns: minmax(12em, 15em) minmax(0, 1fr) 0.75em minmax(0, var(--_zij, 45%));
  }
  .kolom {
    min-inline-size: 0;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  nav.kolom {
    border-inline-end: 1px solid var(--_lijn);
  }
  .paneel {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 1em;
  }
  .paneel:focus-visible {
    outline-offset: -3px;
  }
  .paneel.vol {
    padding: 0;
    overflow: hidden;
  }
  .smal .kolommen {
    display: block;
  }
  .smal .kolom {
    border: 0;
  }
  .smal .paneel {
    overflow: visible;
  }
  .smal .paneel.vol {
    block-size: 70vh;
    overflow: hidden;
  }
`;
