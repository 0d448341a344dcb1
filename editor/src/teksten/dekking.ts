import type { Sectiestand } from '@handhavingswijzer/language';

/** Which sections of the text went where. */
export const dekking = {
  kop: 'Dekking: elke paragraaf van uw tekst',
  uitleg: 'Bij elke paragraaf staat wat in het beleid ernaar verwijst, of waarom die niet is uitgewerkt.',
  wacht: 'Wordt opgezocht…',
  stand: (gedekt: number, totaal: number): string => `${gedekt} van ${totaal} paragrafen verantwoord (${deel(gedekt, totaal)} %)`,
  kort: (gedekt: number, totaal: number): string => (totaal === 0 ? 'Dekking' : `Dekking ${deel(gedekt, totaal)} %`),
  overgenomen: (aantal: number): string => (aantal === 1 ? 'Nog 1 onderdeel na te lopen' : `Nog ${aantal} onderdelen na te lopen`),
  open: (aantal: number): string => (aantal === 1 ? '1 paragraaf is nog niet verantwoord' : `${aantal} paragrafen zijn nog niet verantwoord`),
  allesGedekt: 'Elke paragraaf is verantwoord.',
  verantwoord: (aantal: number): string => `Verantwoord (${aantal})`,
  wetten: 'Wetten waarnaar het beleid verwijst',
  naLopen: 'Overgenomen: nog naast uw eigen tekst te leggen',
  naLopenUitleg: 'Deze onderdelen kwamen mee van elders. Kies bij elk de paragraaf van uw tekst waar het staat, pas het aan, of haal het weg.',
  leeg: 'Niets verwijst hier nog naar.',
  haalWeg: (titel: string): string => `Haal deze bron weg: ${titel}`,
  haalWegKort: 'Haal deze bron weg',
  hoortBij: (wie: string): string => `Paragraaf in uw tekst voor ${wie}`,
  kiesSectie: 'Kies de paragraaf…',
  sectie: (nummer: string, titel: string): string => (nummer.toLowerCase() === titel.toLowerCase() ? titel : `${nummer} ${titel}`),
  waarom: {
    gebruikt: '',
    weggelaten: 'Niet uitgewerkt',
    onder: 'Valt onder een paragraaf die niet is uitgewerkt',
    delen: 'Verantwoord door de onderdelen',
    open: 'Nog niet verantwoord',
  } satisfies Record<Sectiestand, string>,
  maakRegel: 'Maak hier een regel',
  maakRegelBij: (sectie: string): string => `Maak hier een regel: ${sectie}`,
  legVast: 'Leg vast waarom niet uitgewerkt',
  legVastBij: (sectie: string): string => `Leg vast waarom niet uitgewerkt: ${sectie}`,
  reden: (sectie: string): string => `Waarom is ${sectie} niet uitgewerkt?`,
  redenHint: 'Zo weet een lezer dat de paragraaf niet is vergeten. Bijvoorbeeld: gaat over de aanvraag, niet over een overtreding.',
  redenLeeg: 'Schrijf eerst op waarom.',
  bewaar: 'Leg vast',
  annuleer: 'Annuleer',
  isRegel: (sectie: string): string => `Er staat nu een regel bij ${sectie}. Vul haar aan.`,
  isVast: (sectie: string): string => `Vastgelegd waarom ${sectie} niet is uitgewerkt.`,
  isVerwezen: (wie: string, sectie: string): string => `${wie} hoort nu bij ${sectie}.`,
  isWeg: (titel: string): string => `${titel} staat niet meer bij de bronnen.`,
  aandachtspunt: (sectie: string): string => `Lees ${sectie} van het beleid.`,
  delen: {
    geldigheid: 'Geldigheid',
    feiten: 'Vraag',
    afwegingen: 'Afweging',
    begrippen: 'Begrip',
    voorschriften: 'Voorschrift',
    maatregelen: 'Maatregel',
    regels: 'Regel',
    omstandigheden: 'Omstandigheid',
    procedure: 'Stap',
    termijnen: 'Termijn',
    afwijkgronden: 'Grond om af te wijken',
    conflicten: 'Tegenspraak',
    nietGemodelleerd: 'Niet uitgewerkt',
  } as Readonly<Record<string, string>>,
};

/** Whole percents; only all is 100. */
function deel(gedekt: number, totaal: number): number {
  return totaal === 0 ? 0 : Math.floor((gedekt / totaal) * 100);
}
