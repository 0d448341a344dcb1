import type { Verwoording } from './woorden.ts';

/** Findings about what stands in the way of publishing, and about keys. */
export const PUBLICEREN: Readonly<Record<string, Verwoording>> = {
  'sleutel-onbruikbaar': {
    tekst: () => 'Dit is geen sleutel die hier kan worden gebruikt.',
    herstel: () => 'Kies een sleutelbestand (JWK, P-256, met een kid), of maak een nieuw sleutelpaar.',
  },
  'sleutel-niet-geheim': {
    tekst: () => 'Dit is de openbare helft van een sleutel. Daarmee kan niemand ondertekenen.',
    herstel: () => 'Kies het bestand met de geheime sleutel.',
  },
};
