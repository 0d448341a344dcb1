/** What a fragment of a sentence refers to, so that a screen can make it a link or an underlined term. */
export interface Verwijzing {
  readonly soort: 'feit' | 'begrip' | 'regel' | 'bron' | 'maatregel';
  /** Id of the feit, begrip, regel or maatregel; of a bron `document#sectie`. */
  readonly id: string;
}

/** One fragment of a sentence. */
export interface Deel {
  readonly tekst: string;
  readonly verwijst?: Verwijzing;
}

/** A sentence: the plain text, and the same text in fragments. */
export interface Zin {
  readonly tekst: string;
  readonly delen: readonly Deel[];
}

/** What sentences are made of: plain text, a fragment with a reference, or a list of these. */
export type Stuk = string | Deel | readonly Stuk[];

const isLijst = (stuk: Stuk): stuk is readonly Stuk[] => Array.isArray(stuk);

function plat(stuk: Stuk, delen: Deel[]): void {
  if (isLijst(stuk)) {
    for (const deel of stuk) plat(deel, delen);
    return;
  }
  const deel = typeof stuk === 'string' ? { tekst: stuk } : stuk;
  if (deel.tekst === '') return;
  const vorig = delen.at(-1);
  if (deel.verwijst === undefined && vorig !== undefined && vorig.verwijst === undefined) delen[delen.length - 1] = { tekst: vorig.tekst + deel.tekst };
  else delen.push(deel);
}

/** Joins fragments into a sentence; neighbouring plain fragments become one. */
export function zin(...stukken: readonly Stuk[]): Zin {
  const delen: Deel[] = [];
  plat(stukken, delen);
  return { tekst: delen.map((deel) => deel.tekst).join(''), delen };
}

/** Makes the first letter a capital. */
export const metHoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);

/** Makes the first letter small, unless an abbreviation begins there ("VOG", "A-ziekten"). */
export const zonderHoofdletter = (tekst: string): string => (/^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.slice(0, 1).toLowerCase() + tekst.slice(1) : tekst);

/** a · a en b · a, b en c. */
export function som(stukken: readonly Stuk[], voegwoord: 'en' | 'of'): Stuk {
  const uit: Stuk[] = [];
  stukken.forEach((stuk, i) => {
    if (i > 0) uit.push(i === stukken.length - 1 ? ` ${voegwoord} ` : ', ');
    uit.push(stuk);
  });
  return uit;
}
