import type { Bestand, Bewerking } from '@handhavingswijzer/language';

/** Replaces what stands from `begin` up to `eind` (offsets from 0, in UTF-16 units) by a text. */
export interface Snede {
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
}

/** The texts of the two files that a policy consists of. */
export type Teksten = Readonly<Record<Bestand, string>>;

/** Changes per file: each list in the order of the text and without overlap, in offsets of the text before all of them. */
export type Sneden = Readonly<Partial<Record<Bestand, readonly Snede[]>>>;

export const BESTANDEN: readonly Bestand[] = ['beleid', 'casussen'];

/** Edits of `packages/language` as cuts, in the order of the text; of two at one spot the one named first comes first. */
export function alsSneden(bewerkingen: readonly Bewerking[]): readonly Snede[] {
  return bewerkingen.map(({ bereik, tekst }): Snede => ({ begin: bereik.begin.offset, eind: bereik.eind.offset, tekst })).sort((a, b) => a.begin - b.begin);
}

/** The text after these cuts. */
export function pasToe(tekst: string, sneden: readonly Snede[]): string {
  let uit = '';
  let tot = 0;
  for (const snede of sneden) {
    uit += tekst.slice(tot, snede.begin) + snede.tekst;
    tot = snede.eind;
  }
  return uit + tekst.slice(tot);
}

/** The cuts that undo these: to be applied to the text that they made of this one. */
export function keerOm(tekst: string, sneden: readonly Snede[]): readonly Snede[] {
  let schuif = 0;
  return sneden.map((snede) => {
    const begin = snede.begin + schuif;
    schuif += snede.tekst.length - (snede.eind - snede.begin);
    return { begin, eind: begin + snede.tekst.length, tekst: tekst.slice(snede.begin, snede.eind) };
  });
}

/**
 * The one cut that makes one text of another: what they have in common at both ends stays. Nothing when they are equal.
 */
export function verschilTussen(voor: string, na: string): readonly Snede[] {
  if (voor === na) return [];
  const kortste = Math.min(voor.length, na.length);
  let begin = 0;
  while (begin < kortste && voor.charCodeAt(begin) === na.charCodeAt(begin)) begin++;
  let eind = 0;
  while (eind < kortste - begin && voor.charCodeAt(voor.length - 1 - eind) === na.charCodeAt(na.length - 1 - eind)) eind++;
  return [{ begin, eind: voor.length - eind, tekst: na.slice(begin, na.length - eind) }];
}
