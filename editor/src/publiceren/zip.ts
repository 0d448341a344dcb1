import { strToU8, zipSync } from 'fflate';

/**
 * The files of a publication in one zip file. Stored as they are: what is inside is what was signed, byte for byte.
 *
 * @param op civil date that the entries bear, so that the same publication gives the same file
 */
export const inZip = (bestanden: Readonly<Record<string, string>>, op: string): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(bestanden).map(([naam, tekst]) => [naam, strToU8(tekst)])), { level: 6, mtime: `${op}T12:00:00` });
