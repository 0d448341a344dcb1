/** The turning points of one overtreding. */
export const omslag = {
  kop: (n: number) => `Omslagpunten: ${n}`,
  bezig: 'Omslagpunten: bezig met zoeken',
  uitleg: 'Een omslagpunt is een ander antwoord dat het advies anders maakt. Ook twee antwoorden samen zijn nagegaan.',
  geen: 'Omslagpunten: geen enkel ander antwoord verandert dit.',
  geenZwaar: 'Geen ander antwoord verandert de maatregelen, bedragen of termijnen.',
  rondom: (n: number) => `Wat alleen verandert waar u op let of wat u nog moet doen: ${n}`,
  ook: (zinnen: readonly string[]) => `Dan ook: ${zinnen.join(' ')}`,
  probeer: 'Probeer dit',
  probeerNaam: (antwoorden: readonly string[]) => `Probeer dit: ${antwoorden.join(' en ')}`,
  nietAlles: 'Niet alle combinaties van twee antwoorden zijn nagegaan.',
} as const;
