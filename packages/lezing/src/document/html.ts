import { documentBoom, type Knoop } from './boom.ts';
import { documentStijl } from './stijl.ts';
import type { Document } from './typen.ts';

const NAAR: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML: whatever stands in it is text, in an element and in an attribute. Control characters that HTML does not allow become �. */
export const alsHtml = (tekst: string): string =>
  tekst.replace(/[&<>"']/g, (teken) => NAAR[teken] ?? teken).replace(/\p{Cc}/gu, (teken) => (/\s/.test(teken) ? teken : '\uFFFD'));

/** A node as HTML, whatever its elements; texts and attributes are escaped. */
export const schrijfHtml = <T extends string>(knoop: Knoop<T>): string =>
  typeof knoop === 'string'
    ? alsHtml(knoop)
    : `<${knoop.tag}${Object.entries(knoop.attributen)
        .map(([naam, waarde]) => ` ${naam}="${alsHtml(waarde)}"`)
        .join('')}>${knoop.kinderen.map((kind) => schrijfHtml(kind)).join('')}</${knoop.tag}>`;

/** A document as one HTML file that needs nothing else: no script, no other file, its styles in it. */
export const documentHtml = (document: Document): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${alsHtml(document.titel)}</title>
<style>${documentStijl(document)}</style>
</head>
<body>
<main>
${documentBoom(document)
  .map((knoop) => schrijfHtml(knoop))
  .join('\n')}
</main>
</body>
</html>
`;
