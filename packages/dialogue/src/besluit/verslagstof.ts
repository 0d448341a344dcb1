import type { Dossier, Keuze } from '@handhavingswijzer/engine';
import type { Verslagstof } from '@handhavingswijzer/lezing';
import { adviesVan } from '../advies.ts';
import type { Gesprek } from '../typen.ts';
import { alsVerslagkeuze, beoordeelKeuze } from './oordeel.ts';
import { eigenDeel } from './verslag.ts';

/**
 * The case as it is now, to be read as a verslag while it is being made: what is not chosen or decided yet is absent. Undefined: there is no advice to tell of.
 * A record that can be kept comes from `maakVerslag`.
 * @param vindplaats where this version of the policy is kept
 */
export function verslagstof(g: Gesprek, vindplaats: string): Verslagstof | undefined {
  const advies = adviesVan(g);
  if (!advies) return undefined;
  const keuzes = g.dossier.overtredingen.flatMap((o): Keuze[] => {
    const over = beoordeelKeuze(g, o.id);
    return over.keuze.maatregelen.length === 0 ? [] : [alsVerslagkeuze(o.id, over)];
  });
  return {
    dossier: g.dossier as Dossier, // there is an advice, so the dossier is whole
    advies,
    keuzes,
    beleid: { ...advies.beleid, vindplaats },
    landelijk: advies.landelijk,
    ...eigenDeel(g),
  };
}
