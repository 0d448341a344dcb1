import { delenVan, isObject, stap } from '@handhavingswijzer/engine';
import type { Bewerking } from '@handhavingswijzer/language';
import { verwijderBij, voegElementToe, zetVeld, zetWaarde } from '@handhavingswijzer/language';

/** Another value at a JSON pointer; undefined takes the field or element out. */
export interface Wijziging {
  readonly pad: string;
  readonly waarde: unknown;
}

export const alsLijst = (x: unknown): readonly unknown[] => (Array.isArray(x) ? (x as readonly unknown[]) : []);
export const alsTekst = (x: unknown): string => (typeof x === 'string' ? x : '');

/** The value at a pointer, or undefined. Only own fields count. */
export function waardeBij(data: unknown, pad: string): unknown {
  let hier = data;
  for (const deel of delenVan(pad)) {
    if (Array.isArray(hier)) hier = hier[Number(deel)];
    else hier = isObject(hier) && Object.hasOwn(hier, deel) ? hier[deel] : undefined;
  }
  return hier;
}

/** The data with another value at these members; what is not on the way is the same object. */
export function zetIn(data: unknown, delen: readonly string[], waarde: unknown): unknown {
  const [deel, ...rest] = delen;
  if (deel === undefined) return waarde;
  if (Array.isArray(data)) {
    const lijst = data as readonly unknown[];
    const i = Number(deel);
    if (rest.length === 0 && waarde === undefined) return lijst.filter((_, j) => j !== i);
    return i < lijst.length ? lijst.map((lid, j) => (j === i ? zetIn(lid, rest, waarde) : lid)) : [...lijst, zetIn(undefined, rest, waarde)];
  }
  const velden = isObject(data) ? data : {};
  const nieuw = zetIn(Object.hasOwn(velden, deel) ? velden[deel] : undefined, rest, waarde);
  if (nieuw === undefined) return Object.fromEntries(Object.entries(velden).filter(([sleutel]) => sleutel !== deel));
  return { ...velden, [deel]: nieuw };
}

/** How many members of a pointer name the element that is rewritten as one: an element of a list, else a field of the policy. */
const vak = (delen: readonly string[], beleid: unknown): number => (Array.isArray(waardeBij(beleid, `/${delen[0] ?? ''}`)) ? 2 : 1);

/**
 * Changes as small edits of the text that is this data: whatever differs within an element of the policy, and no more. Changes at one pointer count in
 * their order. An element or field that is not there yet is added.
 */
export function bewerkingenVoor(tekst: string, beleid: unknown, wijzigingen: readonly Wijziging[]): readonly Bewerking[] {
  const perVak = new Map<string, Wijziging[]>();
  for (const wijziging of wijzigingen) {
    const delen = delenVan(wijziging.pad);
    const naam = delen.slice(0, vak(delen, beleid)).reduce<string>(stap, '');
    perVak.set(naam, [...(perVak.get(naam) ?? []), wijziging]);
  }
  return [...perVak].flatMap(([pad, lijst]) => {
    const diep = delenVan(pad).length;
    const oud = waardeBij(beleid, pad);
    const nieuw = lijst.reduce((data, { pad: waar, waarde }) => zetIn(data, delenVan(waar).slice(diep), waarde), oud);
    if (oud !== undefined) return nieuw === undefined ? verwijderBij(tekst, pad) : zetWaarde(tekst, pad, nieuw);
    const [sectie = ''] = delenVan(pad);
    return nieuw === undefined ? [] : diep === 2 ? voegElementToe(tekst, stap('', sectie), nieuw) : zetVeld(tekst, '', sectie, nieuw);
  });
}
