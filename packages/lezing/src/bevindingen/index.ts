import type { Bevinding } from '@handhavingswijzer/engine';
import { TEKSTEN } from './teksten.ts';

/** What is wrong and how to mend it, in plain Dutch. A code from a newer engine gets a general sentence with the code. */
export function verwoordBevinding(bevinding: Bevinding): { readonly tekst: string; readonly herstel: string } {
  const verwoording = TEKSTEN.get(bevinding.code);
  if (!verwoording) return { tekst: `Hier klopt iets niet (${bevinding.code}).`, herstel: 'Controleer deze plaats.' };
  return { tekst: verwoording.tekst(bevinding.params), herstel: verwoording.herstel(bevinding.params) };
}
