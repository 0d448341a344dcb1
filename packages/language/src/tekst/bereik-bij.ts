import type { Bereik } from './bereik.ts';
import { Tekstboom } from './boom.ts';

/** Where the value at a JSON pointer stands; of a pointer to what is not there the nearest that holds it. */
export function bereikBij(tekst: string, pad: string): Bereik | undefined {
  const boom = new Tekstboom(tekst);
  for (let hier = pad; ; hier = hier.slice(0, hier.lastIndexOf('/'))) {
    const knoop = boom.bij(hier);
    if (knoop) return boom.bereik(knoop);
    if (hier === '') return undefined;
  }
}

/** Where the innermost value or key stands that holds this offset. */
export function bereikOp(tekst: string, offset: number): Bereik | undefined {
  const boom = new Tekstboom(tekst);
  const knoop = boom.op(offset);
  return knoop && boom.bereik(knoop);
}

/** The JSON pointer of the innermost value or key that holds this offset; '' outside all. */
export function padOp(tekst: string, offset: number): string {
  const boom = new Tekstboom(tekst);
  const knoop = boom.op(offset);
  return knoop ? boom.pad(knoop) : '';
}
