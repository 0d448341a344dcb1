import type { BeleidJson, MaatregelSoort, OvertredingAdvies } from '@handhavingswijzer/engine';

/** Beside what stands: a step lighter or heavier on the ladder, a bestraffende measure next to it, or (off the ladder) something else instead. */
export type Richting = 'lichter' | 'zwaarder' | 'ernaast' | 'anders';

export interface Buur {
  readonly soort: MaatregelSoort;
  readonly richting: Richting;
}

/** The measures of the ladder, lightest first. */
export const ladderVan = (beleid: BeleidJson): readonly MaatregelSoort[] =>
  beleid.maatregelen
    .flatMap(({ id, trede }) => (trede === undefined ? [] : [{ id, trede }]))
    .sort((a, b) => a.trede - b.trede)
    .map(({ id }) => id);

/**
 * The measures to which an advice is a choice: the next lighter and the next heavier on the ladder from where it stands, and every bestraffende
 * measure. Under the first step stands the measure that excludes all others (to do nothing). Empty while nothing is certain.
 */
export function buren(beleid: BeleidJson, uitkomst: OvertredingAdvies): readonly Buur[] {
  if (uitkomst.maatregelen.length === 0) return [];
  const ladder = ladderVan(beleid);
  const nietsDoen = beleid.maatregelen.find((m) => m.uitsluitend === true)?.id;
  const geboden = uitkomst.maatregelen.filter((m) => m.sterkte === 'geboden');
  const staand = (geboden.length > 0 ? geboden : uitkomst.maatregelen).filter((m) => ladder.includes(m.soort));
  const plaatsen = staand.map((m) => ladder.indexOf(m.soort));
  const ernaast = beleid.maatregelen.filter((m) => m.traject === 'bestraffend').map(({ id }): Buur => ({ soort: id, richting: 'ernaast' }));
  const naar = (soort: MaatregelSoort | undefined, richting: Richting): readonly Buur[] => (soort === undefined ? [] : [{ soort, richting }]);
  if (plaatsen.length > 0) {
    const hoogste = Math.max(...plaatsen);
    // alternatives of one keuzegroep: the lightest of them may be chosen, so the question is about what is lighter than that
    const vanaf = staand.every((m) => m.keuzegroep !== undefined) ? Math.min(...plaatsen) : hoogste;
    return [...naar(ladder[vanaf - 1] ?? nietsDoen, 'lichter'), ...naar(ladder[hoogste + 1], 'zwaarder'), ...ernaast];
  }
  if (geboden.some((m) => m.soort === nietsDoen)) return [...naar(ladder[0], 'zwaarder'), ...ernaast];
  return [...ladder.flatMap((soort) => naar(soort, 'anders')), ...ernaast];
}
