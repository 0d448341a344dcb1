import type { Meld } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';

/** Reports each name in a list that stood there before. `veld` is where the name stands in the element ('' is the element itself). */
export function dubbele<T>(lijst: readonly T[], naam: (element: T) => string, pad: string, meld: Meld, veld = '/id', eerder = new Map<string, string>()): void {
  lijst.forEach((element, i) => {
    const id = naam(element);
    const hier = `${stap(pad, i)}${veld}`;
    const eerste = eerder.get(id);
    if (eerste === undefined) eerder.set(id, hier);
    else meld(fout('dubbele-id', hier, { id, eerste }));
  });
}

/** A reference to something that has to be there, with a finding of its own code where it is not. */
export type Verwijzing = (id: string, pad: string) => void;

/** Checks references to a list of ids; `vorm` makes the finding out of the likely word. */
export function verwijzing(
  ids: Iterable<string>,
  vorm: (id: string, pad: string, bedoeld: { readonly bedoeld?: string }) => ReturnType<typeof fout>,
  meld: Meld,
): Verwijzing {
  const bekend = new Set(ids);
  return (id, pad) => {
    if (!bekend.has(id)) meld(vorm(id, pad, metBedoeld(id, bekend)));
  };
}
