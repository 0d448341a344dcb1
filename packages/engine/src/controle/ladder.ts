import type { BeleidJson } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout } from '../uitslag.ts';

/** Whether there is a ladder to move along. */
export const heeftLadder = ({ maatregelen }: BeleidJson): boolean => maatregelen.filter(({ trede }) => trede !== undefined).length > 1;

/** Checks the places on the ladder: 1, 2, 3 and so on, each taken once. */
export function controleerLadder({ maatregelen }: BeleidJson, meld: Meld): void {
  const treden = maatregelen.flatMap(({ trede }, i) => (trede === undefined ? [] : [{ trede, pad: `/maatregelen/${i}/trede` }]));
  const bezet = new Set<number>();
  for (const { trede, pad } of treden) {
    if (bezet.has(trede)) meld(fout('dubbele-trede', pad, { trede }));
    else if (trede > treden.length) meld(fout('trede-gat', pad, { trede, hoogstens: treden.length }));
    bezet.add(trede);
  }
}
