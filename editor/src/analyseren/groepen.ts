import type { Dossier, Vergelijking } from '@handhavingswijzer/engine';
import { leesVergelijking, type MetBeleid, type MetLandelijk } from '@handhavingswijzer/lezing';

/** Cases that change in the same way, in words. */
export interface Toongroep {
  /** The same for the same change, also in a next version of the text. */
  readonly kenmerk: string;
  readonly titel: string;
  readonly combinaties: bigint;
  /** In which cases, a sentence each. */
  readonly zinnen: readonly string[];
  /** The smallest dossier that shows it. */
  readonly dossier: Dossier;
}

/** What differs, in groups that a person can agree with one by one, in the order of the comparison. */
export function groepenVan(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, vergelijking: Vergelijking): readonly Toongroep[] {
  return leesVergelijking(oud, nieuw, landelijk, vergelijking)
    .soorten.flatMap(({ groepen }) => groepen)
    .map(({ kenmerk, titel, combinaties, verschillen, dossier }) => ({ kenmerk, titel, combinaties, zinnen: verschillen.map(({ zin }) => zin), dossier }));
}
