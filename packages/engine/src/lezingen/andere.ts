import type { Beoordeling, Uitkomst } from '../beslis/adviseer.ts';
import { stappenVerder, uitkomstVan } from '../beslis/adviseer.ts';
import type { BeleidJson, LandelijkJson } from '../gegenereerd/typen.ts';
import { begrensdInStappen, beoordeeld, kernVan } from '../adviseer.ts';
import { loopAf } from '../stappen.ts';
import type { Beleid, Landelijk } from '../lees/gekeurd.ts';
import type { Uitslag } from '../uitslag.ts';
import { metCategoriebedrag, metLezing } from './variant.ts';
import type { Verschil } from './verschil.ts';
import { verschillen } from './verschil.ts';

/** The case under another reading of the policy, or another amount of a category. */
export interface Berekend {
  readonly soort: 'berekend';
  /** The policy and the national file that it was computed with: one of the two has another id and hash than in the advice. */
  readonly beleid: { readonly id: string; readonly sha256: string };
  readonly landelijk: { readonly id: string; readonly sha256: string };
  readonly uitkomst: Uitkomst;
  /** Where it differs from the advice; empty: it makes no difference in this case. */
  readonly verschillen: readonly Verschil[];
}

/** A reading that is not computed; `reden` is of the policy, absent where it gives none. */
export interface NietBerekend {
  readonly soort: 'niet-berekend';
  readonly reden?: string;
}

/** A contradiction in the policy that touches the case. */
export interface AndersGelezen {
  readonly conflict: string;
  /** Ids of the overtredingen that it touches. */
  readonly overtredingen: readonly string[];
  /** Every reading but the chosen one, in the order of the policy. */
  readonly lezingen: readonly { readonly lezing: string; readonly uitkomst: Berekend | NietBerekend }[];
}

/** An amount of the categories that nobody verified and that an amount in the case stands on, or would stand on if it were another. */
export interface AnderBedrag {
  /** First day of the amounts. */
  readonly vanaf: string;
  /** Category 1, in cents: the amount that is computed with. */
  readonly cent: number;
  /** Ids of the overtredingen with an amount that stands on it. */
  readonly overtredingen: readonly string[];
  /** Other amounts of category 1 that are not ruled out, in the order of the national file. */
  readonly bedragen: readonly { readonly cent: number; readonly uitkomst: Berekend }[];
}

export interface AndereLezingen {
  /** The outcome of the advice itself. */
  readonly nu: Uitkomst;
  readonly conflicten: readonly AndersGelezen[];
  readonly bedragen: readonly AnderBedrag[];
}

/**
 * What the other readings of the contradictions that touch the case would give, and the other amounts that an unverified one may turn out to be: each by the same rules of reckoning on a policy or
 * national file that differs in nothing else. One at a time: two other readings together may give what neither gives alone.
 *
 * Stops after each piece of some milliseconds, so that who calls can let other work go first; `andereLezingen` does not. Refuses what `adviseer` refuses.
 */
export function* andereLezingenInStappen(beleid: Beleid, landelijk: Landelijk, dossier: unknown): Generator<undefined, Uitslag<AndereLezingen>, undefined> {
  const beoordeling = beoordeeld(beleid, landelijk, dossier, (zelf) => zelf);
  return beoordeling.ok ? yield* begrensdInStappen(vergelijkAlles(beleid, landelijk, beoordeling.waarde)) : beoordeling;
}

/** All of `andereLezingenInStappen` at once. */
export const andereLezingen = (beleid: Beleid, landelijk: Landelijk, dossier: unknown): Uitslag<AndereLezingen> =>
  loopAf(andereLezingenInStappen(beleid, landelijk, dossier));

function* vergelijkAlles(beleid: Beleid, landelijk: Landelijk, beoordeling: Beoordeling): Generator<undefined, AndereLezingen, undefined> {
  const nu = uitkomstVan(beoordeling);
  const bij = (raakt: (oordeel: (typeof beoordeling.oordelen)[number]) => boolean): string[] =>
    beoordeling.oordelen.filter(raakt).map(({ cel }) => cel.overtreding.id);
  function* bereken(anderBeleid: Beleid, anderLandelijk: Landelijk): Generator<undefined, Berekend, undefined> {
    yield;
    const kern = zekerGelukt(kernVan(anderBeleid, anderLandelijk));
    yield;
    const uitkomst = uitkomstVan(yield* stappenVerder(kern, beoordeling.dossier));
    yield;
    return {
      soort: 'berekend',
      beleid: { id: anderBeleid.data.id, sha256: anderBeleid.sha256 },
      landelijk: { id: anderLandelijk.data.id, sha256: anderLandelijk.sha256 },
      uitkomst,
      verschillen: verschillen(nu, uitkomst),
    };
  }

  const conflicten: AndersGelezen[] = [];
  for (const conflict of beleid.data.conflicten) {
    const overtredingen = bij((o) => o.conflicten.includes(conflict.id));
    if (overtredingen.length === 0) continue;
    const lezingen: AndersGelezen['lezingen'][number][] = [];
    for (const lezing of andereVan(conflict)) {
      const anders = metLezing(beleid, conflict.id, lezing.id);
      const reden = lezing.nietBerekend;
      lezingen.push({
        lezing: lezing.id,
        uitkomst: anders ? yield* bereken(anders, landelijk) : { soort: 'niet-berekend', ...(reden === undefined ? {} : { reden }) },
      });
    }
    conflicten.push({ conflict: conflict.id, overtredingen, lezingen });
  }

  const bedragen: AnderBedrag[] = [];
  for (const { vanaf, cent, nietUitgesloten } of onbevestigd(landelijk.data)) {
    const overtredingen = bij((o) => o.onbevestigd.has(vanaf));
    const anders: AnderBedrag['bedragen'][number][] = [];
    for (const ander of nietUitgesloten ?? []) {
      anders.push({ cent: ander.cent, uitkomst: yield* bereken(beleid, metCategoriebedrag(landelijk, vanaf, ander.cent)) });
    }
    if (overtredingen.length > 0 || anders.some(({ uitkomst }) => uitkomst.verschillen.length > 0))
      bedragen.push({ vanaf, cent, overtredingen, bedragen: anders });
  }
  return { nu, conflicten, bedragen };
}

const andereVan = ({ lezingen, gekozenLezing }: BeleidJson['conflicten'][number]): BeleidJson['conflicten'][number]['lezingen'] =>
  lezingen.filter(({ id }) => id !== gekozenLezing);

const onbevestigd = ({ categorieen }: LandelijkJson): LandelijkJson['categorieen']['reeks'] =>
  categorieen.reeks.filter(({ status }) => status === 'te-controleren');

/** Of what was checked before: a reading is checked with its policy, and shares all else with it. */
const zekerGelukt = <T>(uitslag: Uitslag<T>): T => (uitslag as Extract<Uitslag<T>, { readonly ok: true }>).waarde;
