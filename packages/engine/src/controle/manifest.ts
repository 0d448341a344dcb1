import { dagnummer } from '../datum.ts';
import type { Manifest, UitgegevenVersie } from '../gegenereerd/typen.ts';
import { verzamel } from '../lees/melden.ts';
import type { Meld } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, stap } from '../uitslag.ts';
import { controleerDatum, controleerPeriode } from './datums.ts';
import { dubbele } from './namen.ts';

/** Below 0 when the first version is older than the second; both `major.minor.patch`. */
export function vergelijkVersies(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  return x.map((getal, i) => getal - (y[i] as number)).find((verschil) => verschil !== 0) ?? 0;
}

/** Everything that is wrong with the meaning of a manifest whose shape is right. */
export const controleerManifest = (manifest: Manifest): readonly Bevinding[] =>
  verzamel((meld) => {
    const { versies, uitgegevenOp, nakijkenVoor } = manifest;
    const goed = controleerDatum(uitgegevenOp, '/uitgegevenOp', meld);
    if (nakijkenVoor !== undefined && controleerDatum(nakijkenVoor, '/nakijkenVoor', meld) && nakijkenVoor <= uitgegevenOp)
      meld(fout('nakijken-niet-later', '/nakijkenVoor', { nakijkenVoor, uitgegevenOp }));
    const namen = new Map<string, string>();
    dubbele(versies, ({ bestand }) => bestand, '/versies', meld, '/bestand', namen);
    versies.forEach(({ bijlagen = [] }, i) => dubbele(bijlagen, ({ bestand }) => bestand, `${stap('/versies', i)}/bijlagen`, meld, '/bestand', namen));
    versies.forEach((versie, i) => {
      const pad = stap('/versies', i);
      controleerPeriode(versie.geldigheid, `${pad}/geldigheid`, meld);
      if (controleerDatum(versie.gepubliceerdOp, `${pad}/gepubliceerdOp`, meld) && goed && versie.gepubliceerdOp > uitgegevenOp)
        meld(fout('gepubliceerd-na-uitgave', `${pad}/gepubliceerdOp`, { datum: versie.gepubliceerdOp, uitgegevenOp }));
      const vorige = versies[i - 1];
      if (vorige) controleerOpvolging(vorige, versie, pad, meld);
    });
  });

/** A version follows the one before it: a higher number, from the day behind its last, and what decides in cases between them is said. */
function controleerOpvolging(vorige: UitgegevenVersie, versie: UitgegevenVersie, pad: string, meld: Meld): void {
  if (vergelijkVersies(versie.versie, vorige.versie) <= 0) meld(fout('versie-niet-hoger', `${pad}/versie`, { gevonden: versie.versie, vorige: vorige.versie }));
  const { van } = versie.geldigheid;
  const { tot } = vorige.geldigheid;
  if (tot === undefined) meld(fout('geldigheid-zonder-einde', `${pad}/geldigheid/van`, { vorige: vorige.versie }));
  else aansluiting(tot, van, `${pad}/geldigheid/van`, meld);
  if (versie.geldigheid.peildatum !== vorige.geldigheid.peildatum && versie.geldigheid.lopendeZaken === undefined)
    meld(fout('peildatum-wisselt', `${pad}/geldigheid/peildatum`, { vorige: vorige.geldigheid.peildatum, gevonden: versie.geldigheid.peildatum }));
}

/** No day between two periods, and none in both. */
export function aansluiting(tot: string, van: string, pad: string, meld: Meld): void {
  let dagen: number;
  try {
    dagen = dagnummer(van) - dagnummer(tot);
  } catch {
    return; // a day that does not exist is reported by itself
  }
  if (dagen > 1) meld(fout('geldigheid-gat', pad, { tot, van }));
  if (dagen < 1) meld(fout('geldigheid-overlapt', pad, { tot, van }));
}
