import type { Readable } from 'node:stream';

/** One line of a stream, without its line end. A line that is too long is not kept: only that it was there. */
export type Regel = { readonly lijn: number; readonly bytes: Uint8Array } | { readonly lijn: number; readonly teLang: true };

const NIEUWE_REGEL = 0x0a;

/**
 * Splits a stream of bytes into lines, at most `hoogstens` bytes each, in memory bounded by one line. A longer line is passed over
 * without being kept. A line end at the end of the stream begins no new line.
 */
export async function* splitsRegels(stroom: Readable, hoogstens: number): AsyncGenerator<Regel> {
  let delen: Buffer[] = [];
  let lengte = 0;
  let lijn = 1;
  let begonnen = false;
  const voeg = (deel: Buffer): void => {
    begonnen = true;
    lengte += deel.length;
    if (lengte > hoogstens) delen = [];
    else delen.push(deel);
  };
  const sluit = (): Regel => {
    const regel: Regel = lengte > hoogstens ? { lijn, teLang: true } : { lijn, bytes: Buffer.concat(delen) };
    [delen, lengte, begonnen] = [[], 0, false];
    lijn += 1;
    return regel;
  };
  for await (const stuk of stroom) {
    let rest = stuk as Buffer;
    for (let einde = rest.indexOf(NIEUWE_REGEL); einde !== -1; einde = rest.indexOf(NIEUWE_REGEL)) {
      voeg(rest.subarray(0, einde));
      yield sluit();
      rest = rest.subarray(einde + 1);
    }
    if (rest.length > 0) voeg(rest);
  }
  if (begonnen) yield sluit();
}
