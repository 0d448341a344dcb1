import { GEDEELDE_FEITEN } from '../controle/gedeelde-feiten.ts';
import type { Feit } from '../gegenereerd/typen.ts';
import type { Beleid } from '../lees/index.ts';
import { zeker } from '../zeker.ts';

/** How the questions of two policies were taken as each other's. */
export interface Feitenvergelijking {
  /** Asked by both, and the same question: shared by every policy, or one that two versions of one policy ask in the same words. */
  readonly gedeeld: readonly string[];
  /** Asked by both under one id, and taken as the same question, though the words differ and nothing says that they mean the same. */
  readonly andereVraag: readonly { readonly feit: string; readonly oud: string; readonly nieuw: string }[];
  /** One id for what cannot be the same question: another level or another type. Cases in which it matters are not compared. */
  readonly onvergelijkbaar: readonly string[];
  /** Asked by one only: taken every way it can be answered, so that each answer is a case of its own. */
  readonly alleenOud: readonly string[];
  readonly alleenNieuw: readonly string[];
  /** Answers that only one of the two knows: such cases are not compared. */
  readonly alleenOudOpties: readonly Optie[];
  readonly alleenNieuwOpties: readonly Optie[];
}

interface Optie {
  readonly feit: string;
  readonly optie: string;
}

/** Holds the facts of two policies beside each other, by id: ids that differ are never taken as one question. */
export function vergelijkFeiten({ data: oud }: Beleid, { data: nieuw }: Beleid): Feitenvergelijking {
  const [was, wordt] = [oud, nieuw].map(({ feiten }) => new Map(feiten.map((feit) => [feit.id, feit]))) as [Map<string, Feit>, Map<string, Feit>];
  const beide = oud.feiten.flatMap((feit) => (wordt.has(feit.id) ? [{ a: feit, b: zeker(wordt.get(feit.id), feit.id) }] : []));
  const past = beide.filter(({ a, b }) => a.niveau === b.niveau && a.type === b.type);
  const vragen = past.filter(({ a, b }) => !GEDEELDE_FEITEN.has(a.id) && a.vraag !== b.vraag);
  const opties = (links: 'a' | 'b', rechts: 'a' | 'b'): readonly Optie[] =>
    past.flatMap((paar) => {
      const bekend = new Set(paar[rechts].opties?.map(({ id }) => id));
      return (paar[links].opties ?? []).filter(({ id }) => !bekend.has(id)).map(({ id }) => ({ feit: paar.a.id, optie: id }));
    });
  return {
    gedeeld: past.filter((paar) => !vragen.includes(paar)).map(({ a }) => a.id),
    andereVraag: vragen.map(({ a, b }) => ({ feit: a.id, oud: a.vraag, nieuw: b.vraag })),
    onvergelijkbaar: beide.filter((paar) => !past.includes(paar)).map(({ a }) => a.id),
    alleenOud: oud.feiten.filter(({ id }) => !wordt.has(id)).map(({ id }) => id),
    alleenNieuw: nieuw.feiten.filter(({ id }) => !was.has(id)).map(({ id }) => id),
    alleenOudOpties: opties('a', 'b'),
    alleenNieuwOpties: opties('b', 'a'),
  };
}
