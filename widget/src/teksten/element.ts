/** The element as a whole: its regions, and what it says when it cannot work. */
export const element = {
  naam: 'Handhavingswijzer',
  stappen: 'Stappen van de handhavingswijzer',
  vraag: 'Vraag',
  advies: 'Advies',
  beleidWordtOpgehaald: 'Het beleid wordt opgehaald.',
  geenBeleid: 'Er is nog geen beleid gekozen.',
  kanNietWerken: 'De handhavingswijzer kan nu niet werken',
  naarBeheerder: 'Geef dit door aan de beheerder.',
  dossierOnbruikbaar: 'Het dossier kan niet worden gebruikt.',
  ongedaan: (handeling: string) => `Ongedaan gemaakt: ${handeling}.`,
  opnieuw: (handeling: string) => `Opnieuw gedaan: ${handeling}.`,
  nietsOngedaan: 'Er is niets om ongedaan te maken.',
  nietsOpnieuw: 'Er is niets om opnieuw te doen.',
  geenAdvies: 'Er is nu geen advies.',
};
