import type { BeleidJson } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout } from '../uitslag.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import type { Verwijzing } from './namen.ts';
import { dubbele } from './namen.ts';
import type { Plek } from './uitdrukking.ts';
import { controleerVoorwaarde } from './uitdrukking.ts';

/** Checks the contradictions in the text: each reading has its own name, and the one that is computed is among them. */
export function controleerConflicten({ conflicten }: BeleidJson, plek: Plek, naarMaatregel: Verwijzing, meld: Meld): void {
  dubbele(conflicten, (conflict) => conflict.id, '/conflicten', meld);
  conflicten.forEach(({ lezingen, gekozenLezing, als, bij }, i) => {
    const pad = `/conflicten/${i}`;
    const ids = lezingen.map((lezing) => lezing.id);
    dubbele(lezingen, (lezing) => lezing.id, `${pad}/lezingen`, meld);
    if (!ids.includes(gekozenLezing))
      meld(fout('onbekende-lezing', `${pad}/gekozenLezing`, { lezing: gekozenLezing, lezingen: ids, ...metBedoeld(gekozenLezing, ids) }));
    controleerVoorwaarde(als, plek, `${pad}/als`, meld);
    bij?.forEach((maatregel, j) => naarMaatregel(maatregel, `${pad}/bij/${j}`));
  });
}
