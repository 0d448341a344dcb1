import { opbouwTotaal, type Advies, type Totalen } from '@handhavingswijzer/engine';
import { adviesVan } from './advies.ts';
import { sleutel, verwerk } from './gesprek.ts';
import { teksten } from './teksten.ts';
import type { Besluit, Gesprek } from './typen.ts';

/** The name of the question among those left open on purpose. */
const EVENREDIGHEID = sleutel('besluit.evenredigheid');

/** By advice, which stands for dossier, policy and national file together. */
const gerekend = new WeakMap<Advies, Totalen>();

/** The account of the totals as the engine gives it; undefined while there is no advice. */
export function totaalVan(g: Gesprek): Totalen | undefined {
  const advies = adviesVan(g);
  if (!advies) return undefined;
  let totaal = gerekend.get(advies);
  if (!totaal) {
    const uit = opbouwTotaal(g.kader.beleid, g.kader.landelijk, g.dossier);
    if (!uit.ok) return undefined;
    gerekend.set(advies, (totaal = uit.waarde));
  }
  return totaal;
}

/** The officer said that she does not know yet whether the total is proportionate. */
export const evenredigheidOnbekend = (g: Gesprek): boolean => g.onbekend.includes(EVENREDIGHEID);

/**
 * Whether the total is proportionate (Awb 3:4 lid 2, 5:46 lid 2): the officer's judgement, which never changes the advice.
 * @param oordeel undefined: not yet
 */
export function zetEvenredigheid(g: Gesprek, oordeel: Besluit['evenredigheid']['oordeel']): Gesprek {
  const anders = g.onbekend.filter((k) => k !== EVENREDIGHEID);
  return verwerk(g, teksten.evenredigheid.oordeel(oordeel), {
    besluit: { ...g.besluit, evenredigheid: { toelichting: g.besluit.evenredigheid.toelichting, ...(oordeel === undefined ? {} : { oordeel }) } },
    onbekend: oordeel === undefined ? [...anders, EVENREDIGHEID] : anders,
  });
}

/** The officer's reasons for that judgement, as typed. */
export const zetEvenredigheidToelichting = (g: Gesprek, toelichting: string): Gesprek =>
  toelichting === g.besluit.evenredigheid.toelichting
    ? g
    : verwerk(g, teksten.evenredigheid.toelichting, { besluit: { ...g.besluit, evenredigheid: { ...g.besluit.evenredigheid, toelichting } } });
