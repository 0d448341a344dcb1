import { schemaBeleid, schemaBij, type Schema, delenVan, isObject, stap } from '@handhavingswijzer/engine';

/** What the format says of the place at a pointer. */
export const schemaVan = (pad: string): Schema | undefined =>
  schemaBij(
    schemaBeleid,
    delenVan(pad).map((deel) => (deel === '-' ? '0' : deel)),
  );

/** The least that an element of this schema holds: empty lists and objects where they must be; nothing is chosen beforehand. */
export function leegVan(schema: Schema): unknown {
  if (schema.type === 'array') return [];
  if (schema.type !== 'object' || !schema.properties) return undefined;
  const velden = (schema.required ?? []).map((veld) => [veld, leegVan(schema.properties?.[veld] ?? {})] as const);
  return Object.fromEntries(velden.filter(([veld, waarde]) => waarde !== undefined && veld !== 'dan' && veld !== 'als'));
}

/** Pointers of fields that must be there and are not, from this value on. A list that needs elements and has none is missing too. */
export function ontbreekt(schema: Schema, waarde: unknown, pad: string): readonly string[] {
  if (waarde === undefined || waarde === '') return [pad];
  if (Array.isArray(waarde)) {
    if (waarde.length < (schema.minItems ?? 0)) return [pad];
    return waarde.flatMap((lid: unknown, i) => (schema.items ? ontbreekt(schema.items, lid, stap(pad, i)) : []));
  }
  if (!isObject(waarde) || !schema.properties) return [];
  const { properties, required = [], oneOf } = schema;
  const keuze = oneOf && !oneOf.some((een) => een.required?.every((veld) => waarde[veld] !== undefined)) ? [stap(pad, oneOf[0]?.required?.[0] ?? '')] : [];
  return [
    ...keuze,
    ...Object.entries(properties).flatMap(([veld, binnen]) =>
      waarde[veld] === undefined && !required.includes(veld) ? [] : ontbreekt(binnen, waarde[veld], stap(pad, veld)),
    ),
  ];
}

/** The fields of an object in the order of the format. */
export function opVolgorde(schema: Schema, waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map((lid: unknown) => (schema.items ? opVolgorde(schema.items, lid) : lid));
  const { properties } = schema;
  if (!isObject(waarde) || !properties) return waarde;
  return Object.fromEntries(
    Object.keys(properties).flatMap((veld) => (waarde[veld] === undefined ? [] : [[veld, opVolgorde(properties[veld] ?? {}, waarde[veld])] as const])),
  );
}

const WOORDEN_IN_ID = 6;

/**
 * An id for something of this name: kebab-case of its first words, or for facts and begrippen words joined with capitals; with a number behind it when it is
 * taken.
 */
export function idVoor(naam: string, vorm: 'streepjes' | 'kamelen', bezet: readonly string[], voor = ''): string {
  const woorden = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((woord) => woord !== '')
    .slice(0, WOORDEN_IN_ID);
  const [eerste = '', ...rest] = woorden;
  const kaal =
    vorm === 'streepjes'
      ? [...(voor === '' ? [] : [voor]), ...woorden].join('-')
      : (eerste + rest.map((woord) => woord.slice(0, 1).toUpperCase() + woord.slice(1)).join('')).replace(/^[0-9]+/, '');
  if (kaal === '' || !bezet.includes(kaal)) return kaal;
  let nummer = 2;
  const met = (n: number): string => (vorm === 'streepjes' ? `${kaal}-${String(n)}` : `${kaal}${String(n)}`);
  while (bezet.includes(met(nummer))) nummer++;
  return met(nummer);
}
