import type { Vorm } from './vorm.ts';
import { NAMEN, velden } from './vorm.ts';
import { VORM_DOSSIER } from './vorm-dossier.ts';

const verwijzing = velden('id versie sha256');
const maatregel: Vorm = {
  ...velden('soort traject sterkte keuzegroep teBepalen regels'),
  bedrag: { ...velden('cent perEenheidCent'), stappen: velden('omschrijving cent regel') },
  termijn: velden('dagen uiterlijk omschrijving regel'),
};

const VORM_ADVIES: Vorm = {
  ...velden('schema engine dossierSha256 status'),
  beleid: verwijzing,
  landelijk: verwijzing,
  ontbrekend: velden('feit overtreding'),
  overtredingen: { ...velden('id voorschrift recidive'), maatregelen: maatregel, mogelijkNog: maatregel, aandachtspunten: velden('tekst regel') },
  totaal: velden('dwangsomCent boeteCent'),
  procedure: velden('id tekst regel uiterlijk'),
  conflicten: velden('id gekozenLezing status'),
  voorbehouden: velden('code tekst'),
  spoor: { ...velden('regel overtreding uitkomst uitgeschakeldDoor effect'), feiten: velden('feit waarde herkomst') },
};

/** The fields of a record; see `vorm.ts`. */
export const VORM_VERSLAG: Vorm = {
  ...velden('schema vastgesteldDoor vastgesteldOp'),
  dossier: VORM_DOSSIER,
  advies: VORM_ADVIES,
  keuzes: { ...velden('overtreding volgtAdvies grond motivering'), maatregelen: NAMEN, maatwerk: velden('maatregel cent dagen') },
  beleid: velden('id versie sha256 vindplaats'),
  landelijk: verwijzing,
  besluit: {
    ...velden('motivering'),
    evenredigheid: velden('oordeel toelichting'),
    nogTeDoen: velden('punt tekst regel overtreding maatregel stand waarde toelichting'),
  },
};
