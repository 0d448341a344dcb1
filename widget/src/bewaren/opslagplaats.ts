import { sha256 } from '@handhavingswijzer/engine';
import type { Bewaard, Bewaarplaats, Geschreven } from './bewaarplaats.ts';
import { Luisteraars } from './luisteraars.ts';

/** What a store over `Storage` uses of its window; a host that has none of it gives nothing. */
export interface Omgeving {
  /** Web Locks: reading and writing become one step for all windows of this origin. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** Where the `storage` event of other windows arrives. */
  readonly venster?: Pick<Window, 'addEventListener' | 'removeEventListener'> | undefined;
}

/**
 * A store over a `Storage` that the host hands over (`localStorage`, `sessionStorage`): the text of the case file under its key, its hash as the version. Every error of the
 * storage (full, not allowed in this frame) comes out as a rejected promise.
 */
export function maakOpslagplaats(storage: Storage, { locks = (navigator as Partial<Navigator>).locks, venster = window }: Omgeving = {}): Bewaarplaats {
  const hier = new Luisteraars();
  const leesNu = (sleutel: string): Bewaard | undefined => {
    const inhoud = storage.getItem(sleutel);
    return inhoud === null ? undefined : { inhoud, versie: sha256(inhoud) };
  };
  const schrijfNu = (sleutel: string, inhoud: string, verwachteVersie: string | undefined): Geschreven => {
    const huidig = leesNu(sleutel);
    if (huidig?.versie !== verwachteVersie) return { ok: false, huidig };
    storage.setItem(sleutel, inhoud);
    hier.meld(sleutel); // the storage event tells other windows only
    return { ok: true, versie: sha256(inhoud) };
  };
  return {
    lees: async (sleutel) => Promise.resolve(leesNu(sleutel)),
    schrijf: async (sleutel, inhoud, verwacht) =>
      locks ? locks.request(`handhavingswijzer:${sleutel}`, () => schrijfNu(sleutel, inhoud, verwacht)) : Promise.resolve(schrijfNu(sleutel, inhoud, verwacht)),
    schrijfNu,
    volg(sleutel, gewijzigd) {
      const stopHier = hier.voegToe(sleutel, gewijzigd);
      const elders = (e: StorageEvent): void => {
        if (e.storageArea === storage && (e.key === sleutel || e.key === null)) gewijzigd();
      };
      venster.addEventListener('storage', elders);
      return () => {
        stopHier();
        venster.removeEventListener('storage', elders);
      };
    },
  };
}
