import { kernVan } from '../adviseer.ts';
import { DiagramTeGroot } from '../beslis/diagram.ts';
import type { Kern } from '../beslis/kern.ts';
import type { Dossier, MaatregelSoort } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { gelukt } from '../uitslag.ts';
import type { Uitslag } from '../uitslag.ts';
import { zeker } from '../zeker.ts';
import type { Voortgang } from './analyseer.ts';
import { maakBeeld } from './beeld.ts';
import type { Beeld, Vormplek } from './beeld.ts';
import { beschrijf, maakKenmerken, MEESTE_ZINNEN } from './beschrijving.ts';
import type { Gevalsvoorwaarde } from './beschrijving.ts';
import { aantallen, dagencellen } from './dagen.ts';
import { HistorieTeIngewikkeld } from './historie.ts';
import { Klassenruimte } from './ruimte.ts';
import { maakVingerafdruk } from './vingerafdruk.ts';
import { bedragenIn } from './zwaarder.ts';

type Sterkte = 'geboden' | 'mogelijk';

/** One thing in which the outcome of the one policy differs from that of the other. */
export type Uitkomstwijziging =
  | { readonly soort: 'maatregel'; readonly maatregel: MaatregelSoort; readonly van?: Sterkte; readonly naar?: Sterkte }
  | { readonly soort: 'bedrag'; readonly maatregel: MaatregelSoort; readonly richting: 'hoger' | 'lager' | 'nieuw' | 'vervallen' }
  | { readonly soort: 'termijn'; readonly maatregel: MaatregelSoort; readonly van?: string; readonly naar?: string }
  | { readonly soort: 'keuzegroep'; readonly maatregel: MaatregelSoort };

/** Cases that change in the same way, under conditions that can be read. */
export interface Uitkomstverschil {
  readonly wijzigingen: readonly Uitkomstwijziging[];
  /** Changes in some of these cases: where telling them apart would take too many sentences. */
  readonly soms: readonly Uitkomstwijziging[];
  /** All of these hold in the cases; empty: no condition. */
  readonly voorwaarden: readonly Gevalsvoorwaarde[];
  /** Whether the conditions say exactly which cases: if not, some cases under them do not change in this way. */
  readonly precies: boolean;
  readonly combinaties: bigint;
  readonly voorschriften: readonly string[];
  readonly voorzieningen: readonly string[];
  /** The smallest dossier that shows it. */
  readonly dossier: Dossier;
}

export interface Vergelijking {
  /** All cases that both policies know, and those of them that come out differently. */
  readonly combinaties: bigint;
  readonly anders: bigint;
  /** What differs, the most cases first; their combinations add up to `anders`. */
  readonly verschillen: readonly Uitkomstverschil[];
  /** Voorschriften with a kind of voorziening that only one of the two has. */
  readonly alleenOud: readonly string[];
  readonly alleenNieuw: readonly string[];
  /** Those of which the two together are too entangled to be looked through; they are in no count. */
  readonly nietVergeleken: readonly string[];
}

/** Where one label of an outcome stands under the one policy and not under the other. */
interface Label {
  readonly wijziging: Uitkomstwijziging;
  readonly knoop: number;
}

const verschilIn = (ruimte: Klassenruimte, a: number, b: number): number => (a === b ? 0 : ruimte.diagram.en(a, ruimte.diagram.niet(b)));

/** Everything in which the outcomes differ somewhere in the space. */
function labels(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld): readonly Label[] {
  return [...maatregellabels(ruimte, oud, nieuw), ...vormlabels(ruimte, oud, nieuw), ...bedraglabels(ruimte, oud, nieuw)]
    .map(({ wijziging, knoop }) => ({ wijziging, knoop: ruimte.diagram.en(knoop, ruimte.geldig) }))
    .filter(({ knoop }) => knoop !== 0);
}

function staatVan({ maatregelen }: Beeld, soort: string, sterkte: Sterkte): number {
  return maatregelen.staten.find((s) => s.soort === soort && s.sterkte === sterkte)?.knoop ?? 0;
}

