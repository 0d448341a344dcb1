import { beoordeelDossier, oordeelsdeelVan, strijdigeAntwoorden } from '../beslis/adviseer.ts';
import type { Oordeelsdeel } from '../beslis/adviseer.ts';
import { DiagramTeGroot } from '../beslis/diagram.ts';
import type { Kern } from '../beslis/kern.ts';
import { canoniek } from '../canoniek.ts';
import { vergelijkAdvies, vergelijkWeigering, verwachtingVan } from '../casussen/vergelijk.ts';
import { controleerDossier } from '../controle/dossier.ts';
import type { Dossier, Verwachting } from '../gegenereerd/typen.ts';
import { fout, gelukt, mislukt } from '../uitslag.ts';
import type { Uitslag } from '../uitslag.ts';

/**
 * What a policy says of a dossier, without what an advice holds besides: no hash, no spoor, no second calculation. Refused as `adviseer` does.
 *
 * @param keur whether the dossier must be held against what this policy asks: it was checked against another one
 */
export function oordeelOver(kern: Kern, dossier: Dossier, keur: boolean): Uitslag<Oordeelsdeel> {
  const bezwaren = keur ? controleerDossier(kern.beleid, dossier) : [];
  if (bezwaren.length > 0) return mislukt(bezwaren);
  try {
    const beoordeling = beoordeelDossier(kern, dossier);
    const { bevindingen, ongewoon } = strijdigeAntwoorden(kern, beoordeling.ruimte.cellen);
    return bevindingen.length > 0 ? mislukt(bevindingen) : gelukt(oordeelsdeelVan(beoordeling, ongewoon));
  } catch (e) {
    if (e instanceof DiagramTeGroot) return mislukt([fout('te-veel-open', '/overtredingen')]);
    throw e;
  }
}

/** An outcome in the words of a case. */
export const alsVerwachting = (oordeel: Uitslag<Oordeelsdeel>): Verwachting =>
  oordeel.ok ? verwachtingVan(oordeel.waarde) : { bevindingen: [...new Set(oordeel.bevindingen.map(({ code }) => code))].sort() };

/** Whether an outcome is what a case expects. */
export const klopt = (verwacht: Verwachting, oordeel: Uitslag<Oordeelsdeel>): boolean =>
  (oordeel.ok
    ? vergelijkAdvies(verwacht, oordeel.waarde)
    : vergelijkWeigering(
        verwacht,
        oordeel.bevindingen.map(({ code }) => code),
      )
  ).length === 0;

/** Whether two outcomes are the same. */
export const zelfdeVerwachting = (a: Verwachting, b: Verwachting): boolean => canoniek(a) === canoniek(b);
