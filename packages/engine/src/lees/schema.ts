import type { Bevinding } from '../uitslag.ts';
import type { Schema } from '../gegenereerd/schemas.ts';
import { fout, stap } from '../uitslag.ts';
import { keur } from './keuring.ts';
import type { SchemaFout } from './keuring.ts';
import { lijktOp, metBedoeld } from './lijkt-op.ts';
import { soortVan, toon, verzamel } from './melden.ts';
import { delenVan, isObject } from '../json.ts';
import { doorloopNamen, naamVan, veldenBij } from './vorm.ts';

/** Patterns of the schemas, by the name under which the wording of findings explains them. */
export const PATRONEN: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(?:[.-][a-z0-9]+)*$': 'id',
  '^[a-z][A-Za-z0-9]*$': 'naam-van-feit',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': 'datum',
  '^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$': 'versie',
  '^GM[0-9]{4}$': 'gemeentecode',
  '^[0-9a-f]{64}$': 'sha256',
  '\\S': 'niet-leeg',
  '^https://[a-z0-9.-]+(?:/[^\\s]*)?$': 'adres',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$': 'moment',
};

/** The alternatives that a schema gives for one object: exactly one of these fields (the only such place is a tarief). */
export const PRECIES_EEN: readonly string[] = ['cent', 'categorie'];

/** Kinds of JSON value, by the name of JSON Schema. */
const SOORTEN: Readonly<Record<string, ReturnType<typeof soortVan>>> = {
  string: 'tekst',
  number: 'getal',
  integer: 'getal',
  boolean: 'ja-nee',
  null: 'leeg',
  array: 'lijst',
  object: 'object',
};

/**
 * Checks the shape of data against its schema: at most one finding per place, and none that only follows from another.
 * The data is of bounded depth. Stops at just over a hundred findings; the caller bounds them.
 *
 * @param alGoed objects within it that were found right before, in the same place of the format
 */
export function toetsSchema(waarde: unknown, schema: Schema, alGoed?: Goedgekeurd): readonly Bevinding[] {
  if (!isObject(waarde)) return [fout('verkeerd-type', '', { verwacht: ['object'], gevonden: soortVan(waarde) })];
  if (!Object.hasOwn(waarde, 'schema')) return [fout('ontbrekend-veld', '/schema', { veld: 'schema' })];
  if (waarde['schema'] !== naamVan(schema)) return [fout('ander-schema', '/schema', { verwacht: naamVan(schema), gevonden: toon(waarde['schema']) })];
  const vooraf = controleerNamen(waarde, schema, alGoed);
  if (vooraf.length > 0) return vooraf;
  const perPad = new Map<string, SchemaFout[]>();
  for (const schemaFout of keur(schema, waarde, '', alGoed)) {
    const hier = perPad.get(schemaFout.instancePath);
    if (hier) hier.push(schemaFout);
    else perPad.set(schemaFout.instancePath, [schemaFout]);
  }
  const ouders = new Set([...perPad.keys()].map((pad) => pad.slice(0, pad.lastIndexOf('/'))));
  return verzamel((meld) => {
    for (const [pad, fouten] of perPad) bijPad(pad, fouten, waarde, schema, ouders.has(pad)).forEach(meld);
  });
}

/** No list of names in our formats is longer. */
const MEESTE_NAMEN = 100;
/** Comparisons of two names in all lists together: room for 500 rules with 30 exceptions each. */
const MEESTE_VERGELIJKINGEN = 250_000;

/** Objects that were found right before in the same place of the format, with the number of comparisons of names in each. */
export type Goedgekeurd = Pick<ReadonlyMap<object, number>, 'get' | 'has'>;

/** How many comparisons of two names a part of a file costs: what `toetsSchema` bounds. */
export function vergelijkingenIn(waarde: unknown, schema: Schema): number {
  let vergelijkingen = 0;
  doorloopNamen(waarde, schema, '', (namen) => (vergelijkingen += namen.length ** 2 / 2));
  return vergelijkingen;
}

/** Checks the lists of names before the rest: the checks of meaning compare every name with every other, which long lists would stall. */
function controleerNamen(wortel: Readonly<Record<string, unknown>>, schema: Schema, alGoed?: Goedgekeurd): readonly Bevinding[] {
  let vergelijkingen = 0;
  const slaOver = (deel: object): boolean => {
    const bekend = alGoed?.get(deel);
    vergelijkingen += bekend ?? 0;
    return bekend !== undefined;
  };
  const bevindingen = verzamel((meld) => {
    const bezoek = (namen: readonly unknown[], pad: string): void => {
      vergelijkingen += namen.length ** 2 / 2;
      if (namen.length > MEESTE_NAMEN) meld(fout('te-veel', pad, { hoogstens: MEESTE_NAMEN }));
      else if (vergelijkingen > MEESTE_VERGELIJKINGEN) meld(fout('te-veel-namen', pad));
      else
        namen.forEach((naam, i) => {
          if (typeof naam !== 'string') meld(fout('verkeerd-type', stap(pad, i), { verwacht: ['tekst'], gevonden: soortVan(naam) }));
        });
    };
    doorloopNamen(wortel, schema, '', bezoek, slaOver);
  });
  return alGoed && vergelijkingen > MEESTE_VERGELIJKINGEN ? controleerNamen(wortel, schema) : bevindingen; // says of each list that it is too much
}

