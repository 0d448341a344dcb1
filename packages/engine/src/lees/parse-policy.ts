import { controleerBeleid } from '../controle/beleid.ts';
import type { BeleidJson } from '../gegenereerd/typen.ts';
import { schemaBeleid } from '../gegenereerd/schemas.ts';
import type { Uitslag } from '../uitslag.ts';
import { gelukt } from '../uitslag.ts';
import type { Beleid } from './gekeurd.ts';
import { maakBeleid } from './gekeurd.ts';
import { LIMIETEN_BELEID } from './limieten.ts';
import { leesBestand } from './lees-bestand.ts';

/**
 * Text of a `beleid/1` file → checked policy. First the text (size, depth, notation), then the shape, then the meaning; a later
 * check never runs on what an earlier one refused. Never throws on what the text holds.
 */
export function parsePolicy(tekst: string): Uitslag<Beleid> {
  const gelezen = leesBestand<BeleidJson>(tekst, LIMIETEN_BELEID, schemaBeleid, (data) => controleerBeleid(data));
  return gelezen.ok ? gelukt(maakBeleid(gelezen.waarde.data, gelezen.waarde.waarschuwingen)) : gelezen;
}
