/** The case in one line. */
export const zaakbalk = {
  zaak: (nummer: string) => `Zaak ${nummer}`,
  houder: (naam: string) => `houder ${naam}`,
  houderMetPlaatsen: (naam: string, plaatsen: string) => `houder ${naam} (${plaatsen} plaatsen)`,
  beleid: (gemeente: string, versie: string) => `beleid van ${gemeente}, versie ${versie}`,
};
