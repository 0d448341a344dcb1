import type { Bevinding } from '../uitslag.ts';
import { eenmalig } from '../eenmalig.ts';
import { fout } from '../uitslag.ts';
import { aantalVan } from '../logica/index.ts';
import type { Deel, Geval } from '../logica/index.ts';
import type { Dossier } from '../gegenereerd/typen.ts';
import type { Kern } from '../beslis/kern.ts';
import type { Oordeel } from '../beslis/oordeel.ts';
import { herberekenaar } from './index.ts';
import type { TweedeGegevens } from './index.ts';

/** Whether every fact that a part reads is known, the events it counts included. */
function bekend(deel: Deel, geval: Geval): boolean {
  return deel.leest.every((slot) => geval.waarden[slot] !== undefined) && deel.tellingen.every((telling) => aantalVan(telling, geval).misschien === 0);
}

/**
 * Compares every condition and begrip of one overtreding whose facts are all known with json-logic-js. Any difference is a
 * finding: two calculators that disagree give no advice.
 */
export const controleer = (kern: Kern, dossier: Dossier, oordelen: readonly Oordeel[]): readonly Bevinding[] =>
  oordelen.flatMap((oordeel, i) =>
    verschillend(oordeel, kern, dossier).map((regel) =>
      fout('rekenaars-verschillen', `/overtredingen/${i}`, { regel, overtreding: oordeel.cel.overtreding.id }),
    ),
  );

/** The begrippen and rules about which the two calculators differ. Of the dossier only the zaak counts, to which the judgement belongs. */
const verschillend = eenmalig(({ cel, als }: Oordeel, kern: Kern, dossier: Dossier): readonly string[] => {
  const uit: string[] = [];
  const { plan, geval, overtreding } = cel;
  const gegevens: Record<string, unknown> = {
    '#historie': overtreding.historie ?? [],
    '#pleegdatum': overtreding.pleegdatum ?? dossier.inspectie.datum,
    '#besluitdatum': dossier.besluitdatum,
  };
  const begrippen = new Set(plan.begrippen.map((b) => b.slot));
  for (const slot of kern.slots) if (!begrippen.has(slot.nummer) && geval.waarden[slot.nummer] !== undefined) gegevens[slot.id] = geval.waarden[slot.nummer];
  const reken = herberekenaar(gegevens as TweedeGegevens);
  for (const { id, slot, deel } of plan.begrippen) {
    if (!bekend(deel, geval)) continue;
    const bron = kern.beleid.begrippen.find((b) => b.id === id)?.als;
    gegevens[id] = reken(bron);
    if (gegevens[id] !== geval.waarden[slot]) uit.push(id);
  }
  plan.regels.forEach(({ regel, deel }, r) => {
    if (!bekend(deel, geval) || !plan.begrippen.every((b) => !deel.leest.includes(b.slot) || gegevens[b.id] !== undefined)) return;
    if (reken(regel.als) !== (als[r] === 1)) uit.push(regel.id);
  });
  return uit;
});
