import { css } from 'lit';

/** One reason for or against a measure: a line beside it keeps rule, source and facts together. */
export const redenstijl = css`
  .reden {
    border-inline-start: 2px solid var(--_lijn);
    padding-inline-start: 0.75em;
    margin-block-start: 0.75em;
  }
`;
