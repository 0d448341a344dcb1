import { adviseer, ENGINE } from '../adviseer.ts';
import { canoniek } from '../canoniek.ts';
import type { Verslag } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { checkVerslag } from '../lees/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, stap, waarschuwing } from '../uitslag.ts';

/** The places where two JSON values differ, as JSON pointers; of a list of another length the list. */
function* verschillen(a: unknown, b: unknown, pad: string): Generator<string> {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
    if (canoniek(a) !== canoniek(b)) yield pad;
    return;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) yield pad;
    else for (const [i, deel] of a.entries()) yield* verschillen(deel, b[i], stap(pad, i));
    return;
  }
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const sleutel of new Set([...Object.keys(x), ...Object.keys(y)])) {
    if (!Object.hasOwn(x, sleutel) || !Object.hasOwn(y, sleutel)) yield stap(pad, sleutel);
    else yield* verschillen(x[sleutel], y[sleutel], stap(pad, sleutel));
  }
}

/** What a record says, held against a new computation. */
export interface Verificatie {
  /** The record is whole, and its dossier gives this very advice under this policy. */
  readonly klopt: boolean;
  /** What does not match, and as a warning that another engine was used. Pointers are into the record. */
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Computes the advice of a record again and compares: works years later, on the files that the record names. Another engine than the one of that day is
 * said, and is no fault by itself: what it computes must be the same.
 */
export function verifieerVerslag(beleid: Beleid, landelijk: Landelijk, waarde: unknown): Verificatie {
  const verslag = checkVerslag(beleid, landelijk, waarde);
  if (!verslag.ok) return { klopt: false, bevindingen: verslag.bevindingen };
  return vergelijk(beleid, landelijk, verslag.waarde);
}

function vergelijk(beleid: Beleid, landelijk: Landelijk, { dossier, advies }: Verslag): Verificatie {
  const opnieuw = adviseer(beleid, landelijk, dossier);
  if (!opnieuw.ok) return { klopt: false, bevindingen: opnieuw.bevindingen.map((b) => ({ ...b, pad: `/dossier${b.pad}` })) };
  const { engine, ...was } = advies;
  const { engine: _, ...is } = opnieuw.waarde;
  const anders = [...verschillen(was, is, '/advies')].map((pad) => fout('advies-niet-hetzelfde', pad));
  const motor = engine === ENGINE ? [] : [waarschuwing('andere-engine', '/advies/engine', { gevonden: engine, nu: ENGINE })];
  return { klopt: anders.length === 0, bevindingen: [...anders, ...motor] };
}
