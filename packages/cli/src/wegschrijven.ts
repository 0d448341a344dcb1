import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a text beside its place, under a name of its own, and waits until it is on the disk. Gives that name. */
async function schrijfKlad(pad: string, inhoud: string, modus: number): Promise<string> {
  const klad = join(dirname(pad), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  const bestand = await open(klad, 'wx', modus);
  try {
    await bestand.writeFile(inhoud);
    await bestand.sync();
    await bestand.close();
    return klad;
  } catch (fout) {
    await bestand.close().catch(() => undefined);
    await rm(klad, { force: true });
    throw fout;
  }
}

/**
 * Writes a file whole at once: whoever reads meanwhile, and whatever breaks off half way, finds the old file or the new one.
 *
 * @param modus permissions of the file
 * @throws what the operating system throws
 */
export async function schrijfHeel(pad: string, inhoud: string, modus = 0o644): Promise<void> {
  const klad = await schrijfKlad(pad, inhoud, modus);
  try {
    await rename(klad, pad);
  } catch (fout) {
    await rm(klad, { force: true });
    throw fout;
  }
}

/**
 * Writes a new file whole at once; what is there already under that name stays as it is. Gives whether it was written.
 *
 * @param modus permissions of the file; with 0o600 only its owner reads it
 * @throws what the operating system throws
 */
export async function schrijfNieuw(pad: string, inhoud: string, modus = 0o644): Promise<boolean> {
  const klad = await schrijfKlad(pad, inhoud, modus);
  try {
    await link(klad, pad);
    return true;
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST') return false;
    throw fout;
  } finally {
    await rm(klad, { force: true });
  }
}
