// The bundled policies as files, for tests in Node.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseLandelijk, parsePolicy, type Beleid, type Landelijk, type Uitslag } from '@handhavingswijzer/engine';

const folder = join(import.meta.dirname, '../../policies');

/** What an `Uitslag` holds, or an error that shows the findings. */
export function gelukt<T>(uitslag: Uitslag<T>): T {
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.bevindingen, null, 1));
  return uitslag.waarde;
}

/** Ids of the bundled policies. */
export const BELEIDEN: readonly string[] = readdirSync(folder).filter((naam) => existsSync(join(folder, naam, 'beleid.json')));

export const beleidTekst = (naam: string): string => readFileSync(join(folder, naam, 'beleid.json'), 'utf8');
export const landelijkTekst = (): string => readFileSync(join(folder, 'landelijk/landelijk.json'), 'utf8');

export const leesBeleid = (naam: string): Beleid => gelukt(parsePolicy(beleidTekst(naam)));
export const leesLandelijk = (): Landelijk => gelukt(parseLandelijk(landelijkTekst()));
