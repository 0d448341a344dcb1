import { OPEN_DOSSIERFEITEN } from '@handhavingswijzer/engine';
import { namenIn } from '../../namen/expressie.ts';
import { voorwaardenVan } from './expressies.ts';
import { meld } from './maak.ts';
import type { Controle, Eigen } from './typen.ts';

const isObject = (deel: unknown): deel is Readonly<Record<string, unknown>> => typeof deel === 'object' && deel !== null && !Array.isArray(deel);

/** Counts of events that ask whether a measure was complied with or collected: a dossier need not say. */
function filters(expressie: unknown, pad: string): readonly Eigen[] {
  if (Array.isArray(expressie)) return expressie.flatMap((deel, i) => filters(deel, `${pad}/${i}`));
  if (!isObject(expressie)) return [];
  return Object.entries(expressie).flatMap(([operator, inhoud]) => {
    const binnen = `${pad}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (operator !== 'aantalGebeurtenissen') return filters(inhoud, binnen);
    const open = Array.isArray(inhoud) ? [3, 4].find((i) => inhoud[i] === 'ja' || inhoud[i] === 'nee') : undefined;
    return open === undefined ? [] : [meld('filter-kan-leeg-blijven', 'tip', `${binnen}/${open}`, {})];
  });
}

/**
 * What may be empty in a dossier, where an empty field leaves a rule undecided for ever: a field of the dossier that no question of the policy asks again,
 * and what became of an earlier measure. Once per condition and fact.
 */
export const kanLeegBlijven: Controle = ({ beleid }) =>
  voorwaardenVan(beleid).flatMap(({ als, pad }) => {
    const gezien = new Set<string>();
    const leeg = namenIn(als, pad).filter(({ soort, id }) => {
      const eerste = soort === 'naam' && OPEN_DOSSIERFEITEN.includes(id) && !gezien.has(id);
      gezien.add(id);
      return eerste;
    });
    return [...leeg.map(({ id, pad: hier }) => meld('kan-leeg-blijven', 'tip', hier, { feit: id })), ...filters(als, pad)];
  });
