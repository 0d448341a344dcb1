import { ofOf } from './aantal.ts';

/** What each option would do to the advice. */
export const gevolgen = {
  wordtBerekend: 'Wat uw antwoord doet met het advies, wordt berekend.',
  weghaalt: (optie: string) => `‘${optie}’ weghaalt`,
  kiest: (optie: string) => `‘${optie}’ kiest`,
  welkAntwoordOok: (gevolg: string) => `Welk antwoord u ook kiest: ${gevolg}`,
  welkAnderAntwoordOok: (gevolg: string) => `Welk ander antwoord u ook kiest: ${gevolg}`,
  alsU: (keuzes: readonly string[]) => `Als u ${ofOf(keuzes)}:`,
};
