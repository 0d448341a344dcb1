import type { EigenCode, Waarden } from '../../teksten.ts';
import { teksten } from '../../teksten.ts';
import type { Ernst } from '../../typen.ts';
import type { Eigen } from './typen.ts';

/** A finding with the words that belong to its code. */
export function meld(code: EigenCode, ernst: Ernst, pad: string, waarden: Waarden, rest: Pick<Eigen, 'deel' | 'mends'> = {}): Eigen {
  const { tekst, herstel } = teksten.eigen[code];
  return { code, ernst, pad, tekst: tekst(waarden), herstel, ...rest };
}
