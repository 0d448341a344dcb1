/** What a policy must settle, to tick off. The points themselves are data: policies/landelijk/beleidspunten.json. */
export const checklist = {
  kop: 'Checklist: wat een beleid moet regelen',
  uitleg: 'Bij elk punt ziet u wat er in het beleid staat. Het vinkje en de notitie zijn van u: alleen u weet of de tekst het zo bedoelt.',
  stand: (klaar: number, totaal: number): string => `${klaar} van ${totaal} punten door u afgevinkt`,
  waarStaat: 'Uw vinkjes en notities staan in een eigen bestand naast het beleid. Ze horen niet bij het beleid zelf.',
  klaar: 'Dit is geregeld',
  notitie: 'Notitie',
  notitieBij: (titel: string): string => `Notitie: ${titel}`,
  klaarBij: (titel: string): string => `Dit is geregeld: ${titel}`,
  inBeleid: 'In het beleid:',
  gezien: (wat: string, aantal: number): string => (aantal === 1 ? wat : `${wat} (${aantal})`),
  nietGezien: (wat: string): string => `niet gevonden: ${wat}`,
  wacht: 'Zodra het beleid te lezen is, ziet u hier wat erin staat.',
  alleenOpen: 'Toon alleen wat nog open is',
};
