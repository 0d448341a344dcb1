/** A JSON value of an OpenAPI file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [sleutel: string]: Json };
export type Object_ = { readonly [sleutel: string]: Json };

/** The text that must stand here. */
export const tekst = (waarde: Json | undefined): string => (typeof waarde === 'string' ? waarde : '');

export const isObject = (waarde: Json | undefined): waarde is Object_ => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const BEGIN = '#/components/schemas/';
const KAAL = '__kaal';

/** Fields that the side that sends may not send: `readOnly` in a request, `writeOnly` in an answer. */
export type Richting = 'verzoek' | 'antwoord';

/**
 * The schemas of an OpenAPI 3.0 file as JSON Schema (draft 2020-12), for one direction: `nullable` becomes a type, a discriminator becomes conditions, a
 * field of the other side is refused instead of required, and a request has no field that the file does not know.
 */
export function naarJsonSchema(schemas: Object_, richting: Richting): Record<string, Json> {
  const uit: Record<string, Json> = {};
  const basissen = new Map<string, Set<string>>(); // name of a derived schema → the schemas with a discriminator that lead to it
  for (const [naam, schema] of Object.entries(schemas))
    for (const doel of Object.values(mapping(schema))) basissen.set(doel, (basissen.get(doel) ?? new Set()).add(naam));
  for (const [naam, schema] of Object.entries(schemas)) {
    const zonder = basissen.get(naam) ?? new Set();
    const zelf = vertaal(schema, richting, zonder);
    const keuzes = Object.entries(mapping(schema));
    const veld = isObject(schema) && isObject(schema['discriminator']) ? tekst(schema['discriminator']['propertyName']) : '';
    if (keuzes.length === 0) uit[naam] = zelf;
    else {
      uit[naam + KAAL] = zelf;
      uit[naam] = {
        allOf: [
          verwijs(naam + KAAL),
          ...keuzes.map(([waarde, doel]) => ({ if: { properties: { [veld]: { const: waarde } }, required: [veld] }, then: verwijs(doel) })),
        ],
      };
    }
  }
  return uit;
}

const verwijs = (naam: string): Object_ => ({ $ref: `#/$defs/${naam}` });

function mapping(schema: Json): Record<string, string> {
  const hier = isObject(schema) && isObject(schema['discriminator']) ? schema['discriminator']['mapping'] : undefined;
  return isObject(hier) ? Object.fromEntries(Object.entries(hier).map(([waarde, doel]) => [waarde, tekst(doel).slice(BEGIN.length)])) : {};
}

/** One schema; a reference to a schema in `zonder` leads to it without its discriminator, which would lead back here. */
export function vertaal(schema: Json, richting: Richting, zonder: ReadonlySet<string> = new Set()): Json {
  if (Array.isArray(schema)) return schema.map((deel: Json) => vertaal(deel, richting, zonder));
  if (!isObject(schema)) return schema;
  if (typeof schema['$ref'] === 'string') {
    const naam = schema['$ref'].slice(BEGIN.length);
    return verwijs(zonder.has(naam) ? naam + KAAL : naam);
  }
  const {
    nullable,
    discriminator: _discriminator,
    readOnly: _readOnly,
    writeOnly: _writeOnly,
    deprecated: _deprecated,
    required,
    properties,
    ...rest
  } = schema;
  const uit: Record<string, Json> = Object.fromEntries(
    Object.entries(rest).map(([sleutel, deel]) => [sleutel, sleutel === 'enum' ? deel : vertaal(deel, richting, zonder)]),
  );
  if (isObject(properties)) {
    const andermans = Object.keys(properties).filter((veld) => isVanAnder(properties[veld], richting));
    uit['properties'] = Object.fromEntries(
      Object.entries(properties).map(([veld, deel]) => [veld, andermans.includes(veld) ? false : vertaal(deel, richting, zonder)]),
    );
    if (Array.isArray(required)) uit['required'] = required.filter((veld: Json) => !andermans.includes(tekst(veld)));
    if (richting === 'verzoek' && rest['additionalProperties'] === undefined) uit['additionalProperties'] = false;
  } else if (required !== undefined) uit['required'] = required;
  return nullable === true ? { anyOf: [{ type: 'null' }, uit] } : uit;
}

function isVanAnder(schema: Json | undefined, richting: Richting): boolean {
  return isObject(schema) && schema[richting === 'verzoek' ? 'readOnly' : 'writeOnly'] === true;
}
