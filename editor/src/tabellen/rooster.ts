import type { Gelezen } from '@handhavingswijzer/dialogue';
import type { Wijziging } from './zet.ts';

/** A column of a grid over rows of one kind. */
export interface Kolom<R> {
  readonly id: string;
  readonly naam: string;
  /** Only numbers stand in it: to the right, and sorted by `getal`. */
  readonly cijfers?: boolean;
  /** What stands in the cell, as it can be typed and pasted too. */
  toon(rij: R): string;
  /** By what it is sorted, where that is not its text. */
  getal?(rij: R): number;
  /** What to change for a text that is typed or pasted; absent: the cell cannot be changed here. `undefined` for a row that has no such field. */
  zet?(rij: R, tekst: string): Gelezen<readonly Wijziging[]> | undefined;
  /** What may be chosen, where that is a short list. */
  keuzes?(rij: R): readonly string[];
}

/** A row: what it is called for who does not see the grid, and the part of the policy that it opens. */
export interface Rij {
  readonly pad: string;
  readonly naam: string;
}

/** A grid: which rows, and what stands in them. */
export interface Rooster<R extends Rij = Rij> {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly rijen: readonly R[];
  readonly kolommen: readonly Kolom<R>[];
}

/** How a grid is shown. */
export interface Weergave {
  readonly zoek: string;
  readonly kolom?: string | undefined;
  readonly aflopend: boolean;
}

const plat = (tekst: string): string => tekst.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The order of two texts as a reader expects it: numbers in them by their value ("6.2" before "6.10"). The same on every machine. */
export function vergelijkTekst(a: string, b: string): number {
  const delen = (tekst: string): readonly string[] => plat(tekst).match(/\d+|\D+/g) ?? [];
  const [links, rechts] = [delen(a), delen(b)];
  for (let i = 0; i < Math.min(links.length, rechts.length); i++) {
    const [x = '', y = ''] = [links[i], rechts[i]];
    const beideGetal = /^\d/.test(x) && /^\d/.test(y);
    if (beideGetal && Number(x) !== Number(y)) return Number(x) - Number(y);
    if (!beideGetal && x !== y) return x < y ? -1 : 1;
  }
  return links.length - rechts.length;
}

/** The rows that hold every word that is sought, in the order that is asked; else as they stand in the policy. */
export function zichtbareRijen<R extends Rij>({ rijen, kolommen }: Rooster<R>, { zoek, kolom: op, aflopend }: Weergave): readonly R[] {
  const woorden = plat(zoek)
    .split(/\s+/)
    .filter((woord) => woord !== '');
  const gevonden = rijen.filter((rij) => {
    const tekst = plat(kolommen.map((kolom) => kolom.toon(rij)).join(' '));
    return woorden.every((woord) => tekst.includes(woord));
  });
  const kolom = kolommen.find(({ id }) => id === op);
  if (!kolom) return gevonden;
  const volgorde = (a: R, b: R): number => (kolom.getal ? kolom.getal(a) - kolom.getal(b) : vergelijkTekst(kolom.toon(a), kolom.toon(b)));
  return [...gevonden].sort((a, b) => (aflopend ? volgorde(b, a) : volgorde(a, b)));
}
