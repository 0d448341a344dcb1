import { hoogsteBedrag, uitsluitende, verboden } from '@handhavingswijzer/engine';
import type { Maatregel, MaatregelSoort, Regel } from '@handhavingswijzer/engine';
import { adviesOver, adviesVan } from '../advies.ts';
import type { Gesprek, Keuze, Maatwerk } from '../typen.ts';
import { standVan } from '../verschil.ts';
import { naamVanMaatregel } from '../woorden.ts';

/** Nothing is chosen, nothing was written. */
const LEGE_KEUZE: Keuze = { maatregelen: [], motivering: '', maatwerk: {} };

export const keuzeVan = (g: Gesprek, overtreding: string): Keuze => g.besluit.keuzes[overtreding] ?? LEGE_KEUZE;

/** A measure that she can choose or, where the law forbids it, cannot. */
export interface Keuzeoptie {
  readonly soort: MaatregelSoort;
  /** For use within a sentence. */
  readonly naam: string;
  /** `open`: only under some of the answers that are still open · `buiten`: not in the advice. */
  readonly stand: 'geboden' | 'mogelijk' | 'open' | 'buiten';
  /** How the advice gives it: the certain form, else each form that is still possible. */
  readonly vormen: readonly Maatregel[];
  readonly gekozen: boolean;
  /** Nothing goes with it. */
  readonly alleen: boolean;
  readonly maatwerk: Maatwerk;
  /** Whether an own amount and an own term have a meaning here. */
  readonly eigen: { readonly cent: boolean; readonly dagen: boolean };
  /** National law forbids it in this case: it cannot be chosen. */
  readonly verboden?: Regel;
  /** National law may forbid it, under an answer that is still open. */
  readonly misschienVerboden?: Regel;
  /** The policy rules it out here; who chooses it all the same departs from the policy. */
  readonly beleidSluitUit?: Regel;
  /** The most that national law allows, in cents. */
  readonly hoogste?: { readonly cent: number; readonly regel: Regel };
}

/** The soorten of the policy in its order; to refrain is among them. */
export const keuzesoorten = (g: Gesprek): readonly MaatregelSoort[] => g.kader.beleid.data.maatregelen.map((m) => m.id);

/** Everything that can be chosen about one overtreding, with how it stands in the advice. Without an advice there is nothing to choose. */
export function keuzeopties(g: Gesprek, overtreding: string): readonly Keuzeoptie[] {
  const advies = adviesVan(g);
  const hier = adviesOver(g, overtreding);
  if (!advies || !hier) return [];
  const keuze = keuzeVan(g, overtreding);
  const alleen = uitsluitende(g.kader.beleid.data);
  return keuzesoorten(g).map((soort) => {
    const vanBeleid = g.kader.beleid.data.maatregelen.find((m) => m.id === soort);
    const alle = [...hier.maatregelen, ...hier.mogelijkNog].filter((m) => m.soort === soort);
    const stand = standVan(hier, soort);
    const zeker = hier.maatregelen.filter((m) => m.soort === soort);
    const wet = verboden(g.kader.landelijk.data.regels, advies, overtreding, soort);
    const verbod = wet.find((v) => v.zeker)?.regel;
    const misschien = verbod ? undefined : wet[0]?.regel;
    const beleid = verboden(g.kader.beleid.data.regels, advies, overtreding, soort).find((v) => v.zeker)?.regel;
    const hoogste = hoogsteBedrag(g.kader.landelijk.data, advies, overtreding, soort);
    return {
      soort,
      naam: naamVanMaatregel(g.kader, soort),
      stand: stand === 'weg' ? 'buiten' : stand,
      vormen: zeker.length > 0 ? zeker : alle,
      gekozen: keuze.maatregelen.includes(soort),
      alleen: alleen.has(soort),
      maatwerk: keuze.maatwerk[soort] ?? {},
      eigen: { cent: vanBeleid?.totaal !== undefined, dagen: vanBeleid?.trede !== undefined || alle.some((m) => m.termijn !== undefined) },
      ...(verbod ? { verboden: verbod } : {}),
      ...(misschien ? { misschienVerboden: misschien } : {}),
      ...(beleid ? { beleidSluitUit: beleid } : {}),
      ...(hoogste ? { hoogste } : {}),
    };
  });
}
