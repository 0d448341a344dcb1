import { readFileSync } from 'node:fs';
import { adviseer } from '../../src/adviseer.ts';
import { checkCasussen, checkDossier, controleerSamen, parseDossier, parseLandelijk, parseManifest, parsePolicy, parseVerslag } from '../../src/lees/index.ts';
import type { Beleid, Landelijk, checkVerslag } from '../../src/lees/index.ts';
import type { Bevinding, Uitslag } from '../../src/uitslag.ts';

/** The files of which each case changes one. */
export const DOCUMENTEN = ['beleid', 'landelijk', 'dossier', 'casussen', 'verslag', 'manifest'] as const;
export type Document = (typeof DOCUMENTEN)[number];

export const basisTekst = (document: Document): string =>
  document === 'verslag' ? verslagTekst() : readFileSync(new URL(`./basis/${document}.json`, import.meta.url), 'utf8');

/** A record on the base dossier: what the program adds (advice, versions) is computed, what a person chooses stands in the file. */
function verslagTekst(): string {
  const keuzes = JSON.parse(readFileSync(new URL('./basis/verslag-keuzes.json', import.meta.url), 'utf8')) as object;
  const dossier: unknown = JSON.parse(basisTekst('dossier'));
  const advies = goed(adviseer(basisBeleid(), basisLandelijk(), dossier));
  const { beleid, landelijk } = advies;
  return JSON.stringify(
    { schema: 'verslag/1', dossier, advies, ...keuzes, beleid: { ...beleid, vindplaats: 'https://voorbeeld.nl/beleid.json' }, landelijk },
    undefined,
    1,
  );
}

/** One change: another value at a JSON pointer (`-` adds to a list), or nothing there any more. */
export interface Wijziging {
  readonly pad: string;
  readonly waarde?: unknown;
  readonly weg?: true;
}

const delen = (pad: string): readonly string[] =>
  pad
    .split('/')
    .slice(1)
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The base file with these changes, as data. */
export function gewijzigd(document: Document, wijzig: readonly Wijziging[]): unknown {
  const wortel = { '': JSON.parse(basisTekst(document)) as unknown };
  for (const { pad, waarde, weg } of wijzig) {
    const stappen = ['', ...delen(pad)];
    const laatste = stappen.pop() as string;
    const houder = stappen.reduce<unknown>((hier, deel) => (hier as Record<string, unknown>)[deel], wortel) as Record<string, unknown>;
    if (houder === undefined) throw new Error(`no such place in the base file: ${pad}`);
    if (weg) {
      if (!(laatste in houder)) throw new Error(`nothing to take away: ${pad}`);
      if (Array.isArray(houder)) houder.splice(Number(laatste), 1);
      else delete houder[laatste];
    } else if (laatste === '-') (houder as unknown as unknown[]).push(waarde);
    else houder[laatste] = waarde;
  }
  return wortel[''];
}

/** The value, or a failing test that names what stood in the way. */
export function goed<T>(uitslag: Uitslag<T>): T {
  if (!uitslag.ok) throw new Error(uitslag.bevindingen.map((b) => `${b.code} ${b.pad} ${JSON.stringify(b.params)}`).join('\n'));
  return uitslag.waarde;
}

export const basisBeleid = (): Beleid => goed(parsePolicy(basisTekst('beleid')));
export const basisLandelijk = (): Landelijk => goed(parseLandelijk(basisTekst('landelijk')));

/** Everything the engine finds in a file: errors of a refused one, warnings of an accepted one; with `samen`, what does not fit the other file. */
export function bevindingenIn(document: Document | 'samen', tekst: string, landelijk: Landelijk = basisLandelijk()): readonly Bevinding[] {
  switch (document) {
    case 'beleid':
    case 'landelijk': {
      const uitslag = (document === 'beleid' ? parsePolicy : parseLandelijk)(tekst) as Uitslag<{ readonly waarschuwingen: readonly Bevinding[] }>;
      return uitslag.ok ? uitslag.waarde.waarschuwingen : uitslag.bevindingen;
    }
    case 'samen':
      return controleerSamen(goed(parsePolicy(tekst)), landelijk);
    case 'dossier': {
      const uitslag = parseDossier(basisBeleid(), landelijk, tekst);
      return uitslag.ok ? [] : uitslag.bevindingen;
    }
    case 'verslag': {
      const uitslag = parseVerslag(basisBeleid(), landelijk, tekst);
      return uitslag.ok ? [] : uitslag.bevindingen;
    }
    case 'manifest': {
      const uitslag = parseManifest(tekst);
      return uitslag.ok ? [] : uitslag.bevindingen;
    }
    case 'casussen': {
      const uitslag = checkCasussen(basisBeleid(), landelijk, tekst);
      return uitslag.ok ? [] : uitslag.bevindingen;
    }
  }
}

/** What `checkDossier` (or `checkVerslag`) says of an object; places are left out, as there is no text. */
export function bevindingenInObject(waarde: unknown, check: typeof checkDossier | typeof checkVerslag = checkDossier): readonly Bevinding[] {
  const uitslag: Uitslag<unknown> = check(basisBeleid(), basisLandelijk(), waarde);
  return uitslag.ok ? [] : uitslag.bevindingen;
}
