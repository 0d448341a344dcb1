import { delenVan } from '@handhavingswijzer/engine';
import type { Bevinding } from '@handhavingswijzer/engine';
import type { Bereik } from '../tekst/bereik.ts';
import type { Knoop, Tekstboom } from '../tekst/boom.ts';
import { lid, veldVan } from '../tekst/boom.ts';

/** What a finding is about: the spot that it names, and the value or key there. */
export interface Waarover {
  readonly knoop: Knoop | undefined;
  readonly offset: number;
}

/** The value at a pointer, or the nearest above it that exists. */
function dichtstBij(boom: Tekstboom, pad: string): Knoop | undefined {
  let hier = boom.wortel;
  for (const deel of delenVan(pad)) hier = lid(hier, deel) ?? hier;
  return hier;
}

/** Finds what a finding is about. One with line and column stands there (a key that stands twice has one pointer, and two places). */
export function waarover(boom: Tekstboom, { code, lijn, kolom, pad }: Bevinding): Waarover {
  if (lijn === undefined || kolom === undefined) {
    const waarde = dichtstBij(boom, pad);
    const knoop = code === 'onbekend-veld' && waarde ? (veldVan(waarde)?.children?.[0] ?? waarde) : waarde; // it is about the key
    return { knoop, offset: knoop?.offset ?? 0 };
  }
  const offset = boom.lijnen.offset(lijn, kolom);
  const knoop = boom.op(offset);
  return { knoop: knoop?.offset === offset ? knoop : undefined, offset };
}

/**
 * The stretch to underline. An object or list over more than one line is not underlined as a whole: its key is, or its id,
 * or its first bracket. Where there is no value: the word that stands there, at least one character.
 */
export function bereikVan(boom: Tekstboom, { knoop, offset }: Waarover): Bereik {
  if (knoop === undefined) {
    const [woord = ''] = /^(?:"[^"\r\n]*"?|[\w.+-]+|\/[/*]|[^\r\n])/.exec(boom.tekst.slice(offset, offset + 80)) ?? [];
    return woord === '' ? boom.lijnen.bereik(Math.max(offset - 1, 0), offset) : boom.lijnen.bereik(offset, offset + woord.length);
  }
  const heel = boom.bereik(knoop);
  if (heel.begin.lijn === heel.eind.lijn || (knoop.type !== 'object' && knoop.type !== 'array')) return heel;
  const naam = veldVan(knoop)?.children?.[0] ?? lid(knoop, 'id') ?? lid(knoop, 'nummer');
  return naam ? boom.bereik(naam) : boom.lijnen.bereik(knoop.offset, knoop.offset + 1);
}
