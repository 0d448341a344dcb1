import { css } from 'lit';

/** The column of the advice; under 960 px of the element's width a bar at its bottom that opens. */
export const adviesStijl = css`
  .nadruk.rust {
    background: none;
    color: var(--_zacht);
    border-color: var(--_lijn);
  }
  .balk,
  .smal {
    display: none;
  }
  @container (max-width: 959px) {
    .balk {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      inline-size: 100%;
      border: 0;
      border-block-start: 2px solid var(--_actie);
      border-radius: 0;
      padding: 0.625em 1em;
      text-align: start;
      background: var(--_vlak);
      color: var(--_tekst);
      font-weight: 600;
    }
    .balk > :last-child {
      color: var(--_schakel);
      text-decoration: underline;
    }
    .inhoud {
      display: none;
      max-block-size: calc(0.65 * var(--hw-sight-size, 100vh));
      overflow-y: auto;
      padding: 1em;
      background: var(--_grond);
    }
    .inhoud.open,
    .smal {
      display: block;
    }
  }
`;
