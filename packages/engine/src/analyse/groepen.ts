import { sha256 } from '../canoniek.ts';
import type { MaatregelSoort } from '../gegenereerd/typen.ts';
import { codevolgorde } from '../beslis/maatregelen.ts';
import { verdeel, verdeelGroepen } from '../beslis/oordeel.ts';
import type { Beeld } from './beeld.ts';
import type { Klassenruimte } from './ruimte.ts';
import type { Bedragrichting, Label } from './labels.ts';
import { soortenIn, staatVan } from './labels.ts';

// Cases that come out differently, in groups that a person can agree with one by one. A case is in one group: that of the gravest thing that changes in it.
// First what is demanded; where that stays the same what is also possible; then the amounts, then the terms, and last the choice that a measure is part of.

/** What an outcome demands: each is one measure, or measures of which one is to be chosen. In code-unit order; empty: nothing. */
export type Eis = readonly (readonly MaatregelSoort[])[];

/** Whether what is demanded now weighs more, less, or cannot be compared: on the ladder of the old policy, and by what else is demanded. */
export type Eisrichting = 'zwaarder' | 'lichter' | 'anders';

/** What makes cases one group. What is not named here may change too in some of them: see `ook` of the group. */
export type Groepswijziging =
  | { readonly soort: 'eis'; readonly van: Eis; readonly naar: Eis; readonly richting: Eisrichting }
  /** The same is demanded; this measure became possible, or is possible no more, and none that is heavier did. */
  | { readonly soort: 'mogelijk'; readonly maatregel: MaatregelSoort; readonly erbij: boolean }
  /** The same measures stand; these have another amount, and other measures do not. */
  | { readonly soort: 'bedrag'; readonly bedragen: readonly { readonly maatregel: MaatregelSoort; readonly richting: Bedragrichting }[] }
  /** The same measures stand with the same amounts; these have another term ("7 dagen"; absent: none). */
  | { readonly soort: 'termijn'; readonly termijnen: readonly { readonly maatregel: MaatregelSoort; readonly van?: string; readonly naar?: string }[] }
  /** Only the group of alternatives differs in which these measures stand. */
  | { readonly soort: 'keuzegroep'; readonly maatregelen: readonly MaatregelSoort[] };

const eistekst = (eis: Eis): string => (eis.length === 0 ? 'niets' : eis.map((keuze) => keuze.join('|')).join('+'));

/**
 * The identity of a group: the same text for the same change, in every comparison of whatever policies. Stable between versions of this program: what was
 * agreed with is kept under it.
 */
export function kenmerkVan(wijziging: Groepswijziging): string {
  const tekst = kenmerktekst(wijziging);
  return tekst.length <= LANGSTE ? tekst : `${tekst.slice(0, LANGSTE - AFDRUK - 1)}#${sha256(tekst).slice(0, AFDRUK)}`;
}

/** What a publication keeps of a group is bounded: of a longer text the rest is a hash. */
const LANGSTE = 100;
const AFDRUK = 16;

function kenmerktekst(wijziging: Groepswijziging): string {
  switch (wijziging.soort) {
    case 'eis':
      return `eis:${eistekst(wijziging.van)}>${eistekst(wijziging.naar)}`;
    case 'mogelijk':
      return `mogelijk:${wijziging.erbij ? '+' : '-'}${wijziging.maatregel}`;
    case 'bedrag':
      return `bedrag:${wijziging.bedragen.map(({ maatregel, richting }) => `${maatregel}=${richting}`).join(',')}`;
    case 'termijn':
      return `termijn:${wijziging.termijnen.map(({ maatregel, van, naar }) => `${maatregel}=${van ?? 'geen'}>${naar ?? 'geen'}`).join(',')}`;
    case 'keuzegroep':
      return `keuzegroep:${wijziging.maatregelen.join(',')}`;
  }
}

