import type { BeleidJson } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout } from '../uitslag.ts';
import type { Verwijzing } from './namen.ts';
import { dubbele, verwijzing } from './namen.ts';

/** Checks the section `bedragen`, and that every measure with a category amount has a date that picks that amount. */
export function controleerBedragen(beleid: BeleidJson, naarMaatregel: Verwijzing, meld: Meld): void {
  const naarRegel = verwijzing(
    beleid.regels.map(({ id }) => id),
    (regel, pad, bedoeld) => fout('onbekende-regel', pad, { regel, ...bedoeld }),
    meld,
  );
  const { categoriedatum } = beleid.bedragen;
  dubbele(categoriedatum, (datum) => datum.maatregel, '/bedragen/categoriedatum', meld, '/maatregel');
  categoriedatum.forEach(({ maatregel }, i) => naarMaatregel(maatregel, `/bedragen/categoriedatum/${i}/maatregel`));
  for (const sectie of ['maximumAantal', 'samenloop'] as const) {
    const inhoud = beleid.bedragen[sectie];
    inhoud?.maatregelen.forEach((maatregel, i) => naarMaatregel(maatregel, `/bedragen/${sectie}/maatregelen/${i}`));
    if (inhoud) naarRegel(inhoud.regel, `/bedragen/${sectie}/regel`);
  }
  const metDatum = metCategoriedatum(beleid);
  const controleer = (maatregel: string, pad: string): void => {
    if (!metDatum.has(maatregel)) meld(fout('geen-categoriedatum', pad, { maatregel }));
  };
  beleid.voorschriften.forEach((voorschrift, i) => {
    voorschrift.bedragen.forEach((tarief, j) => {
      if (tarief.categorie !== undefined) controleer(tarief.maatregel, `/voorschriften/${i}/bedragen/${j}/categorie`);
    });
  });
  beleid.regels.forEach(({ dan: { bedrag } }, i) => {
    if (bedrag?.categorie !== undefined) for (const maatregel of bedrag.bij) controleer(maatregel, `/regels/${i}/dan/bedrag/categorie`);
  });
}

/** The measures for which the policy says which date picks the amount of a category. */
export const metCategoriedatum = (beleid: BeleidJson): ReadonlySet<string> => new Set(beleid.bedragen.categoriedatum.map(({ maatregel }) => maatregel));
