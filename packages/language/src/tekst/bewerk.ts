import type { Bewerking } from './bereik.ts';
import type { Knoop, Tekstboom } from './boom.ts';

const WIT = /\s/;

/** A value as JSON on one line, spaced as the policies are written: `{ "document": "hel", "sectie": "5.6.2" }`. */
export function schrijf(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(schrijf).join(', ')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const velden = Object.entries(waarde).map(([sleutel, deel]) => `${JSON.stringify(sleutel)}: ${schrijf(deel)}`);
  return velden.length === 0 ? '{}' : `{ ${velden.join(', ')} }`;
}

/** Puts another text in the place of a value or key. */
export const vervang = (boom: Tekstboom, knoop: Knoop, tekst: string): Bewerking => ({ bereik: boom.bereik(knoop), tekst });

/** Puts a text in at one spot. */
export const voegIn = (boom: Tekstboom, offset: number, tekst: string): Bewerking => ({ bereik: boom.lijnen.bereik(offset, offset), tekst });

/** Takes out a member of a list or object with its comma, and the white space that was there for it. */
export function verwijder(boom: Tekstboom, knoop: Knoop): Bewerking {
  const lid = knoop.parent?.type === 'property' ? knoop.parent : knoop;
  const leden = lid.parent?.children ?? [];
  const i = leden.indexOf(lid);
  const vorige = leden[i - 1];
  const volgende = leden[i + 1];
  if (volgende) return { bereik: boom.lijnen.bereik(lid.offset, volgende.offset), tekst: '' };
  if (vorige) return { bereik: boom.lijnen.bereik(vorige.offset + vorige.length, lid.offset + lid.length), tekst: '' };
  let begin = lid.offset;
  let eind = lid.offset + lid.length;
  while (begin > 0 && WIT.test(boom.tekst.charAt(begin - 1))) begin--;
  while (WIT.test(boom.tekst.charAt(eind))) eind++;
  return { bereik: boom.lijnen.bereik(begin, eind), tekst: '' };
}

/** What stands between two members here: a new line with its indent, or one space. */
function tussen(boom: Tekstboom, houder: Knoop): string {
  const eerste = houder.children?.[0];
  if (!eerste) return ' ';
  const wit = boom.tekst.slice(houder.offset + 1, eerste.offset);
  return wit.includes('\n') ? wit.slice(wit.search(/\r?\n/)) : ' ';
}

/** Adds a member behind the last one of a list or object, in the way the others are set. `tekst` is the member itself. */
export function voegLidToe(boom: Tekstboom, houder: Knoop, tekst: string): Bewerking {
  const laatste = houder.children?.at(-1);
  if (laatste) return voegIn(boom, laatste.offset + laatste.length, `,${tussen(boom, houder)}${tekst}`);
  const bereik = boom.lijnen.bereik(houder.offset + 1, houder.offset + houder.length - 1);
  return { bereik, tekst: houder.type === 'object' ? ` ${tekst} ` : tekst };
}

/** Adds a field behind the last one. */
export const voegVeldToe = (boom: Tekstboom, object: Knoop, veld: string, waarde: unknown): Bewerking =>
  voegLidToe(boom, object, `${JSON.stringify(veld)}: ${schrijf(waarde)}`);
