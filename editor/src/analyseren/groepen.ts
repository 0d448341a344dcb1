import type { Dossier, Vergelijking, Verschilgroep } from '@handhavingswijzer/engine';
import { leesUitkomstverschil, leesWijziging, woordenboek, type MetBeleid, type MetLandelijk } from '@handhavingswijzer/lezing';

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
export function groepenVan(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, { groepen }: Vergelijking): readonly Toongroep[] {
  const boek = woordenboek(oud, landelijk);
  const titel = ({ verschillen }: Verschilgroep): string => (verschillen[0]?.wijzigingen ?? []).map((wijziging) => leesWijziging(boek, wijziging)).join('; ');
  return groepen.map((groep) => ({
    kenmerk: groep.kenmerk,
    titel: titel(groep),
    combinaties: groep.combinaties,
    zinnen: groep.verschillen.map((verschil) => leesUitkomstverschil(oud, nieuw, landelijk, verschil)),
    dossier: groep.dossier,
  }));
}
