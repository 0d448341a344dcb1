import type { BeleidJson, Keuze, MaatregelSoort, OvertredingAdvies } from '@handhavingswijzer/engine';

export type Richting = 'lichter' | 'zwaarder' | 'deels lichter, deels zwaarder' | 'anders';

type Kant = -1 | 0 | 1;
const kant = (gekozen: number, advies: number): Kant => (gekozen > advies ? 1 : gekozen < advies ? -1 : 0);

/** Place on the ladder of the heaviest of these measures; 0: none of them stands on it. */
const trede = (beleid: BeleidJson, soorten: readonly MaatregelSoort[]): number =>
  Math.max(0, ...soorten.map((soort) => beleid.maatregelen.find(({ id }) => id === soort)?.trede ?? 0));

/**
 * Whether a choice is lighter or heavier than the advice: by the place on the ladder, by a punishment more or less, and by an own amount (more is heavier) or
 * term (shorter is heavier). Of alternatives in one keuzegroep the advice asks one: then only what lies outside all of them differs.
 */
export function richtingVan(beleid: BeleidJson, advies: OvertredingAdvies, keuze: Pick<Keuze, 'maatregelen' | 'maatwerk'>): Richting {
  const geboden = advies.maatregelen.filter(({ sterkte }) => sterkte === 'geboden');
  const gekozen = trede(beleid, keuze.maatregelen);
  const gevraagd = geboden.map(({ soort }) => trede(beleid, [soort]));
  const vrij = geboden.filter((m) => m.keuzegroep !== undefined).map(({ soort }) => trede(beleid, [soort]));
  const [minst, meest] = vrij.length > 0 ? [Math.min(...vrij), Math.max(...vrij)] : [Math.max(0, ...gevraagd), Math.max(0, ...gevraagd)];
  const straf = (soorten: readonly MaatregelSoort[]): number =>
    soorten.filter((soort) => beleid.maatregelen.find(({ id }) => id === soort)?.traject === 'bestraffend').length;
  const toegestaan = straf(advies.maatregelen.map(({ soort }) => soort));
  const gebodenStraf = straf(geboden.map(({ soort }) => soort));
  const kanten: readonly Kant[] = [
    gekozen > meest ? 1 : gekozen < minst ? -1 : 0,
    straf(keuze.maatregelen) > toegestaan ? 1 : straf(keuze.maatregelen) < gebodenStraf ? -1 : 0,
    ...(keuze.maatwerk ?? []).flatMap(({ maatregel, cent, dagen }): Kant[] => {
      const van = advies.maatregelen.find(({ soort }) => soort === maatregel);
      return [
        ...(cent === undefined || van?.bedrag === undefined ? [] : [kant(cent, van.bedrag.cent)]),
        ...(dagen === undefined || van?.termijn === undefined ? [] : [kant(van.termijn.dagen, dagen)]),
      ];
    }),
  ];
  const [lichter, zwaarder] = [kanten.includes(-1), kanten.includes(1)];
  if (lichter && zwaarder) return 'deels lichter, deels zwaarder';
  return lichter ? 'lichter' : zwaarder ? 'zwaarder' : 'anders';
}
