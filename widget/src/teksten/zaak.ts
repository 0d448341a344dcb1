/** The data of the case. */
export const zaak = {
  voorziening: 'De voorziening',
  houder: 'De houder',
  inspectie: 'De inspectie en het besluit',
  nodig: (vraag: string) => `${vraag} (nodig voor het advies)`,
};
