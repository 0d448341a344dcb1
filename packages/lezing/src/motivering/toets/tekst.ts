/** A stretch of the text: from `van` up to `tot`. */
export interface Stuk {
  readonly tekst: string;
  readonly van: number;
  readonly tot: number;
}

/** Everything that is true of the part of the text in which something stands. */
export interface Onderdeel extends Stuk {
  /** The overtreding it is about; undefined: the whole case. */
  readonly overtreding: string | undefined;
}

/** The text between two points, without the blanks around it. */
function stuk(bron: string, van: number, tot: number): Stuk {
  const ruw = bron.slice(van, tot);
  const begin = van + (ruw.length - ruw.trimStart().length);
  const tekst = ruw.trim();
  return { tekst, van: begin, tot: begin + tekst.length };
}

/**
 * The parts of the text, each under the line with its title. What stands before the first title, and a text in which she threw the titles away, is about the
 * whole case.
 */
export function onderdelen(bron: string, titels: readonly { readonly titel: string; readonly overtreding?: string }[]): readonly Onderdeel[] {
  const grenzen: { readonly van: number; readonly overtreding: string | undefined }[] = [{ van: 0, overtreding: undefined }];
  for (const { index, 0: regel } of bron.matchAll(/^.*$/gmu)) {
    const gevonden = titels.find(({ titel }) => titel === regel.trim());
    if (gevonden) grenzen.push({ van: index, overtreding: gevonden.overtreding });
  }
  return grenzen
    .map(({ van, overtreding }, i) => ({ ...stuk(bron, van, grenzen[i + 1]?.van ?? bron.length), overtreding }))
    .filter(({ tekst }) => tekst !== '');
}

/**
 * Where one clause ends and the next begins: a full stop, a semicolon, a new line, or a word that turns the sentence ("maar", "wel", "en er is").
 * A point within a number or an abbreviation is followed by no blank and ends nothing.
 */
const GRENS =
  /[.!?](?=\s|$|[”’"])|[;\n]|,? (?:maar|echter|terwijl|doch|daarentegen)(?= )|,(?= wel | waarbij | waardoor | zodat | omdat | want )| en (?=(?:er|hij|zij|ze|de houder|de overtreding|de kinderen|het college|dit|dat|daarnaast|ook|wel) )/gu;

/** The clauses of a stretch of text: what a negation can reach. */
export function zinsdelen(bron: string, { van, tot }: Pick<Stuk, 'van' | 'tot'>): readonly Stuk[] {
  const uit: Stuk[] = [];
  let begin = van;
  for (const { index, 0: teken } of bron.slice(van, tot).matchAll(GRENS)) {
    uit.push(stuk(bron, begin, van + index));
    begin = van + index + teken.length;
  }
  uit.push(stuk(bron, begin, tot));
  return uit.filter(({ tekst }) => tekst !== '');
}
