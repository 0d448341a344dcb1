import { css } from 'lit';

/** The policy as a text to read; what is out of sight is not laid out. */
export const lezingStijl = css`
  .boven {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .stand {
    position: sticky;
    inset-block-start: -1em;
    z-index: 1;
  }
  .beleid {
    max-inline-size: 46em;
  }
  .stuk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
    padding: 0.25em 0.75em;
    border-inline-start: 3px solid transparent;
    scroll-margin-block: 4em 1em;
  }
  .stuk[data-pad] {
    cursor: pointer;
  }
  .stuk[data-pad]:hover {
    background: var(--_vlak);
  }
  .stuk.gekozen {
    border-inline-start-color: var(--_actie);
    background: var(--_vlak);
  }
  .stuk > :is(p, ul) {
    margin-block-end: 0.375em;
  }
  .stuk > p {
    white-space: pre-line;
  }
  .stuk > .melding {
    margin-block: 0.5em;
    background: var(--_grond);
    cursor: auto;
  }
  .stuk > .knoppen {
    gap: 0.5em;
    margin-block: 0.25em 0.5em;
  }
  .stuk > .knoppen button {
    min-block-size: 2em;
    padding: 0.125em 0.625em;
  }
  .kop {
    font-family: var(--_kopletter);
    font-weight: 600;
    line-height: 1.3;
    margin-block: 0.25em;
  }
  .kop button {
    font: inherit;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  .d0 {
    contain-intrinsic-block-size: auto 4em;
    margin-block-start: 1.5em;
  }
  .d0 > .kop {
    font-size: 1.375em;
  }
  .d1 > .kop {
    font-size: 1.125em;
  }
  button.verwijst {
    display: inline;
    min-block-size: 1.5em;
    padding: 0;
  }
  .mis {
    font-weight: 600;
    color: var(--_fout);
  }
`;
