import { ofOf } from './aantal.ts';

/** One measure with its amount and term. */
export const maatregel = {
  misschien: (sterkte: string) => `misschien ${sterkte}`,
  gewijzigd: 'gewijzigd',
  hangtAf: 'Hangt af van de vragen die nog open zijn.',
  keuze: (alternatieven: readonly string[]) => `Het beleid laat u hier kiezen: dit, of ${ofOf(alternatieven)}.`,
  perEenheid: (bedrag: string) => `(${bedrag} per eenheid)`,
  berekening: 'Hoe dit bedrag is berekend',
  stap: 'Stap',
  bedrag: 'Bedrag',
};
