import type { Vorm } from './vorm.ts';
import { velden } from './vorm.ts';

const vastBestand = velden('id versie sha256 inhoud');
const verwijzing = velden('id versie sha256');

/** The fields of a case file; see `vorm.ts`. What is pinned in it is read as the file that it is. */
export const VORM_ZAAKBESTAND: Vorm = {
  ...velden('schema opgeslagenOp onbekend'),
  beleid: vastBestand,
  landelijk: vastBestand,
  dossier: {
    ...velden('schema besluitdatum antwoorden'),
    zaak: velden('identificatie url'),
    inspectie: velden('datum soort'),
    voorziening: velden('soort naam lrkNummer voorschoolseEducatie inGemeente risicoprofiel'),
    houder: velden('naam kvkNummer capaciteit'),
    overtredingen: {
      ...velden('id voorschrift pleegdatum aantal gedraging antwoorden'),
      historie: velden('datum soort soortgelijk locatie opgevolgd ingevorderd'),
    },
  },
  invoer: { '*': velden('tekst fout herstel') },
  kladden: { '*': velden('soort datum locatie soortgelijk opgevolgd ingevorderd index') },
  besluit: {
    ...velden('motivering door'),
    keuzes: { '*': { ...velden('maatregelen grond motivering'), maatwerk: { '*': velden('cent dagen') } } },
    punten: { '*': velden('stand waarde toelichting') },
    evenredigheid: velden('oordeel toelichting'),
  },
  plaats: velden('soort overtreding afweging'),
  vervallen: { ...velden('wat id overtreding vraag antwoord inWoorden reden'), beleid: verwijzing },
  overgang: { ...velden('gekozen grondslag reden'), oud: verwijzing, nieuw: verwijzing },
  advies: velden('schema'),
};
