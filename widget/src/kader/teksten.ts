/** Every text of the frame and of the connection with it: what the officer may see, and what reaches the page in `wijzer-fout`. */
export const teksten = {
  /** In the frame itself. */
  pagina: {
    wacht: 'De wijzer wacht op het zaaksysteem.',
    los: 'Deze pagina werkt alleen binnen een zaaksysteem. Open uw zaak in het zaaksysteem en begin daar.',
    herkomst: (herkomst: string) =>
      `De wijzer kan hier niet openen: ${herkomst} staat niet op de lijst van zaaksystemen die hem mogen gebruiken. Meld dit aan uw beheerder.`,
    gesloten: 'De verbinding met het zaaksysteem is gesloten. Wat u nu nog invult, komt niet in de zaak. Open de zaak opnieuw in het zaaksysteem.',
    instellingen: (reden: string) => `De wijzer kan hier niet openen: zijn instellingen kloppen niet (${reden}). Meld dit aan uw beheerder.`,
  },
  /** What is wrong with the settings of the frame. */
  instellingen: {
    niet: 'het bestand is er niet',
    geenJson: 'het bestand is geen JSON',
    vorm: 'het bestand heeft niet de vorm { "schema": "kaderinstellingen/1", "herkomsten": […] }',
    herkomst: (herkomst: string) => `‘${herkomst}’ is geen herkomst, zoals https://zaken.gemeente.nl`,
  },
  /** Why a message was refused. */
  geweigerd: {
    'geen-tekst': 'Het bericht is geen tekst.',
    'te-groot': 'Het bericht is te groot of te diep.',
    'geen-json': 'Het bericht is geen JSON.',
    'verboden-sleutel': 'Het bericht heeft een veld met een naam die niet mag.',
    'onbekende-versie': 'Het bericht is van een andere versie van het protocol.',
    'onbekend-bericht': 'Dit soort bericht bestaat niet.',
    'verkeerde-vorm': 'Het bericht heeft niet de vorm die het moet hebben.',
    herhaald: 'Dit bericht is er al geweest.',
    'te-veel-geweigerd': 'Er zijn te veel berichten geweigerd. De verbinding is gesloten.',
    'al-verbonden': 'Het kader is al verbonden.',
  },
  doorKader: (reden: string) => `Het kader van de Handhavingswijzer heeft een bericht geweigerd. ${reden}`,
  doorGastheer: (reden: string) => `Een bericht van het kader van de Handhavingswijzer is geweigerd. ${reden}`,
  geenAntwoord: 'Het kader van de Handhavingswijzer antwoordt niet. Controleer het adres, de herkomst, en of deze pagina op de lijst van het kader staat.',
  naamVanKader: 'Handhavingswijzer',
};
