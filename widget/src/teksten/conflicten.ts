/** Where the policy contradicts itself, and amounts that nobody verified. */
export const conflicten = {
  nietEenduidig: (n: number) => `Het beleid is hier niet eenduidig (${n})`,
  nietEenduidigMet: (n: number, verschil: number) =>
    verschil === 0
      ? `Het beleid is hier niet eenduidig (${n}), dat maakt hier geen verschil`
      : `Het beleid is hier niet eenduidig (${n}), bij ${verschil} maakt dat verschil`,
  nietNagekeken: (n: number) => `Bedragen die nog niet zijn nagekeken (${n})`,
  nogNietGekozen: '(de gemeente heeft nog niet gekozen)',
  gekozen: '(de gemeente heeft gekozen)',
  stand: (stand: string) => `(${stand})`,
  hiermeeGerekend: (lezing: string) => `Hiermee is gerekend: ${lezing}`,
  ookTeLezen: (lezing: string) => `Ook te lezen als: ${lezing}`,
  andersGelezen: (lezing: string) => `Anders gelezen: ${lezing}`,
  anderBedrag: (bedrag: string) => `Het kan ook zijn: ${bedrag}`,
  nu: (tekst: string) => `Nu: ${tekst}`,
  dan: (tekst: string) => `Dan: ${tekst}`,
  bij: (waar: string) => `(${waar})`,
  bijMaatregel: (n: number) => (n === 1 ? 'Kan anders uitvallen: bekijk hoe' : `Kan op ${n} manieren anders uitvallen: bekijk hoe`),
};
