import { fout, stap } from '../uitslag.ts';
import { bestaat } from '../datum.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import type { Deel, Waarde } from './deel.ts';
import type { Meld, Omgeving, Type } from './typen.ts';

/** What an operator may ask while it checks its operands. */
export interface Typering {
  readonly omgeving: Omgeving;
  readonly meld: Meld;
  /** The type of an operand, or undefined when it has been reported as wrong. */
  typeer(expressie: unknown, pad: string): Type | undefined;
}

/** What an operator may ask while it is compiled; its operands have been checked. */
export interface Compilatie {
  readonly slotVan: (naam: string) => number;
  readonly vasteWaarde: (naam: string) => Waarde | undefined;
  readonly begrip: (naam: string) => Deel | undefined;
  /** Slots of facts of type geheel, bedrag or datum that a person answers. */
  readonly open: (slot: number) => boolean;
  /** Whether a fact is a boolean. */
  readonly logisch: (naam: string) => boolean;
  compileer(expressie: unknown): Deel;
}

/** One operator: what it is called, how many operands it takes, what it means. Listed in `operators/index.ts`. */
export interface Operator {
  readonly naam: string;
  /** Allowed numbers of operands, in words for the finding. */
  readonly operanden: { readonly min: number; readonly max: number; readonly oneven?: boolean };
  typeer(t: Typering, args: readonly unknown[], pad: string): Type | undefined;
  compileer(k: Compilatie, args: readonly unknown[]): Deel;
}

export const BOOLEAN: Type = { soort: 'boolean' };
export const GEHEEL: Type = { soort: 'geheel' };
export const BEDRAG: Type = { soort: 'bedrag' };
export const DATUM: Type = { soort: 'datum' };

export const isGetal = (type: Type): boolean => type.soort === 'geheel' || type.soort === 'bedrag';

/** Reports where an operand has another type than asked; says nothing where its type is not known. */
export function eis(t: Typering, arg: unknown, pad: string, wil: (type: Type) => boolean, wat: string): Type | undefined {
  const type = t.typeer(arg, pad);
  if (!type) return undefined;
  if (wil(type)) return type;
  t.meld(fout('verkeerd-operandtype', pad, { verwacht: wat, gekregen: type.soort }));
  return undefined;
}

/** Two operands that are compared must be of one type; a literal takes the type of the other side. */
export function eisGelijk(t: Typering, args: readonly unknown[], pad: string): Type | undefined {
  const [links, rechts] = args;
  const a = t.typeer(links, stap(pad, 0));
  const b = t.typeer(rechts, stap(pad, 1));
  if (!a || !b) return undefined;
  for (const [type, ander, deel, plaats] of [
    [a, b, rechts, stap(pad, 1)],
    [b, a, links, stap(pad, 0)],
  ] as const) {
    if (type.soort === 'keuze' && typeof deel === 'string' && !(typeof links === 'string' && typeof rechts === 'string')) {
      if (type.opties.includes(deel)) return type;
      t.meld(fout('onbekende-optie', plaats, { optie: deel, opties: type.opties, ...metBedoeld(deel, type.opties) }));
      return undefined;
    }
    if (type.soort === 'datum' && typeof deel === 'string' && ander.soort === 'keuze') {
      t.meld(fout('datum-bestaat-niet', plaats, { datum: deel }));
      return undefined;
    }
  }
  if (a.soort === b.soort || (isGetal(a) && isGetal(b) && (typeof links === 'number' || typeof rechts === 'number'))) return a;
  t.meld(fout('ongelijke-typen', pad, { links: a.soort, rechts: b.soort }));
  return undefined;
}

/** The type of a literal: true, a whole number, a date that exists, or the id of an option. */
export function letterlijk(waarde: unknown): Type | undefined {
  if (typeof waarde === 'boolean') return BOOLEAN;
  if (typeof waarde === 'number') return Number.isSafeInteger(waarde) ? GEHEEL : undefined;
  if (typeof waarde === 'string') return bestaat(waarde) ? DATUM : { soort: 'keuze', opties: [waarde] };
  return undefined;
}
