import { parsePolicy } from '@handhavingswijzer/engine';
import type { Teksten } from '../werktekst/sneden.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.bestand.verschil.deel;

/** What comes along of a policy that a new one begins with: how many of what, in words. */
export interface Meegekomen {
  readonly naam: string;
  readonly teksten: Teksten;
  readonly aantallen: readonly { readonly aantal: number; readonly wat: string }[];
  readonly gevallen: number;
}

const DELEN = [
  'voorschriften',
  'regels',
  'feiten',
  'maatregelen',
  'begrippen',
  'omstandigheden',
  'procedure',
  'afwijkgronden',
  'conflicten',
  'nietGemodelleerd',
] as const;

const telGevallen = (tekst: string): number => {
  try {
    const { casussen } = JSON.parse(tekst || '{}') as { casussen?: unknown };
    return Array.isArray(casussen) ? casussen.length : 0;
  } catch {
    return 0;
  }
};

/** Counts what would come along; undefined: this is no policy that can be used. */
export function telMee(naam: string, voorbeeld: Teksten): Meegekomen | undefined {
  const gelezen = parsePolicy(voorbeeld.beleid);
  if (!gelezen.ok) return undefined;
  const { data } = gelezen.waarde;
  const aantallen = DELEN.flatMap((deel) => {
    const aantal = data[deel].length;
    const [enkel = deel, meer = deel] = t[deel] ?? [];
    return aantal === 0 ? [] : [{ aantal, wat: aantal === 1 ? enkel : meer }];
  });
  const gevallen = telGevallen(voorbeeld.casussen);
  return { naam, teksten: gevallen === 0 ? { ...voorbeeld, casussen: '' } : voorbeeld, aantallen, gevallen };
}
