import type { Document } from './typen.ts';

/** A text as a CSS string: every character that could mean something is written by its number. */
export const cssTekst = (tekst: string): string => `'${tekst.replace(/[^A-Za-z0-9 ]/gu, (teken) => `\\${(teken.codePointAt(0) ?? 0).toString(16)} `)}'`;

/**
 * How a document looks on paper (A4) and as a file of its own. Page numbers stand in the margin of the page, where the browser can put them there
 * (Chromium from 131); a heading stays with its text, a row of a table on one page.
 */
export const documentStijl = (document: Document): string => `
@page {
  size: A4;
  margin: 17mm 18mm 19mm;
  @bottom-left { content: ${cssTekst(document.voet ?? document.titel)}; font: 8.5pt system-ui, sans-serif; color: #4a5866; }
  @bottom-right { content: 'Bladzijde ' counter(page) ' van ' counter(pages); font: 8.5pt system-ui, sans-serif; color: #4a5866; }
}
* { box-sizing: border-box; }
html { font: 9.5pt/1.35 Arial, 'Liberation Sans', Roboto, 'Noto Sans', sans-serif; color: #1c2733; background: #fff; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1em 0 0.3em; break-after: avoid; break-inside: avoid; }
h1 { font-size: 1.7em; margin-top: 0; }
h2 { font-size: 1.35em; border-bottom: 1.5pt solid currentColor; padding-bottom: 0.2em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, figure { margin: 0 0 0.5em; }
p { orphans: 3; widows: 3; white-space: pre-line; }
ul, ol { padding-left: 1.4em; }
li { margin-bottom: 0.15em; break-inside: avoid; }
.ondertitel, .bron { color: #4a5866; }
.bron { font-size: 0.85em; }
table { border-collapse: collapse; width: 100%; font-size: 0.92em; line-height: 1.25; margin: 0.3em 0 0.7em; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.3em; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
thead, thead tr { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.15em 0.75em 0.15em 0; border-bottom: 0.5pt solid #8a97a3; overflow-wrap: break-word; }
thead th { border-bottom-width: 1pt; border-bottom-color: currentColor; }
tbody th { font-weight: 400; }
td:empty { height: 2.75em; } /* room to write */
figcaption { font-weight: 600; break-after: avoid; }
figure { display: inline-block; vertical-align: top; margin-right: 4mm; }
svg { display: block; width: 54mm; max-width: 100%; height: auto; break-inside: avoid; margin: 0.3em 0; }
@media screen { html { font-size: 1em; } body { max-width: 48em; margin: 2em auto; padding: 0 1em; } }
@media print { .nieuw-blad { break-before: page; } }
`;
