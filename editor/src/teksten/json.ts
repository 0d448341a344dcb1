const gevallen = (aantal: number): string => (aantal === 1 ? '1 geval' : `${aantal} gevallen`);

/** The text of the policy itself, and the comparison of two texts. */
export const json = {
  bestand: 'Bestand',
  bestanden: { beleid: 'Het beleid', casussen: 'De gevallen' },
  veld: (bestand: string): string => `${bestand}, als JSON`,
  laden: 'De JSON-weergave wordt geladen…',
  nietGeladen: 'De JSON-weergave kan hier niet worden geladen. U werkt in een gewoon tekstvak; alles wat u wijzigt blijft bewaard en wordt nagekeken.',
  gewoon: 'Gewoon tekstvak',
  metHulp: 'Tekstvak met hulp',
  vouwDicht: 'Vouw onderdelen dicht',
  vouwOpen: 'Vouw alles open',
  toetsen: 'Ctrl+spatie: wat hier kan staan. Ctrl+punt: herstellen. F12: naar de omschrijving. F2: hernoemen. Tab: verder op de pagina.',
  alleenLezen: 'U kunt deze tekst bekijken, niet wijzigen.',
  teruggezet: (bezwaar: string): string => `Deze wijziging is teruggezet. ${bezwaar}`,
  hersteld: (titel: string): string => `Hersteld: ${titel}.`,
  hernoemd: (oud: string, nieuw: string): string => `“${oud}” heet nu “${nieuw}”, in het beleid en in de gevallen.`,
  intussenAnders: 'De tekst is intussen veranderd. Kies het herstel opnieuw.',
  nietHernoemd: {
    'geen-naam': 'Hier staat geen naam die u kunt wijzigen.',
    'vaste-naam': 'Deze naam ligt vast in de wet of in het dossier.',
    'verkeerde-vorm': 'Een naam heeft kleine letters, cijfers en streepjes. De naam van een feit heeft letters en cijfers, zonder streepjes.',
    'bestaat-al': 'Deze naam bestaat al.',
    onveranderd: 'De naam blijft gelijk.',
    geweigerd: 'Deze wijziging mag niet.',
  },
  bron: (bron: string): string => `Bron: ${bron}`,
  gebruiktDoor: (namen: readonly string[], meer: number): string => `Gebruikt door: ${namen.join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}`,
  goed: (aantal: number): string => `✓ ${gevallen(aantal)} goed`,
  fout: (goed: number, fout: number): string => `✗ ${gevallen(fout)} fout${goed > 0 ? `, ${goed} goed` : ''}`,
  nietGoed: (titels: readonly string[]): string => `Niet goed: ${titels.join('; ')}`,
};
