/** Words that several parts use. */
export const algemeen = {
  fout: 'Fout: ',
  ja: 'Ja',
  nee: 'Nee',
  weetNiet: 'Weet ik nog niet',
  nogNietBekend: 'nog niet bekend',
  wijzig: 'Wijzig',
  verwijder: 'Verwijder',
  overtredingMet: (nummer: number, voorschrift: string) => `Overtreding ${nummer}: ${voorschrift}`,
  genummerd: (nummer: number, voorschrift: string) => `${nummer}. ${voorschrift}`,
};
