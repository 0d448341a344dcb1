import type { Schema, Soort } from '../gegenereerd/schemas.ts';
import { stap } from '../uitslag.ts';

/** One thing that does not agree with a schema, with the parameters that Ajv gives it. */
export interface SchemaFout {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Objects that are known to agree with the schema of their place. */
export interface AlGoed {
  has(waarde: object): boolean;
}

type Meld = (keyword: string, params: SchemaFout['params']) => void;

/**
 * Everything in `waarde` that does not agree with the schema; empty: it is valid. All errors, in a fixed order. Only own members count. It interprets
 * the schema: small, and a page under a strict content security policy may not compile one. The generator refuses a schema with a keyword that is not
 * here; test/schema compares the outcome with Ajv. The value is JSON of bounded depth.
 */
export function keur(schema: Schema, waarde: unknown, pad = '', alGoed?: AlGoed): SchemaFout[] {
  const fouten: SchemaFout[] = [];
  keurIn(schema, waarde, pad, fouten, alGoed);
  return fouten;
}

function keurIn(schema: Schema, waarde: unknown, pad: string, fouten: SchemaFout[], alGoed?: AlGoed): void {
  if (typeof waarde === 'object' && waarde !== null && alGoed?.has(waarde)) return;
  const meld: Meld = (keyword, params) => void fouten.push({ instancePath: pad, keyword, params });
  const { type } = schema;
  if (type && !(typeof type === 'string' ? isSoort(waarde, type) : type.some((soort) => isSoort(waarde, soort)))) meld('type', { type });
  if (typeof waarde === 'number') keurGetal(schema, waarde, meld);
  if (typeof waarde === 'string') keurTekst(schema, waarde, meld);
  if (schema.const !== undefined && waarde !== schema.const) meld('const', { allowedValue: schema.const });
  if (schema.enum && !schema.enum.includes(waarde)) meld('enum', { allowedValues: schema.enum });
  if (schema.not && keur(schema.not, waarde).length === 0) meld('not', {});
  if (schema.oneOf) {
    const uitkomsten = schema.oneOf.map((keuze) => keur(keuze, waarde, pad));
    if (uitkomsten.filter((u) => u.length === 0).length !== 1) {
      fouten.push(...uitkomsten.flat());
      meld('oneOf', {});
    }
  }
  if (schema.if && schema.then && keur(schema.if, waarde).length === 0) keurIn(schema.then, waarde, pad, fouten);
  if (typeof waarde !== 'object' || waarde === null) return;
  const binnen: Binnen = (deel, lid, naam) => keurIn(deel, lid, stap(pad, naam), fouten, alGoed);
  if (Array.isArray(waarde)) keurLijst(schema, waarde, meld, binnen);
  else keurObject(schema, waarde as Readonly<Record<string, unknown>>, meld, binnen);
}

function isSoort(waarde: unknown, soort: Soort): boolean {
  switch (soort) {
    case 'object':
      return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
    case 'array':
      return Array.isArray(waarde);
    case 'integer':
      return Number.isInteger(waarde);
    case 'number':
      return Number.isFinite(waarde);
    case 'null':
      return waarde === null;
    case 'string':
    case 'boolean':
      return typeof waarde === soort;
  }
}

function keurGetal({ maximum, minimum }: Schema, getal: number, meld: Meld): void {
  if (maximum !== undefined && !(getal <= maximum)) meld('maximum', { limit: maximum });
  if (minimum !== undefined && !(getal >= minimum)) meld('minimum', { limit: minimum });
}

const patronen = new Map<string, RegExp>();
function patroon(bron: string): RegExp {
  let uit = patronen.get(bron);
  if (!uit) patronen.set(bron, (uit = new RegExp(bron, 'u')));
  return uit;
}

/** Lengths are in characters of Unicode, as JSON Schema counts them. */
function keurTekst({ maxLength, minLength, pattern }: Schema, tekst: string, meld: Meld): void {
  if (maxLength !== undefined && tekst.length > maxLength && [...tekst].length > maxLength) meld('maxLength', { limit: maxLength });
  if (minLength !== undefined && (tekst.length < minLength || [...tekst].length < minLength)) meld('minLength', { limit: minLength });
  if (pattern !== undefined && !patroon(pattern).test(tekst)) meld('pattern', { pattern });
}

type Binnen = (deel: Schema, lid: unknown, naam: string | number) => void;

function keurLijst({ maxItems, minItems, uniqueItems, items }: Schema, lijst: readonly unknown[], meld: Meld, binnen: Binnen): void {
  if (maxItems !== undefined && lijst.length > maxItems) meld('maxItems', { limit: maxItems });
  if (minItems !== undefined && lijst.length < minItems) meld('minItems', { limit: minItems });
  if (uniqueItems) {
    const dubbel = laatsteDubbele(lijst);
    if (dubbel >= 0) meld('uniqueItems', { i: dubbel });
  }
  if (items) lijst.forEach((lid, i) => binnen(items, lid, i));
}

/** Place of the last text that stood in the list before; -1 when there is none. Lists of which this is asked hold texts; anything else in them is an error already. */
function laatsteDubbele(lijst: readonly unknown[]): number {
  const gezien = new Set<unknown>();
  let uit = -1;
  lijst.forEach((lid, i) => {
    if (typeof lid === 'string' && gezien.has(lid)) uit = i;
    gezien.add(lid);
  });
  return uit;
}

function keurObject(schema: Schema, object: Readonly<Record<string, unknown>>, meld: Meld, binnen: Binnen): void {
  const { maxProperties, minProperties, required = [], additionalProperties, properties = {} } = schema;
  const velden = Object.keys(object);
  if (maxProperties !== undefined && velden.length > maxProperties) meld('maxProperties', { limit: maxProperties });
  if (minProperties !== undefined && velden.length < minProperties) meld('minProperties', { limit: minProperties });
  for (const veld of required) if (!Object.hasOwn(object, veld)) meld('required', { missingProperty: veld });
  if (additionalProperties !== undefined)
    for (const veld of velden) {
      if (Object.hasOwn(properties, veld)) continue;
      if (additionalProperties === false) meld('additionalProperties', { additionalProperty: veld });
      else binnen(additionalProperties, object[veld], veld);
    }
  for (const veld in properties) if (Object.hasOwn(object, veld)) binnen(properties[veld] as Schema, object[veld], veld);
}
