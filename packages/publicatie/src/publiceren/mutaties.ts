import { fout, waarschuwing, type Mutant, type Mutatieproef } from '@handhavingswijzer/engine';
import type { Publicatiebevinding } from './typen.ts';

/** What a change is in, by its id where it has one. */
const bijVan = ({ plek: { id, soort } }: Mutant): readonly string[] => [id ?? soort];

/** What stands there and what would stand there, where that is one word or number. */
const waardenVan = ({ van, naar }: Mutant): readonly string[] =>
  [van, naar].some((waarde) => waarde === undefined || typeof waarde === 'object') ? [] : [String(van), String(naar)];

/**
 * Where a case is missing: a change of the policy that no case notices, though a dossier comes out otherwise by it. What can be neither shown nor proven to
 * change nothing is told, and stands in the way of nothing: the writer can do nothing about it.
 */
export const ontbrekendeGevallen = ({ ontbreekt, onbeslist }: Mutatieproef): readonly Publicatiebevinding[] => [
  ...ontbreekt.map(({ mutant, dossier }): Publicatiebevinding => {
    const bevinding = fout('geval-ontbreekt', mutant.pad, {
      soort: mutant.plek.soort,
      bij: bijVan(mutant),
      verandering: mutant.soort,
      waarden: waardenVan(mutant),
    });
    return { ...bevinding, in: 'beleid', dossier };
  }),
  ...onbeslist.map((mutant): Publicatiebevinding => {
    const bevinding = waarschuwing('verandering-onbeslist', mutant.pad, {
      soort: mutant.plek.soort,
      bij: bijVan(mutant),
      verandering: mutant.soort,
      waarden: waardenVan(mutant),
    });
    return { ...bevinding, in: 'beleid' };
  }),
];
