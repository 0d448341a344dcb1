/** One line of a stream, without its line end. A line that is too long is not kept: only that it was there. */
export type Bytesregel = { readonly lijn: number; readonly bytes: Uint8Array } | { readonly lijn: number; readonly teLang: true };

const NIEUWE_REGEL = 0x0a;

function samen(delen: readonly Uint8Array[], lengte: number): Uint8Array {
  const [enige] = delen;
  if (enige && delen.length === 1) return enige;
  const uit = new Uint8Array(lengte);
  let tot = 0;
  for (const deel of delen) {
    uit.set(deel, tot);
    tot += deel.length;
  }
  return uit;
}

/**
 * Splits a stream of bytes into lines, at most `hoogstens` bytes each, in memory bounded by one line and one piece of the stream. A longer line is passed over
 * without being kept. A line end at the end of the stream begins no new line.
 */
export async function* splitsRegels(stroom: AsyncIterable<Uint8Array>, hoogstens: number): AsyncGenerator<Bytesregel, void, undefined> {
  let delen: Uint8Array[] = [];
  let lengte = 0;
  let lijn = 1;
  let begonnen = false;
  const voeg = (deel: Uint8Array): void => {
    begonnen = true;
    lengte += deel.length;
    if (lengte > hoogstens) delen = [];
    else delen.push(deel);
  };
  const sluit = (): Bytesregel => {
    const regel: Bytesregel = lengte > hoogstens ? { lijn, teLang: true } : { lijn, bytes: samen(delen, lengte) };
    [delen, lengte, begonnen] = [[], 0, false];
    lijn += 1;
    return regel;
  };
  for await (const stuk of stroom) {
    let rest = stuk;
    for (let einde = rest.indexOf(NIEUWE_REGEL); einde !== -1; einde = rest.indexOf(NIEUWE_REGEL)) {
      voeg(rest.subarray(0, einde));
      yield sluit();
      rest = rest.subarray(einde + 1);
    }
    if (rest.length > 0) voeg(rest);
  }
  if (begonnen) yield sluit();
}
