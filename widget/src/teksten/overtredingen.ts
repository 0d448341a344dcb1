/** The list of overtredingen of the case. */
export const overtredingen = {
  geen: 'Er staan nog geen overtredingen in deze zaak. Voeg hieronder de eerste toe.',
  advies: (uitkomst: string) => `Advies: ${uitkomst}`,
  bekijk: 'Bekijk of vul aan',
  bekijkNummer: (nummer: number) => `Bekijk of vul aan: overtreding ${nummer}`,
  verwijderNummer: (nummer: number) => `Verwijder overtreding ${nummer}`,
  eersteToevoegen: 'Overtreding toevoegen',
  nogEenToevoegen: 'Nog een overtreding toevoegen',
};
