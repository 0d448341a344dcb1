import type { Advies, Casus, Casussen, Verwachting } from '../gegenereerd/typen.ts';
import { adviseer, kernVan } from '../adviseer.ts';
import { checkDossier } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import type { Uitslag } from '../uitslag.ts';
import { Dekkingsmeter } from './dekking.ts';
import type { Dekking } from './dekking.ts';
import { vergelijkAdvies, vergelijkWeigering } from './vergelijk.ts';
import type { Verschil } from './vergelijk.ts';

/** How one case came out. */
export interface CasusUitslag {
  readonly id: string;
  readonly titel: string;
  readonly geslaagd: boolean;
  readonly verschillen: readonly Verschil[];
}

/** The cases of a policy and what they show of its rules. */
export interface Casusrun {
  readonly uitslagen: readonly CasusUitslag[];
  readonly dekking: readonly Dekking[];
}

const verschillenVan = (verwacht: Verwachting, advies: Uitslag<Advies>): readonly Verschil[] =>
  advies.ok
    ? vergelijkAdvies(verwacht, advies.waarde)
    : vergelijkWeigering(
        verwacht,
        advies.bevindingen.map(({ code }) => code),
      );

function uitslagVan({ id, titel, verwacht }: Casus, advies: Uitslag<Advies>): CasusUitslag {
  const verschillen = verschillenVan(verwacht, advies);
  return { id, titel, geslaagd: verschillen.length === 0, verschillen };
}

/** Runs the cases of a policy: computes each dossier and compares it with what the text says must come out. */
export function draaiCasussen(beleid: Beleid, landelijk: Landelijk, casussen: Casussen): readonly CasusUitslag[] {
  return casussen.casussen.map((casus) => uitslagVan(casus, adviseer(beleid, landelijk, casus.dossier)));
}

/**
 * Runs the cases and gathers what they show (`meetDekking`) from the same advices. A step runs one case, so that who waits for something else can go first.
 * No coverage when policy and national law do not fit.
 */
export function* draaiInStappen(beleid: Beleid, landelijk: Landelijk, casussen: Casussen): Generator<undefined, Casusrun, undefined> {
  const kern = kernVan(beleid, landelijk);
  const meter = kern.ok ? new Dekkingsmeter(kern.waarde) : undefined;
  const uitslagen: CasusUitslag[] = [];
  for (const casus of casussen.casussen) {
    const dossier = checkDossier(beleid, landelijk, casus.dossier);
    const advies = dossier.ok ? adviseer(beleid, landelijk, dossier.waarde) : dossier;
    if (dossier.ok && advies.ok) meter?.neem(dossier.waarde, advies.waarde);
    uitslagen.push(uitslagVan(casus, advies));
    yield;
  }
  return { uitslagen, dekking: meter?.dekking ?? [] };
}
