import { verschuif } from '../datum.ts';
import type { MaatregelSoort } from '../gegenereerd/typen.ts';
import { isLogisch } from '../logica/deel.ts';
import type { Waarde } from '../logica/index.ts';
import { voorkomend } from './voorkomend.ts';
import type { Klassenruimte } from './ruimte.ts';

/** One condition on a case: these answers to a fact, or a begrip of one of the policies that holds or does not. */
export type Gevalsvoorwaarde =
  | { readonly feit: string; readonly optie?: string; readonly waarden: readonly Waarde[] }
  /** Of a number or a date: from one value up to and including another; without `tot` there is no bound. */
  | { readonly feit: string; readonly bereiken: readonly { readonly van: Waarde; readonly tot?: Waarde }[] }
  /** These pairs of pleegdatum and besluitdatum, each of which stands for all days that come to the same. */
  | { readonly dagen: readonly { readonly pleegdatum: string; readonly besluitdatum: string }[] }
  /** A begrip; of two policies that mean something else by it, or of which one does not have it, `van` says whose. */
  | { readonly begrip: string; readonly waar: boolean; readonly van?: 'oud' | 'nieuw' }
  /** Under the old policy this measure stands with one of these strengths. */
  | { readonly maatregel: MaatregelSoort; readonly sterkten: readonly ('geboden' | 'mogelijk')[] };

/** Something by which cases can be told apart in words. */
export interface Kenmerk {
  /** The variables that it is made of. */
  readonly steun: ReadonlySet<number>;
  /** The one variable that it is, with a value for each of its places; absent of a begrip. */
  readonly variabele?: number;
  /** The values that cases can have here, each with where. */
  readonly waarden: readonly { readonly waarde: Waarde | undefined; readonly knoop: number }[];
  readonly voorwaarde: (waarden: readonly (Waarde | undefined)[]) => Gevalsvoorwaarde;
}

/** Everything by which the cases of a space can be described: the boolean begrippen of its policies, first those that stand for the history, and every fact. */
export function maakKenmerken(ruimte: Klassenruimte): readonly Kenmerk[] {
  const d = ruimte.diagram;
  const begrippen = new Map<number, Kenmerk & { readonly historie: boolean }>();
  const bouw = (nummer: number, id: string): number | undefined => {
    const { kern, plan } = ruimte.lezers[nummer] as Klassenruimte['lezers'][number];
    const als = kern.beleid.begrippen.find((begrip) => begrip.id === id)?.als;
    const deel = als === undefined ? undefined : plan.compileer(als);
    return deel && isLogisch(deel) && ruimte.kan(deel, nummer) ? ruimte.bouw(deel, nummer) : undefined;
  };
  ruimte.lezers.forEach(({ kern, plan }, nummer) => {
    const van = nummer === 0 ? 'oud' : 'nieuw';
    for (const { id, als } of kern.beleid.begrippen) {
      const deel = plan.compileer(als);
      if (!isLogisch(deel) || !ruimte.kan(deel, nummer)) continue;
      const knoop = ruimte.bouw(deel, nummer);
      const eenduidig = ruimte.lezers.every((_, ander) => bouw(ander, id) === knoop);
      if (begrippen.has(knoop) || d.en(knoop, ruimte.geldig) === 0 || d.en(d.niet(knoop), ruimte.geldig) === 0) continue;
      begrippen.set(knoop, {
        historie: deel.tellingen.length > 0,
        steun: d.steun(knoop),
        waarden: [
          { waarde: true, knoop },
          { waarde: false, knoop: d.niet(knoop) },
        ],
        voorwaarde: ([waarde]) => ({ begrip: id, waar: waarde === true, ...(eenduidig ? {} : { van }) }),
      });
    }
  });
  const variabele = (nummer: number, waarden: readonly (Waarde | undefined)[]): Kenmerk['waarden'] =>
    waarden.map((waarde, i) => ({
      waarde,
      knoop: d.knoop(
        nummer,
        waarden.map((_, j) => (i === j ? 1 : 0)),
      ),
    }));
  const bekend = (waarden: readonly (Waarde | undefined)[]): readonly Waarde[] => waarden.map((waarde) => waarde ?? '');
  return [
    ...[...begrippen.values()].filter(({ historie }) => historie),
    ...ruimte.feiten.map(({ variabele: nummer, feit, optie, waarden }): Kenmerk => ({
      steun: new Set([nummer]),
      variabele: nummer,
      waarden: variabele(nummer, waarden),
      voorwaarde: (w) =>
        isGeordend(ruimte, feit)
          ? { feit, bereiken: bereiken(bekend(waarden), bekend(w)) }
          : { feit, ...(optie === undefined ? {} : { optie }), waarden: bekend(w) },
    })),
    {
      steun: new Set([ruimte.aantal]),
      variabele: ruimte.aantal,
      waarden: variabele(ruimte.aantal, ruimte.ijkpunten.aantallen),
      voorwaarde: (w: readonly (Waarde | undefined)[]) => ({ feit: 'aantal', bereiken: bereiken(ruimte.ijkpunten.aantallen, bekend(w)) }),
    },
    {
      steun: new Set([ruimte.dagen]),
      variabele: ruimte.dagen,
      waarden: variabele(
        ruimte.dagen,
        ruimte.ijkpunten.dagen.map((_, i) => i),
      ),
      voorwaarde: (w: readonly (Waarde | undefined)[]) => ({
        dagen: ruimte.ijkpunten.dagen.filter((_, i) => w.includes(i)).map(({ pleegdatum, besluitdatum }) => ({ pleegdatum, besluitdatum })),
      }),
    },
    ...[...begrippen.values()].filter(({ historie }) => !historie), // last: where the facts apart do not say it
  ].filter(({ waarden }) => waarden.length > 1);
}

