import type { Regel } from '../gegenereerd/typen.ts';
import type { AlGoed } from '../lees/keuring.ts';
import type { Meld } from '../logica/index.ts';
import { fout } from '../uitslag.ts';
import { controleerEffect } from './effecten.ts';
import type { Bekend } from './effecten.ts';
import { ordenen } from './kringen.ts';
import { dubbele, verwijzing } from './namen.ts';
import { controleerVoorwaarde } from './uitdrukking.ts';
import type { Plek } from './uitdrukking.ts';

/**
 * Checks rules: names, conditions, effects, and that exceptions go somewhere and never in a circle.
 *
 * @param alGoed rules of which condition and effect were checked before, with the same names
 */
export function controleerRegels(regels: readonly Regel[], plek: Plek, bekend: Bekend, meld: Meld, alGoed: AlGoed = new Set()): void {
  dubbele(regels, (regel) => regel.id, '/regels', meld);
  const naarRegel = verwijzing(
    regels.map((regel) => regel.id),
    (regel, pad, bedoeld) => fout('onbekende-regel', pad, { regel, ...bedoeld }),
    meld,
  );
  regels.forEach((regel, i) => {
    const pad = `/regels/${i}`;
    if (!alGoed.has(regel)) {
      controleerVoorwaarde(regel.als, plek, `${pad}/als`, meld);
      controleerEffect(regel, pad, bekend, meld);
    }
    if (regel.uitzonderingOp && regel.sterkte === 'mogelijk') meld(fout('mogelijk-als-uitzondering', `${pad}/sterkte`, { regel: regel.id }));
    regel.uitzonderingOp?.forEach((ander, j) => {
      if (ander === regel.id) meld(fout('uitzondering-op-zichzelf', `${pad}/uitzonderingOp/${j}`, { regel: ander }));
      else naarRegel(ander, `${pad}/uitzonderingOp/${j}`);
    });
  });
  const nummer = new Map(regels.map((regel, i) => [regel.id, i]));
  const pijlen = new Map(regels.map((regel) => [regel.id, (regel.uitzonderingOp ?? []).filter((ander) => ander !== regel.id)]));
  ordenen(pijlen, (kring) => meld(fout('uitzondering-kring', `/regels/${nummer.get(kring[0] as string) as number}/uitzonderingOp`, { kring: [...kring] })));
}
