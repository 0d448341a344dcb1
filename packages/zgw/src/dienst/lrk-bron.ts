import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { leesLrk, OnbruikbaarLrk, type LrkBestand } from '../lrk/bestand.ts';
import type { Kolommen } from '../lrk/kolommen.ts';
import { civieleDatum } from './datum.ts';

/** Reads the file when it is first asked for, and again when it was replaced. Its date is that of the file itself. */
export function lrkBron(pad: string, kolommen: Kolommen): () => Promise<LrkBestand> {
  let gelezen: { readonly mtimeMs: number; readonly bestand: Promise<LrkBestand> } | undefined;
  return async () => {
    const { mtime, mtimeMs } = await stat(pad).catch((fout: unknown) => {
      throw new OnbruikbaarLrk([], fout);
    });
    if (gelezen?.mtimeMs !== mtimeMs) {
      const bestand = leesLrk(createReadStream(pad), { bestand: basename(pad), datum: civieleDatum(mtime), kolommen });
      gelezen = { mtimeMs, bestand };
      bestand.catch(() => (gelezen = undefined)); // the next one asks again
    }
    return gelezen.bestand;
  };
}
