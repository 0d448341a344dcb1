/** What a name leads to. */
export type Pijlen = ReadonlyMap<string, readonly string[]>;

interface Stap {
  readonly naam: string;
  volgende: number;
}

/**
 * Puts names after everything they lead to; names of a cycle, and names that lead to one, are left out. Each arrow that closes a
 * cycle is reported, as the names from the first to the first again. By an own stack: a chain may be as long as the list.
 */
export function ordenen(pijlen: Pijlen, meldKring: (kring: readonly string[]) => void): readonly string[] {
  const volgorde: string[] = [];
  const stand = new Map<string, 'open' | 'klaar' | 'kapot'>();
  const pad: Stap[] = [];
  const begin = (naam: string): void => {
    stand.set(naam, 'open');
    pad.push({ naam, volgende: 0 });
  };
  for (const naam of pijlen.keys()) {
    if (!stand.has(naam)) begin(naam);
    for (let hier = pad.at(-1); hier !== undefined; hier = pad.at(-1)) {
      const doel = pijlen.get(hier.naam)?.[hier.volgende++];
      if (doel === undefined) {
        pad.pop();
        if (stand.get(hier.naam) === 'open') {
          stand.set(hier.naam, 'klaar');
          volgorde.push(hier.naam);
        }
        continue;
      }
      if (!pijlen.has(doel)) continue; // not one of these names: reported elsewhere
      if (!stand.has(doel)) {
        begin(doel);
        continue;
      }
      const plek = pad.findIndex((stap) => stap.naam === doel);
      if (plek !== -1) meldKring([...pad.slice(plek).map((stap) => stap.naam), doel]);
      if (plek !== -1 || stand.get(doel) === 'kapot') for (const stap of pad) stand.set(stap.naam, 'kapot');
    }
  }
  return volgorde;
}
