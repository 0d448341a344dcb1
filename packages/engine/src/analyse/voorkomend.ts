import type { Diagram } from '../beslis/diagram.ts';

/** Of each variable which of its values occur where the function holds, by place; all of it in one walk over the nodes. */
export function voorkomend(d: Diagram, knoop: number): readonly (readonly boolean[])[] {
  const uit = d.domeinen.map((waarden) => new Array<boolean>(waarden).fill(false));
  const overgeslagen = new Array<boolean>(uit.length).fill(false);
  const niveau = (a: number): number => (a < 2 ? uit.length : d.variabeleVan(a));
  const sprong = (van: number, tot: number): void => {
    for (let v = van; v < tot; v += 1) overgeslagen[v] = true; // the function does not look at it there: every value occurs
  };
  const bezocht = new Set<number>();
  const bezoek = (a: number): void => {
    if (a < 2 || bezocht.has(a)) return;
    bezocht.add(a);
    const v = d.variabeleVan(a);
    d.kinderenVan(a).forEach((kind, i) => {
      if (kind === 0) return;
      (uit[v] as boolean[])[i] = true;
      sprong(v + 1, niveau(kind));
      bezoek(kind);
    });
  };
  if (knoop !== 0) {
    sprong(0, niveau(knoop));
    bezoek(knoop);
  }
  return uit.map((waarden, v) => (overgeslagen[v] ? waarden.map(() => true) : waarden));
}
