import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { maakStappenboek, type Stappenboek } from '../schrijven/stappenboek.ts';
import { verwerkingVan, type Opdracht } from '../schrijven/opdracht.ts';

/** A lock of another machine that is older than this is of a process that is gone. */
const OUD_SLOT_MS = 15 * 60_000;
/** Of this process: after a restart in a container the next one can have the same number. */
const PROCES = randomUUID();
const VORM = /^([0-9a-f]{64})\.opdracht\.json$/;

/** What is kept on disk of each run: what has to be done, until it is; and the journal, that holds addresses only. */
export interface Opslag {
  /** Keeps what has to be done; what is there already is kept as it is, and given back. */
  bewaar(opdracht: Opdracht): Promise<Opdracht>;
  /** What is not done yet. */
  openstaand(): Promise<readonly Opdracht[]>;
  boek(verwerking: string): Stappenboek;
  /** Done: the verslag and the name of the officer go from disk; the journal stays. */
  ruimOp(verwerking: string): Promise<void>;
  /** Nobody else works at this run until what it gives is called; undefined: somebody does. */
  vergrendel(verwerking: string): Promise<(() => Promise<void>) | undefined>;
}

const isCode = (fout: unknown, code: string): boolean => fout instanceof Error && 'code' in fout && fout.code === code;

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return isCode(fout, 'EPERM');
  }
}

/** Keeps runs in a folder that only this user can read. */
export function maakOpslag(map: string): Opslag {
  const pad = (verwerking: string, soort: string): string => join(map, `${verwerking}.${soort}`);
  const lees = async (bestand: string): Promise<Opdracht | undefined> => {
    const tekst = await readFile(bestand, 'utf8').catch((fout: unknown) => {
      if (isCode(fout, 'ENOENT')) return undefined;
      throw fout;
    });
    if (tekst === undefined) return undefined;
    const { document, ...rest } = JSON.parse(tekst) as Omit<Opdracht, 'document'> & {
      readonly document: { readonly naam: string; readonly formaat: string; readonly inhoud: string };
    };
    return { ...rest, document: { ...document, inhoud: Buffer.from(document.inhoud, 'base64') } };
  };

  return {
    async bewaar(opdracht) {
      const verwerking = verwerkingVan(opdracht.zaak, opdracht.verslag);
      const doel = pad(verwerking, 'opdracht.json');
      const eerder = await lees(doel);
      if (eerder) return { ...eerder, handhaver: opdracht.handhaver };
      await mkdir(map, { recursive: true, mode: 0o700 });
      const { document, ...rest } = opdracht;
      const tijdelijk = `${doel}.${String(process.pid)}.nieuw`;
      const bestand = await open(tijdelijk, 'w', 0o600);
      try {
        await bestand.write(JSON.stringify({ ...rest, document: { ...document, inhoud: Buffer.from(document.inhoud).toString('base64') } }));
        await bestand.sync();
      } finally {
        await bestand.close();
      }
      await rename(tijdelijk, doel);
      return opdracht;
    },
    async openstaand() {
      const namen = await readdir(map).catch(() => []);
      const gelezen = await Promise.all(namen.filter((naam) => VORM.test(naam)).map((naam) => lees(join(map, naam))));
      return gelezen.filter((opdracht) => opdracht !== undefined);
    },
    boek: (verwerking) => maakStappenboek(pad(verwerking, 'boek.jsonl')),
    ruimOp: (verwerking) => rm(pad(verwerking, 'opdracht.json'), { force: true }),
    async vergrendel(verwerking) {
      const slot = pad(verwerking, 'slot');
      for (let poging = 0; poging < 2; poging += 1) {
        try {
          const bestand = await open(slot, 'wx', 0o600);
          await bestand.write(JSON.stringify({ machine: hostname(), pid: process.pid, proces: PROCES }));
          await bestand.close();
          return () => rm(slot, { force: true });
        } catch (fout) {
          if (!isCode(fout, 'EEXIST')) throw fout;
          if (!(await isVerlaten(slot))) return undefined;
          await rm(slot, { force: true });
        }
      }
      return undefined;
    },
  };
}

/** Whether the process that made a lock is gone. */
async function isVerlaten(slot: string): Promise<boolean> {
  try {
    const { machine, pid, proces } = JSON.parse(await readFile(slot, 'utf8')) as { machine?: unknown; pid?: unknown; proces?: unknown };
    if (machine === hostname() && typeof pid === 'number') return pid === process.pid ? proces !== PROCES : !leeft(pid);
  } catch (fout) {
    if (isCode(fout, 'ENOENT')) return true;
  }
  const { mtimeMs } = await stat(slot).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs > OUD_SLOT_MS;
}
