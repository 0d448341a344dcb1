import type { BeleidJson } from '../gegenereerd/typen.ts';
import { delenVan, isObject } from '../json.ts';
import type { Mutant, Mutantwijziging } from './typen.ts';

/** A change, and the members that lead to it. */
interface Onderweg {
  readonly delen: readonly string[];
  readonly wijziging: Mutantwijziging;
}

function pas(waarde: unknown, hier: readonly Onderweg[]): unknown {
  const perLid = new Map<string, Onderweg[]>();
  for (const { delen, wijziging } of hier) {
    const [lid = '', ...rest] = delen;
    perLid.set(lid, [...(perLid.get(lid) ?? []), { delen: rest, wijziging }]);
  }
  const weg = (lid: string): boolean => perLid.get(lid)?.some(({ delen, wijziging }) => delen.length === 0 && wijziging.naar === undefined) ?? false;
  const nieuw = (lid: string, oud: unknown): unknown => {
    const binnen = perLid.get(lid);
    if (!binnen) return oud;
    const heel = binnen.find(({ delen }) => delen.length === 0);
    return heel ? heel.wijziging.naar : pas(oud, binnen);
  };
  if (Array.isArray(waarde)) return waarde.flatMap((lid: unknown, i) => (weg(String(i)) ? [] : [nieuw(String(i), lid)]));
  const object = isObject(waarde) ? waarde : {};
  const velden = [...new Set([...Object.keys(object), ...perLid.keys()])].filter((veld) => !weg(veld));
  return Object.fromEntries(velden.map((veld) => [veld, nieuw(veld, object[veld])]));
}

/** A copy of JSON data with these places changed; what does not change is shared with the original. */
export const metWijzigingen = <T>(data: T, wijzigingen: readonly Mutantwijziging[]): T =>
  pas(
    data,
    wijzigingen.map((wijziging) => ({ delen: delenVan(wijziging.pad), wijziging })),
  ) as T;

/** The data of a policy as the mutant has it. It was not checked. */
export const pasMutantToe = (beleid: BeleidJson, { wijzigingen }: Pick<Mutant, 'wijzigingen'>): BeleidJson => metWijzigingen(beleid, wijzigingen);
