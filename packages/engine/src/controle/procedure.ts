import type { Procedure } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { stap } from '../uitslag.ts';
import { dubbele } from './namen.ts';
import type { Verwijzing } from './namen.ts';

/**
 * Checks the steps of a procedure: each once, the grounds on which one may be left out too, and the measures at which that is never allowed.
 * @param maatregel absent for the national file: each policy has its own measures
 */
export function controleerProcedure(procedure: readonly Procedure[], maatregel: Verwijzing | undefined, meld: Meld): void {
  dubbele(procedure, ({ id }) => id, '/procedure', meld);
  procedure.forEach(({ achterwege }, i) => {
    if (!achterwege) return;
    const pad = `${stap('/procedure', i)}/achterwege`;
    dubbele(achterwege.gronden, ({ id }) => id, `${pad}/gronden`, meld);
    if (maatregel) achterwege.nietBij?.forEach((soort, j) => maatregel(soort, stap(`${pad}/nietBij`, j)));
  });
}
