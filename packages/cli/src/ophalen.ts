import type { BevindingJson } from '@handhavingswijzer/engine';
import { decodeer, leesfout } from './invoer.ts';

/** The longest that a file may be and its fetching may take. */
const HOOGSTENS_BYTES = 16 * 1024 * 1024;
const HOOGSTENS_MS = 30_000;

export type Opgehaald = { readonly ok: true; readonly tekst: string } | { readonly ok: false; readonly bevinding: BevindingJson };

const mislukt = (adres: string, tekst: string): Opgehaald => ({
  ok: false,
  bevinding: leesfout(adres, 'niet-opgehaald', tekst, 'Controleer het adres en de verbinding, of noem het beleid met --beleid.'),
});

/** Whether a place is an address on the web. */
export const isAdres = (plaats: string): boolean => /^https?:\/\//.test(plaats);

/** The text at an address. */
export async function haalOp(adres: string): Promise<Opgehaald> {
  try {
    const antwoord = await fetch(adres, { signal: AbortSignal.timeout(HOOGSTENS_MS), headers: { accept: 'application/json' } });
    if (!antwoord.ok) return mislukt(adres, `De server antwoordt met ${antwoord.status}.`);
    const delen: Uint8Array[] = [];
    let lengte = 0;
    for await (const deel of antwoord.body ?? []) {
      delen.push(deel);
      lengte += (deel as Uint8Array).length;
      if (lengte > HOOGSTENS_BYTES) return mislukt(adres, 'Wat daar staat is groter dan 16 MB.');
    }
    const tekst = decodeer(Buffer.concat(delen));
    return tekst === undefined ? mislukt(adres, 'Wat daar staat is geen tekst in UTF-8.') : { ok: true, tekst };
  } catch {
    return mislukt(adres, 'Dit adres is niet te bereiken.');
  }
}
