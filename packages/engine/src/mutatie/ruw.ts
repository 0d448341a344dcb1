import { stap } from '../uitslag.ts';
import type { Mutant, Mutantsoort } from './typen.ts';

/** A mutant before it is known what it belongs to. */
export type Ruw = Omit<Mutant, 'id' | 'plek'>;

/** Another value in the same place. */
export const zet = (soort: Mutantsoort, pad: string, van: unknown, naar: unknown): Ruw => ({ soort, pad, van, naar, wijzigingen: [{ pad, naar }] });

/** What stands there goes. */
export const weg = (soort: Mutantsoort, pad: string, van: unknown): Ruw => ({ soort, pad, van, wijzigingen: [{ pad }] });

/** A list without each of its members in turn; not the only one, for an empty list is no list. */
export function* zonder(soort: Mutantsoort, pad: string, lijst: readonly unknown[]): Generator<Ruw> {
  if (lijst.length < 2) return;
  for (const [i, van] of lijst.entries()) yield { soort, pad: stap(pad, i), van, wijzigingen: [{ pad, naar: lijst.filter((_, j) => j !== i) }] };
}

/** A list with each member that it does not have. */
export function* erbij(soort: Mutantsoort, pad: string, lijst: readonly unknown[], alle: readonly unknown[]): Generator<Ruw> {
  for (const naar of alle) if (!lijst.includes(naar)) yield { soort, pad, naar, wijzigingen: [{ pad, naar: [...lijst, naar] }] };
}

/** A whole number one step either way, not below the least. */
export function* stapjes(soort: Mutantsoort, pad: string, getal: number, stapgrootte = 1, laagst = 1): Generator<Ruw> {
  for (const naar of [getal - stapgrootte, getal + stapgrootte]) if (naar >= laagst) yield zet(soort, pad, getal, naar);
}

/** Each of the other values. */
export function* andere(soort: Mutantsoort, pad: string, van: unknown, alle: readonly unknown[]): Generator<Ruw> {
  for (const naar of alle) if (naar !== van) yield zet(soort, pad, van, naar);
}
