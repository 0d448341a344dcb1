import { css } from 'lit';

/** A picture in the text: as wide as the column, never wider than its words need; its colours are those of the text. */
export const beeldStijl = css`
  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: auto;
    color: var(--_tekst);
  }
  @media (forced-colors: none) {
    .trap.niet,
    .trap.verboden {
      color: var(--_zacht);
    }
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
  }
`;
