import { parseArgs } from 'node:util';
import { lijktOp } from '@handhavingswijzer/engine';
import type { Afloop, Omgeving } from './omgeving.ts';
import { VerkeerdGebruik } from './omgeving.ts';

/** An option: `string` takes a value, `boolean` is there or not. */
export interface Optie {
  readonly type: 'string' | 'boolean';
  /** How the value is called in the help. */
  readonly waarde?: string;
  readonly uitleg: string;
}

/** What a person typed for a command, checked against its options. */
export interface Gebruik {
  readonly argumenten: readonly string[];
  /** Whether a boolean option is there. */
  readonly aan: (optie: string) => boolean;
  /** The value of a string option. */
  readonly waarde: (optie: string) => string | undefined;
}

/** One command of the command line. Listed in `opdrachten/index.ts`. */
export interface Opdracht {
  readonly naam: string;
  /** How it is typed, without the name of the program. */
  readonly vorm: string;
  readonly doet: string;
  readonly opties: Readonly<Record<string, Optie>>;
  readonly voer: (omgeving: Omgeving, gebruik: Gebruik) => Promise<Afloop>;
}

/** Splits what was typed into options and arguments; an option that the command does not have is wrong use. */
export function leesGebruik(opdracht: Opdracht, argv: readonly string[]): Gebruik {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(opdracht.opties).map(([naam, { type }]) => [naam, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const namen = Object.keys(opdracht.opties);
  const gezien = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const optie = opdracht.opties[token.name];
    if (optie === undefined) {
      const bedoeld = lijktOp(token.name, namen);
      throw new VerkeerdGebruik(`${opdracht.naam} kent de optie ${token.rawName} niet.${bedoeld === undefined ? '' : ` Bedoelt u --${bedoeld}?`}`);
    }
    if (gezien.has(token.name)) throw new VerkeerdGebruik(`De optie ${token.rawName} staat er twee keer.`);
    gezien.add(token.name);
    if (optie.type === 'string' && (token.value === undefined || token.value === ''))
      throw new VerkeerdGebruik(`Achter ${token.rawName} hoort ${optie.waarde ?? 'een waarde'}.`);
    if (optie.type === 'boolean' && token.value !== undefined) throw new VerkeerdGebruik(`De optie ${token.rawName} heeft geen waarde.`);
  }
  return {
    argumenten: positionals,
    aan: (optie) => values[optie] === true,
    waarde: (optie) => {
      const waarde = values[optie];
      return typeof waarde === 'string' ? waarde : undefined;
    },
  };
}
