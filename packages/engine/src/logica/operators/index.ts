import type { Operator } from '../operator.ts';
import { als } from './als.ts';
import { en, niet, of } from './connectieven.ts';
import { aantalGebeurtenissen, laatste } from './gebeurtenissen.ts';
import { variabele } from './var.ts';
import { vergelijkingen } from './vergelijk.ts';
import { bevat, breuk, getallen, inLijst, verschuif } from './waarden.ts';

/** Every operator of the profile; nothing registers itself. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [variabele, en, of, niet, als, ...vergelijkingen, ...getallen, inLijst, bevat, aantalGebeurtenissen, laatste, verschuif, breuk].map((operator) => [
    operator.naam,
    operator,
  ]),
);

/** Operators of JSON-Logic that the profile refuses, and what to write instead. */
export const GEWEIGERD: Readonly<Record<string, string>> = {
  '==': '===',
  '!=': '!==',
  '!!': '===',
  '%': 'een geheel-feit met de uitkomst',
  '*': 'breuk',
  '/': 'breuk',
  cat: 'een tekst bij de regel',
  substr: 'een keuze-feit',
  log: 'het spoor',
  merge: 'een letterlijke lijst',
  map: 'aantalGebeurtenissen',
  filter: 'aantalGebeurtenissen',
  reduce: 'aantalGebeurtenissen',
  all: 'aantalGebeurtenissen',
  some: 'aantalGebeurtenissen',
  none: 'aantalGebeurtenissen',
  missing: 'niets: een open antwoord is vanzelf onbekend',
  missing_some: 'niets: een open antwoord is vanzelf onbekend',
  method: 'een operator uit het profiel',
};
