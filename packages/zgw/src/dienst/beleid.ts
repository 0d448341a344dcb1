import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseLandelijk, parsePolicy, type Beleid, type Landelijk, type Uitslag } from '@handhavingswijzer/engine';
import type { Melding } from '../melding.ts';
import { meldBevinding } from '../verwoord.ts';

/** The policies and the national file that the service checks a verslag against. */
export interface Beleidsbestanden {
  readonly beleid: readonly Beleid[];
  readonly landelijk: Landelijk;
}

export type Beleidsuitslag =
  { readonly ok: true; readonly waarde: Beleidsbestanden } | { readonly ok: false; readonly bestand: string; readonly meldingen: readonly Melding[] };

const meegeleverd = (): string => dirname(createRequire(import.meta.url).resolve('@handhavingswijzer/policies/package.json'));

function bundel(): readonly string[] {
  const map = meegeleverd();
  const namen = readdirSync(map).sort();
  return namen.map((naam) => join(map, naam, 'beleid.json')).filter((pad) => existsSync(pad));
}

/** Reads and checks the files; without paths those that come with the program. A file that is not there throws. */
export function leesBeleid(paden: readonly string[], landelijkPad?: string): Beleidsuitslag {
  const lees = <T>(bestand: string, keur: (tekst: string) => Uitslag<T>): T | Extract<Beleidsuitslag, { ok: false }> => {
    const uitslag = keur(readFileSync(bestand, 'utf8'));
    return uitslag.ok ? uitslag.waarde : { ok: false, bestand, meldingen: uitslag.bevindingen.map(meldBevinding) };
  };
  const landelijk = lees(landelijkPad ?? join(meegeleverd(), 'landelijk', 'landelijk.json'), parseLandelijk);
  if ('ok' in landelijk) return landelijk;
  const beleid: Beleid[] = [];
  for (const pad of paden.length > 0 ? paden : bundel()) {
    const een = lees(pad, parsePolicy);
    if ('ok' in een) return een;
    beleid.push(een);
  }
  return { ok: true, waarde: { beleid, landelijk } };
}
