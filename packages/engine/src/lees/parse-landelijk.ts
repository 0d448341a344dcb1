import { controleerLandelijk } from '../controle/landelijk.ts';
import type { LandelijkJson } from '../gegenereerd/typen.ts';
import { schemaLandelijk } from '../gegenereerd/schemas.ts';
import type { Uitslag } from '../uitslag.ts';
import { gelukt } from '../uitslag.ts';
import type { Landelijk } from './gekeurd.ts';
import { maakLandelijk } from './gekeurd.ts';
import { LIMIETEN_BELEID } from './limieten.ts';
import { leesBestand } from './lees-bestand.ts';

/** Text of a `landelijk/1` file → checked national file, in the same steps as `parsePolicy`. Never throws on what the text holds. */
export function parseLandelijk(tekst: string): Uitslag<Landelijk> {
  const gelezen = leesBestand<LandelijkJson>(tekst, LIMIETEN_BELEID, schemaLandelijk, controleerLandelijk);
  return gelezen.ok ? gelukt(maakLandelijk(gelezen.waarde.data, gelezen.waarde.waarschuwingen)) : gelezen;
}
