import type { Beleid, Feit, Landelijk } from '@handhavingswijzer/engine';
import { teksten } from './teksten.ts';
import type { Afweging, Kader } from './typen.ts';

/** The step for feiten that belong to no afweging of the policy. */
export const OVERIG = 'overig';

/** Prepares a checked policy and national file for the conversation. */
export function maakKader(beleid: Beleid, landelijk: Landelijk): Kader {
  const { afwegingen, feiten, voorschriften } = beleid.data;
  const stappen: Afweging[] = afwegingen.map((a) => ({ ...a, feiten: feiten.filter((f) => f.afweging === a.id) }));
  const bekend = new Set(afwegingen.map((a) => a.id));
  const overig = feiten.filter((f) => f.afweging === undefined || !bekend.has(f.afweging));
  if (overig.length > 0) stappen.push(stapOverig(overig));
  return {
    beleid,
    landelijk,
    feiten: new Map(feiten.map((f) => [f.id, f])),
    dossierfeiten: new Map(landelijk.data.feiten.map((f) => [f.id, f])),
    voorschriften: new Map(voorschriften.map((v) => [v.id, v])),
    afwegingen: stappen.filter((a) => a.feiten.length > 0),
  };
}

const stapOverig = (feiten: readonly Feit[]): Afweging => ({
  id: OVERIG,
  ...teksten.overig,
  feiten,
});
