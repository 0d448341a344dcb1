/** One step: its heading, what stands in the way, and the way back and forward. */
export const stap = {
  welkeOvertredingen: 'Welke overtredingen zijn er?',
  overzicht: 'Overzicht van deze zaak',
  historie: 'Wat is er eerder gebeurd?',
  gegevens: 'Gegevens van de overtreding',
  boven: (w: { nummer: number; van: number; voorschrift: string; stap: number; stappen: number; naam: string }) =>
    `Overtreding ${w.nummer} van ${w.van}: ${w.voorschrift} · stap ${w.stap} van ${w.stappen}, ${w.naam}`,
  besluit: 'Wat besluit u?',
  nogTeDoen: 'Wat heeft het besluit nog nodig?',
  verslag: 'Het verslag van deze zaak',
  bovenBesluit: (w: { nummer: number; van: number; voorschrift: string }) =>
    w.van === 1 ? `Uw besluit over: ${w.voorschrift}` : `Uw besluit over overtreding ${w.nummer} van ${w.van}: ${w.voorschrift}`,
  bijOvertreding: (nummer: number, plaats: string) => `overtreding ${nummer}, ${plaats}`,
  eerstNog: 'Dit moet nog voordat u verder kunt',
  vorige: (naam: string) => `Vorige: ${naam}`,
  volgende: (naam: string) => `Volgende: ${naam}`,
  vulIn: (veld: string) => `Vul in: ${veld}`,
  nietToegevoegd: 'Wat u bij eerdere maatregelen invulde, is nog niet toegevoegd. Kies ‘Toevoegen’, of sluit het formulier.',
};
