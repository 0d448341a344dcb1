import type { MaatregelSoort } from '../gegenereerd/typen.ts';
import type { Beeld, Vormplek } from './beeld.ts';
import type { Klassenruimte } from './ruimte.ts';
import { bedragenIn, opDagen } from './zwaarder.ts';

type Sterkte = 'geboden' | 'mogelijk';

export type Bedragrichting = 'hoger' | 'lager' | 'nieuw' | 'vervallen';

/** One thing in which the outcome of the one policy differs from that of the other. */
export type Uitkomstwijziging =
  | { readonly soort: 'maatregel'; readonly maatregel: MaatregelSoort; readonly van?: Sterkte; readonly naar?: Sterkte }
  | { readonly soort: 'bedrag'; readonly maatregel: MaatregelSoort; readonly richting: Bedragrichting }
  | { readonly soort: 'termijn'; readonly maatregel: MaatregelSoort; readonly van?: string; readonly naar?: string }
  | { readonly soort: 'keuzegroep'; readonly maatregel: MaatregelSoort };

/** Where one change of an outcome stands in a space. */
export interface Label {
  readonly wijziging: Uitkomstwijziging;
  readonly knoop: number;
}

/** Cases with one account of an amount under each policy: the cents of both, on each of the days for each number of units; undefined: no amount. */
export interface Bedragcel {
  readonly maatregel: MaatregelSoort;
  readonly knoop: number;
  readonly van: Centen;
  readonly naar: Centen;
}
type Centen = readonly (readonly (number | undefined)[])[];

/** Everything in which the outcomes differ somewhere in the space. */
export function labelsIn(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld, cellen: readonly Bedragcel[]): readonly Label[] {
  return [...maatregellabels(ruimte, oud, nieuw), ...vormlabels(ruimte, oud, nieuw), ...bedraglabels(ruimte, cellen)]
    .map(({ wijziging, knoop }) => ({ wijziging, knoop: ruimte.diagram.en(knoop, ruimte.geldig) }))
    .filter(({ knoop }) => knoop !== 0);
}

/** Where a measure stands with this sterkte. */
export function staatVan({ maatregelen }: Beeld, soort: string, sterkte: Sterkte): number {
  return maatregelen.staten.find((s) => s.soort === soort && s.sterkte === sterkte)?.knoop ?? 0;
}

/** Every measure that stands somewhere. */
export const soortenIn = (...beelden: readonly Beeld[]): readonly MaatregelSoort[] => [
  ...new Set(beelden.flatMap(({ maatregelen }) => maatregelen.staten.map(({ soort }) => soort))),
];

function maatregellabels(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld): readonly Label[] {
  const d = ruimte.diagram;
  return soortenIn(oud, nieuw).flatMap((maatregel) => {
    const standen = (beeld: Beeld): readonly (readonly [Sterkte | undefined, number])[] => {
      const geboden = staatVan(beeld, maatregel, 'geboden');
      const mogelijk = staatVan(beeld, maatregel, 'mogelijk');
      return [
        ['geboden', geboden],
        ['mogelijk', mogelijk],
        [undefined, d.niet(d.of(geboden, mogelijk))],
      ];
    };
    return standen(oud).flatMap(([van, waar]) =>
      standen(nieuw).flatMap(([naar, daar]) => {
        const wijziging: Uitkomstwijziging = { soort: 'maatregel', maatregel, ...(van ? { van } : {}), ...(naar ? { naar } : {}) };
        return van === naar ? [] : [{ wijziging, knoop: d.en(waar, daar) }];
      }),
    );
  });
}

/** Terms and groups of measures that stand under both. */
function vormlabels(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld): readonly Label[] {
  const d = ruimte.diagram;
  const per = (vormen: readonly Vormplek[], maatregel: string, wat: (plek: Vormplek) => string): ReadonlyMap<string, number> => {
    const uit = new Map<string, number>();
    for (const plek of vormen) if (plek.vorm.soort === maatregel) uit.set(wat(plek), d.of(uit.get(wat(plek)) ?? 0, plek.knoop));
    return uit;
  };
  const termijn = ({ vorm }: Vormplek): string => (vorm.termijn ? `${vorm.termijn.aantal} ${vorm.termijn.eenheid}` : '');
  return soortenIn(oud, nieuw).flatMap((maatregel) => {
    const [was, wordt] = [per(oud.vormen, maatregel, termijn), per(nieuw.vormen, maatregel, termijn)];
    const termijnen = [...was].flatMap(([van, waar]) =>
      [...wordt].flatMap(([naar, daar]): readonly Label[] => {
        if (van === naar) return [];
        const wijziging: Uitkomstwijziging = { soort: 'termijn', maatregel, ...(van === '' ? {} : { van }), ...(naar === '' ? {} : { naar }) };
        return [{ wijziging, knoop: d.en(waar, daar) }];
      }),
    );
    const groep = ({ vorm }: Vormplek): string => (vorm.sterkte === 'geboden' ? vorm.keuzegroep : '-');
    const [eerder, later] = [per(oud.vormen, maatregel, groep), per(nieuw.vormen, maatregel, groep)];
    const anders = [...eerder].flatMap(([van, waar]) => [...later].map(([naar, daar]) => (van === naar || van === '-' || naar === '-' ? 0 : d.en(waar, daar))));
    return [...termijnen, { wijziging: { soort: 'keuzegroep', maatregel } as const, knoop: d.enige(anders) }];
  });
}

