/** Around a source. */
export const bron = {
  bron: (sectie: string) => `Bron: ${sectie}`,
  lees: 'Lees de bron ',
  over: (wat: string) => `, over: ${wat}`,
  nieuwTabblad: (document: string) => `in ${document} (opent in een nieuw tabblad)`,
};
