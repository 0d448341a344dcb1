import { controleerBeleid } from '../controle/beleid.ts';
import type { BeleidJson } from '../gegenereerd/typen.ts';
import { schemaBeleid } from '../gegenereerd/schemas.ts';
import type { Bevinding } from '../uitslag.ts';
import { heeftFout } from './melden.ts';
import { toetsSchema, vergelijkingenIn } from './schema.ts';
import { schemaBij } from './vorm.ts';

/** What a check of a policy found. */
export interface Keuring {
  /** With JSON pointers, without line and column. */
  readonly bevindingen: readonly Bevinding[];
  /** The data, when its shape is right; its meaning may still be wrong. */
  readonly data?: BeleidJson;
}

/** Sections of which a change touches only the elements that change. */
const LOS: ReadonlySet<string> = new Set(['schema', 'id', 'versie', 'titel', 'regels', 'conflicten', 'voorschriften']);

/** What rules and voorschriften are checked against: the sections that they name things of, and the names of the voorschriften themselves. */
function omgevingVan(beleid: BeleidJson): readonly unknown[] {
  const secties = Object.entries(beleid).filter(([sectie]) => !LOS.has(sectie));
  return [
    ...secties.flatMap(([sectie, inhoud]): readonly unknown[] => [sectie, inhoud]),
    ...beleid.voorschriften.flatMap(({ id, artikelen }) => [id, ...artikelen, null]),
  ];
}

const gelijk = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((deel, i) => deel === b[i]);

/**
 * The checks of `parsePolicy` on the data of a policy that is being written: the same findings, but no policy comes of it, so nothing is hashed or
 * frozen. Remembers what it found right: an element (of a list that the policy holds) that is the same object as before is not looked into again where
 * nothing changed that it depends on. So the data may not be changed in place.
 */
export class Policykeurder {
  readonly #vorm = new WeakMap<object, number>();
  #goed: WeakSet<object> = new WeakSet();
  #omgeving: readonly unknown[] = [];

  /** @param lezingen false: without the policies that other readings of a contradiction would give, which cost more than all the rest */
  keur(waarde: unknown, { lezingen }: { readonly lezingen: boolean } = { lezingen: true }): Keuring {
    const vormfouten = toetsSchema(waarde, schemaBeleid, this.#vorm);
    if (vormfouten.length > 0) return { bevindingen: vormfouten };
    const data = waarde as BeleidJson;
    this.#onthoud(data);
    const omgeving = omgevingVan(data);
    if (!gelijk(omgeving, this.#omgeving)) this.#goed = new WeakSet();
    this.#omgeving = omgeving;
    const bevindingen = controleerBeleid(data, lezingen, this.#goed);
    if (!heeftFout(bevindingen)) for (const element of [...data.regels, ...data.voorschriften]) this.#goed.add(element);
    return { bevindingen, data };
  }

  #onthoud(data: BeleidJson): void {
    for (const [sectie, inhoud] of Object.entries(data) as [string, unknown][])
      for (const element of Array.isArray(inhoud) ? (inhoud as unknown[]) : []) {
        const schema = schemaBij(schemaBeleid, [sectie, '0']);
        if (typeof element === 'object' && element !== null && schema && !this.#vorm.has(element)) this.#vorm.set(element, vergelijkingenIn(element, schema));
      }
  }
}
