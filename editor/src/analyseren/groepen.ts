import type { Dossier, Vergelijking } from '@handhavingswijzer/engine';
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

/** What differs, in groups that a person can agree with one by one; the most cases first. */
export function groepenVan(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, { verschillen }: Vergelijking): readonly Toongroep[] {
  const boek = woordenboek(oud, landelijk);
  const groepen = new Map<string, Toongroep>();
  for (const verschil of verschillen) {
    const kenmerk = JSON.stringify([verschil.wijzigingen, verschil.soms]);
    const eerder = groepen.get(kenmerk);
    const zin = leesUitkomstverschil(oud, nieuw, landelijk, verschil);
    groepen.set(kenmerk, {
      kenmerk,
      titel: [...verschil.wijzigingen, ...verschil.soms].map((wijziging) => leesWijziging(boek, wijziging)).join('; '),
      combinaties: (eerder?.combinaties ?? 0n) + verschil.combinaties,
      zinnen: [...(eerder?.zinnen ?? []), zin],
      dossier: eerder?.dossier ?? verschil.dossier,
    });
  }
  return [...groepen.values()].sort((a, b) => (a.combinaties < b.combinaties ? 1 : a.combinaties > b.combinaties ? -1 : 0));
}
