import type { Terugstap } from './typen.ts';

/** Elements of one key side by side, with their numbers; at least one of the two is there. */
export interface Paar<T> {
  readonly sleutel: string;
  readonly oud?: { readonly element: T; readonly nummer: number };
  readonly nieuw?: { readonly element: T; readonly nummer: number };
}

/** Pairs two lists by a key: in the order of the newer one, then what is gone. Undefined where a key stands twice in one of them. */
export function paren<T>(oud: readonly T[], nieuw: readonly T[], sleutelVan: (element: T) => string): readonly Paar<T>[] | undefined {
  const uit = new Map<string, Paar<T>>();
  nieuw.forEach((element, nummer) => uit.set(sleutelVan(element), { sleutel: sleutelVan(element), nieuw: { element, nummer } }));
  const sleutels = new Set(oud.map(sleutelVan));
  if (uit.size < nieuw.length || sleutels.size < oud.length) return undefined;
  oud.forEach((element, nummer) => {
    const sleutel = sleutelVan(element);
    uit.set(sleutel, { ...uit.get(sleutel), sleutel, oud: { element, nummer } });
  });
  return [...uit.values()];
}

/** The number in the newer list that an element of the older one gets when it is put back: behind the one that it stood behind, or else first. */
export function plaatsTerug<T>(alle: readonly Paar<T>[], nummer: number): number {
  const ervoor = alle.filter(({ oud, nieuw }) => oud && nieuw && oud.nummer < nummer).sort((a, b) => (b.oud?.nummer ?? 0) - (a.oud?.nummer ?? 0));
  return (ervoor[0]?.nieuw?.nummer ?? -1) + 1;
}

/** The longest row of pairs that stand in one order in both lists: the others have moved. */
function blijft<T>(beide: readonly Paar<T>[]): ReadonlySet<string> {
  const staart: number[] = [];
  const voor: (number | undefined)[] = [];
  const lengte: number[] = [];
  const plek = (i: number): number => beide[i]?.oud?.nummer ?? 0;
  beide.forEach((_, i) => {
    let beste = -1;
    for (let j = 0; j < i; j++) if (plek(j) < plek(i) && (beste === -1 || (lengte[j] ?? 0) > (lengte[beste] ?? 0))) beste = j;
    voor[i] = beste === -1 ? undefined : beste;
    lengte[i] = (beste === -1 ? 0 : (lengte[beste] ?? 0)) + 1;
    if ((lengte[i] ?? 0) > staart.length) staart.push(i);
  });
  const uit = new Set<string>();
  for (let i = staart.at(-1); i !== undefined; i = voor[i]) uit.add(beide[i]?.sleutel ?? '');
  return uit;
}

/** Elements that stand elsewhere among those that both lists have, and the steps that put those of the newer list (at `pad`) in the older order; undefined when the order is one. */
export function verplaatst<T>(alle: readonly Paar<T>[], pad: string): { readonly weg: readonly Paar<T>[]; readonly terug: readonly Terugstap[] } | undefined {
  const beide = alle.filter(({ oud, nieuw }) => oud && nieuw);
  const vast = blijft(beide);
  const weg = beide.filter(({ sleutel }) => !vast.has(sleutel));
  if (weg.length === 0) return undefined;
  const opOud = [...beide].sort((a, b) => (a.oud?.nummer ?? 0) - (b.oud?.nummer ?? 0)).map(({ sleutel }) => sleutel);
  const nu = alle.filter(({ nieuw }) => nieuw).sort((a, b) => (a.nieuw?.nummer ?? 0) - (b.nieuw?.nummer ?? 0));
  const rij = nu.map(({ sleutel }) => sleutel);
  // what both have gets the older order, in the places that it takes now
  const doel = nu.map((paar) => (paar.oud ? (opOud.shift() ?? paar.sleutel) : paar.sleutel));
  const terug = doel.flatMap((sleutel, naar): readonly Terugstap[] => {
    const van = rij.indexOf(sleutel);
    if (van === naar) return [];
    rij.splice(naar, 0, ...rij.splice(van, 1));
    return [{ soort: 'verplaats', pad: `${pad}/${van}`, naar }];
  });
  return { weg, terug };
}
