import { Luisteraars, type Bewaard, type Geschreven } from '@handhavingswijzer/widget/bewaren';
import type { Conceptplaats } from './conceptplaats.ts';

const KAST = 'concepten';

const verzoek = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((klaar, mis) => {
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => mis(vraag.error ?? new Error('the database gave no reason'));
  });

const openKast = (database: IDBFactory, naam: string): Promise<IDBDatabase> => {
  const vraag = database.open(naam, 1);
  vraag.onupgradeneeded = () => void vraag.result.createObjectStore(KAST);
  return verzoek(vraag);
};

let teller = 0;
/** Differs from every version before it, of this tab and of others. */
const nieuweVersie = (): string => `${Date.now()}-${Math.random().toString(36).slice(2)}-${(teller += 1)}`;

/**
 * Keeps drafts in the browser's own database (IndexedDB): room for whole policies, and reading and writing are one step for all tabs. Other tabs hear of a
 * change by a BroadcastChannel. Every error (full, not allowed) comes out as a rejected promise.
 */
export function maakDatabaseplaats(
  naam = 'handhavingswijzer-editor',
  { database = indexedDB, kanaal = new BroadcastChannel(naam) }: { database?: IDBFactory; kanaal?: BroadcastChannel } = {},
): Conceptplaats {
  const luisteraars = new Luisteraars();
  kanaal.addEventListener('message', (e: MessageEvent<unknown>) => {
    if (typeof e.data === 'string') luisteraars.meld(e.data);
  });
  let kast: Promise<IDBDatabase> | undefined;
  /** Does something in one step that nobody comes between; what fails leaves everything as it was. */
  const stap = async <T>(wijze: IDBTransactionMode, doe: (winkel: IDBObjectStore) => Promise<T>): Promise<T> => {
    kast ??= openKast(database, naam);
    kast.catch(() => (kast = undefined)); // may be asked again
    const handeling = (await kast).transaction(KAST, wijze);
    const af = new Promise<void>((klaar, mis) => {
      handeling.oncomplete = () => klaar();
      handeling.onabort = () => mis(handeling.error ?? new Error('the database gave up'));
    });
    const [uit] = await Promise.all([doe(handeling.objectStore(KAST)), af]);
    return uit;
  };
  const lees = (winkel: IDBObjectStore, sleutel: string): Promise<Bewaard | undefined> => verzoek(winkel.get(sleutel) as IDBRequest<Bewaard | undefined>);
  const meld = (sleutel: string): void => {
    luisteraars.meld(sleutel);
    kanaal.postMessage(sleutel);
  };
  return {
    sleutels: () => stap('readonly', async (winkel) => (await verzoek(winkel.getAllKeys())).map(String)),
    lees: (sleutel) => stap('readonly', (winkel) => lees(winkel, sleutel)),
    schrijf: async (sleutel, inhoud, verwacht) => {
      const uit = await stap('readwrite', async (winkel): Promise<Geschreven> => {
        const huidig = await lees(winkel, sleutel);
        if (huidig?.versie !== verwacht) return { ok: false, huidig };
        const versie = nieuweVersie();
        await verzoek(winkel.put({ inhoud, versie } satisfies Bewaard, sleutel));
        return { ok: true, versie };
      });
      if (uit.ok) meld(sleutel);
      return uit;
    },
    wis: async (sleutel) => {
      await stap('readwrite', (winkel) => verzoek(winkel.delete(sleutel)));
      meld(sleutel);
    },
    volg: (sleutel, gewijzigd) => luisteraars.voegToe(sleutel, gewijzigd),
  };
}

/** Keeps drafts in the memory of the page: gone with it. For tests, and for a host that keeps them itself. */
export function maakConceptgeheugen(): Conceptplaats {
  const er = new Map<string, Bewaard>();
  const luisteraars = new Luisteraars();
  return {
    sleutels: () => Promise.resolve([...er.keys()]),
    lees: (sleutel) => Promise.resolve(er.get(sleutel)),
    schrijf: (sleutel, inhoud, verwacht): Promise<Geschreven> => {
      const huidig = er.get(sleutel);
      if (huidig?.versie !== verwacht) return Promise.resolve({ ok: false, huidig });
      const versie = nieuweVersie();
      er.set(sleutel, { inhoud, versie });
      luisteraars.meld(sleutel);
      return Promise.resolve({ ok: true, versie });
    },
    wis: (sleutel) => {
      er.delete(sleutel);
      luisteraars.meld(sleutel);
      return Promise.resolve();
    },
    volg: (sleutel, gewijzigd) => luisteraars.voegToe(sleutel, gewijzigd),
  };
}
