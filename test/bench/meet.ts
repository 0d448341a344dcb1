// Measuring: interleaved rounds, so that a busy machine slows all contenders alike, and medians, so that one hiccup decides nothing.

/** Something to time: one call does `perAanroep` units of work and returns a value that keeps it from being optimised away. */
export interface Deelnemer {
  readonly naam: string;
  readonly perAanroep: number;
  readonly doe: () => unknown;
}

const mediaan = (getallen: readonly number[]): number => {
  const op = [...getallen].sort((a, b) => a - b);
  return op[Math.floor(op.length / 2)] ?? NaN;
};

let gootsteen: unknown;

/** Microseconds a unit of work, by name: the median over the rounds. Each round gives every contender about `ms` milliseconds. */
export function meet(deelnemers: readonly Deelnemer[], rondes = 25, ms = 20): ReadonlyMap<string, readonly number[]> {
  const aanroepen = deelnemers.map(({ doe }) => {
    const begin = performance.now();
    let n = 0;
    while (performance.now() - begin < ms * 3) {
      gootsteen = doe(); // also warms up
      n++;
    }
    return Math.max(1, Math.round(n / 3));
  });
  const tijden = new Map(deelnemers.map(({ naam }) => [naam, [] as number[]]));
  for (let ronde = 0; ronde < rondes; ronde++)
    deelnemers.forEach(({ naam, perAanroep, doe }, i) => {
      const aantal = aanroepen[i] ?? 1;
      const begin = performance.now();
      for (let n = 0; n < aantal; n++) gootsteen = doe();
      tijden.get(naam)?.push(((performance.now() - begin) * 1000) / aantal / perAanroep);
    });
  if (gootsteen === tijden) throw new Error('unreachable');
  return tijden;
}

/** The median time of one contender, in microseconds. */
export const tijd = (tijden: ReadonlyMap<string, readonly number[]>, naam: string): number => mediaan(tijden.get(naam) ?? []);

/** How many times as long `a` takes as `b`: the median of the ratios of each round. */
export function verhouding(tijden: ReadonlyMap<string, readonly number[]>, a: string, b: string): number {
  const van = tijden.get(b) ?? [];
  return mediaan((tijden.get(a) ?? []).map((t, i) => t / (van[i] ?? NaN)));
}

/** One line per figure: `NAME: VALUE UNIT (what against what)`. */
export function meld(naam: string, waarde: number, eenheid: string, uitleg: string): void {
  const cijfers = waarde >= 100 ? 0 : waarde >= 10 ? 1 : 2;
  console.log(`${naam}: ${waarde.toFixed(cijfers)} ${eenheid} (${uitleg})`);
}
