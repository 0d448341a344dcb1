import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole at once: beside it under another name, on the disk, and only then in its place. Whoever reads meanwhile, and whatever breaks off
 * half way, finds the old file or the new one.
 *
 * @param modus permissions of a new file; with 0o600 only its owner reads it
 * @throws what the operating system throws
 */
export async function schrijfHeel(pad: string, inhoud: string, modus = 0o644): Promise<void> {
  const tijdelijk = join(dirname(pad), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const bestand = await open(tijdelijk, 'wx', modus);
    try {
      await bestand.writeFile(inhoud);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(tijdelijk, pad);
  } catch (fout) {
    await rm(tijdelijk, { force: true });
    throw fout;
  }
}