/** Every account of an amount under the one policy beside every one under the other, of measures that stand under both; those of one measure do not overlap. */
export function bedragcellen(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld): readonly Bedragcel[] {
  const d = ruimte.diagram;
  const geen = ruimte.ijkpunten.dagen.map(() => ruimte.ijkpunten.aantallen.map(() => undefined));
  const [was, wordt] = [bedragenIn(ruimte, oud), bedragenIn(ruimte, nieuw)];
  return soortenIn(oud, nieuw).flatMap((maatregel) => {
    const met = (alle: typeof was, beeld: Beeld): (typeof was)[number]['groepen'] => {
      const groepen = alle.find((b) => b.maatregel === maatregel)?.groepen ?? [];
      const staat = d.of(staatVan(beeld, maatregel, 'geboden'), staatVan(beeld, maatregel, 'mogelijk'));
      return [...groepen, { knoop: d.en(staat, d.niet(d.enige(groepen.map(({ knoop }) => knoop)))), cent: geen }];
    };
    const tegenover = met(wordt, nieuw);
    return met(was, oud).flatMap((a) =>
      tegenover.flatMap((b) => {
        const knoop = d.en(a.knoop, b.knoop);
        return knoop === 0 ? [] : [{ maatregel, knoop, van: a.cent, naar: b.cent }];
      }),
    );
  });
}

/** Amounts that differ, on each of the days and for each number of units. */
function bedraglabels(ruimte: Klassenruimte, cellen: readonly Bedragcel[]): readonly Label[] {
  const d = ruimte.diagram;
  return [...new Set(cellen.map(({ maatregel }) => maatregel))].flatMap((maatregel) =>
    (['hoger', 'lager', 'nieuw', 'vervallen'] as const).map((richting): Label => {
      const delen = cellen
        .filter((cel) => cel.maatregel === maatregel)
        .map(({ knoop, van, naar }) => {
          const waar = van.map((rij, dag) => rij.map((cent, n) => richtingVan(cent, naar[dag]?.[n]) === richting));
          return waar.some((rij) => rij.includes(true)) ? d.en(knoop, opDagen(ruimte, waar)) : 0;
        });
      return { wijziging: { soort: 'bedrag', maatregel, richting }, knoop: d.enige(delen) };
    }),
  );
}

/** How an amount in cents changes; undefined: it does not. */
export function richtingVan(van: number | undefined, naar: number | undefined): Bedragrichting | undefined {
  if (van === naar) return undefined;
  if (van === undefined) return 'nieuw';
  if (naar === undefined) return 'vervallen';
  return naar > van ? 'hoger' : 'lager';
}

/** One amount of a measure and what becomes of it, in cents; absent: there is none. */
export interface Bedragpaar {
  readonly maatregel: MaatregelSoort;
  readonly van?: number;
  readonly naar?: number;
  readonly combinaties: bigint;
}

/** The amounts that differ in these cases, from what to what; for one measure the combinations add up to those in which its amount differs. */
export function bedragparen(ruimte: Klassenruimte, cellen: readonly Bedragcel[], binnen: number): readonly Bedragpaar[] {
  const d = ruimte.diagram;
  const uit = new Map<string, Bedragpaar>();
  for (const { maatregel, knoop, van, naar } of cellen) {
    const hier = d.en(knoop, binnen);
    if (hier === 0) continue;
    const paren = new Map<string, { readonly van: number | undefined; readonly naar: number | undefined; readonly waar: boolean[][] }>();
    van.forEach((rij, dag) =>
      rij.forEach((was, n) => {
        const wordt = naar[dag]?.[n];
        if (was === wordt) return;
        const sleutel = `${was ?? ''} ${wordt ?? ''}`;
        const paar = paren.get(sleutel) ?? { van: was, naar: wordt, waar: van.map(() => rij.map(() => false)) };
        (paar.waar[dag] as boolean[])[n] = true;
        paren.set(sleutel, paar);
      }),
    );
    for (const [sleutel, { van: was, naar: wordt, waar }] of paren) {
      const aantal = ruimte.teller.tel(d.en(hier, opDagen(ruimte, waar)));
      if (aantal === 0n) continue;
      const eerder = uit.get(`${maatregel} ${sleutel}`)?.combinaties ?? 0n;
      uit.set(`${maatregel} ${sleutel}`, {
        maatregel,
        ...(was === undefined ? {} : { van: was }),
        ...(wordt === undefined ? {} : { naar: wordt }),
        combinaties: eerder + aantal,
      });
    }
  }
  return [...uit.values()];
}
