import type { Bron } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk, Woordenboek } from './woordenboek.ts';
import { woordenboek } from './woordenboek.ts';
import type { Deel, Zin } from './zin.ts';
import { zin } from './zin.ts';

/** A place in a document, as a fragment that refers to it: "Beleidsregels …, 3.2". */
export function bronDeel(boek: Woordenboek, bron: Bron, herkomst: 'wet' | 'beleid'): Deel {
  return { tekst: `${boek.document(bron, herkomst)}, ${bron.sectie}`, verwijst: { soort: 'bron', id: `${bron.document}#${bron.sectie}` } };
}

/** A source as text. `herkomst` says whose documents `bron.document` names: those of the policy or of national law. */
export function leesBron(beleid: MetBeleid, landelijk: MetLandelijk, bron: Bron, herkomst: 'wet' | 'beleid' = 'beleid'): Zin {
  return zin(bronDeel(woordenboek(beleid, landelijk), bron, herkomst));
}
