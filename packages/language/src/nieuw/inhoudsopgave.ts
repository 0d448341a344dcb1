/** A section of a source, as a policy names it. */
export interface Sectie {
  readonly nummer: string;
  readonly titel: string;
}

/** What a table of contents says. */
export interface Inhoudsopgave {
  readonly secties: readonly Sectie[];
  /** Lines (from 1) with a number that an earlier line had already; they are left out. */
  readonly dubbel: readonly { readonly lijn: number; readonly nummer: string }[];
}

const LANGSTE_NUMMER = 80;
const LANGSTE_TITEL = 300;

/** The number of the page at the end of a line, behind a tab, dots or several spaces, as a word processor puts it there. */
const BLADZIJDE = /(?:\t|\s*\.{3,}|\s*…+|\s{2,})\s*\d{1,4}\s*$/;
const NUMMER = /^(?:§+\s*)?(?:(hoofdstuk|paragraaf|artikel|afdeling)\s+)?([\dIVXLC]*\d[\d.a-z]*|[IVXLC]+(?=[.:)\s]))[.:)]*[\s–—-]+(.+)$/iu;
const BIJLAGE = /^((?:bijlage|tabel|deel)(?:\s+[\dA-Z]{1,4})?)(?:\s*[.:)–—-]\s*|\s+)(.+)$/iu;

/** `3.2 Titel` as number and title; a line without number is its own number. */
function sectieVan(regel: string): Sectie {
  const genummerd = NUMMER.exec(regel);
  if (genummerd?.[2] !== undefined && genummerd[3] !== undefined) return { nummer: genummerd[2].replace(/\.+$/, ''), titel: genummerd[3].trim() };
  const bijlage = BIJLAGE.exec(regel);
  if (bijlage?.[1] !== undefined && bijlage[2] !== undefined) return { nummer: klein(bijlage[1]), titel: bijlage[2].trim() };
  return { nummer: klein(regel), titel: regel };
}

const klein = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/**
 * A pasted table of contents as sections: one a line, number first (`3.2 Titel`, `Hoofdstuk 3: Titel`, `Artikel 2.1 Titel`, `Bijlage 1 Titel`); page numbers
 * and dots are left out. A line without number becomes a section by its own name.
 */
export function leesInhoudsopgave(tekst: string): Inhoudsopgave {
  const secties: Sectie[] = [];
  const dubbel: { lijn: number; nummer: string }[] = [];
  const gezien = new Set<string>();
  for (const [i, ruw] of tekst.split(/\r\n|\n|\r/).entries()) {
    const regel = ruw.replace(BLADZIJDE, '').replace(/\s+/g, ' ').trim();
    if (regel === '') continue;
    const { nummer, titel } = sectieVan(regel);
    const sectie = { nummer: nummer.slice(0, LANGSTE_NUMMER), titel: titel.slice(0, LANGSTE_TITEL) };
    if (gezien.has(sectie.nummer)) dubbel.push({ lijn: i + 1, nummer: sectie.nummer });
    else secties.push(sectie);
    gezien.add(sectie.nummer);
  }
  return { secties, dubbel };
}

/** Sections as a table of contents that reads back as the same. */
export const schrijfInhoudsopgave = (secties: readonly Sectie[]): string =>
  secties.map(({ nummer, titel }) => (klein(titel) === nummer ? titel : `${nummer} ${titel}`)).join('\n');
