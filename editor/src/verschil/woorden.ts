/** A text in three: what another one has too at both ends, and what is its own in between. Cut between words. */
export interface Gedeeld {
  readonly begin: string;
  readonly eigen: string;
  readonly eind: string;
}

const deel = (woorden: readonly string[], voor: number, achter: number): Gedeeld => ({
  begin: woorden.slice(0, voor).join(''),
  eigen: woorden.slice(voor, woorden.length - achter).join(''),
  eind: woorden.slice(woorden.length - achter).join(''),
});

/** What differs between two texts, word by word from both ends. */
export function eigenDeel(oud: string, nieuw: string): { readonly oud: Gedeeld; readonly nieuw: Gedeeld } {
  const [a, b] = [oud.split(/(?<=\s)/), nieuw.split(/(?<=\s)/)];
  const kortste = Math.min(a.length, b.length);
  let voor = 0;
  while (voor < kortste && a[voor] === b[voor]) voor++;
  let achter = 0;
  while (achter < kortste - voor && a[a.length - 1 - achter] === b[b.length - 1 - achter]) achter++;
  return { oud: deel(a, voor, achter), nieuw: deel(b, voor, achter) };
}