/** The value at a JSON pointer that exists. */
function opPad(waarde: unknown, pad: string): unknown {
  let hier = waarde;
  for (const deel of delenVan(pad)) hier = (hier as Record<string, unknown>)[deel];
  return hier;
}

/** The findings of one place: on the object itself at most one, and one for each field that is missing or does not belong. */
function bijPad(pad: string, fouten: readonly SchemaFout[], wortel: unknown, schema: Schema, dieper: boolean): Bevinding[] {
  const waarde = opPad(wortel, pad);
  const keuze = fouten.find((f) => f.keyword === 'oneOf');
  if (isObject(waarde)) {
    const bevindingen = veldFouten(pad, fouten, waarde, schema, keuze !== undefined);
    if (keuze && fouten.every((f) => f.keyword !== 'type')) return [fout('precies-een', pad, { velden: PRECIES_EEN }), ...bevindingen];
    if (bevindingen.length > 0) return bevindingen;
  }
  if (keuze) return keuzeFout(pad, fouten, waarde, dieper);
  return eerste(fouten).map((f) => waardeFout(pad, f, waarde));
}

/** Fields that are missing and fields that do not belong; a misspelt field is not missing too. */
function veldFouten(pad: string, fouten: readonly SchemaFout[], waarde: Readonly<Record<string, unknown>>, schema: Schema, keuze: boolean): Bevinding[] {
  const vrij = veldenBij(schema, delenVan(pad)).filter((veld) => !Object.hasOwn(waarde, veld));
  const bedoeldeVelden = new Set<string>();
  const onbekend = fouten
    .filter((f) => f.keyword === 'additionalProperties')
    .map((f) => {
      const veld = String(f.params['additionalProperty']);
      const bedoeld = lijktOp(veld, vrij);
      if (bedoeld !== undefined) bedoeldeVelden.add(bedoeld);
      return fout('onbekend-veld', stap(pad, veld), { veld: toon(veld), ...(bedoeld === undefined ? {} : { bedoeld }) });
    });
  const ontbrekend = fouten
    .filter((f) => f.keyword === 'required')
    .map((f) => String(f.params['missingProperty']))
    .filter((veld) => !bedoeldeVelden.has(veld) && !(keuze && PRECIES_EEN.includes(veld)))
    .map((veld) => fout('ontbrekend-veld', stap(pad, veld), { veld }));
  return [...onbekend, ...ontbrekend];
}

/** A value that fits none of the alternatives: what is wrong with the alternative of its own kind, or the kinds there are. */
function keuzeFout(pad: string, fouten: readonly SchemaFout[], waarde: unknown, dieper: boolean): Bevinding[] {
  const eigen = fouten.filter((f) => f.keyword !== 'oneOf' && f.keyword !== 'type' && (f.keyword !== 'enum' || typeof waarde === 'string'));
  if (eigen.length > 0) return eerste(eigen).map((f) => waardeFout(pad, f, waarde));
  if (dieper) return []; // the members of the list are wrong, and say so themselves
  const verwacht = fouten.flatMap((f) => (f.keyword === 'type' ? soortenVan(f) : f.keyword === 'enum' ? ['tekst'] : []));
  return [fout('verkeerd-type', pad, { verwacht: [...new Set(verwacht)], gevonden: soortVan(waarde) })];
}

/** A wrong kind of value explains all else that is wrong with it. */
const eerste = (fouten: readonly SchemaFout[]): readonly SchemaFout[] => [fouten.find((f) => f.keyword === 'type') ?? (fouten[0] as SchemaFout)];

const soortenVan = ({ params }: SchemaFout): string[] => [params['type']].flat().map((soort) => SOORTEN[String(soort)] as string);

/** One error of the validator about a value, in our own code. */
function waardeFout(pad: string, { keyword, params }: SchemaFout, waarde: unknown): Bevinding {
  const gevonden = toon(waarde);
  const grens = Number(params['limit']);
  switch (keyword) {
    case 'type':
      return fout('verkeerd-type', pad, { verwacht: soortenVan({ instancePath: pad, keyword, params }), gevonden: soortVan(waarde) });
    case 'enum':
    case 'const': {
      const toegestaan = (Array.isArray(params['allowedValues']) ? params['allowedValues'] : [params['allowedValue']]).map(String);
      return fout('waarde-buiten-lijst', pad, { gevonden, toegestaan, ...metBedoeld(gevonden, toegestaan) });
    }
    case 'pattern':
      return fout('patroon', pad, { gevonden, patroon: PATRONEN[String(params['pattern'])] as string });
    case 'minLength':
      return fout('te-kort', pad, { minstens: grens });
    case 'maxLength':
      return fout('te-lang', pad, { hoogstens: grens });
    case 'minItems':
    case 'minProperties':
      return fout('te-weinig', pad, { minstens: grens });
    case 'maxItems':
    case 'maxProperties':
      return fout('te-veel', pad, { hoogstens: grens });
    case 'minimum':
      return fout('te-laag', pad, { minstens: grens, gevonden });
    case 'maximum':
      return fout('te-hoog', pad, { hoogstens: grens, gevonden });
    case 'uniqueItems': {
      const plaats = Number(params['i']);
      return fout('dubbel-element', stap(pad, plaats), { gevonden: toon((waarde as readonly unknown[])[plaats]) });
    }
    default: // `not`: the schemas use it only to leave out a value
      return fout('waarde-niet-toegestaan', pad, { gevonden });
  }
}
