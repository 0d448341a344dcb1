import { parseTree } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Knoop } from './boom.ts';
import { STRIKT, Tekstboom } from './boom.ts';

/** Long stretches are compared at once: character by character a text of 256 kB takes milliseconds. */
const STRETCH = 4096;

/** Where two texts differ: they are alike before `begin`, and behind `oud` in the one and `nieuw` in the other. */
export function verschil(oud: string, nieuw: string): { readonly begin: number; readonly oud: number; readonly nieuw: number } {
  const kortste = Math.min(oud.length, nieuw.length);
  let begin = 0;
  while (begin + STRETCH <= kortste && oud.slice(begin, begin + STRETCH) === nieuw.slice(begin, begin + STRETCH)) begin += STRETCH;
  while (begin < kortste && oud.charCodeAt(begin) === nieuw.charCodeAt(begin)) begin++;
  const rest = kortste - begin;
  const stuk = (tekst: string, achter: number): string => tekst.slice(tekst.length - achter - STRETCH, tekst.length - achter);
  let achter = 0;
  while (achter + STRETCH <= rest && stuk(oud, achter) === stuk(nieuw, achter)) achter += STRETCH;
  while (achter < rest && oud.charCodeAt(oud.length - 1 - achter) === nieuw.charCodeAt(nieuw.length - 1 - achter)) achter++;
  return { begin, oud: oud.length - achter, nieuw: nieuw.length - achter };
}

/** A node of a tree that is used up by its successor. */
type Wisselend = { -readonly [veld in keyof Knoop]: Knoop[veld] };

function schuif(knoop: Wisselend, over: number): void {
  knoop.offset += over;
  if (knoop.colonOffset !== undefined) knoop.colonOffset += over;
  for (const kind of knoop.children ?? []) schuif(kind, over);
}

/** The element of a section, or else the section, that holds this stretch of text as a whole, below its ancestors. */
function houderVan(wortel: Knoop, begin: number, eind: number): readonly Knoop[] {
  const pad = [wortel];
  for (let diepte = 0; diepte < 3; diepte++) {
    // root, property, section, element; of a property only the value
    const hier = pad.at(-1) as Knoop;
    const kinderen = hier.type === 'property' ? (hier.children ?? []).slice(1) : diepte === 0 || hier.type === 'array' ? (hier.children ?? []) : [];
    const binnen = kinderen.find(({ offset, length }) => offset <= begin && eind <= offset + length);
    if (!binnen) break;
    pad.push(binnen);
  }
  return pad;
}

/**
 * The tree of a text that differs from a strict one within one element or section: only that is read again, and what stands behind it moves.
 * The tree of the text before is used up by it. Undefined where this cannot be: nothing was touched then.
 */
export function boomNa(eerder: Tekstboom, tekst: string): Tekstboom | undefined {
  const { wortel } = eerder;
  if (!eerder.strikt || wortel?.type !== 'object') return undefined;
  const anders = verschil(eerder.tekst, tekst);
  const over = tekst.length - eerder.tekst.length;
  const pad = houderVan(wortel, anders.begin, anders.oud);
  const oud = pad.at(-1) as Knoop;
  const houder = pad.at(-2);
  if (!houder?.children || oud.type === 'property') return undefined;
  const fouten: ParseError[] = [];
  const nieuw: Wisselend | undefined = parseTree(tekst.slice(oud.offset, oud.offset + oud.length + over), fouten, STRIKT);
  if (!nieuw || fouten.length > 0) return undefined;
  schuif(nieuw, oud.offset);
  nieuw.parent = houder;
  let plaats = oud;
  for (const ouder of pad.slice(0, -1).reverse() as Wisselend[]) {
    const kinderen = ouder.children ?? [];
    const i = kinderen.indexOf(plaats);
    if (over !== 0) for (const kind of kinderen.slice(i + 1)) schuif(kind, over);
    if (plaats === oud) kinderen[i] = nieuw;
    ouder.length += over;
    plaats = ouder;
  }
  return new Tekstboom(tekst, wortel);
}
