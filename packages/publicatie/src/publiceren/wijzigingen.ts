import type { Beleid, Landelijk } from '@handhavingswijzer/engine';
import { leesBeleidsverschil } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten.ts';

/** As much as a manifest holds (`manifest/1`). */
const MEESTE = 2000;
const LANGSTE = 3000;

/** A text no longer than a manifest may hold, cut off at a word. */
export const begrensd = (tekst: string, langste = LANGSTE): string =>
  tekst.length <= langste ? tekst : `${tekst.slice(0, langste - 2).replace(/\s+\S*$/u, '')} …`;

/** What changed between two versions, in Dutch: a line for each thing that reads otherwise. */
export function wijzigingenTussen(oud: Beleid, nieuw: Beleid, landelijk: Landelijk): readonly string[] {
  const regels = leesBeleidsverschil(oud, nieuw, landelijk).flatMap(({ naam, rijen }) => rijen.map((rij) => begrensd(teksten.publiceren.wijziging(naam, rij))));
  return regels.length <= MEESTE ? regels : [...regels.slice(0, MEESTE - 1), teksten.publiceren.nogMeer(regels.length - MEESTE + 1)];
}
