/** Words that several parts use. */
export const algemeen = {
  fout: 'Fout: ',
  ja: 'Ja',
  nee: 'Nee',
  weetNiet: 'Weet ik nog niet',
  nogNietBekend: 'nog niet bekend',
  wijzig: 'Wijzig',
  verwijder: 'Verwijder',
  /** What a name is about, for who hears it apart from what stands around it. */
  bij: (waarbij: string) => `: ${waarbij}`,
  overtredingMet: (nummer: number, voorschrift: string) => `Overtreding ${nummer}: ${voorschrift}`,
  genummerd: (nummer: number, voorschrift: string) => `${nummer}. ${voorschrift}`,
};
