import type { BeleidJson, LandelijkJson } from '@handhavingswijzer/engine';

/** A condition of a policy, with its JSON pointer. */
export interface Voorwaarde {
  readonly als: unknown;
  readonly pad: string;
}

/** Every condition that stands in the policy, other readings of a contradiction included. */
export const voorwaardenVan = (beleid: BeleidJson): readonly Voorwaarde[] => [
  ...beleid.begrippen.map(({ als }, i) => ({ als, pad: `/begrippen/${i}/als` })),
  ...beleid.regels.map(({ als }, i) => ({ als, pad: `/regels/${i}/als` })),
  ...beleid.conflicten.map(({ als }, i) => ({ als, pad: `/conflicten/${i}/als` })),
  ...beleid.voorschriften.flatMap(({ klasse }, i) => (klasse?.bij ? [{ als: klasse.bij.als, pad: `/voorschriften/${i}/klasse/bij/als` }] : [])),
  ...beleid.conflicten.flatMap(({ lezingen }, i) =>
    lezingen.flatMap(({ rekent }, j) =>
      (['vervangt', 'erbij', 'begrippen'] as const).flatMap((veld) =>
        (rekent?.[veld] ?? []).map(({ als }, k) => ({ als, pad: `/conflicten/${i}/lezingen/${j}/rekent/${veld}/${k}/als` })),
      ),
    ),
  ),
];

/** Every condition of national law. */
export const landelijkeVoorwaarden = ({ regels, samenhang }: LandelijkJson): readonly unknown[] => [...regels, ...samenhang].map(({ als }) => als);
