import { schemaBeleid, schemaBij } from '@handhavingswijzer/engine';

/** What a value is that someone with the rights `waarden` may change. */
export type Waardesoort = 'bedrag' | 'termijn' | 'tekst';

/** Of a Tarief and of a step of an amount: the amount itself, its category of national law, or the part of it. */
const BEDRAGEN: ReadonlySet<string> = new Set(['cent', 'categorie', 'teller', 'noemer']);
const TERMIJNEN: ReadonlySet<string> = new Set(['aantal', 'eenheid']);
/** Free in the format, and yet names: other parts refer to them. */
const VERWIJZINGEN: ReadonlySet<string> = new Set(['nummer', 'sectie', 'versie']);

/**
 * What kind of value the format has at this place of a policy; undefined: none that may be changed as a value, such as an id, a reference, a choice, or
 * anything within a condition, which belongs to the rule.
 *
 * @param delen the members that a JSON pointer goes through
 */
export function waardesoort(delen: readonly string[]): Waardesoort | undefined {
  const naam = delen.at(-1) ?? '';
  const houder = delen.at(-2) ?? '';
  const schema = delen.includes('als') ? undefined : schemaBij(schemaBeleid, delen);
  if (!schema) return undefined;
  if (schema.type === 'integer' && BEDRAGEN.has(naam)) return 'bedrag';
  if (TERMIJNEN.has(naam) && (houder === 'termijn' || houder === 'duur')) return 'termijn';
  const vrij = schema.type === 'string' && schema.pattern === undefined && schema.enum === undefined && schema.const === undefined;
  return vrij && !VERWIJZINGEN.has(naam) ? 'tekst' : undefined;
}
