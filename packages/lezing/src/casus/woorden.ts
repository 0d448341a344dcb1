/** Why a dossier is refused, by code, in the words of who wrote a case about it: what is known there is the code alone. */
export const WEIGERINGEN: Readonly<Record<string, string>> = {
  'antwoord-is-veld': 'een antwoord staat op een vraag die een gegeven van de zaak is',
  'antwoord-niveau': 'een antwoord staat bij de zaak in plaats van bij de overtreding, of andersom',
  'antwoord-onbekende-optie': 'een antwoord is geen van de mogelijke antwoorden',
  'antwoord-strijdig': 'een antwoord klopt niet met de rest van de zaak',
  'antwoord-type': 'een antwoord is van de verkeerde soort',
  'antwoord-wordt-berekend': 'een antwoord staat op iets dat het beleid zelf berekent',
  'datum-bestaat-niet': 'een datum bestaat niet',
  'dubbele-id': 'twee overtredingen hebben dezelfde aanduiding',
  'gebeurtenis-veld-past-niet': 'bij een eerdere gebeurtenis is iets ingevuld dat daar niet bij past',
  'getal-niet-geheel': 'een getal is geen heel getal',
  'na-besluitdatum': 'een datum ligt na de dag van het besluit',
  'onbekend-antwoord': 'een antwoord staat op een vraag die het beleid niet stelt',
  'onbekend-veld': 'de zaak heeft een gegeven dat niet bestaat',
  'onbekend-voorschrift': 'het beleid kent het voorschrift niet',
  'ontbrekend-veld': 'een verplicht gegeven ontbreekt',
  'rekenaars-verschillen': 'de twee rekenmethoden komen niet op hetzelfde uit',
  'te-hoog': 'een getal is te hoog',
  'te-laag': 'een getal is te laag',
  'te-veel-open': 'er zijn te veel vragen open om een advies te berekenen',
  'verkeerd-type': 'een gegeven is van de verkeerde soort',
  'voorschrift-niet-van-toepassing': 'het voorschrift geldt niet voor deze soort voorziening',
  'waarde-buiten-lijst': 'een gegeven is geen van de mogelijke waarden',
};

/** What a case says something about, by the last field of its place; `Bevat`: among others. */
export const ONDERWERPEN: Readonly<Record<string, string>> = {
  bevindingen: 'De zaak wordt geweigerd, omdat',
  status: 'Het advies is',
  ontbrekend: 'Vragen die het advies nog kunnen veranderen',
  recidive: 'Recidive',
  maatregelen: 'Maatregelen',
  mogelijkNog: 'Maatregelen die afhangen van open vragen',
  aandachtspunten: 'Aandachtspunten',
  aandachtspuntenBevatten: 'Onder de aandachtspunten',
  dwangsomCent: 'Totaal aan dwangsommen',
  boeteCent: 'Totaal aan boetes',
  procedure: 'Stappen van de procedure',
  procedureBevat: 'Onder de stappen van de procedure',
  conflicten: 'Tegenstrijdigheden in het beleid',
  conflictenBevatten: 'Onder de tegenstrijdigheden',
  voorbehouden: 'Voorbehouden',
  voorbehoudenBevatten: 'Onder de voorbehouden',
};

export const WOORDEN = {
  geen: 'geen',
  ja: 'ja',
  nee: 'nee',
  nietBekend: 'nog niet bekend',
  volledig: 'volledig',
  voorlopig: 'voorlopig: er zijn nog vragen open',
  zonderBedrag: 'zonder bedrag',
  zonderTermijn: 'zonder termijn',
  geenOvertreding: 'deze overtreding staat niet in het advies',
  geweigerd: 'de zaak wordt niet geweigerd',
  gebeurtenis: (nummer: number, opgevolgd: boolean): string =>
    `Is eerdere gebeurtenis ${nummer} ${opgevolgd ? 'op tijd opgevolgd' : 'verbeurd en ingevorderd'}?`,
  perEenheid: (bedrag: string): string => `${bedrag} per stuk`,
  dagen: (dagen: number): string => `binnen ${dagen === 1 ? '1 dag' : `${dagen} dagen`}`,
  uiterlijk: (dag: string): string => `tot en met ${dag}`,
  keuze: 'of een andere maatregel uit dezelfde keuze',
  teBepalen: (wat: readonly string[]): string => (wat.length === 0 ? 'niets meer te bepalen' : `nog te bepalen: ${wat.join(' en ')}`),
  regels: (regels: readonly string[]): string => `op grond van ${regels.join(' en ')}`,
};

const jaNee = (waarde: unknown): string | undefined => (typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : undefined);
const metAntwoord =
  (naam: string) =>
  (waarde: unknown): string | undefined => {
    const antwoord = jaNee(waarde);
    return antwoord === undefined ? undefined : `${naam}: ${antwoord}`;
  };

/** What a dossier says besides answers, by field; `feit` has the names of the values. */
export const GEGEVENS = {
  zaak: { identificatie: { naam: 'Zaak' }, url: { naam: 'Adres van de zaak' } },
  inspectie: { datum: { naam: 'Dag van de inspectie' }, soort: { naam: 'Soort onderzoek', feit: 'soortInspectie' } },
  dossier: { besluitdatum: { naam: 'Dag van het besluit' } },
  voorziening: {
    naam: { naam: 'Voorziening' },
    soort: { naam: 'Soort voorziening', feit: 'soortVoorziening' },
    lrkNummer: { naam: 'LRK-nummer' },
    risicoprofiel: { naam: 'Risicoprofiel', feit: 'risicoprofiel' },
    voorschoolseEducatie: { naam: 'Voorschoolse educatie' },
    inGemeente: { naam: 'In deze gemeente gevestigd' },
  },
  houder: { naam: { naam: 'Houder' }, kvkNummer: { naam: 'KvK-nummer' }, capaciteit: { naam: 'Capaciteit van de houder' } },
  overtreding: { pleegdatum: { naam: 'Dag van de overtreding' }, aantal: { naam: 'Aantal' }, gedraging: { naam: 'Gedraging' } },
} as const;

export const DOSSIERWOORDEN = {
  leeg: 'niet ingevuld',
  antwoorden: 'Antwoorden',
  overtredingen: 'Overtredingen',
  eerder: 'Eerder gebeurd',
  eerdere: (nummer: number, dag: string): string => `Eerder gebeurd (${nummer}), op ${dag}`,
  onbekend: (veld: string): string => `Niet bekend: ‘${veld}’`,
  /** What an event says besides its day and kind; undefined: it cannot be read so. */
  gebeurtenis: new Map<string, (waarde: unknown) => string | undefined>([
    ['soortgelijk', (waarde) => (waarde === true ? 'een soortgelijk voorschrift' : waarde === false ? 'dit voorschrift' : undefined)],
    ['locatie', (waarde) => (waarde === 'deze' ? 'deze locatie' : waarde === 'andere' ? 'een andere locatie van de houder' : undefined)],
    ['opgevolgd', metAntwoord('op tijd opgevolgd')],
    ['ingevorderd', metAntwoord('ingevorderd')],
  ]) as ReadonlyMap<string, (waarde: unknown) => string | undefined>,
};
