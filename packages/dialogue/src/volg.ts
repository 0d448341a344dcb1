import { migreer } from './migreer.ts';
import type { Gesprek, Kader } from './typen.ts';
import { plaatsUit, zelfdeBestanden } from './zaakbestand.ts';

/**
 * The case under a newer text of a policy that is being written: for a preview beside an editor, where nothing is decided. What fits goes along, what does not becomes
 * vervallen, and it stays at the same question where that is still asked. A real case goes over by `overgang`, never by this.
 */
export function volgBeleid(g: Gesprek, naar: Kader): Gesprek {
  if (zelfdeBestanden(g.kader, naar)) return g;
  const na = migreer(g, naar);
  return { ...na, plaats: plaatsUit(naar, na.dossier, g.plaats) ?? na.plaats };
}
