const LANGSTE = 80;

/**
 * Number of single-character slips between two words: insertion, deletion, replacement, or two neighbours swapped
 * (optimal string alignment). More than `grens` slips counts as `grens + 1`.
 */
export function afstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let beste = Math.min(at(vorige, j) + 1, at(rij, j - 1) + 1, at(vorige, j - 1) + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        beste = Math.min(beste, at(voorvorige, j - 2) + 1);
      rij.push(beste);
    }
    if (Math.min(...rij, ...vorige) > grens) return grens + 1; // it only gets worse from here
    [voorvorige, vorige] = [vorige, rij];
  }
  return Math.min(at(vorige, b.length), grens + 1);
}

/** Every index that is asked lies within the row. */
const at = (rij: readonly number[], i: number): number => rij[i] as number;

/**
 * The candidate that was probably meant: the same but for capitals, or at most one slip in every three characters and never
 * more than three. The nearest wins, and of equals the first in code-unit order, so that the answer never depends on the order given.
 */
export function lijktOp(woord: string, kandidaten: Iterable<string>): string | undefined {
  if (woord.length > LANGSTE) return undefined;
  const klein = woord.toLowerCase();
  const grens = Math.min(3, Math.max(1, Math.floor(woord.length / 3)));
  let beste: { readonly naam: string; readonly slippen: number } | undefined;
  for (const naam of kandidaten) {
    if (naam === woord) continue;
    const slippen = afstand(klein, naam.toLowerCase(), grens);
    if (slippen > grens || slippen >= naam.length) continue; // a word of which nothing is left is no likeness
    if (beste === undefined || slippen < beste.slippen || (slippen === beste.slippen && naam < beste.naam)) beste = { naam, slippen };
  }
  return beste?.naam;
}

/** The near miss as a parameter of a finding; nothing where there is none. */
export function metBedoeld(woord: string, kandidaten: Iterable<string>): { readonly bedoeld?: string } {
  const bedoeld = lijktOp(woord, kandidaten);
  return bedoeld === undefined ? {} : { bedoeld };
}
