import { fout } from '../uitslag.ts';
import type { Bevinding } from '../uitslag.ts';
import type { Limieten } from './limieten.ts';

const AANHALING = 0x22;
const BACKSLASH = 0x5c;
const KOMMA = 0x2c;
const LIJST_OPEN = 0x5b;
const LIJST_DICHT = 0x5d;
const OBJECT_OPEN = 0x7b;
const OBJECT_DICHT = 0x7d;

const NIET_ASCII = /[\u0080-\uffff]/;

/** UTF-8 bytes of a text. A lone surrogate counts as three, as an encoder would write it. */
export function bytesVan(tekst: string): number {
  if (!NIET_ASCII.test(tekst)) return tekst.length;
  let bytes = 0;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    if (teken < 0x80) bytes += 1;
    else if (teken < 0x800) bytes += 2;
    else if (teken >= 0xd800 && teken < 0xe000)
      bytes += 2; // half of a pair: four bytes together
    else bytes += 3;
  }
  return bytes;
}

/**
 * What can be said of a text without reading it as JSON: too large, a byte order mark, half characters, too deep, too many
 * values. One loop, no recursion, so that no text can break it; the first thing found is the only one.
 */
export function grensFout(tekst: string, limieten: Limieten): Bevinding | undefined {
  if (tekst.length > limieten.bytes || bytesVan(tekst) > limieten.bytes) return { ...fout('te-groot', '', { hoogstens: limieten.bytes }), lijn: 1, kolom: 1 };
  if (tekst.startsWith('\uFEFF')) return { ...fout('byte-order-mark', ''), lijn: 1, kolom: 1 };
  const half = /\p{Surrogate}/u.exec(tekst);
  if (half) return { ...fout('half-teken', ''), ...plaatsBij(tekst, half.index) };
  const voorbij = grensVoorbij(tekst, limieten);
  return voorbij && { ...voorbij.bevinding, ...plaatsBij(tekst, voorbij.index) };
}

/** The index of the bracket that goes deeper than allowed, or of the value that is one too many. */
function grensVoorbij(tekst: string, limieten: Limieten): { readonly bevinding: Bevinding; readonly index: number } | undefined {
  let diepte = 0;
  let waarden = 1; // every bracket opens a value and every comma separates two; an empty list counts for one too many
  for (let index = 0; index < tekst.length; index++) {
    const teken = tekst.charCodeAt(index);
    if (teken === AANHALING) index = eindeVan(tekst, index);
    else if (teken === OBJECT_OPEN || teken === LIJST_OPEN) {
      waarden++;
      if (++diepte > limieten.diepte) return { bevinding: fout('te-diep', '', { hoogstens: limieten.diepte }), index };
    } else if (teken === OBJECT_DICHT || teken === LIJST_DICHT) diepte--;
    else if (teken === KOMMA) waarden++;
    if (waarden > limieten.waarden) return { bevinding: fout('te-veel-waarden', '', { hoogstens: limieten.waarden }), index };
  }
  return undefined;
}

/** The index of the quotation mark that ends a JSON string: the first with an even number of backslashes before it. */
function eindeVan(tekst: string, begin: number): number {
  for (let eind = tekst.indexOf('"', begin + 1); eind !== -1; eind = tekst.indexOf('"', eind + 1)) {
    let vanaf = eind;
    while (tekst.charCodeAt(vanaf - 1) === BACKSLASH) vanaf--;
    if ((eind - vanaf) % 2 === 0) return eind;
  }
  return tekst.length; // the reader stops where this string begins
}

/** Line and column of an index. */
export function plaatsBij(tekst: string, index: number): { readonly lijn: number; readonly kolom: number } {
  const regels = tekst.slice(0, index).split(/\r\n|[\r\n]/);
  return { lijn: regels.length, kolom: (regels.at(-1) as string).length + 1 };
}
