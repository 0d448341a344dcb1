import type { BeleidJson } from '@handhavingswijzer/engine';
import type { Versiewijziging } from './zaak.ts';

/** Puts a number of years in every count of a begrip: the third place of `aantalGebeurtenissen` is its window. */
function metJaren(als: unknown, jaren: number): unknown {
  if (Array.isArray(als)) return als.map((deel) => metJaren(deel, jaren));
  if (als === null || typeof als !== 'object') return als;
  return Object.fromEntries(
    Object.entries(als).map(([operator, inhoud]) => {
      if (operator !== 'aantalGebeurtenissen' || !Array.isArray(inhoud)) return [operator, metJaren(inhoud, jaren)];
      const [soorten, , ...rest] = inhoud as unknown[];
      return [operator, [soorten, jaren, ...rest]];
    }),
  );
}

/** The text of a newer version of a policy, as successor of the given one. For tests and demonstrations only. */
export function nieuweVersie(oud: BeleidJson, wijziging: Versiewijziging): string {
  const { van: _begin, tot: _eind, ...geldigheid } = oud.geldigheid;
  return JSON.stringify({
    ...oud,
    versie: wijziging.versie,
    geldigheid: { van: wijziging.van, ...geldigheid, opvolgerVan: { id: oud.id, versie: oud.versie } },
    feiten: oud.feiten.map((feit) => ({ ...feit, vraag: wijziging.vragen[feit.id] ?? feit.vraag })),
    begrippen: oud.begrippen.map((begrip) => {
      const { jaren } = wijziging.begrippen[begrip.id] ?? {};
      return jaren === undefined ? begrip : { ...begrip, als: metJaren(begrip.als, jaren) };
    }),
  });
}
