import { opbouwTotaal, type Totalen } from '@handhavingswijzer/engine';
import { sleutel, verwerk } from './gesprek.ts';
import { teksten } from './teksten.ts';
import type { Besluit, Concept, Gesprek } from './typen.ts';

/** The name of the question among those left open on purpose. */
const EVENREDIGHEID = sleutel('besluit.evenredigheid');

const gerekend = new WeakMap<Concept, Totalen>();

/** The account of the totals as the engine gives it; undefined while there is no advice. */
export function totaalVan(g: Gesprek): Totalen | undefined {
  if (g.beoordeling.soort !== 'advies') return undefined;
  let totaal = gerekend.get(g.dossier);
  if (!totaal) {
    const uit = opbouwTotaal(g.kader.beleid, g.kader.landelijk, g.dossier);
    if (!uit.ok) return undefined;
    gerekend.set(g.dossier, (totaal = uit.waarde));
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
