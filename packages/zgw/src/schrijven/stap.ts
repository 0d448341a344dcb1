import { ZgwFout } from '../http/zgw-fout.ts';
import type { Boekregel, Stappenboek } from './stappenboek.ts';

/** What a step made or found. */
export interface Gemaakt {
  readonly url: string;
  readonly lock?: string;
  readonly waarschuwing?: string;
}

/** One thing that must be there once, however often the run is broken off. */
export interface Stap {
  readonly id: string;
  /** Looks whether it is there already. Changes nothing. */
  readonly zoek: () => Promise<Gemaakt | undefined>;
  /** Makes it. Called only after `zoek` found nothing. */
  readonly doe: () => Promise<Gemaakt>;
}

export interface Uitvoering {
  readonly boek: Stappenboek;
  /** Milliseconds since 1970. */
  readonly nu: () => number;
  readonly wacht: (ms: number) => Promise<void>;
  /** A request whose answer did not come may still be under way: it is not repeated within this many milliseconds. */
  readonly rustMs: number;
  /** What the journal held when the run began. */
  readonly eerder: readonly Boekregel[];
}

/**
 * Brings one step to its end. ZGW has no idempotency key, so a request is never repeated blindly: what the journal calls done is skipped, and everything else is
 * looked up before it is made; also right after a failure of which nobody knows whether it came before or after the deed.
 */
export async function voerStap({ id, zoek, doe }: Stap, { boek, nu, wacht, rustMs, eerder }: Uitvoering): Promise<Gemaakt> {
  const regels = eerder.filter(({ stap }) => stap === id);
  const klaar = regels.find(({ stand }) => stand === 'klaar');
  if (klaar) return { url: klaar.url ?? '', ...(klaar.lock === undefined ? {} : { lock: klaar.lock }) };

  const noteer = async (gemaakt: Gemaakt): Promise<Gemaakt> => {
    await boek.schrijf({ stap: id, stand: 'klaar', op: nu(), ...gemaakt });
    return gemaakt;
  };
  const begonnen = regels.at(-1);
  if (begonnen) await wacht(Math.min(Math.max(begonnen.op + rustMs - nu(), 0), rustMs));
  const gevonden = await zoek();
  if (gevonden) return noteer(gevonden);

  await boek.schrijf({ stap: id, stand: 'begonnen', op: nu() });
  try {
    return await noteer(await doe());
  } catch (fout) {
    if (!(fout instanceof ZgwFout) || !(fout.gegevens.onzeker || fout.isDubbel)) throw fout;
    const alsnog = await zoek();
    if (!alsnog) throw fout;
    return noteer(alsnog);
  }
}
