import { bestaat } from '../datum.ts';
import type { Meld } from '../logica/index.ts';
import { fout } from '../uitslag.ts';

/** A date of the right form must also exist; whether it does. */
export function controleerDatum(datum: string, pad: string, meld: Meld): boolean {
  const goed = bestaat(datum);
  if (!goed) meld(fout('datum-bestaat-niet', pad, { datum }));
  return goed;
}

/** A period whose days exist, and that does not end before it begins. */
export function controleerPeriode(periode: { readonly van: string; readonly tot?: string | undefined }, pad: string, meld: Meld): void {
  const van = controleerDatum(periode.van, `${pad}/van`, meld);
  if (periode.tot === undefined) return;
  const tot = controleerDatum(periode.tot, `${pad}/tot`, meld);
  if (van && tot && periode.tot < periode.van) meld(fout('periode-omgekeerd', `${pad}/tot`, { van: periode.van, tot: periode.tot }));
}
