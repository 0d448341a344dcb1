import { namenVan } from '../../namen/expressie.ts';
import { meld } from './maak.ts';
import { vraagEerder } from './mends.ts';
import type { Controle } from './typen.ts';

/**
 * A fact that is used before it is asked: the class of a voorschrift is shown as the default of a question, and depends on the answer to a question
 * that comes later in the order of the policy. Begrippen are looked through.
 */
export const laterGevraagd: Controle = ({ beleid }) => {
  const stap = new Map(beleid.afwegingen.map(({ id }, i) => [id, i]));
  const beurt = new Map(beleid.feiten.map(({ id, afweging }, i) => [id, (stap.get(afweging ?? '') ?? stap.size) * 1000 + i]));
  const begrippen = new Map(beleid.begrippen.map(({ id, als }) => [id, als]));
  const gelezen = (als: unknown): ReadonlySet<string> => {
    const namen = new Set(namenVan(als).flatMap(({ soort, id }) => (soort === 'naam' ? [id] : [])));
    for (const naam of namen) for (const dieper of namenVan(begrippen.get(naam))) if (dieper.soort === 'naam') namen.add(dieper.id); // a set grows while it is walked
    return namen;
  };
  const metKlasse = beleid.feiten.filter(({ standaard }) => standaard !== undefined);
  return beleid.voorschriften.flatMap(({ klasse }, i) =>
    metKlasse.flatMap(({ id: eerder }) =>
      [...gelezen(klasse?.bij?.als)]
        .filter((feit) => (beurt.get(feit) ?? -1) > (beurt.get(eerder) ?? 0))
        .map((feit) =>
          meld('feit-later-gevraagd', 'waarschuwing', `/voorschriften/${i}/klasse/bij/als`, { feit, eerder }, { mends: vraagEerder(feit, eerder) }),
        ),
    ),
  );
};
