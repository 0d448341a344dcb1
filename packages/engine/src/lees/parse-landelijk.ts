import { controleerLandelijk } from '../controle/landelijk.ts';
import type { LandelijkJson } from '../gegenereerd/typen.ts';
import { valideerLandelijk } from '../gegenereerd/validators/landelijk.js';
import type { Uitslag } from '../uitslag.ts';
import { gelukt } from '../uitslag.ts';
import type { Landelijk } from './gekeurd.ts';
import { maakLandelijk } from './gekeurd.ts';
import { LIMIETEN_BELEID } from './limieten.ts';
import { leesBestand } from './lees-bestand.ts';
import { VORM_LANDELIJK } from './vorm.ts';

/** Text of a `landelijk/1` file → checked national file, in the same steps as `parsePolicy`. Never throws on what the text holds. */
export function parseLandelijk(tekst: string): Uitslag<Landelijk> {
  const gelezen = leesBestand<LandelijkJson>(
    tekst,
    LIMIETEN_BELEID,
    { schema: 'landelijk/1', validator: valideerLandelijk, vorm: VORM_LANDELIJK },
    controleerLandelijk,
  );
  return gelezen.ok ? gelukt(maakLandelijk(gelezen.waarde.data, gelezen.waarde.waarschuwingen)) : gelezen;
}
