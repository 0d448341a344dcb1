import { MANIFESTNAAM } from '@handhavingswijzer/publicatie';
import { teksten } from '../teksten/index.ts';

const t = teksten.publiceren.map;

/** The part of a window with the File System Access API that is used here. */
interface MetMaptoegang {
  showDirectoryPicker(opties: object): Promise<FileSystemDirectoryHandle>;
}

export type Geschreven = { readonly ok: true } | { readonly ok: false; readonly reden: string };

/** Asks for a folder on her disk; undefined: this browser has none to give. The promise gives undefined when she thought better of it. */
export function mapkiezer(venster: Window): (() => Promise<FileSystemDirectoryHandle | undefined>) | undefined {
  if (!('showDirectoryPicker' in venster)) return undefined;
  const met = venster as unknown as MetMaptoegang;
  return () => met.showDirectoryPicker({ mode: 'readwrite' }).catch(() => undefined);
}

/** The text of a file in the folder; undefined: there is none. */
async function inhoudVan(map: FileSystemDirectoryHandle, naam: string): Promise<string | undefined> {
  try {
    return await (await (await map.getFileHandle(naam)).getFile()).text();
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'NotFoundError') return undefined;
    throw fout;
  }
}

/** Whole at once: the browser writes beside it, and puts it in its place when all is there. */
async function schrijf(map: FileSystemDirectoryHandle, naam: string, tekst: string): Promise<void> {
  const stroom = await (await map.getFileHandle(naam, { create: true })).createWritable();
  await stroom.write(tekst);
  await stroom.close();
}

/**
 * Puts a publication in a folder: first the files, the manifest last. What stands there with another content is not written over, and only the manifest of the
 * publication before this one makes place for the new one.
 *
 * @param vorige text of that manifest; undefined: nothing was published before
 */
export async function schrijfInMap(
  map: FileSystemDirectoryHandle,
  bestanden: Readonly<Record<string, string>>,
  vorige: string | undefined,
): Promise<Geschreven> {
  try {
    const manifest = await inhoudVan(map, MANIFESTNAAM);
    if (manifest !== undefined && manifest !== vorige && manifest !== bestanden[MANIFESTNAAM]) return { ok: false, reden: t.andereUitgave };
    const nieuw = Object.entries(bestanden).filter(([naam]) => naam !== MANIFESTNAAM);
    for (const [naam, tekst] of nieuw) {
      const daar = await inhoudVan(map, naam);
      if (daar !== undefined && daar !== tekst) return { ok: false, reden: t.staatErAl(naam) };
    }
    for (const [naam, tekst] of nieuw) await schrijf(map, naam, tekst);
    await schrijf(map, MANIFESTNAAM, bestanden[MANIFESTNAAM] ?? '');
    return { ok: true };
  } catch (fout) {
    return { ok: false, reden: t.misging(fout instanceof DOMException ? fout.name : '') };
  }
}
