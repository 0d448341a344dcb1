import type { BeleidJson, Maatregel, MaatregelSoort, Maatwerk, OvertredingAdvies } from '../gegenereerd/typen.ts';

/** What is chosen for one overtreding, as far as the advice has something to say of it. */
export interface GekozenMaatregelen {
  readonly maatregelen: readonly MaatregelSoort[];
  readonly maatwerk?: readonly Maatwerk[];
}

export type Richting = 'lichter' | 'zwaarder' | 'anders';

/** One way in which a choice departs from the advice. */
export type Afwijking = { readonly richting: Richting } & (
  | { /** Demanded and not chosen: this, or one of these. */ readonly soort: 'zonder'; readonly geboden: readonly MaatregelSoort[] }
  | {
      /** Chosen in the place of what is demanded. */ readonly soort: 'in-plaats-van';
      readonly geboden: readonly MaatregelSoort[];
      readonly gekozen: MaatregelSoort;
    }
  | { /** Chosen beside the advice. */ readonly soort: 'ook'; readonly gekozen: MaatregelSoort }
  | {
      /** Another amount than the policy computes, in cents. */ readonly soort: 'bedrag';
      readonly gekozen: MaatregelSoort;
      readonly cent: number;
      readonly advies: number;
    }
  | {
      /** Another term than the policy gives, in calendar days. */ readonly soort: 'termijn';
      readonly gekozen: MaatregelSoort;
      readonly dagen: number;
      readonly advies: number;
    }
);

/** The measures that stand alone, by which an officer refrains from every other: what the policy calls `uitsluitend`. A policy without one gets a warning. */
export const uitsluitende = ({ maatregelen }: BeleidJson): ReadonlySet<MaatregelSoort> => new Set(maatregelen.filter((m) => m.uitsluitend).map((m) => m.id));

/**
 * What following this advice takes: of each list at least one measure. A measure that is certainly demanded, with the alternatives that the policy's
 * text gives it; while nothing is certain but something may yet be demanded, any of that.
 */
export function eisen(advies: OvertredingAdvies): readonly (readonly MaatregelSoort[])[] {
  const alle = [...advies.maatregelen, ...advies.mogelijkNog].filter((m) => m.sterkte === 'geboden');
  const zeker = advies.maatregelen.filter((m) => m.sterkte === 'geboden');
  if (zeker.length === 0) return alle.length === 0 ? [] : [soortenVan(alle)];
  const uit = new Map<string, readonly MaatregelSoort[]>();
  for (const m of zeker) {
    const groepen = new Set(alle.filter((a) => a.soort === m.soort).flatMap((a) => a.keuzegroep ?? []));
    const lijst = soortenVan([m, ...alle.filter((a) => a.keuzegroep !== undefined && groepen.has(a.keuzegroep))]);
    const groep = [...lijst].sort().join();
    if (!uit.has(groep)) uit.set(groep, lijst);
  }
  return [...uit.values()];
}

const soortenVan = (maatregelen: readonly Maatregel[]): readonly MaatregelSoort[] => [...new Set(maatregelen.map((m) => m.soort))];

/**
 * Every way in which a choice departs from the advice on its overtreding; none: it follows. What the policy leaves open ("kan") is left open here too:
 * without a demand, to choose nothing follows as well as to choose something that is possible. See decisions/0006.
 * @param keuze at least one measure; to refrain is one that is `uitsluitend`
 */
export function afwijkingen(beleid: BeleidJson, advies: OvertredingAdvies, keuze: GekozenMaatregelen): readonly Afwijking[] {
  const alleen = uitsluitende(beleid);
  const inAdvies = new Set([...advies.maatregelen, ...advies.mogelijkNog].map((m) => m.soort));
  const geeist = eisen(advies);
  const zonder = geeist.filter(
    (lijst) => !lijst.some((soort) => keuze.maatregelen.includes(soort)) && !ruimteNaast(lijst, alleen, keuze.maatregelen, inAdvies),
  );
  const buiten = keuze.maatregelen.filter((soort) => !inAdvies.has(soort) && !(alleen.has(soort) && geeist.length === 0));
  return [...maatregelAfwijkingen(beleid, alleen, zonder, buiten), ...(keuze.maatwerk ?? []).flatMap((m) => maatwerkAfwijkingen(beleid, advies, m))];
}

/**
 * What stands alone can never be chosen beside something else. Where the advice has both (to refrain is demanded and a fine is possible, or the other way
 * round), either is within it.
 */
