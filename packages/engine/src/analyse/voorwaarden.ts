import { namenIn } from '../controle/uitdrukking.ts';
import type { Kern } from '../beslis/kern.ts';
import { eenmalig } from '../eenmalig.ts';
import { compileer } from '../logica/index.ts';
import type { CompilatieBasis, Deel } from '../logica/index.ts';

/** Everything that a policy and the national file test, compiled for any voorschrift: no fact is fixed beforehand. */
export interface Voorwaarden {
  readonly delen: readonly Deel[];
  /** In an order in which each needs only earlier ones. */
  readonly begrippen: readonly { readonly slot: number; readonly deel: Deel }[];
}

export const voorwaardenVan = eenmalig((kern: Kern): Voorwaarden => {
  const bron = new Map(kern.beleid.begrippen.map(({ id, als }) => [id, als]));
  const begrippen = new Map<string, Deel>();
  const basis: CompilatieBasis = {
    slotVan: (naam) => kern.slotVan(naam),
    vasteWaarde: () => undefined,
    open: () => false,
    logisch: (naam) => kern.slots[kern.slotVan(naam)]?.feit?.type === 'boolean',
    begrip: (naam) => begrippen.get(naam),
  };
  const zet = (id: string): void => {
    const als = bron.get(id);
    if (als === undefined || begrippen.has(id)) return;
    namenIn(als).forEach(zet);
    begrippen.set(id, compileer(als, basis));
  };
  for (const id of bron.keys()) zet(id);
  const { beleid, landelijk } = kern;
  const voorwaarden: readonly { readonly als: unknown }[] = [
    ...beleid.regels,
    ...landelijk.regels,
    ...landelijk.samenhang,
    ...beleid.conflicten,
    ...beleid.voorschriften.flatMap(({ klasse }) => (klasse?.bij ? [klasse.bij] : [])),
  ];
  return {
    delen: [...voorwaarden.map(({ als }) => compileer(als, basis)), ...begrippen.values()],
    begrippen: [...begrippen].map(([id, deel]) => ({ slot: kern.slotVan(id), deel })),
  };
});

/** The parts of a condition below its `and`, `or`, `!` and begrippen. */
export function bladeren(deel: Deel): readonly Deel[] {
  switch (deel.aard) {
    case 'en':
    case 'of':
      return deel.delen.flatMap(bladeren);
    case 'niet':
    case 'begrip':
      return bladeren(deel.deel);
    default:
      return [deel];
  }
}
