import { css } from 'lit';

/**
 * The design tokens of the element, read from the page with fallbacks of our own. Set on the outer element only, so that the
 * parts inherit them. Order: own `--hw-*`, then Utrecht/NL Design System names, then the fallback.
 */
export const tokens = css`
  :host {
    --_letter: var(
      --hw-font-family,
      var(--utrecht-document-font-family, var(--basis-text-font-family-default, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif))
    );
    --_kopletter: var(--hw-heading-font-family, var(--utrecht-heading-font-family, var(--basis-heading-font-family, var(--_letter))));
    --_maat: var(--hw-font-size, 1rem);
    --_tekst: var(--hw-color, var(--utrecht-document-color, var(--basis-color-default-color-document, #1c2733)));
    --_zacht: var(--hw-subtle-color, var(--basis-color-default-color-subtle, #4a5866));
    --_grond: var(--hw-background-color, var(--utrecht-document-background-color, var(--basis-color-default-bg-document, #ffffff)));
    --_vlak: var(--hw-surface-color, var(--basis-color-default-bg-subtle, #f2f5f8));
    --_lijn: var(--hw-line-color, var(--basis-color-default-border-subtle, #c9d2da));
    --_rand: var(--hw-control-border-color, var(--utrecht-textbox-border-color, #5d6b78));
    --_actie: var(--hw-action-color, var(--utrecht-button-primary-action-background-color, var(--basis-color-action-1-inverse-bg-default, #14568c)));
    --_op-actie: var(--hw-on-action-color, var(--utrecht-button-primary-action-color, var(--basis-color-action-1-inverse-color-default, #ffffff)));
    --_actie-over: var(--hw-action-hover-color, var(--utrecht-button-primary-action-hover-background-color, #0e4069));
    --_schakel: var(--hw-link-color, var(--utrecht-link-color, #14568c));
    --_fout: var(--hw-error-color, var(--utrecht-form-field-error-message-color, #a51c1c));
    --_nadruk: var(--hw-mark-color, #fff3cf);
    --_op-nadruk: var(--hw-on-mark-color, #3b2c00);
    --_focus: var(--hw-focus-color, var(--utrecht-focus-outline-color, var(--basis-focus-outline-color, #0b0c0c)));
    --_rond: var(--hw-border-radius, var(--utrecht-button-border-radius, 4px));
  }
`;

/** Text, headings and focus, shared by every part. */
export const basis = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--_tekst);
    font: 400 var(--_maat) / 1.5 var(--_letter);
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_kopletter);
    font-weight: 600;
    line-height: 1.25;
  }
  .kop-groot {
    font-size: 1.375em;
  }
  .kop-midden {
    font-size: 1.125em;
  }
  .kop-klein {
    font-size: 1em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  .kaal {
    list-style: none;
    padding: 0;
  }
  .stapel > * + * {
    margin-block-start: 0.75em;
  }
  section > .kop-midden {
    margin-block-end: 0.75em;
  }
  .ruim > * + * {
    margin-block-start: 1.5em;
  }
  .zacht {
    color: var(--_zacht);
  }
  .klein {
    font-size: 0.9375em;
  }
  .maat {
    max-inline-size: 42em;
  }
  a {
    color: var(--_schakel);
    text-underline-offset: 0.15em;
    padding-block: 0.3em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :is(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: 8px calc(8px + var(--_balk, 0px));
  }
  .alleen-voorlezen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75em;
    padding-block: 0.125em;
    color: var(--_schakel);
  }
  summary:hover {
    text-decoration: underline;
  }
  .bron {
    margin-block-start: 0.5em;
  }
  details > :not(summary) {
    margin-block-start: 0.5em;
  }
  .etiket {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_rond);
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  .nadruk {
    background: var(--_nadruk);
    color: var(--_op-nadruk);
    border-inline-start: 4px solid currentColor;
    padding: 0.5em 0.75em;
  }
  .etiket.nadruk {
    padding: 0 0.5em;
    border-inline-start-width: 1px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.25em 0.5em 0.25em 0;
    border-block-end: 1px solid var(--_lijn);
    font-weight: 400;
  }
  th {
    font-weight: 600;
  }
  .bedrag {
    text-align: end;
    white-space: nowrap;
    padding-inline-end: 0;
    font-variant-numeric: tabular-nums;
  }
`;
