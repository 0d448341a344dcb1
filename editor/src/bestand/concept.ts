import { isObject } from '@handhavingswijzer/engine';
import type { Herkomst } from './herkomst.ts';
import { STUKKEN, type Stukken } from './stukken.ts';

/** A draft as it is kept (`concept/1`): the texts, and those that they were made of. */
export interface Concept {
  readonly schema: 'concept/1';
  /** Under which name it is kept; differs from that of the source when the writer went on under another. */
  readonly naam: string;
  readonly herkomst: Herkomst;
  /** Civil date and time of day in Amsterdam. */
  readonly bewaardOp: string;
  readonly teksten: Stukken;
  /** What was opened or saved last: what differs from it is what would be lost. */
  readonly uitgangspunt: Stukken;
}

/** A draft that is there, with the key of it. */
export interface Bewaardconcept {
  readonly sleutel: string;
  readonly concept: Concept;
}

const zijnStukken = (waarde: unknown): waarde is Stukken => isObject(waarde) && STUKKEN.every((stuk) => typeof waarde[stuk] === 'string');
const SOORTEN: readonly unknown[] = ['bundel', 'bestand', 'link', 'nieuw', 'gastheer'] satisfies readonly Herkomst['soort'][];
const isHerkomst = (waarde: unknown): waarde is Herkomst =>
  isObject(waarde) &&
  SOORTEN.includes(waarde['soort']) &&
  typeof waarde['naam'] === 'string' &&
  (waarde['soort'] !== 'link' || typeof waarde['adres'] === 'string');

/** Reads what a store gave; undefined: it is no draft. */
export function leesConcept(inhoud: string): Concept | undefined {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(inhoud);
  } catch {
    return undefined;
  }
  if (!isObject(gelezen)) return undefined;
  const { schema, naam, herkomst, bewaardOp, teksten, uitgangspunt } = gelezen;
  return schema === 'concept/1' &&
    typeof naam === 'string' &&
    typeof bewaardOp === 'string' &&
    isHerkomst(herkomst) &&
    zijnStukken(teksten) &&
    zijnStukken(uitgangspunt)
    ? { schema, naam, herkomst, bewaardOp, teksten, uitgangspunt }
    : undefined;
}
