/** The column that says where the officer is. */
export const route = {
  titel: 'Waar u bent',
  waar: (plaats: string) => `Waar u bent: ${plaats}`,
  bijOvertreding: (nummer: number, plaats: string) => `overtreding ${nummer}, ${plaats}`,
  stand: { klaar: 'ingevuld', open: 'nog open', fout: 'klopt niet', 'niet-nodig': 'nu niet nodig' },
  stappenKlaar: (gedaan: number, totaal: number) => `${gedaan} van ${totaal} stappen klaar`,
  stappenVan: (nummer: number) => `Stappen van overtreding ${nummer}`,
  overtredingen: 'Overtredingen in deze zaak',
  ongedaan: 'Ongedaan maken',
  opnieuw: 'Opnieuw',
  totaalDwangsommen: 'Totaal dwangsommen',
  totaalBoetes: 'Totaal boetes',
  alleenGeboden: 'Alleen wat geboden is en vaststaat.',
};
