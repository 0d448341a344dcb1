import { namenVan } from '../../namen/expressie.ts';
import { landelijkeVoorwaarden, voorwaardenVan } from './expressies.ts';
import { meld } from './maak.ts';
import { elementWeg } from './mends.ts';
import type { Controle } from './typen.ts';

/**
 * Options that no condition of the policy or of national law names, of facts of which another option is named: what is left over of a choice of two
 * or three is often meant ("anders"), so the last unnamed option of a fact is passed over. A class of a voorschrift counts as use.
 */
export const ongebruikteOpties: Controle = ({ beleid, landelijk }) => {
  const genoemd = new Set(
    [...voorwaardenVan(beleid).map(({ als }) => als), ...landelijkeVoorwaarden(landelijk)]
      .flatMap((als) => namenVan(als))
      .map(({ feit, id }) => (feit === undefined ? '' : `${feit} ${id}`)),
  );
  for (const { klasse } of beleid.voorschriften)
    for (const feit of beleid.feiten)
      if (klasse && feit.standaard !== undefined) for (const id of [klasse.standaard, klasse.bij?.klasse]) genoemd.add(`${feit.id} ${id ?? ''}`);
  for (const { feit, toegestaan } of landelijk.samenhang) for (const waarde of toegestaan) genoemd.add(`${feit} ${String(waarde)}`);
  return beleid.feiten.flatMap((feit, i) => {
    const { opties = [] } = feit;
    const over = opties.map(({ id }, j) => ({ id, j })).filter(({ id }) => !genoemd.has(`${feit.id} ${id}`));
    if (over.length === opties.length || (feit.type === 'keuze' && over.length === 1)) return [];
    return over.map(({ id, j }) =>
      meld('optie-ongebruikt', 'waarschuwing', `/feiten/${i}/opties/${j}/id`, { optie: id, feit: feit.id }, { mends: elementWeg }),
    );
  });
};
