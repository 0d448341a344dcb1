import { sha256 } from '@handhavingswijzer/engine';
import { alsHtml, publicatiedocument, schrijfHtml, type Publicatiestof } from '@handhavingswijzer/lezing';
import { base64url } from 'jose';
import { paginastijl } from './stijl.ts';
import { tekenPagina } from './teken.ts';

/** What the page of a published version is made from: the policy, national law, its cases with how they came out, the manifest that names it, and the version before it. */
export type Paginastof = Publicatiestof;

/** The file name of the page of a version, beside the file of the policy: "helmond-1.0.0.html". */
export const paginabestand = (beleidsbestand: string): string => beleidsbestand.replace(/\.json$/, '.html');

/** The hash of a text as a Content-Security-Policy names it. */
function cspHash(tekst: string): string {
  const bytes = Uint8Array.from(sha256(tekst).match(/../g) ?? [], (paar) => Number.parseInt(paar, 16));
  return `'sha256-${base64url.encode(bytes).replaceAll('-', '+').replaceAll('_', '/')}='`;
}

/**
 * A published version of a policy as one HTML file for anyone: the reading, the tables, the sources, the cases with results, the changes, every version with its hash and how to
 * check it. It holds no script and loads nothing; its security policy allows its own styles and nothing else. Same input, same bytes.
 *
 * Throws when the manifest does not name this policy (`GebruiksFout`).
 */
export function maakPagina(stof: Paginastof): string {
  const document = publicatiedocument(stof);
  const stijl = paginastijl(document);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspHash(stijl)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${alsHtml(`${document.titel}. ${document.ondertitel}`)}</title>
<style>${stijl}</style>
</head>
<body>
${tekenPagina(document)
  .map((knoop) => schrijfHtml(knoop))
  .join('\n')}
</body>
</html>
`;
}
