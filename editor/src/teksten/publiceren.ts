import { leesDatum, leesGetal } from '@handhavingswijzer/lezing';
import type { Controlesoort } from '@handhavingswijzer/publicatie';

const keer = (n: number | bigint, een: string, meer: string): string => `${leesGetal(n)} ${BigInt(n) === 1n ? een : meer}`;

/** What each check is called, and what holds when it passed. */
const CONTROLES: Readonly<Record<Controlesoort, { readonly naam: string; readonly goed: (omvang: bigint | undefined) => string; readonly fout: string }>> = {
  vorm: { naam: 'Het beleid is compleet en klopt met de wet', goed: () => '', fout: 'Verbeter dit eerst: de andere controles kunnen pas daarna.' },
  gevallen: {
    naam: 'Uw eigen gevallen komen goed uit',
    goed: (n) => (n === undefined ? '' : `${keer(n, 'geval', 'gevallen')} nagerekend.`),
    fout: 'Kijk wie gelijk heeft: de regel of het geval.',
  },
  dekking: {
    naam: 'Uw gevallen raken elke regel en elke voorwaarde',
    goed: (n) => (n === undefined ? '' : `${keer(n, 'voorwaarde is', 'voorwaarden zijn')} in een geval waar en in een ander geval onwaar.`),
    fout: 'Maak gevallen voor wat nog niet is geraakt.',
  },
  analyse: {
    naam: 'Er zijn geen gaten en geen tegenspraak',
    goed: (n) => (n === undefined ? '' : `Alle gevallen doorzocht: ${keer(n, 'combinatie', 'combinaties')}.`),
    fout: 'Verbeter dit, of leg bij Analyse uit dat het zo is bedoeld.',
  },
  mutaties: {
    naam: 'Elke verandering van het beleid valt op in een van uw gevallen',
    goed: (n) => (n === undefined ? '' : `${keer(n, 'kleine verandering', 'kleine veranderingen')} geprobeerd.`),
    fout: 'Neem de voorbeelden over als geval, met de uitkomst die uw tekst voorschrijft.',
  },
  opvolging: { naam: 'Het nummer en de geldigheid sluiten aan', goed: () => '', fout: 'Pas het nummer of de geldigheid aan.' },
  vergelijking: {
    naam: 'Vergeleken met de vorige versie',
    goed: (n) => (n === undefined || n === 0n ? 'Er is geen vorige versie.' : `${keer(n, 'combinatie', 'combinaties')} vergeleken.`),
    fout: 'Niet alles kon worden vergeleken.',
  },
};

