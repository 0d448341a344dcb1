import type { Casussen, Verwachting } from '../gegenereerd/typen.ts';
import { adviseer } from '../adviseer.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { vergelijkAdvies, vergelijkWeigering } from './vergelijk.ts';
import type { Verschil } from './vergelijk.ts';

/** How one case came out. */
export interface CasusUitslag {
  readonly id: string;
  readonly titel: string;
  readonly geslaagd: boolean;
  readonly verschillen: readonly Verschil[];
}

function draai(beleid: Beleid, landelijk: Landelijk, dossier: unknown, verwacht: Verwachting): readonly Verschil[] {
  const advies = adviseer(beleid, landelijk, dossier);
  return advies.ok
    ? vergelijkAdvies(verwacht, advies.waarde)
    : vergelijkWeigering(
        verwacht,
        advies.bevindingen.map(({ code }) => code),
      );
}

/** Runs the cases of a policy: computes each dossier and compares it with what the text says must come out. */
export function draaiCasussen(beleid: Beleid, landelijk: Landelijk, casussen: Casussen): readonly CasusUitslag[] {
  return casussen.casussen.map(({ id, titel, dossier, verwacht }) => {
    const verschillen = draai(beleid, landelijk, dossier, verwacht);
    return { id, titel, geslaagd: verschillen.length === 0, verschillen };
  });
}
