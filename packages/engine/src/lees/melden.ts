import type { Bevinding } from '../uitslag.ts';
import { fout } from '../uitslag.ts';
import { MEESTE_BEVINDINGEN } from './limieten.ts';

/** At most a hundred findings; what is left out is counted in a last one. */
export function begrens(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  const teVeel = bevindingen.length - MEESTE_BEVINDINGEN;
  if (teVeel <= 0) return bevindingen;
  const getoond = bevindingen.slice(0, MEESTE_BEVINDINGEN);
  return [...getoond, { ...(getoond.at(-1) as Bevinding), ...fout('nog-meer', '', { aantal: teVeel }) }]; // stands where the last one shown stands
}

/** Stops a check that has found enough. */
class Genoeg extends Error {}

/**
 * Everything that a check reports, up to just over a hundred errors: then the check is stopped, so that a file in which everything
 * is wrong costs no more than one with a hundred faults.
 */
export function verzamel(controle: (meld: (bevinding: Bevinding) => void) => void): readonly Bevinding[] {
  const bevindingen: Bevinding[] = [];
  let fouten = 0;
  try {
    controle((bevinding) => {
      bevindingen.push(bevinding);
      if (bevinding.ernst === 'fout') fouten++;
      if (fouten > MEESTE_BEVINDINGEN) throw new Genoeg('enough findings');
    });
  } catch (reden) {
    if (!(reden instanceof Genoeg)) throw reden;
  }
  return bevindingen;
}

/** Whether one of these stands in the way. */
export const heeftFout = (bevindingen: readonly Bevinding[]): boolean => bevindingen.some((b) => b.ernst === 'fout');

const LANGSTE = 60;

/** A value as a finding shows it: short, and never an object. */
export function toon(waarde: unknown): string {
  if (typeof waarde === 'string') return waarde.length > LANGSTE ? `${waarde.slice(0, LANGSTE)}…` : waarde;
  return typeof waarde === 'object' && waarde !== null ? soortVan(waarde) : String(waarde);
}

/** What a JSON value is, in the word that the wording of findings knows. */
export function soortVan(waarde: unknown): 'tekst' | 'getal' | 'ja-nee' | 'leeg' | 'lijst' | 'object' {
  if (waarde === null) return 'leeg';
  if (Array.isArray(waarde)) return 'lijst';
  if (typeof waarde === 'string') return 'tekst';
  if (typeof waarde === 'number') return 'getal';
  return typeof waarde === 'boolean' ? 'ja-nee' : 'object';
}
