/** The list of voorschriften with its search field. */
export const kiezer = {
  zoek: 'Zoek het voorschrift dat is overtreden',
  hint: 'Typ een woord uit het rapport, bijvoorbeeld ‘diploma’ of ‘ruimte’. Of open hieronder een onderwerp.',
  sectie: (nummer: string) => `(${nummer})`,
  domein: (naam: string, n: number) => `${naam} (${n})`,
  nietsGevonden: 'Niets gevonden. Probeer een ander woord.',
  gevonden: (n: number) => `${n} gevonden`,
  voorschriften: (n: number) => `${n} voorschriften`,
};
