import type { Advies, Effect, LandelijkJson, MaatregelSoort, Regel, Spoor } from '../gegenereerd/typen.ts';

type Uitkomsten = ReadonlyMap<string, Spoor['uitkomst']>;

const GEEN: Uitkomsten = new Map();
const bewaard = new WeakMap<Advies, ReadonlyMap<string, Uitkomsten>>();

/** What each rule came to for one overtreding, by id; a rule that is not there does not hold. Made once for an advice. */
export function uitkomstenVan(advies: Advies, overtreding: string): Uitkomsten {
  let alle = bewaard.get(advies);
  if (!alle) {
    const nieuw = new Map<string, Map<string, Spoor['uitkomst']>>();
    for (const { regel, overtreding: van = '', uitkomst } of advies.spoor) {
      const hier = nieuw.get(van);
      if (hier) hier.set(regel, uitkomst);
      else nieuw.set(van, new Map([[regel, uitkomst]]));
    }
    bewaard.set(advies, (alle = nieuw));
  }
  return alle.get(overtreding) ?? GEEN;
}

/** A rule that holds for an overtreding, or (`zeker` false) may hold under an answer that is still open. */
export interface Geldend {
  readonly regel: Regel;
  readonly zeker: boolean;
}

/** The rules with some effect that hold or may hold for an overtreding, in the order of the file. */
export function geldendeRegels(regels: readonly Regel[], advies: Advies, overtreding: string, past: (dan: Effect) => boolean): readonly Geldend[] {
  const uitkomsten = uitkomstenVan(advies, overtreding);
  return regels.flatMap((regel) => {
    const uitkomst = past(regel.dan) ? uitkomsten.get(regel.id) : undefined;
    return uitkomst === undefined || uitkomst === 'onwaar' ? [] : [{ regel, zeker: uitkomst === 'waar' }];
  });
}

/** Rules of these that forbid a measure for an overtreding. Of national law: nobody can choose it then. Of a policy: to choose it departs from the policy. */
export const verboden = (regels: readonly Regel[], advies: Advies, overtreding: string, soort: MaatregelSoort): readonly Geldend[] =>
  geldendeRegels(regels, advies, overtreding, (dan) => dan.verbied?.includes(soort) === true);

/** The most that national law allows for a measure, in cents, with its rule; undefined where it sets no bound in euros. */
export function hoogsteBedrag(
  landelijk: LandelijkJson,
  advies: Advies,
  overtreding: string,
  soort: MaatregelSoort,
): { readonly cent: number; readonly regel: Regel } | undefined {
  const grenzen = geldendeRegels(landelijk.regels, advies, overtreding, (dan) => dan.bedrag?.stap === 'bovengrens' && dan.bedrag.bij.includes(soort));
  return grenzen
    .flatMap(({ regel, zeker }) => (zeker && regel.dan.bedrag?.cent !== undefined ? [{ cent: regel.dan.bedrag.cent, regel }] : []))
    .reduce<{ cent: number; regel: Regel } | undefined>((laagste, grens) => (laagste && laagste.cent <= grens.cent ? laagste : grens), undefined);
}
