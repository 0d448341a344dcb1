import type { Vorm } from './vorm.ts';
import { velden } from './vorm.ts';

/** The fields of a dossier; see `vorm.ts`. */
export const VORM_DOSSIER: Vorm = {
  ...velden('schema besluitdatum antwoorden'),
  zaak: velden('identificatie url'),
  inspectie: velden('datum soort'),
  voorziening: velden('soort naam lrkNummer voorschoolseEducatie inGemeente risicoprofiel'),
  houder: velden('naam kvkNummer capaciteit'),
  overtredingen: {
    ...velden('id voorschrift pleegdatum aantal gedraging antwoorden'),
    historie: velden('datum soort soortgelijk locatie opgevolgd ingevorderd'),
  },
};
