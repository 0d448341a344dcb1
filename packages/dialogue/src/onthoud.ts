import type { Gesprek } from './typen.ts';

/**
 * The same function, that computes once per conversation and arguments (plain data): a Gesprek never changes, so what follows from it does not either.
 * What it kept goes with the conversation.
 */
export function onthoud<A extends readonly unknown[], T>(maak: (g: Gesprek, ...argumenten: A) => T): (g: Gesprek, ...argumenten: A) => T {
  const bewaard = new WeakMap<Gesprek, Map<string, T>>();
  return (g, ...argumenten) => {
    let eigen = bewaard.get(g);
    if (!eigen) bewaard.set(g, (eigen = new Map<string, T>()));
    const sleutel = JSON.stringify(argumenten);
    const gevonden = eigen.get(sleutel);
    if (gevonden !== undefined) return gevonden;
    const nieuw = maak(g, ...argumenten);
    eigen.set(sleutel, nieuw);
    return nieuw;
  };
}
