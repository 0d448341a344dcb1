import { aantal } from './aantal.ts';

const vragen = (n: number): string => aantal(n, 'vraag', 'vragen');

/** The column, or bar, with the advice. */
export const advies = {
  titel: 'Wat dit betekent: het advies',
  toon: 'Toon advies',
  sluit: 'Sluit',
  kort: {
    eerstDeZaak: 'Advies: eerst de zaak invullen',
    erKloptIetsNiet: 'Geen advies: er klopt iets niet',
    geenOvertredingen: 'Nog geen overtredingen',
    opOvertredingen: (n: number) => `Advies op ${aantal(n, 'overtreding', 'overtredingen')}`,
    volledig: 'volledig',
    open: (n: number) => `${vragen(n)} open`,
  },
  andere: 'Andere overtredingen',
  alle: 'Per overtreding',
  alleGeheel: (n: number) => `De ${n} adviezen met uitleg`,
  andereOvertreding: (nummer: number, voorschrift: string, uitkomst: string) => `${nummer}. ${voorschrift}: ${uitkomst}`,
  nogOpen: 'Nog open',
  openBij: (nummer: number, n: number) => `overtreding ${nummer}: ${vragen(n)}`,
  volledig: 'Volledig: geen open vraag kan dit advies nog veranderen.',
  voorlopig: (n: number) => `Voorlopig: nog ${vragen(n)} open.`,
  voorlopigBijDeze: (bijDeze: number, alles: number) => `Voorlopig: nog ${vragen(bijDeze)} open bij deze overtreding, ${vragen(alles)} in de hele zaak.`,
  heleZaak: 'Voor de hele zaak',
  totalen: (dwangsommen: string, boetes: string) => `Geboden en zeker: dwangsommen ${dwangsommen}, boetes ${boetes}.`,
  nogTeDoen: (n: number) => `Nog te doen (${n})`,
  uiterlijk: (tekst: string, dag: string) => `${tekst} Uiterlijk ${dag}.`,
  gaatUitVan: (n: number) => `Dit advies gaat uit van (${n})`,
  voegToe: 'Voeg een overtreding toe. Dan verschijnt hier het advies.',
  uBeslist: 'Dit is een advies van het programma. U beslist.',
  kloptNiet: 'Er is nu geen advies, omdat er iets niet klopt:',
  gaErheen: 'Ga erheen',
  eerstInvullen: 'Vul eerst in wat bij de zaak staat: soort voorziening, dag en soort van de inspectie, en de dag van het besluit.',
};