/** How a measure stands under a policy, as something by which cases can be told apart. */
export function maatregelkenmerk({ diagram: d }: Klassenruimte, maatregel: MaatregelSoort, geboden: number, mogelijk: number): Kenmerk {
  const sterkten = (waarden: readonly (Waarde | undefined)[]): readonly ('geboden' | 'mogelijk')[] =>
    waarden.flatMap((waarde) => (waarde === 'geboden' || waarde === 'mogelijk' ? [waarde] : []));
  return {
    steun: new Set([...d.steun(geboden), ...d.steun(mogelijk)]),
    waarden: [
      { waarde: 'geboden', knoop: geboden },
      { waarde: 'mogelijk', knoop: mogelijk },
      { waarde: undefined, knoop: d.niet(d.of(geboden, mogelijk)) },
    ].filter(({ knoop }) => knoop !== 0),
    voorwaarde: (waarden) => ({ maatregel, sterkten: sterkten(waarden) }),
  };
}

/** Whether the values of a fact are the first ones of cells. */
const isGeordend = (ruimte: Klassenruimte, feit: string): boolean =>
  ruimte.lezers.some(({ kern }) => ['geheel', 'bedrag', 'datum'].includes(kern.slots.find(({ id }) => id === feit)?.feit?.type ?? ''));

/** The cells that begin with these values, neighbours joined. */
function bereiken(alle: readonly Waarde[], wel: readonly Waarde[]): readonly { readonly van: Waarde; readonly tot?: Waarde }[] {
  const uit: { van: Waarde; tot?: Waarde }[] = [];
  alle.forEach((van, i) => {
    if (!wel.includes(van)) return;
    const volgende = alle[i + 1];
    const tot = volgende === undefined ? {} : { tot: typeof volgende === 'number' ? volgende - 1 : verschuif(String(volgende), -1, 'dagen') };
    const vorige = uit.at(-1);
    if (vorige && i > 0 && wel.includes(alle[i - 1] as Waarde)) uit[uit.length - 1] = { van: vorige.van, ...tot };
    else uit.push({ van, ...tot });
  });
  return uit;
}

