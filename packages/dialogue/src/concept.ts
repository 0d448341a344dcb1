import type { Overtreding } from '@handhavingswijzer/engine';
import type { Besluit, Concept, Gesprek } from './typen.ts';

/** The dossier of a conversation that begins with nothing. */
export const leegConcept = (): Concept => ({ schema: 'dossier/1', inspectie: {}, voorziening: {}, houder: {}, overtredingen: [] });

/** Nothing is decided. */
export const leegBesluit = (): Besluit => ({ keuzes: {}, punten: {}, evenredigheid: { toelichting: '' }, door: '' });

/** A copy without that key; the same object when it has none. */
export function zonder<T extends object>(object: T, sleutel: keyof T & string): T {
  if (!Object.hasOwn(object, sleutel)) return object;
  const kopie = { ...object };
  Reflect.deleteProperty(kopie, sleutel);
  return kopie;
}

/** A copy with that value at the key; undefined removes the key. */
export const met = <T extends object>(object: T, sleutel: keyof T & string, waarde: unknown): T =>
  waarde === undefined ? zonder(object, sleutel) : { ...object, [sleutel]: waarde };

/** The concept with one overtreding replaced. An unknown id gives the same concept. */
export const metOvertreding = (concept: Concept, id: string, wijzig: (o: Overtreding) => Overtreding): Concept => ({
  ...concept,
  overtredingen: concept.overtredingen.map((o) => (o.id === id ? wijzig(o) : o)),
});

export const zoekOvertreding = (concept: Concept, id: string): Overtreding | undefined => concept.overtredingen.find((o) => o.id === id);

/** First free id `o1`, `o2`, … An id of which something is kept from an earlier version of the policy is not free. */
export function vrijeId({ dossier, vervallen }: Pick<Gesprek, 'dossier' | 'vervallen'>): string {
  const bezet = new Set([...dossier.overtredingen.map((o) => o.id), ...vervallen.map((v) => v.overtreding)]);
  let n = 1;
  while (bezet.has(`o${String(n)}`)) n += 1;
  return `o${String(n)}`;
}

/** JSON pointer of an overtreding, or the empty string when there is none of that id. */
export function padVan(concept: Concept, id: string): string {
  const i = concept.overtredingen.findIndex((o) => o.id === id);
  return i < 0 ? '' : `/overtredingen/${String(i)}`;
}
