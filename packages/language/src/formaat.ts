import type { Schema } from '@handhavingswijzer/engine';
import { schemaBeleid, schemaBij, schemaCasussen, schemaDossier } from '@handhavingswijzer/engine';
import type { Tekstboom } from './tekst/boom.ts';
import { lid, tekstVan } from './tekst/boom.ts';

/** Whether this is the text of a file of cases; any other text is taken for a policy, as one that is being begun has no `schema` yet. */
export const isCasussen = ({ wortel }: Tekstboom): boolean => tekstVan(lid(wortel, 'schema')) === schemaCasussen.properties?.['schema']?.const;

/** What the format says of the place that these members lead to. A dossier within a case is one of its own. */
export function schemaOp(boom: Tekstboom, delen: readonly string[]): Schema | undefined {
  if (!isCasussen(boom)) return schemaBij(schemaBeleid, delen);
  return delen[0] === 'casussen' && delen[2] === 'dossier' ? schemaBij(schemaDossier, delen.slice(3)) : schemaBij(schemaCasussen, delen);
}
