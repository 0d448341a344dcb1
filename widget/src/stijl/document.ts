import { css } from 'lit';

/** How a document reads within the element: near to print, with the tokens of the page. */
export const documentStijl = css`
  .blad :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.25em 0.5em;
    font-size: 1em;
  }
  .blad header > :first-child,
  .blad > section > :first-child {
    font-size: 1.25em;
  }
  .blad p {
    margin-block-end: 0.5em;
    white-space: pre-line;
  }
  .blad .ondertitel,
  .blad .bron {
    color: var(--_zacht);
  }
  .blad .bron {
    margin: 0;
    font-size: 0.875em;
  }
  .blad :is(ul, ol, table, figure) {
    margin: 0 0 1em;
  }
  .blad caption {
    text-align: start;
    font-weight: 600;
  }
  .blad tbody th {
    font-weight: 400;
  }
  .blad :is(th, td) {
    overflow-wrap: break-word;
  }
  .blad svg {
    inline-size: 22em;
    max-inline-size: 100%;
    block-size: auto;
  }
`;
