import type { Schema } from '@handhavingswijzer/engine';
import { schemaBeleid, schemaBij, schemaCasussen, schemaDossier } from '@handhavingswijzer/engine';
import type { Tekstboom } from './tekst/boom.ts';
import { lid, tekstVan } from './tekst/boom.ts';
import { velden, woorden } from './teksten-formaat.ts';

/** Whether this is the text of a file of cases; any other text is taken for a policy, as one that is being begun has no `schema` yet. */
export const isCasussen = ({ wortel }: Tekstboom): boolean => tekstVan(lid(wortel, 'schema')) === schemaCasussen.properties?.['schema']?.const;

/** What the format says of the place that these members lead to. A dossier within a case is one of its own. */
export function schemaOp(boom: Tekstboom, delen: readonly string[]): Schema | undefined {
  if (!isCasussen(boom)) return schemaBij(schemaBeleid, delen);
  return delen[0] === 'casussen' && delen[2] === 'dossier' ? schemaBij(schemaDossier, delen.slice(3)) : schemaBij(schemaCasussen, delen);
}

/** The names of the fields on the way, without the numbers of elements. */
const namenOp = (delen: readonly string[]): readonly string[] => delen.filter((deel) => !/^\d+$/.test(deel));

/** What a field holds, for who writes it; '' for a field that the format does not know. */
export function veldUitleg(delen: readonly string[]): string {
  const [houder = '', veld = ''] = namenOp(delen).slice(-2);
  return velden[`${houder}.${veld}`] ?? velden[veld || houder] ?? '';
}

/** What a word of the format means in the field, or list, that these members lead to. */
export const woordUitleg = (delen: readonly string[], woord: string): string => woorden[`${namenOp(delen).at(-1) ?? ''}.${woord}`] ?? woorden[woord] ?? '';