/** What is demanded by these measures, each with its keuzegroep ('': none); the names of the groups do not matter. */
export function eisVan(geboden: readonly { readonly soort: MaatregelSoort; readonly groep: string }[]): Eis {
  const groepen = new Map<string, Set<MaatregelSoort>>();
  for (const { soort, groep } of geboden) {
    const sleutel = groep === '' ? `los ${soort}` : `groep ${groep}`;
    groepen.set(sleutel, (groepen.get(sleutel) ?? new Set()).add(soort));
  }
  const keuzes = [...groepen.values()].map((soorten) => [...soorten].sort(codevolgorde));
  return [...new Map(keuzes.map((keuze) => [keuze.join('|'), keuze])).entries()].sort(([a], [b]) => codevolgorde(a, b)).map(([, keuze]) => keuze);
}

/** A measure as its weight is known: on the ladder, beside it, or in place of all measures. */
export interface Gewogen {
  readonly id: MaatregelSoort;
  readonly trede?: number;
  readonly uitsluitend?: boolean;
}

/**
 * In which direction a demand changes. On the ladder the heaviest measure counts, of alternatives the lightest; beside the ladder more is heavier. Up in the
 * one and down in the other cannot be compared.
 */
export function eisrichting(maatregelen: readonly Gewogen[], van: Eis, naar: Eis): Eisrichting {
  const bekend = new Map(maatregelen.map((maatregel) => [maatregel.id, maatregel]));
  const ladder = (eis: Eis): number => Math.max(0, ...eis.map((keuze) => Math.min(...keuze.map((soort) => bekend.get(soort)?.trede ?? 0))));
  const naast = (eis: Eis): ReadonlySet<string> =>
    new Set(
      eis
        .filter((keuze) => keuze.every((soort) => bekend.get(soort)?.trede === undefined && bekend.get(soort)?.uitsluitend !== true))
        .map((keuze) => keuze.join('|')),
    );
  const [was, wordt] = [naast(van), naast(naar)];
  const erbij = [...wordt].some((eis) => !was.has(eis));
  const eraf = [...was].some((eis) => !wordt.has(eis));
  const [laag, hoog] = [ladder(van), ladder(naar)];
  if ((erbij || hoog > laag) && !eraf && hoog >= laag) return 'zwaarder';
  if ((eraf || hoog < laag) && !erbij && hoog <= laag) return 'lichter';
  return 'anders';
}

/** Measures as a policy weighs them, the heaviest first: from the top of the ladder down, what stands beside it, and what stands in place of all. */
export function opZwaarte(maatregelen: readonly Gewogen[], soorten: readonly MaatregelSoort[]): readonly MaatregelSoort[] {
  const bekend = new Map(maatregelen.map((maatregel) => [maatregel.id, maatregel]));
  const gewicht = (soort: MaatregelSoort): number => bekend.get(soort)?.trede ?? (bekend.get(soort)?.uitsluitend ? -1 : 0);
  return [...soorten].sort((a, b) => gewicht(b) - gewicht(a) || codevolgorde(a, b));
}

/** A group in one space. */
export interface Ruimtegroep {
  readonly wijziging: Groepswijziging;
  readonly knoop: number;
}

interface Deel<T> {
  readonly knoop: number;
  readonly wat: T;
}

