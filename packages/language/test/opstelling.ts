import { readFileSync } from 'node:fs';
import { parseLandelijk } from '@handhavingswijzer/engine';
import type { Landelijk } from '@handhavingswijzer/engine';

const lees = (pad: string): string => readFileSync(new URL(pad, import.meta.url), 'utf8');

/** A file of the repository's policies, as text. */
export const vanBeleid = (naam: string, bestand: 'beleid' | 'casussen'): string => lees(`../../../policies/${naam}/${bestand}.json`);

/** Behaviour as data: the cases in a file beside this one. */
export const gevallen = <T>(bestand: string): readonly T[] => JSON.parse(lees(bestand)) as readonly T[];

/** A small policy without a finding. */
export const KLEIN = lees('./klein.json');

export const LANDELIJK: Landelijk = ((): Landelijk => {
  const gelezen = parseLandelijk(lees('../../../policies/landelijk/landelijk.json'));
  if (!gelezen.ok) throw new Error('the national file is refused');
  return gelezen.waarde;
})();

/** A text in which `van`, which stands there once, is `naar`. */
export function verander(tekst: string, van: string, naar: string): string {
  const delen = tekst.split(van);
  if (delen.length !== 2) throw new Error(`${delen.length - 1} places of: ${van}`);
  return delen.join(naar);
}
