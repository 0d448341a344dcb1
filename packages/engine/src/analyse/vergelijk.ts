import { kernVan } from '../adviseer.ts';
import type { Kern } from '../beslis/kern.ts';
import type { Plan } from '../beslis/plan.ts';
import type { Dossier } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { gelukt } from '../uitslag.ts';
import type { Uitslag } from '../uitslag.ts';
import { zeker } from '../zeker.ts';
import { probeer } from './analyseer.ts';
import type { Voortgang } from './analyseer.ts';
import { aantallen, dagencellen } from './dagen.ts';
import { vergelijkFeiten } from './feiten.ts';
import type { Feitenvergelijking } from './feiten.ts';
import { Klassenruimte } from './ruimte.ts';
import { ruimteverschillen } from './verschillen.ts';
import type { Plek, Ruimteverschillen, Verschilgroep } from './verschillen.ts';
import { voegSamen } from './samenvoegen.ts';
import { maakVingerafdruk } from './vingerafdruk.ts';

/** What two policies make of the same cases. */
export interface Vergelijking {
  /** All cases that both policies know, and those of them that come out differently. */
  readonly combinaties: bigint;
  readonly anders: bigint;
  /** The same of the first times: cases in which nothing went before and nothing is unusual. */
  readonly eersteKeer: { readonly combinaties: bigint; readonly anders: bigint };
  /**
   * All cases that come out differently, each in one group: `combinaties` of the groups add up to `anders`, and their `eersteKeer` to
   * `eersteKeer.anders`. First what is demanded (heavier, lighter, otherwise), then what is possible, amounts, terms, alternatives; of these
   * first what is usual and shows with the fewest earlier events, and of equal ones what fills the most first times.
   */
  readonly groepen: readonly Verschilgroep[];
  /** Every voorschrift with a kind of voorziening that was compared, with its cases: they add up to `combinaties`. */
  readonly vergeleken: readonly Plek[];
  readonly feiten: Feitenvergelijking;
  /** Voorschriften with a kind of voorziening that only one of the two has: "id kind". */
  readonly alleenOud: readonly string[];
  readonly alleenNieuw: readonly string[];
  /** Those of which the two together are too entangled to be looked through, or ask for one id what is not one question; they are in no count. */
  readonly nietVergeleken: readonly string[];
}

/** One voorschrift for one kind of voorziening. */
interface Ruimtenaam {
  readonly voorschrift: string;
  readonly voorziening: Dossier['voorziening']['soort'];
}

/** The voorschriften with kinds of voorziening of a policy, by name. */
const ruimtenVan = ({ beleid }: Kern): ReadonlyMap<string, Ruimtenaam> =>
  new Map(
    beleid.voorschriften.flatMap(({ id, voorzieningen }) =>
      voorzieningen.map((voorziening) => [`${id} ${voorziening}`, { voorschrift: id, voorziening }] as const),
    ),
  );

/**
 * What two policies, or two versions of one, make of the same cases: every case of every voorschrift that both know (by id), measures with their strength
 * and group, amounts and terms. Exhaustive: the combinations of what differs add up exactly. Facts with one id are one question, as `feiten` tells.
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
  const feiten = vergelijkFeiten(oud, nieuw);
  const vingerafdrukken = kernen.map((kern) => maakVingerafdruk(kern, true));
  const bekend = new Map<string, Ruimteverschillen | undefined>();
  const gevonden: (Ruimteverschillen & Ruimtenaam)[] = [];
  const nietVergeleken: string[] = [];
  for (const [i, ruimte] of samen.entries()) {
    const { voorschrift, voorziening } = ruimte;
    const rijen = kernen.map(({ beleid }) =>
      zeker(
        beleid.voorschriften.find(({ id }) => id === voorschrift),
        voorschrift,
      ),
    );
    const sleutel = rijen.map((rij, n) => vingerafdrukken[n]?.(rij, voorziening)).join('\n');
    if (!bekend.has(sleutel)) {
      const lezers = kernen.map((kern) => ({ kern, plan: kern.plan(voorschrift, voorziening) }));
      const onvergelijkbaar = lezers.some(({ kern, plan }) => feiten.onvergelijkbaar.some((feit) => leest(kern, plan, feit)));
      bekend.set(sleutel, onvergelijkbaar ? undefined : probeer(() => ruimteverschillen(new Klassenruimte(lezers, ijkpunten))));
    }
    const hier = bekend.get(sleutel);
    if (hier) gevonden.push({ ...hier, ...ruimte });
    else nietVergeleken.push(`${voorschrift} ${voorziening}`);
    yield { gedaan: i + 1, totaal: samen.length };
  }
  const som = (wat: (ruimte: Ruimteverschillen) => bigint): bigint => gevonden.reduce((totaal, ruimte) => totaal + wat(ruimte), 0n);
  return gelukt({
    combinaties: som(({ alle }) => alle.combinaties),
    anders: som(({ anders }) => anders.combinaties),
    eersteKeer: { combinaties: som(({ alle }) => alle.eersteKeer), anders: som(({ anders }) => anders.eersteKeer) },
    groepen: voegSamen(gevonden),
    vergeleken: gevonden.map(({ voorschrift, voorziening, alle }) => ({ voorschrift, voorziening, ...alle })),
    feiten,
    alleenOud: [...vanOud.keys()].filter((naam) => !vanNieuw.has(naam)),
    alleenNieuw: [...vanNieuw.keys()].filter((naam) => !vanOud.has(naam)),
    nietVergeleken,
  });
}

const leest = (kern: Kern, plan: Plan, feit: string): boolean => plan.gelezen.has(kern.slotVan(feit));
