import { grensFout, keur, VERBODEN_SLEUTELS, type Schema } from '@handhavingswijzer/engine/keuring';
import kaderSchema from '../../schemas/kader-1.schema.json' with { type: 'json' };
import { LIMIETEN_BERICHT, PROTOCOL, type Weigering } from './protocol.ts';

/** Which way a message goes: into the frame, or out of it to the page. */
export type Richting = keyof typeof kaderSchema.$defs;

/** What every message has. */
export interface Kop {
  readonly protocol: string;
  readonly nr: number;
  readonly soort: string;
}

export type Gelezen = { readonly ok: true; readonly bericht: Kop } | { readonly ok: false; readonly weigering: Weigering };

const schemas = (richting: Richting): ReadonlyMap<string, Schema> =>
  new Map(kaderSchema.$defs[richting].oneOf.map((schema) => [schema.title, schema as unknown as Schema]));
const SCHEMAS: Readonly<Record<Richting, ReadonlyMap<string, Schema>>> = { naarKader: schemas('naarKader'), naarGastheer: schemas('naarGastheer') };

const geweigerd = (code: Weigering['code'], pad = ''): Gelezen => ({ ok: false, weigering: { code, pad } });

/** The JSON pointer of a key that reaches behind an object instead of into it. JSON of bounded depth. */
function verbodenSleutel(waarde: unknown, pad = ''): string | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  for (const [sleutel, lid] of Object.entries(waarde)) {
    const hier = `${pad}/${sleutel}`;
    const gevonden = VERBODEN_SLEUTELS.has(sleutel) ? hier : verbodenSleutel(lid, hier);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

/**
 * Reads one message off a port. Messages are JSON text, and nothing else: an object of the structured clone (with cycles, maps, buffers, whatever) is refused
 * unread, and size and depth are bounded before anything is parsed. Whether it was there before is for the line to say.
 */
export function leesBericht(data: unknown, richting: Richting): Gelezen {
  if (typeof data !== 'string') return geweigerd('geen-tekst');
  if (grensFout(data, LIMIETEN_BERICHT)) return geweigerd('te-groot');
  let waarde: unknown;
  try {
    waarde = JSON.parse(data);
  } catch {
    return geweigerd('geen-json');
  }
  const verboden = verbodenSleutel(waarde);
  if (verboden !== undefined) return geweigerd('verboden-sleutel', verboden);
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return geweigerd('verkeerde-vorm');
  const { protocol, soort } = waarde as Readonly<Record<string, unknown>>;
  if (protocol !== PROTOCOL) return geweigerd('onbekende-versie', '/protocol');
  const schema = SCHEMAS[richting].get(String(soort));
  if (!schema) return geweigerd('onbekend-bericht', '/soort');
  const [fout] = keur(schema, waarde);
  return fout ? geweigerd('verkeerde-vorm', fout.instancePath) : { ok: true, bericht: waarde as Kop };
}