const soortenIn = (...beelden: readonly Beeld[]): readonly MaatregelSoort[] => [
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

/** Amounts of measures that stand under both, on each of the days and for each number of units. */
function bedraglabels(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld): readonly Label[] {
  const d = ruimte.diagram;
  const { dagen, aantallen: eenheden } = ruimte.ijkpunten;
  const [was, wordt] = [bedragenIn(ruimte, oud), bedragenIn(ruimte, nieuw)];
  return soortenIn(oud, nieuw).flatMap((maatregel) => {
    const geen = dagen.map(() => eenheden.map(() => undefined));
    const met = (alle: typeof was, beeld: Beeld): (typeof was)[number]['groepen'] => {
      const groepen = alle.find((b) => b.maatregel === maatregel)?.groepen ?? [];
      const staat = d.of(staatVan(beeld, maatregel, 'geboden'), staatVan(beeld, maatregel, 'mogelijk'));
      return [...groepen, { knoop: verschilIn(ruimte, staat, d.enige(groepen.map(({ knoop }) => knoop))), cent: geen }];
    };
    const richtingen = { hoger: 0, lager: 0, nieuw: 0, vervallen: 0 };
    for (const a of met(was, oud))
      for (const b of met(wordt, nieuw)) {
        const samen = d.en(a.knoop, b.knoop);
        if (samen === 0) continue;
        for (const richting of ['hoger', 'lager', 'nieuw', 'vervallen'] as const) {
          const waar = dagen.map((_, dag) => eenheden.map((__, n) => richtingVan(a.cent[dag]?.[n], b.cent[dag]?.[n]) === richting));
          if (!waar.some((rij) => rij.includes(true))) continue;
          const plek = d.knoop(
            ruimte.dagen,
            waar.map((rij) =>
              d.knoop(
                ruimte.aantal,
                rij.map((x) => (x ? 1 : 0)),
              ),
            ),
          );
          richtingen[richting] = d.of(richtingen[richting], d.en(samen, plek));
        }
      }
    return Object.entries(richtingen).map(([richting, knoop]) => ({ wijziging: { soort: 'bedrag', maatregel, richting } as Uitkomstwijziging, knoop }));
  });
}

/** How an amount in cents changes; undefined: it does not. */
export function richtingVan(van: number | undefined, naar: number | undefined): 'hoger' | 'lager' | 'nieuw' | 'vervallen' | undefined {
  if (van === naar) return undefined;
  if (van === undefined) return 'nieuw';
  if (naar === undefined) return 'vervallen';
  return naar > van ? 'hoger' : 'lager';
}

/** What differs in one space: cases that change in the same way, split where that makes their conditions exact. */
export function verschillenIn(ruimte: Klassenruimte): readonly Uitkomstverschil[] {
  const d = ruimte.diagram;
  const alle = labels(ruimte, maakBeeld(ruimte, 0), maakBeeld(ruimte, 1));
  const anders = d.enige(alle.map(({ knoop }) => knoop));
  if (anders === 0) return [];
  const kenmerken = maakKenmerken(ruimte);
  const { plan } = ruimte.lezers[0] as Beeld['lezer'];
  const delen = splits(ruimte, alle, anders);
  const zinnen = Math.max(1, Math.min(MEESTE_ZINNEN, Math.floor(MEESTE_DELEN / delen.length)));
  return delen.flatMap(({ knoop, wel, soms }) =>
    beschrijf(ruimte, kenmerken, knoop, zinnen).map(({ knoop: deel, voorwaarden, precies }) => ({
      wijzigingen: wel,
      soms: soms.filter(({ knoop: waar }) => d.en(waar, deel) !== 0).map(({ wijziging }) => wijziging),
      voorwaarden,
      precies,
      combinaties: ruimte.teller.tel(deel),
      voorschriften: [plan.voorschrift.id],
      voorzieningen: [plan.soort],
      dossier: ruimte.dossier(ruimte.voorbeeldIn(deel)),
    })),
  );
}

/** More kinds of change than this in one space are not told apart. */
const MEESTE_DELEN = 48;

interface Deel {
  readonly knoop: number;
  readonly wel: readonly Uitkomstwijziging[];
  readonly soms: readonly Label[];
}

/** Splits the cases that differ by what changes, the measures first, as long as that leaves a number of parts that can be read. */
function splits(ruimte: Klassenruimte, alle: readonly Label[], anders: number): readonly Deel[] {
  const d = ruimte.diagram;
  let delen: readonly Deel[] = [{ knoop: anders, wel: [], soms: [] }];
  for (const label of alle) {
    const verdeeld = delen.flatMap(({ knoop, wel, soms }): readonly Deel[] => {
      const [binnen, buiten] = [d.en(knoop, label.knoop), d.en(knoop, d.niet(label.knoop))];
      if (binnen === 0) return [{ knoop, wel, soms }];
      return [{ knoop: binnen, wel: [...wel, label.wijziging], soms }, ...(buiten === 0 ? [] : [{ knoop: buiten, wel, soms }])];
    });
    delen =
      verdeeld.length <= MEESTE_DELEN
        ? verdeeld
        : delen.map(({ knoop, wel, soms }) => {
            const binnen = d.en(knoop, label.knoop);
            if (binnen === knoop) return { knoop, wel: [...wel, label.wijziging], soms };
            return { knoop, wel, soms: binnen === 0 ? soms : [...soms, label] };
          });
  }
  return delen;
}

/** The voorschriften with kinds of voorziening of a policy, by name. */
const ruimtenVan = ({ beleid }: Kern): ReadonlyMap<string, { readonly voorschrift: string; readonly voorziening: Dossier['voorziening']['soort'] }> =>
  new Map(
    beleid.voorschriften.flatMap(({ id, voorzieningen }) =>
      voorzieningen.map((voorziening) => [`${id} ${voorziening}`, { voorschrift: id, voorziening }] as const),
    ),
  );

/**
 * What two policies, or two versions of one, make of the same cases: every case of every voorschrift that both know (by id), measures with their strength
 * and group, amounts and terms. Exhaustive: the combinations of what differs add up exactly. Facts with one id mean the same in both.
 *
 * A step compares one voorschrift for one kind of voorziening and tells how far it is.
 */
export function* vergelijkInStappen(oud: Beleid, nieuw: Beleid, landelijk: Landelijk): Generator<Voortgang, Uitslag<Vergelijking>, undefined> {
  const [a, b] = [kernVan(oud, landelijk), kernVan(nieuw, landelijk)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const kernen = [a.waarde, b.waarde] as const;
  const ijkpunten = { dagen: dagencellen(kernen), aantallen: aantallen(kernen) };
  const [vanOud, vanNieuw] = [ruimtenVan(a.waarde), ruimtenVan(b.waarde)];
  const samen = [...vanOud].filter(([naam]) => vanNieuw.has(naam)).map(([, ruimte]) => ruimte);
  const vingerafdrukken = kernen.map((kern) => maakVingerafdruk(kern, true));
  const bekend = new Map<string, { readonly combinaties: bigint; readonly verschillen: readonly Uitkomstverschil[] }>();
  let combinaties = 0n;
  const gevonden: Uitkomstverschil[] = [];
  const nietVergeleken: string[] = [];
  for (const [i, { voorschrift, voorziening }] of samen.entries()) {
    const rijen = kernen.map(({ beleid }) =>
      zeker(
        beleid.voorschriften.find(({ id }) => id === voorschrift),
        voorschrift,
      ),
    );
    const sleutel = rijen.map((rij, n) => vingerafdrukken[n]?.(rij, voorziening)).join('\n');
    let hier = bekend.get(sleutel);
    if (!hier) {
      const lezers = kernen.map((kern) => ({ kern, plan: kern.plan(voorschrift, voorziening) }));
      hier = probeer(() => {
        const ruimte = new Klassenruimte(lezers, ijkpunten);
        return { combinaties: ruimte.tel(1), verschillen: verschillenIn(ruimte) };
      });
      if (!hier) {
        nietVergeleken.push(`${voorschrift} ${voorziening}`);
        yield { gedaan: i + 1, totaal: samen.length };
        continue;
      }
      bekend.set(sleutel, hier);
    }
    combinaties += hier.combinaties;
    gevonden.push(...hier.verschillen.map((verschil) => ({ ...verschil, voorschriften: [voorschrift], voorzieningen: [voorziening] })));
    yield { gedaan: i + 1, totaal: samen.length };
  }
  return gelukt({
    combinaties,
    anders: gevonden.reduce((som, verschil) => som + verschil.combinaties, 0n),
    verschillen: voegSamen(gevonden),
    alleenOud: [...vanOud.keys()].filter((naam) => !vanNieuw.has(naam)),
    alleenNieuw: [...vanNieuw.keys()].filter((naam) => !vanOud.has(naam)),
    nietVergeleken,
  });
}

/** Undefined: it is too much. */
function probeer<T>(werk: () => T): T | undefined {
  try {
    return werk();
  } catch (e) {
    if (e instanceof DiagramTeGroot || e instanceof HistorieTeIngewikkeld) return undefined;
    throw e;
  }
}

/** One for each change under the same conditions, over all voorschriften. */
function voegSamen(gevonden: readonly Uitkomstverschil[]): readonly Uitkomstverschil[] {
  const uit = new Map<string, Uitkomstverschil>();
  for (const verschil of gevonden) {
    const sleutel = JSON.stringify([verschil.wijzigingen, verschil.soms, verschil.voorwaarden, verschil.precies]);
    const eerder = uit.get(sleutel);
    uit.set(
      sleutel,
      eerder
        ? {
            ...eerder,
            combinaties: eerder.combinaties + verschil.combinaties,
            voorschriften: [...new Set([...eerder.voorschriften, ...verschil.voorschriften])],
            voorzieningen: [...new Set([...eerder.voorzieningen, ...verschil.voorzieningen])],
          }
        : verschil,
    );
  }
  return [...uit.values()].sort((a, b) => (a.combinaties < b.combinaties ? 1 : a.combinaties > b.combinaties ? -1 : 0));
}
