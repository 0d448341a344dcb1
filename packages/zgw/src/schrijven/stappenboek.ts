import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One line of the journal of a run. Addresses and hashes only: no text of the zaak and nobody's name. */
export interface Boekregel {
  readonly stap: string;
  /** `begonnen` is written before a request leaves, `klaar` when its outcome is certain. */
  readonly stand: 'begonnen' | 'klaar';
  /** Milliseconds since 1970. */
  readonly op: number;
  /** Of what was made or found. */
  readonly url?: string;
  /** Of a document that goes in parts. */
  readonly lock?: string;
  /** A warning of the provider (`X-Warning`). */
  readonly waarschuwing?: string;
}

/** The journal of one run: what it says is done, is not done again. */
export interface Stappenboek {
  lees(): Promise<readonly Boekregel[]>;
  /** Returns when the line is safe on disk. */
  schrijf(regel: Boekregel): Promise<void>;
}

const NIEUWE_REGEL = 0x0a;

/**
 * A journal in a file of one JSON object a line, only ever added to. A line that was cut off when the machine stopped is cut away: what it told of is looked up
 * again at the provider.
 */
export function maakStappenboek(pad: string): Stappenboek {
  async function heel(): Promise<Buffer> {
    const bytes = await readFile(pad).catch((fout: unknown) => {
      if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return Buffer.alloc(0);
      throw fout;
    });
    return bytes.subarray(0, bytes.lastIndexOf(NIEUWE_REGEL) + 1);
  }

  return {
    async lees() {
      const regels = (await heel()).toString('utf8').split('\n').slice(0, -1);
      return regels.map((regel) => JSON.parse(regel) as Boekregel);
    },
    async schrijf(regel) {
      await mkdir(dirname(pad), { recursive: true, mode: 0o700 });
      const { length } = await heel();
      const bestand = await open(pad, length === 0 ? 'w' : 'r+', 0o600);
      try {
        await bestand.truncate(length);
        await bestand.write(`${JSON.stringify(regel)}\n`, length);
        await bestand.sync();
      } finally {
        await bestand.close();
      }
    },
  };
}
