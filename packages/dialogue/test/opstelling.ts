import { readFileSync } from 'node:fs';
import {
  controleerSamen,
  parseLandelijk,
  parsePolicy,
  type Beleid,
  type Bevinding,
  type Dossier,
  type Landelijk,
  type Uitslag,
} from '@handhavingswijzer/engine';
import { begin, maakKader, type Gesprek, type Kader } from '../src/index.ts';

const lees = (pad: string): string => readFileSync(new URL(pad, import.meta.url), 'utf8');

function moet<T>(uitslag: Uitslag<T>): T {
  if (uitslag.ok) return uitslag.waarde;
  throw new Error(JSON.stringify(uitslag.bevindingen, undefined, 1));
}

const landelijk: Landelijk = moet(parseLandelijk(lees('../../../policies/landelijk/landelijk.json')));

/** The small policy of these tests, with the national file. */
export function proefkader(): Kader {
  const beleid: Beleid = moet(parsePolicy(lees('./proefbeleid.json')));
  const fouten: readonly Bevinding[] = controleerSamen(beleid, landelijk).filter((b) => b.ernst === 'fout');
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten, undefined, 1));
  return maakKader(beleid, landelijk);
}

/** A policy of the repository. */
export const echtKader = (naam: string): Kader => maakKader(moet(parsePolicy(lees(`../../../policies/${naam}/beleid.json`))), landelijk);

export const dossier = (anders: Partial<Dossier> = {}): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', risicoprofiel: 'geel', voorschoolseEducatie: false, inGemeente: true },
  houder: { capaciteit: 60 },
  overtredingen: [
    { id: 'o1', voorschrift: 'diplomas', aantal: 2, antwoorden: {} },
    { id: 'o2', voorschrift: 'ruimtes', antwoorden: {}, historie: [] },
  ],
  ...anders,
});

export const gesprek = (kader: Kader, d?: unknown): Gesprek => moet(begin(kader, d));
