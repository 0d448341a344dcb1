import type { Dossier } from '@handhavingswijzer/engine';
import { leesNietNodig } from '@handhavingswijzer/lezing';
import type { Gesprek, Vraag } from './typen.ts';

/**
 * Why the answer to a question that is not answered cannot change the advice any more: "Geen regel voor dit voorschrift vraagt hiernaar."
 * Undefined while it can, and while there is no advice.
 */
export function redenNietNodig(g: Gesprek, vraag: Vraag): string | undefined {
  if (g.beoordeling.soort !== 'advies' || vraag.antwoord !== undefined) return undefined;
  const { beleid, landelijk } = g.kader;
  return leesNietNodig(beleid, landelijk, g.dossier as Dossier, g.beoordeling.advies, vraag.feit.id, vraag.overtreding)?.tekst;
}
