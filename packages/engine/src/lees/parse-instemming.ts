import type { Instemmingen } from '../gegenereerd/typen.ts';
import { schemaInstemming } from '../gegenereerd/schemas.ts';
import type { Uitslag } from '../uitslag.ts';
import { gelukt } from '../uitslag.ts';
import { diepBevroren } from './gekeurd.ts';
import { leesBestand } from './lees-bestand.ts';
import { LIMIETEN_MANIFEST } from './limieten.ts';

/**
 * Text of an `instemming/1` file → the words of agreement as far as they were given, deeply frozen; findings with line and column. Whether they are words,
 * and of these changes, is for who publishes to see.
 */
export function parseInstemming(tekst: string): Uitslag<Instemmingen> {
  const gelezen = leesBestand<Instemmingen>(tekst, LIMIETEN_MANIFEST, schemaInstemming, () => []);
  return gelezen.ok ? gelukt(diepBevroren(gelezen.waarde.data)) : gelezen;
}
