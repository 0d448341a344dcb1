import { toetser } from '@handhavingswijzer/engine';
import type { Beleid, Dossier, Landelijk, Toetser } from '@handhavingswijzer/engine';

const bewaard = new WeakMap<Dossier, WeakMap<Beleid, WeakMap<Landelijk, Map<string, Toetser | undefined>>>>();

const binnen = <K extends object, V extends object>(kaart: WeakMap<K, V>, sleutel: K, maak: () => V): V => {
  const bekend = kaart.get(sleutel);
  if (bekend) return bekend;
  const nieuw = maak();
  kaart.set(sleutel, nieuw);
  return nieuw;
};

/** The engine's view on the conditions of one overtreding, made once per dossier; undefined where the dossier is refused. */
export function toetserVan(beleid: Beleid, landelijk: Landelijk, dossier: Dossier, overtreding: string): Toetser | undefined {
  const perBeleid = binnen(bewaard, dossier, () => new WeakMap<Beleid, WeakMap<Landelijk, Map<string, Toetser | undefined>>>());
  const perLandelijk = binnen(perBeleid, beleid, () => new WeakMap<Landelijk, Map<string, Toetser | undefined>>());
  const perOvertreding = binnen(perLandelijk, landelijk, () => new Map<string, Toetser | undefined>());
  if (!perOvertreding.has(overtreding)) {
    const uit = toetser(beleid, landelijk, dossier, overtreding);
    perOvertreding.set(overtreding, uit.ok ? uit.waarde : undefined);
  }
  return perOvertreding.get(overtreding);
}
