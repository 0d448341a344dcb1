// JSON data by pointer, for the tests of what differs between policies.
import type { Terugstap } from '@handhavingswijzer/lezing';

type Houder = Record<string | number, unknown>;

const delen = (pad: string): string[] =>
  pad
    .split('/')
    .slice(1)
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a JSON pointer. */
export const bij = (data: unknown, pad: string): unknown => delen(pad).reduce<unknown>((hier, deel) => (hier as Houder | undefined)?.[deel], data);

/** Every value that is no list or object, with what holds it; `alle`: those too. */
export function waardenIn(data: unknown, alle = false, pad = ''): readonly { readonly houder: Houder; readonly veld: string; readonly pad: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([veld, waarde]) => {
    const hier = { houder: data as Houder, veld, pad: `${pad}/${veld}` };
    const los = typeof waarde !== 'object' || waarde === null;
    return [...(los || alle ? [hier] : []), ...waardenIn(waarde, alle, hier.pad)];
  });
}

/** Every list. Those within conditions are left alone: another number of operands is no policy's shape. */
export const lijstenIn = (data: unknown): readonly { readonly lijst: unknown[]; readonly pad: string }[] =>
  waardenIn(data, true).flatMap(({ houder, veld, pad }) =>
    Array.isArray(houder[veld]) && !/\/als(?:\/|$)/.test(pad) ? [{ lijst: houder[veld] as unknown[], pad }] : [],
  );

/** The data after one step back. */
export function pasToe(data: unknown, stap: Terugstap): unknown {
  const na = structuredClone(data);
  const ouder = (): [Houder, string] => [bij(na, stap.pad.slice(0, stap.pad.lastIndexOf('/'))) as Houder, delen(stap.pad).at(-1) ?? ''];
  switch (stap.soort) {
    case 'zet':
      (bij(na, stap.pad) as Houder)[stap.veld] = stap.waarde;
      break;
    case 'erbij':
      (bij(na, stap.pad) as unknown[]).splice(stap.plaats, 0, stap.waarde);
      break;
    case 'weg': {
      const [houder, veld] = ouder();
      if (Array.isArray(houder)) houder.splice(Number(veld), 1);
      else delete houder[veld];
      break;
    }
    case 'verplaats': {
      const [lijst, veld] = ouder();
      const element = (lijst as unknown as unknown[]).splice(Number(veld), 1);
      (lijst as unknown as unknown[]).splice(stap.naar, 0, ...element);
    }
  }
  return na;
}
