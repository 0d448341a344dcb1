import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The outside world of the command line, so that a command can be run on other streams. */
export interface Omgeving {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** How a command ends: 0 good, 1 the input or a check failed, 2 wrong use. */
export type Afloop = 0 | 1 | 2;

/** The command was used wrongly; the message says how to do it right. */
export class VerkeerdGebruik extends Error {
  override readonly name = 'VerkeerdGebruik';
}

/** Nobody reads the output any more, or it cannot be written; there is nothing left to do. */
export class UitvoerDicht extends Error {
  override readonly name = 'UitvoerDicht';
}

/** Writes a text and waits until the reader has kept up, so that a long stream never piles up in memory. */
export async function schrijf(stroom: Writable, tekst: string): Promise<void> {
  if (stroom.destroyed) throw new UitvoerDicht();
  if (stroom.write(tekst)) return;
  try {
    await once(stroom, 'drain');
  } catch (fout) {
    throw new UitvoerDicht('the output was closed', { cause: fout });
  }
}
