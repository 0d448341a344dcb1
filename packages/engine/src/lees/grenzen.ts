import { fout } from '../uitslag.ts';
import type { Bevinding } from '../uitslag.ts';
import type { Limieten } from './limieten.ts';

const AANHALING = 0x22;
const BACKSLASH = 0x5c;

/** UTF-8 bytes of a text. A lone surrogate counts as three, as an encoder would write it. */
export function bytesVan(tekst: string): number {
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
 * What can be said of a text without reading it as JSON: too large, a byte order mark, half characters, too deep. One loop, no
 * recursion, so that no text can break it; the first thing found is the only one.
 */
export function grensFout(tekst: string, limieten: Limieten): Bevinding | undefined {
  if (tekst.length > limieten.bytes || bytesVan(tekst) > limieten.bytes) return { ...fout('te-groot', '', { hoogstens: limieten.bytes }), lijn: 1, kolom: 1 };
  if (tekst.startsWith('\uFEFF')) return { ...fout('byte-order-mark', ''), lijn: 1, kolom: 1 };
  const half = /\p{Surrogate}/u.exec(tekst);
  if (half) return { ...fout('half-teken', ''), ...plaatsBij(tekst, half.index) };
  const teDiep = diepteVoorbij(tekst, limieten.diepte);
  return teDiep === undefined ? undefined : { ...fout('te-diep', '', { hoogstens: limieten.diepte }), ...plaatsBij(tekst, teDiep) };
}

/** The index of the bracket that goes deeper than allowed. */
function diepteVoorbij(tekst: string, hoogstens: number): number | undefined {
  let diepte = 0;
  let inTekst = false;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    if (inTekst) {
      if (teken === BACKSLASH) i++;
      else if (teken === AANHALING || teken === 0x0a) inTekst = false; // a JSON string never runs over a line
    } else if (teken === AANHALING) inTekst = true;
    else if (teken === 0x5b || teken === 0x7b) {
      if (++diepte > hoogstens) return i;
    } else if (teken === 0x5d || teken === 0x7d) diepte--;
  }
  return undefined;
}

/** Line and column of an index. */
export function plaatsBij(tekst: string, index: number): { readonly lijn: number; readonly kolom: number } {
  const regels = tekst.slice(0, index).split(/\r\n|[\r\n]/);
  return { lijn: regels.length, kolom: (regels.at(-1) as string).length + 1 };
}
