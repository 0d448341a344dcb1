import type { Schema } from '../gegenereerd/schemas.ts';
import { stap } from '../uitslag.ts';

/** The id that a file of this format bears in its field `schema`, as in `beleid/1`. */
export const naamVan = (schema: Schema): string => String(schema.properties?.['schema']?.const);

/** Of alternatives the one that has members: there is at most one. */
const metLeden = (schema: Schema): Schema => (schema.properties ? schema : (schema.oneOf?.find((keuze) => keuze.properties ?? keuze.items) ?? schema));

/** The schema of a member of an object or list, where the format knows it. */
function lidVan(schema: Schema, deel: string): Schema | undefined {
  const { items, properties, additionalProperties } = metLeden(schema);
  if (items) return items;
  return properties && Object.hasOwn(properties, deel) ? properties[deel] : additionalProperties || undefined;
}

/** The schema of what stands at these members of the document, where the format knows it. */
export function schemaBij(schema: Schema, delen: readonly string[]): Schema | undefined {
  let hier: Schema | undefined = schema;
  for (const deel of delen) hier = hier && lidVan(hier, deel);
  return hier;
}

/** The fields of the object at these members of the document; none where the format leaves them open. */
export const veldenBij = (schema: Schema, delen: readonly string[]): readonly string[] => Object.keys(schemaBij(schema, delen)?.properties ?? {});

/**
 * Calls `bezoek` with every list that stands where the format has a list of names, and its JSON pointer.
 *
 * @param slaOver whether an object is to be passed over with all that it holds
 */
export function doorloopNamen(
  waarde: unknown,
  kaal: Schema,
  pad: string,
  bezoek: (namen: readonly unknown[], pad: string) => void,
  slaOver: (waarde: object) => boolean = () => false,
): void {
  if (typeof waarde !== 'object' || waarde === null || slaOver(waarde)) return;
  const schema = metLeden(kaal);
  if (schema.namen && Array.isArray(waarde)) return bezoek(waarde, pad);
  for (const [deel, lid] of Object.entries(waarde)) {
    const binnen = lidVan(schema, deel);
    if (binnen) doorloopNamen(lid, binnen, stap(pad, deel), bezoek, slaOver);
  }
}