/** A part of some cases with the conditions under which it stands. */
export interface Beschreven {
  readonly knoop: number;
  readonly voorwaarden: readonly Gevalsvoorwaarde[];
  readonly precies: boolean;
}

/** More sentences than this about one change nobody reads. */
export const MEESTE_ZINNEN = 12;

/**
 * Cases in as few descriptions as can be found: each a conjunction of conditions. Where one description would take in other cases too, the cases are
 * split on what brings them nearest to exact ones. The parts do not overlap, and together are the cases.
 */
export function beschrijf(ruimte: Klassenruimte, alle: readonly Kenmerk[], knoop: number, zinnen: number): readonly Beschreven[] {
  const steun = ruimte.diagram.steun(knoop);
  const kenmerken = alle.filter((kenmerk) => [...kenmerk.steun].some((variabele) => steun.has(variabele)));
  const een = alsEen(ruimte, kenmerken, knoop);
  if (een.precies || zinnen < 2) return [een];
  let beste: { readonly delen: readonly Beschreven[]; readonly goed: number } | undefined;
  for (const kenmerk of kenmerken) {
    const delen = splitsOp(ruimte, kenmerken, kenmerk, knoop);
    if (delen.length < 2) continue;
    const goed = delen.filter(({ precies }) => precies).length / delen.length;
    if (!beste || goed > beste.goed || (goed === beste.goed && delen.length < beste.delen.length)) beste = { delen, goed };
    if (goed === 1 && delen.length === 2) break;
  }
  if (!beste || beste.goed === 0 || beste.delen.length > zinnen) return [een];
  const over = Math.floor(zinnen / beste.delen.length);
  return beste.delen.flatMap((deel) => (deel.precies ? [deel] : beschrijf(ruimte, kenmerken, deel.knoop, over)));
}

/** These cases by the values of one thing; values under which all else reads the same are one part. */
function splitsOp(ruimte: Klassenruimte, kenmerken: readonly Kenmerk[], kenmerk: Kenmerk, knoop: number): readonly Beschreven[] {
  const d = ruimte.diagram;
  const andere = kenmerken.filter((ander) => ander !== kenmerk);
  const opRest = new Map<string, number[]>();
  for (const { knoop: waar } of kenmerk.waarden) {
    const deel = d.en(waar, knoop);
    if (deel === 0) continue;
    const sleutel = JSON.stringify(alsEen(ruimte, andere, deel).voorwaarden);
    opRest.set(sleutel, [...(opRest.get(sleutel) ?? []), deel]);
  }
  return [...opRest.values()].flatMap((delen) => {
    const samen = alsEen(ruimte, kenmerken, d.enige(delen));
    if (samen.precies || delen.length === 1) return [samen];
    const los = delen.map((deel) => alsEen(ruimte, kenmerken, deel));
    return los.some(({ precies }) => precies) ? los : [samen];
  });
}

/** One description of these cases: the values that occur, wherever not all do; what another condition says already is left out. */
function alsEen(ruimte: Klassenruimte, kenmerken: readonly Kenmerk[], knoop: number): Beschreven {
  const d = ruimte.diagram;
  let rest = ruimte.geldig;
  const voorwaarden: Gevalsvoorwaarde[] = [];
  const hier = voorkomend(d, knoop);
  for (const { variabele, waarden, voorwaarde } of kenmerken) {
    if (rest === knoop) break;
    const wel = waarden.filter((w, i) => (variabele === undefined ? d.raakt(w.knoop, knoop) : hier[variabele]?.[i]));
    if (wel.length === waarden.length) continue;
    const smaller = d.en(rest, d.enige(wel.map((w) => w.knoop)));
    if (smaller === rest) continue;
    rest = smaller;
    voorwaarden.push(voorwaarde(wel.map(({ waarde }) => waarde)));
  }
  return { knoop, voorwaarden, precies: rest === knoop };
}
