import { delenVan } from '@handhavingswijzer/engine';
import { Tekstboom } from '../tekst/boom.ts';
import type { Knoop } from '../tekst/boom.ts';

/** Where something can be filled in: the tree of the text with a text put in at the cursor, so that the place is there however much is missing. */
export interface Plaats {
  readonly boom: Tekstboom;
  /** The text that was put in. */
  readonly knoop: Knoop;
  /** Members that lead to the value; of a key to the object that it would be a key of. */
  readonly delen: readonly string[];
  /** A key belongs here, not a value. */
  readonly sleutel: boolean;
  /** A key that has its value already. */
  readonly metWaarde: boolean;
  /** The stretch of the text that is replaced: what was typed of the word. */
  readonly begin: number;
  readonly eind: number;
  /** What must stand before and behind it to keep it apart from its neighbours. */
  readonly ervoor: string;
  readonly erachter: string;
}

const WOORD = /[\w.-]/;
const SLEUTEL = /^\s*"(?:[^"\\\r\n]|\\.)*"\s*:/;

/** The stretch of the word or text at the cursor. A text that is not closed, or that would run over brackets and commas, ends where its word ends. */
function woordOp(tekst: string, offset: number): { readonly begin: number; readonly eind: number } {
  const begin = Math.max(tekst.lastIndexOf('\n', offset - 1), tekst.lastIndexOf('\r', offset - 1)) + 1;
  let open = -1;
  let laatste = -1;
  for (let i = begin; i < offset; i++) {
    if (tekst[i] === '\\' && open !== -1) i++;
    else if (tekst[i] === '"') {
      if (open === -1) laatste = i;
      open = open === -1 ? i : -1;
    }
  }
  if (open === -1 && laatste !== -1 && tekst[offset - 1] === '"') return { begin: laatste, eind: offset }; // right behind a text: that text
  let woordeinde = offset;
  while (woordeinde < tekst.length && WOORD.test(tekst.charAt(woordeinde))) woordeinde++;
  if (open !== -1) {
    const sluit = tekst.indexOf('"', offset);
    const goed = sluit !== -1 && !/[,:{}[\]\r\n]/.test(tekst.slice(offset, sluit));
    return { begin: open, eind: goed ? sluit + 1 : woordeinde };
  }
  let woordbegin = offset;
  while (woordbegin > begin && WOORD.test(tekst.charAt(woordbegin - 1))) woordbegin--;
  return { begin: woordbegin, eind: woordeinde };
}

/** What is asked at this offset; undefined where nothing can stand. */
export function plaatsOp(tekst: string, offset: number): Plaats | undefined {
  const { begin, eind } = woordOp(tekst, offset);
  const voor = tekst.slice(0, begin).trimEnd().at(-1) ?? '';
  const na = tekst.slice(eind).trimStart().at(0) ?? '';
  const los = !'{[,:'.includes(voor);
  if (voor === '' || na === '' || (los && na === ':')) return undefined;
  if (voor === ':' && !',}]'.includes(na) && !SLEUTEL.test(tekst.slice(eind))) return undefined; // the value is there
  const ervoor = los ? ', ' : '';
  const erachter = ',}]:'.includes(na) ? '' : ', ';
  const boom = new Tekstboom(`${tekst.slice(0, begin)}${ervoor}""${erachter}${tekst.slice(eind)}`);
  const knoop = boom.op(begin + ervoor.length + 1);
  if (knoop?.type !== 'string' || knoop.length !== 2) return undefined;
  const sleutel = knoop.parent?.type === 'property' && knoop.parent.children?.[0] === knoop;
  const houder = sleutel ? knoop.parent?.parent : knoop;
  if (!houder) return undefined;
  return { boom, knoop, delen: delenVan(boom.pad(houder)), sleutel, metWaarde: sleutel && na === ':', begin, eind, ervoor, erachter };
}
