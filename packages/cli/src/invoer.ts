import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { BevindingJson } from '@handhavingswijzer/engine';
import type { Omgeving } from './omgeving.ts';

/** Nothing that a command reads whole may be longer; the limits of the engine are far below this. */
const HOOGSTENS_BYTES = 16 * 1024 * 1024;

/** How a file is called in findings; `-` is standard input. */
export const bestandsnaam = (pad: string): string => (pad === '-' ? 'standaardinvoer' : pad);

/** What could not be read, in words; the codes are those of the operating system. */
const LEESFOUTEN: Readonly<Record<string, readonly [code: string, tekst: string, herstel: string]>> = {
  ENOENT: ['bestand-niet-gevonden', 'Dit bestand bestaat niet.', 'Controleer de naam en de map.'],
  ENOTDIR: ['bestand-niet-gevonden', 'Dit bestand bestaat niet: een deel van het pad is geen map.', 'Controleer de naam en de map.'],
  EISDIR: ['bestand-is-map', 'Dit is een map en geen bestand.', 'Noem het bestand zelf, bijvoorbeeld beleid.json in deze map.'],
  EACCES: ['bestand-geen-toegang', 'U mag dit bestand niet lezen.', 'Vraag leesrechten voor dit bestand.'],
  EPERM: ['bestand-geen-toegang', 'U mag dit bestand niet lezen.', 'Vraag leesrechten voor dit bestand.'],
};

/** A finding about the file itself, not about what stands in it. */
export function leesfout(pad: string, code: string, tekst: string, herstel: string): BevindingJson {
  return { schema: 'bevinding/1', code, ernst: 'fout', bestand: bestandsnaam(pad), pad: '', params: {}, tekst, herstel };
}

export const GEEN_UTF8 = ['geen-utf8', 'De tekst is geen geldige UTF-8.', 'Sla het bestand op als UTF-8 zonder andere tekens.'] as const;

/** The finding for a failure of the operating system; a failure that is none is thrown on. */
export function vanSysteem(pad: string, fout: unknown): BevindingJson {
  const systeemcode = fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : undefined;
  if (systeemcode === undefined) throw fout;
  const bekend = LEESFOUTEN[systeemcode];
  return bekend === undefined
    ? leesfout(pad, 'bestand-onleesbaar', `Het systeem kan dit bestand niet lezen (${systeemcode}).`, 'Controleer het bestand en de schijf.')
    : leesfout(pad, ...bekend);
}

/** Bytes → text, strictly: what is no UTF-8 gives undefined, and a byte order mark stays, for the engine to refuse. */
export function decodeer(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The stream of a file or, for `-`, of standard input; a directory is refused before it is opened. */
export async function open(omgeving: Omgeving, pad: string): Promise<Readable> {
  if (pad === '-') return omgeving.stdin;
  if ((await stat(pad)).isDirectory()) throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
  return createReadStream(pad);
}

export type Inhoud = { readonly ok: true; readonly tekst: string } | { readonly ok: false; readonly bevinding: BevindingJson };

/** The whole text of a file or, for `-`, of standard input. What stands in the way is a finding. */
export async function leesTekst(omgeving: Omgeving, pad: string): Promise<Inhoud> {
  const delen: Buffer[] = [];
  let lengte = 0;
  try {
    for await (const deel of await open(omgeving, pad)) {
      const bytes = deel as Buffer;
      lengte += bytes.length;
      if (lengte > HOOGSTENS_BYTES)
        return {
          ok: false,
          bevinding: leesfout(pad, 'bestand-te-groot', 'Dit bestand is groter dan 16 MB.', 'Geef een kleiner bestand; een dossier is hoogstens 1 MB.'),
        };
      delen.push(bytes);
    }
  } catch (fout) {
    return { ok: false, bevinding: vanSysteem(pad, fout) };
  }
  const tekst = decodeer(Buffer.concat(delen));
  return tekst === undefined ? { ok: false, bevinding: leesfout(pad, ...GEEN_UTF8) } : { ok: true, tekst };
}