const ruimteNaast = (
  lijst: readonly MaatregelSoort[],
  alleen: ReadonlySet<MaatregelSoort>,
  gekozen: readonly MaatregelSoort[],
  inAdvies: ReadonlySet<MaatregelSoort>,
): boolean => gekozen.every((soort) => inAdvies.has(soort)) && (lijst.every((soort) => alleen.has(soort)) || gekozen.some((soort) => alleen.has(soort)));

/** Whether a choice follows the advice on its overtreding. */
export const volgtAdvies = (beleid: BeleidJson, advies: OvertredingAdvies, keuze: GekozenMaatregelen): boolean =>
  afwijkingen(beleid, advies, keuze).length === 0;

/** One direction over all: lighter or heavier only when every departure is. */
export function richtingVan(lijst: readonly Afwijking[]): Richting | undefined {
  const richtingen = new Set(lijst.map((a) => a.richting));
  return richtingen.size > 1 ? 'anders' : [...richtingen][0];
}

/** Pairs what is missing with what came in its place, within one traject. */
function maatregelAfwijkingen(
  beleid: BeleidJson,
  alleen: ReadonlySet<MaatregelSoort>,
  zonder: readonly (readonly MaatregelSoort[])[],
  buiten: readonly MaatregelSoort[],
): readonly Afwijking[] {
  const traject = (soort: MaatregelSoort): string | undefined => beleid.maatregelen.find((m) => m.id === soort)?.traject;
  const rest = buiten.filter((soort) => !alleen.has(soort));
  const uit: Afwijking[] = [];
  for (const geboden of zonder) {
    const echte = geboden.filter((soort) => !alleen.has(soort));
    const i = rest.findIndex((soort) => echte.some((g) => traject(g) === traject(soort)));
    const gekozen = rest[i];
    if (gekozen === undefined) {
      if (echte.length > 0) uit.push({ soort: 'zonder', geboden, richting: 'lichter' });
      continue; // to refrain was demanded: what came instead is said below
    }
    rest.splice(i, 1);
    uit.push({ soort: 'in-plaats-van', geboden, gekozen, richting: trederichting(beleid, echte, gekozen) });
  }
  return [...uit, ...rest.map((gekozen): Afwijking => ({ soort: 'ook', gekozen, richting: 'zwaarder' }))];
}

/** By the places on the ladder; off the ladder there is no lighter or heavier. */
function trederichting(beleid: BeleidJson, geboden: readonly MaatregelSoort[], gekozen: MaatregelSoort): Richting {
  const trede = (soort: MaatregelSoort): number | undefined => beleid.maatregelen.find((m) => m.id === soort)?.trede;
  const nieuw = trede(gekozen);
  const oud = geboden.map(trede);
  if (nieuw === undefined || oud.includes(undefined)) return 'anders';
  if (oud.every((t) => t !== undefined && nieuw < t)) return 'lichter';
  return oud.every((t) => t !== undefined && nieuw > t) ? 'zwaarder' : 'anders';
}

/**
 * An own amount or term departs where the advice gives one and it is another; where the advice leaves it open, it is filled in and no departure.
 * A longer term to comply is lighter; of a measure off the ladder the term may be its own duration, so there it is only different.
 */
function maatwerkAfwijkingen(beleid: BeleidJson, advies: OvertredingAdvies, maatwerk: Maatwerk): readonly Afwijking[] {
  const { maatregel: gekozen, cent, dagen } = maatwerk;
  const vormen = [...advies.maatregelen, ...advies.mogelijkNog].filter((m) => m.soort === gekozen);
  const uit: Afwijking[] = [];
  const bedrag = naaste(
    cent,
    vormen.map((m) => m.bedrag?.cent),
  );
  if (cent !== undefined && bedrag !== undefined && cent !== bedrag)
    uit.push({ soort: 'bedrag', gekozen, cent, advies: bedrag, richting: cent < bedrag ? 'lichter' : 'zwaarder' });
  const termijn = naaste(
    dagen,
    vormen.map((m) => m.termijn?.dagen),
  );
  if (dagen !== undefined && termijn !== undefined && dagen !== termijn) {
    const opLadder = beleid.maatregelen.some((m) => m.id === gekozen && m.trede !== undefined);
    uit.push({ soort: 'termijn', gekozen, dagen, advies: termijn, richting: !opLadder ? 'anders' : dagen > termijn ? 'lichter' : 'zwaarder' });
  }
  return uit;
}

/** Of what the advice gives, the nearest to the own value. */
function naaste(eigen: number | undefined, gegeven: readonly (number | undefined)[]): number | undefined {
  if (eigen === undefined) return undefined;
  const bekend = gegeven.filter((g) => g !== undefined);
  return bekend.length === 0 ? undefined : bekend.reduce((a, b) => (Math.abs(b - eigen) < Math.abs(a - eigen) ? b : a));
}
