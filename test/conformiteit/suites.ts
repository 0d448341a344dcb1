import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case of a suite, whatever the suite's own notation. */
export interface Geval {
  readonly naam: string;
  readonly expressie: unknown;
  readonly feiten: Readonly<Record<string, unknown>>;
  /** What the suite expects; absent where it expects an error. */
  readonly verwacht?: unknown;
}

interface Tabelrij {
  readonly description?: string;
  readonly rule: unknown;
  readonly data?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const folder = join(import.meta.dirname, 'suites');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/**
 * Our facts are flat and named literally: what lies deeper in the data of a suite is named by its path, as JSON-Logic writes it
 * (`a.b`, `1`). Data that is no object or list has no names to offer.
 */
function alsFeiten(data: unknown, pad = ''): Geval['feiten'] {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([sleutel, waarde]: [string, unknown]) => {
      const naam = pad === '' ? sleutel : `${pad}.${sleutel}`;
      return [[naam, waarde] as const, ...Object.entries(alsFeiten(waarde, naam))];
    }),
  );
}

const uitTabel = (bron: string, rijen: readonly (Tabelrij | string)[]): Geval[] =>
  rijen
    .filter((rij) => typeof rij !== 'string')
    .map((rij, i) => ({
      naam: `${bron} ${i}: ${rij.description ?? JSON.stringify(rij.rule)}`,
      expressie: rij.rule,
      feiten: alsFeiten(rij.data),
      ...('error' in rij ? {} : { verwacht: rij.result }),
    }));

/** The cases that were drawn because they lie within the rule profile. */
export const profielGevallen = (): Geval[] => uitTabel('profiel', read('profile-subset.json') as Tabelrij[]);

/** The original suite of jsonlogic.com: triples of rule, data and result, between headings. */
export const jsonLogicGevallen = (): Geval[] =>
  (read('jsonlogic.com/tests.json') as (string | [unknown, unknown, unknown])[])
    .filter((rij) => typeof rij !== 'string')
    .map(([expressie, data, verwacht], i) => ({ naam: `jsonlogic.com ${i}: ${JSON.stringify(expressie)}`, expressie, feiten: alsFeiten(data), verwacht }));

/** The compatibility tables of the JSON-Logic community, errors included. */
export const compatGevallen = (): Geval[] =>
  (read('compat-tables/suites/index.json') as string[]).flatMap((bestand) =>
    uitTabel(bestand, read(join('compat-tables/suites', bestand)) as (Tabelrij | string)[]),
  );
