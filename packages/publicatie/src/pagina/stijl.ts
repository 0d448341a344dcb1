import { documentStijl, type Document } from '@handhavingswijzer/lezing';

/** The page on a screen and on paper, over the styles of every document. Colours by the scheme of the reader; nothing wider than the screen but tables that scroll. */
const PAGINA = `
:root { --tekst: #1c2733; --zacht: #4a5866; --grond: #fff; --vlak: #f2f5f8; --lijn: #8a97a3; --schakel: #14568c; --focus: #0b0c0c; }
@media screen and (prefers-color-scheme: dark) {
  :root { --tekst: #e8edf2; --zacht: #b4c0cc; --grond: #14191f; --vlak: #1f262e; --lijn: #6b7885; --schakel: #8cc4f2; --focus: #ffd84d; }
}
.zin { unicode-bidi: isolate; }
table { white-space: pre-line; }
summary { cursor: pointer; }
summary > * { display: inline; margin: 0; }
@media screen {
  html { line-height: 1.5; color: var(--tekst); background: var(--grond); scroll-padding-top: 0.5em; }
  body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; max-width: 46em; }
  .ondertitel, .bron { color: var(--zacht); }
  a { color: var(--schakel); text-underline-offset: 0.15em; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
  th, td { border-color: var(--lijn); padding-block: 0.3em; }
  p { margin-bottom: 0.75em; }
  main > .deel { margin-bottom: 1em; }
  nav ul { list-style: none; padding-left: 0; }
  nav ul ul { padding-left: 1.25em; font-size: 0.94em; }
  nav a { display: inline-block; padding-block: 0.2em; min-height: 1.5rem; }
  details.deel > div { scroll-margin-top: 4em; }
  details.deel { border-bottom: 1px solid var(--lijn); padding-block: 0.3em; }
  details[open].deel { padding-bottom: 1em; }
  summary { min-height: 1.75rem; padding-block: 0.2em; color: var(--schakel); }
  summary:hover { text-decoration: underline; }
  :target > :first-child { background: var(--vlak); box-shadow: -0.3em 0 0 var(--lijn); }
  .naar-inhoud { position: absolute; left: -100vw; padding: 0.5em 1em; background: var(--grond); }
  .naar-inhoud:focus { left: 1em; z-index: 1; }
}
@media screen and (max-width: 40em) {
  table { table-layout: fixed; }
  .breed, .breed :is(caption, tbody, tr) { display: block; }
  .breed thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .breed tr { padding-block: 0.5em; border-bottom: 1px solid var(--lijn); }
  .breed tbody :is(th, td) { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); border: 0; padding-block: 0.1em; }
  .breed [data-kop]::before { content: attr(data-kop); color: var(--zacht); }
}
@media screen and (min-width: 64em) {
  body { max-width: 78em; grid-template-columns: 19em minmax(0, 46em); column-gap: 3em; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-right: 0.5em; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  nav, .terug, .naar-inhoud { display: none; }
  main > :not(#gevallen) details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
}
`;

/** The styles of the page; its security policy names their hash, so that no others apply. */
export const paginastijl = (document: Document): string => `${documentStijl(document)}${PAGINA}`;
