import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { leesTekst, type Inhoud } from '../invoer.ts';
import type { Omgeving } from '../omgeving.ts';
import { haalOp, isAdres } from '../ophalen.ts';

/** What a person named: a file, a folder with a manifest.json, or an address on the web. */
export interface Plaats {
  /** What stands there itself. */
  readonly hier: Inhoud;
  /** How it is called in findings. */
  readonly naam: string;
  /** A file beside it. */
  readonly ernaast: (bestand: string) => Promise<Inhoud>;
}

const isMap = (pad: string): Promise<boolean> =>
  stat(pad).then(
    (wat) => wat.isDirectory(),
    () => false,
  );

/** Reads what stands at a place, without looking at what it says. */
export async function openPlaats(omgeving: Omgeving, plaats: string): Promise<Plaats> {
  if (isAdres(plaats)) return { hier: await haalOp(plaats), naam: plaats, ernaast: (bestand) => haalOp(new URL(bestand, plaats).href) };
  const pad = (await isMap(plaats)) ? join(plaats, 'manifest.json') : plaats;
  return { hier: await leesTekst(omgeving, pad), naam: pad, ernaast: (bestand) => leesTekst(omgeving, join(dirname(pad), basename(bestand))) };
}
