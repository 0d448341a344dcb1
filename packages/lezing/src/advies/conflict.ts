import type { Bron, GeraaktConflict } from '@handhavingswijzer/engine';
import { bronDeel } from '../bron.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { zin } from '../zin.ts';

/** A place where the policy contradicts itself, with every reading and its source. */
export interface ConflictLezing {
  readonly id: string;
  readonly titel: string;
  readonly toelichting: string;
  /** open: the municipality has not settled it. */
  readonly status: GeraaktConflict['status'];
  /** The reading that the advice follows comes first. */
  readonly lezingen: readonly { readonly id: string; readonly gekozen: boolean; readonly zin: Zin }[];
}

/** A contradiction that touches the case: what each reading says and which one is computed. Throws on a conflict the policy does not have. */
export function leesConflict(beleid: MetBeleid, landelijk: MetLandelijk, geraakt: GeraaktConflict): ConflictLezing {
  const boek = woordenboek(beleid, landelijk);
  const conflict = beleid.data.conflicten.find(({ id }) => id === geraakt.id);
  if (conflict === undefined) throw new TypeError(`geen conflict met id ${geraakt.id}`);
  const lees = (lezing: { readonly id: string; readonly tekst: string; readonly bron: Bron }): ConflictLezing['lezingen'][number] => ({
    id: lezing.id,
    gekozen: lezing.id === geraakt.gekozenLezing,
    zin: zin(`${lezing.tekst} (`, bronDeel(boek, lezing.bron, 'beleid'), ')'),
  });
  const lezingen = conflict.lezingen.map(lees);
  return {
    id: geraakt.id,
    titel: conflict.titel,
    toelichting: conflict.toelichting,
    status: geraakt.status,
    lezingen: [...lezingen.filter(({ gekozen }) => gekozen), ...lezingen.filter(({ gekozen }) => !gekozen)],
  };
}
