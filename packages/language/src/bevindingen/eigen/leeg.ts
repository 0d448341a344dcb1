import { OPEN_DOSSIERFEITEN, isObject } from '@handhavingswijzer/engine';
import { namenVan } from '../../namen/expressie.ts';
import { voorwaardenVan } from './expressies.ts';
import { meld } from './maak.ts';
import type { Controle } from './typen.ts';

/** Counts of events that ask whether a measure was complied with or collected: a dossier need not say. Pointers within the expression. */
function filters(expressie: unknown, pad = ''): readonly string[] {
  if (Array.isArray(expressie)) return expressie.flatMap((deel, i) => filters(deel, `${pad}/${i}`));
  if (!isObject(expressie)) return [];
  return Object.entries(expressie).flatMap(([operator, inhoud]) => {
    const binnen = `${pad}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (operator !== 'aantalGebeurtenissen') return filters(inhoud, binnen);
    const open = Array.isArray(inhoud) ? [3, 4].find((i) => inhoud[i] === 'ja' || inhoud[i] === 'nee') : undefined;
    return open === undefined ? [] : [`${binnen}/${open}`];
  });
}

/** A fact that may stay empty, or the place of a filter that may, in a condition. */
interface Leeg {
  readonly feit?: string;
  readonly pad: string;
}

const bewaard = new WeakMap<object, readonly Leeg[]>();

/** Kept by identity: conditions are not changed in place. */
function leegIn(als: unknown): readonly Leeg[] {
  if (!isObject(als)) return [];
  const bekend = bewaard.get(als);
  if (bekend) return bekend;
  const feiten = new Map(
    namenVan(als).flatMap(({ soort, id, pad }, i, alle) => {
      const eerste = alle.findIndex((naam) => naam.soort === soort && naam.id === id) === i;
      return soort === 'naam' && eerste && OPEN_DOSSIERFEITEN.includes(id) ? [[id, pad] as const] : [];
    }),
  );
  const leeg: readonly Leeg[] = [...[...feiten].map(([feit, pad]) => ({ feit, pad })), ...filters(als).map((pad) => ({ pad }))];
  bewaard.set(als, leeg);
  return leeg;
}

/**
 * What may be empty in a dossier, where an empty field leaves a rule undecided for ever: a field of the dossier that no question of the policy asks again,
 * and what became of an earlier measure. Once per condition and fact.
 */
export const kanLeegBlijven: Controle = ({ beleid }) =>
  voorwaardenVan(beleid).flatMap(({ als, pad }) =>
    leegIn(als).map(({ feit, pad: hier }) =>
      feit === undefined ? meld('filter-kan-leeg-blijven', 'tip', pad + hier, {}) : meld('kan-leeg-blijven', 'tip', pad + hier, { feit }),
    ),
  );
