/** Around a source. */
export const bron = {
  bron: (sectie: string) => `Bron: ${sectie}`,
  lees: 'Lees de bron ',
  nieuwTabblad: '(opent in een nieuw tabblad)',
};