/** The view in which a version is published. */
export const publiceren = {
  kop: 'Publiceren',
  uitleg:
    'Een gepubliceerde versie verandert nooit meer. Iedereen kan nagaan dat een advies uit precies dit beleid komt. Er gaat niets weg van deze computer: u krijgt een bestand.',
  magNiet: 'U kunt dit beleid hier alleen lezen, en dus niet publiceren.',
  eerder: {
    kop: '1. Is dit beleid al eerder gepubliceerd?',
    vraag: 'Eerder gepubliceerd',
    eerste: 'Nee, dit is de eerste keer',
    vervolg: 'Ja, er is al een versie',
    bestand: 'De vorige uitgave',
    hint: 'Kies het zipbestand van toen, of manifest.json samen met het bestand van de laatste versie.',
    open: (id: string, versie: string, uitgave: number, op: string): string => `Geopend: ${id}, versie ${versie}, uitgave ${uitgave} van ${leesDatum(op)}.`,
    geenManifest: 'Er is geen manifest.json bij. Kies het zipbestand van de vorige uitgave, of manifest.json met het bestand van de laatste versie.',
    tweeManifesten: 'Er zijn twee of meer lijsten met versies bij. Kies de bestanden van één uitgave.',
    zonderVersie: (bestand: string): string => `Het bestand ${bestand} van de laatste versie is er niet bij, of het is veranderd. Kies dat ook.`,
  },
  keuring: {
    kop: '2. Alles moet kloppen',
    eerst: 'Zeg eerst of dit beleid al eerder is gepubliceerd.',
    eerstOpenen: 'Open eerst de vorige uitgave.',
    begin: 'Controleer alles',
    opnieuw: 'Controleer opnieuw',
    begonnen: 'Het controleren is begonnen. Dit kan enkele minuten duren.',
    bezig: (naam: string, gedaan: number, totaal: number): string => `${naam}: ${leesGetal(gedaan)} van ${leesGetal(totaal)}`,
    lijst: 'De controles',
    goed: 'goed',
    fout: 'niet goed',
    overgeslagen: 'nog niet',
    bezigStand: 'bezig',
    allesGoed: 'Alle controles zijn goed.',
    nietGoed: (n: number): string => `${keer(n, 'controle is', 'controles zijn')} niet goed.`,
    verouderd: 'U hebt de tekst gewijzigd na deze controle. Controleer opnieuw.',
    ga: 'Ga erheen',
    bekijk: 'Bekijk dit geval',
    bij: (wat: string): string => ` (${wat})`,
    nogMeer: (n: number): string => `En nog ${leesGetal(n)}.`,
    naarGevallen: 'Naar uw gevallen',
    naarAnalyse: 'Naar de analyse',
    naarOntbrekend: 'Naar de gevallen die ontbreken',
    controles: CONTROLES,
  },
  instemming: {
    kop: '3. Wie krijgt een ander advies?',
    geen: 'Niemand krijgt door deze versie een ander advies.',
    uitleg:
      'Hieronder staat elke verandering in de uitkomst. Iemand moet bij elke verandering zeggen dat dit de bedoeling is. Dat komt bij de gepubliceerde versie te staan.',
    stand: (gegeven: number, totaal: number): string => `Met ${leesGetal(gegeven)} van de ${keer(totaal, 'verandering', 'veranderingen')} is ingestemd.`,
    groep: (nummer: number): string => `Verandering ${nummer}`,
    aantal: (aantal: string): string => `In ${keer(BigInt(aantal), 'combinatie', 'combinaties')} van antwoorden, dagen en wat er eerder was.`,
    woord: 'Dit is zo bedoeld, want',
    woordHint: 'Schrijf het zelf op, in een zin of twee.',
    door: 'Wie stemt hiermee in?',
    doorHint: 'Naam en functie, of het besluit.',
    akkoord: 'Hiermee is ingestemd, zoals het hier staat',
    nogNiet: 'Schrijf eerst op waarom, en wie ermee instemt.',
  },
  sleutel: {
    kop: (nummer: number): string => `${nummer}. Ondertekenen`,
    uitleg: 'Met een handtekening kan iedereen nagaan dat dit beleid van uw gemeente komt. De geheime sleutel blijft bij u: dit programma bewaart die niet.',
    vraag: 'Ondertekenen',
    open: 'Met een sleutel die ik heb',
    maak: 'Met een nieuwe sleutel',
    zonder: 'Zonder handtekening',
    bestand: 'Het bestand met de geheime sleutel',
    naam: 'Naam van de sleutel',
    naamHint: 'Bijvoorbeeld uw gemeente met het jaar: helmond-2026. Zonder spaties.',
    naamFout: 'Gebruik letters, cijfers, punten en streepjes.',
    maakKnop: 'Maak de sleutel',
    gemaakt: (kid: string): string => `Sleutel ${kid} gemaakt. U kreeg twee bestanden: bewaar het geheime veilig, en geef het openbare aan uw leverancier.`,
    gekozen: (kid: string): string => `U ondertekent met sleutel ${kid}.`,
    zonderGekozen: 'U publiceert zonder handtekening. Wie een handtekening eist, weigert dit beleid dan.',
    nodig: 'Kies eerst hoe u ondertekent.',
    andere: 'De vorige uitgave is niet met deze sleutel ondertekend.',
    andereAkkoord: 'Dat klopt: dit is een nieuwe sleutel, of het is de eerste uitgave met een handtekening',
    andereBezwaar: 'De vorige uitgave is niet met deze sleutel ondertekend. Bevestig dat dit klopt, of kies de juiste sleutel.',
    geheimNaam: (kid: string): string => `${kid}.geheim.json`,
    openbaarNaam: (kid: string): string => `${kid}.openbaar.json`,
  },
  map: {
    klaar: (naam: string): string => `De uitgave staat in de map ${naam}.`,
    andereUitgave: 'In deze map staat een andere uitgave dan de vorige die u opende. Er is niets geschreven.',
    staatErAl: (bestand: string): string => `In deze map staat al een ander bestand met de naam ${bestand}. Er is niets geschreven.`,
    misging: (code: string): string => `Schrijven in deze map lukt niet${code === '' ? '' : ` (${code})`}. Sla het zipbestand op.`,
  },
  uitgave: {
    kop: (nummer: number): string => `${nummer}. Publiceren`,
    eerstKeuren: 'Dit kan als alle controles goed zijn.',
    watKomtEr: (versie: string, van: string, nakijken: string): string =>
      `U publiceert versie ${versie}, geldig vanaf ${leesDatum(van)}. Kijk het beleid uiterlijk op ${leesDatum(nakijken)} opnieuw na en geef het dan opnieuw uit: daarna wordt het niet meer gebruikt.`,
    knop: 'Maak de uitgave',
    bezig: 'De uitgave wordt gemaakt.',
    nietGelukt: 'De uitgave is niet gemaakt:',
    klaar: (naam: string): string => `De uitgave ${naam} is klaar.`,
    watNu:
      'Sla het zipbestand op, pak het uit en zet alle bestanden in de map van dit beleid op uw website, over de oude heen. Zet manifest.json er als laatste in. Wie het beleid gebruikt, hoeft niets te veranderen.',
    bewaarWaarschuwing: 'Bewaar het zipbestand ook: u opent het bij de volgende versie.',
    download: 'Sla het zipbestand op',
    inMap: 'Zet de bestanden in een map',
    lijst: 'In het zipbestand',
  },
};
