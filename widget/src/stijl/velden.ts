import { css } from 'lit';

/** Buttons and form fields. Every target is at least 24 by 24 CSS pixels. */
export const velden = css`
  button {
    font: inherit;
    min-block-size: 2.5em;
    padding: 0.375em 1em;
    border: 1px solid var(--_actie);
    border-radius: var(--_rond);
    background: var(--_grond);
    color: var(--_schakel);
    cursor: pointer;
  }
  button:hover {
    background: var(--_vlak);
    text-decoration: underline;
  }
  button.hoofd {
    background: var(--_actie);
    color: var(--_op-actie);
    font-weight: 600;
  }
  button.hoofd:hover {
    background: var(--_actie-over);
  }
  button.stil {
    border-color: transparent;
    background: none;
    padding-inline: 0.25em;
    min-block-size: 1.75em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  li > button.stil {
    vertical-align: top;
    padding-block: 0;
  }
  button.stil:hover {
    background: var(--_vlak);
  }
  button.stil[aria-disabled='true'] {
    border-color: transparent;
  }
  button[aria-disabled='true'] {
    color: var(--_zacht);
    background: none;
    cursor: default;
    text-decoration: none;
  }
  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .knoppen.uiteen {
    justify-content: space-between;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  legend,
  .naam {
    display: block;
    font-weight: 600;
  }
  .hint {
    color: var(--_zacht);
    font-size: 0.9375em;
    font-weight: 400;
  }
  input[type='text'],
  input[type='search'],
  select,
  textarea {
    font: inherit;
    color: var(--_tekst);
    background: var(--_grond);
    border: 1px solid var(--_rand);
    border-radius: var(--_rond);
    min-block-size: 2.5em;
    padding: 0.25em 0.625em;
    inline-size: 100%;
    max-inline-size: 26em;
  }
  textarea {
    max-inline-size: 42em;
    resize: vertical;
  }
  input.kort {
    max-inline-size: 12em;
  }
  .keuze {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    align-items: start;
    padding-block: 0.25em;
    cursor: pointer;
    font-weight: 400;
  }
  .keuze input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_actie);
    cursor: pointer;
  }
  .veld > :is(.hint, .foutmelding) {
    margin-block-end: 0.375em;
  }
  .naam + :is(input, select, textarea),
  :not(.veld) > .hint + :is(input, select, textarea) {
    margin-block-start: 0.375em; /* the focus ring covers no word */
  }
  .veld > .hint.uitleg {
    padding-inline-start: 1.75em;
    margin-block-start: -0.25em;
  }
  .veld + .veld {
    margin-block-start: 1.5em;
  }
  .veld.mis {
    border-inline-start: 4px solid var(--_fout);
    padding-inline-start: 0.75em;
  }
  .veld.mis input[type='text'] {
    border: 2px solid var(--_fout);
  }
  .foutmelding {
    color: var(--_fout);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    button,
    input,
    select,
    textarea {
      border-color: ButtonText;
    }
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