/** Divides the cases in which two policies differ: the groups do not overlap, and together are all of them. */
export function groepenIn(ruimte: Klassenruimte, [oud, nieuw]: readonly [Beeld, Beeld], labels: readonly Label[], anders: number): readonly Ruimtegroep[] {
  const d = ruimte.diagram;
  const maatregelen = [oud, nieuw].flatMap(({ lezer }) => lezer.kern.beleid.maatregelen).reverse(); // of one that both have, the old one counts
  const uit: Ruimtegroep[] = [];
  let rest = anders;
  for (const was of eisenIn(ruimte, oud, anders))
    for (const wordt of eisenIn(ruimte, nieuw, was.knoop)) {
      const [van, naar] = [was.wat, wordt.wat];
      if (eistekst(van) === eistekst(naar)) continue;
      uit.push({ wijziging: { soort: 'eis', van, naar, richting: eisrichting(maatregelen, van, naar) }, knoop: wordt.knoop });
      rest = d.en(rest, d.niet(wordt.knoop));
    }
  for (const maatregel of opZwaarte(maatregelen, soortenIn(oud, nieuw))) {
    const [was, wordt] = [staatVan(oud, maatregel, 'mogelijk'), staatVan(nieuw, maatregel, 'mogelijk')];
    if (was === wordt) continue;
    for (const [erbij, waar] of [
      [true, d.en(wordt, d.niet(was))],
      [false, d.en(was, d.niet(wordt))],
    ] as const) {
      const knoop = d.en(rest, waar);
      if (knoop === 0) continue;
      uit.push({ wijziging: { soort: 'mogelijk', maatregel, erbij }, knoop });
      rest = d.en(rest, d.niet(knoop));
    }
  }
  const bedragen = splits(d, labels, 'bedrag', rest);
  uit.push(
    ...bedragen.delen.map(({ knoop, wat }) => ({
      wijziging: { soort: 'bedrag', bedragen: wat.map(({ maatregel, richting }) => ({ maatregel, richting })) } as const,
      knoop,
    })),
  );
  const termijnen = splits(d, labels, 'termijn', bedragen.over);
  uit.push(
    ...termijnen.delen.map(({ knoop, wat }) => ({
      wijziging: { soort: 'termijn', termijnen: wat.map(({ soort: _, ...termijn }) => termijn) } as const,
      knoop,
    })),
  );
  const keuzes = splits(d, labels, 'keuzegroep', termijnen.over);
  uit.push(
    ...keuzes.delen.map(({ knoop, wat }) => ({ wijziging: { soort: 'keuzegroep', maatregelen: wat.map(({ maatregel }) => maatregel) } as const, knoop })),
  );
  return uit;
}

/** What one policy demands in these cases: parts that do not overlap, each with one demand. */
function eisenIn(ruimte: Klassenruimte, { maatregelen }: Beeld, binnen: number): readonly Deel<Eis>[] {
  const d = ruimte.diagram;
  const plekken = maatregelen.staten
    .filter(({ sterkte }) => sterkte === 'geboden')
    .flatMap((staat) => verdeelGroepen(ruimte, staat).map(({ groep, knoop }) => ({ knoop: d.en(knoop, binnen), wat: { soort: staat.soort, groep } })))
    .filter(({ knoop }) => knoop !== 0);
  const uit = new Map<string, Deel<Eis>>();
  for (const { knoop, wel } of verdeel(ruimte, plekken)) {
    const hier = d.en(knoop, binnen);
    if (hier === 0) continue;
    const wat = eisVan(wel);
    uit.set(eistekst(wat), { wat, knoop: d.of(uit.get(eistekst(wat))?.knoop ?? 0, hier) });
  }
  return [...uit.values()];
}

type Wijzigingsoort = Label['wijziging']['soort'];
type Wijziging<S extends Wijzigingsoort> = Extract<Label['wijziging'], { readonly soort: S }>;

/** These cases by all changes of one kind that they have; and those that have none. */
function splits<S extends Wijzigingsoort>(
  d: Klassenruimte['diagram'],
  labels: readonly Label[],
  soort: S,
  binnen: number,
): { readonly delen: readonly Deel<readonly Wijziging<S>[]>[]; readonly over: number } {
  let delen: Deel<readonly Wijziging<S>[]>[] = binnen === 0 ? [] : [{ knoop: binnen, wat: [] }];
  const volgorde = labels
    .filter((label) => label.wijziging.soort === soort)
    .sort((a, b) => codevolgorde(JSON.stringify(a.wijziging), JSON.stringify(b.wijziging)));
  for (const { wijziging, knoop: waar } of volgorde)
    delen = delen
      .flatMap(({ knoop, wat }) => [
        { knoop: d.en(knoop, waar), wat: [...wat, wijziging as Wijziging<S>] },
        { knoop: d.en(knoop, d.niet(waar)), wat },
      ])
      .filter(({ knoop }) => knoop !== 0);
  return { delen: delen.filter(({ wat }) => wat.length > 0), over: d.enige(delen.filter(({ wat }) => wat.length === 0).map(({ knoop }) => knoop)) };
}
