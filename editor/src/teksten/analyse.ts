import { leesGetal } from '@handhavingswijzer/lezing';
import type { Analysescherm } from '../analyseren/analysestel.ts';

const keer = (n: number, een: string, meer: string): string => `${leesGetal(n)} ${n === 1 ? een : meer}`;

/** What a finding about all cases means for the officer or the houder, by its code. */
const GEVOLGEN: Readonly<Record<string, string>> = {
  'niet-doorzocht': 'Of hier iets ontbreekt of botst, is dus niet bekend.',
  'geen-regel-voor': 'De handhaver krijgt in dit geval geen maatregel te zien.',
  'alles-verboden': 'De handhaver krijgt in dit geval te zien dat er niets mag, zonder wat dan wel.',
  'regels-botsen': 'De handhaver krijgt twee eisen die niet samengaan, en moet zelf kiezen.',
  'termijnen-botsen': 'Niet te zeggen is hoeveel tijd een houder krijgt.',
  'stap-dubbel': 'Niet te zeggen is welk bedrag een houder krijgt.',
  'termijn-dubbel': 'De termijn is wel duidelijk, maar niet uit welke regel zij volgt.',
  'zwaarder-is-lichter': 'Een houder die het erger maakt, komt er beter af.',
  'regel-dood': 'Geen houder krijgt ooit met deze regel te maken.',
  'regel-altijd-uitgezonderd': 'Geen houder krijgt ooit met deze regel te maken.',
  'regel-zonder-gevolg': 'Wie het beleid leest, denkt dat deze regel iets uitmaakt.',
  'regel-altijd-waar': 'Deze regel geldt voor elke houder.',
  'rij-onbereikt': 'Geen houder krijgt ooit dit bedrag.',
  'klasse-onbereikt': 'Geen overtreding krijgt ooit deze klasse.',
  'conflict-onbereikt': 'De handhaver krijgt deze tegenstrijdigheid nooit te zien.',
  'feit-zonder-gevolg': 'De handhaver beantwoordt deze vraag voor niets.',
  'optie-zonder-gevolg': 'De handhaver kan dit antwoord geven, maar er volgt niets uit.',
  'opties-gelijk': 'De handhaver kiest tussen antwoorden die op hetzelfde neerkomen.',
  'verklaring-overbodig': 'Wie het beleid leest, zoekt iets dat er niet is.',
};

/** Everything about all cases: the views share these. */
export const analyse = {
  onderdelen: 'Wat alle gevallen laten zien',
  schermen: { bevindingen: 'Gaten en tegenspraak', ontbrekend: 'Ontbrekende gevallen', uitkomsten: 'Wie krijgt een ander advies?' } satisfies Record<
    Analysescherm,
    string
  >,
  stop: 'Stop',
  gestopt: 'U hebt dit gestopt.',
  gewijzigd: 'Dit is gestopt omdat u de tekst wijzigde.',
  stuk: 'Dit lukte niet, door een fout in het programma. Probeer het opnieuw.',
  begonnen: 'Het zoeken is begonnen.',
  vorige: 'Dit is van de tekst vóór uw laatste wijziging.',
  nietBruikbaar: 'Dit kan als het beleid zonder fouten is.',
  naarFouten: 'Bekijk de fouten',
  belet: 'Deze versie van het beleid kan niet worden doorzocht:',
  belemmering: {
    'ander-beleid': 'De gepubliceerde versie kan niet worden gelezen. Vergelijken kan dus niet.',
    gevallen: 'In de gevallen zelf staan fouten. Die staan bij Controle.',
  },
};

/** What all cases of the policy show. */
export const bevindingen = {
  kop: (aantal: number): string => (aantal === 0 ? 'Niets gevonden' : keer(aantal, 'bevinding', 'bevindingen')),
  kopBezig: 'Alle gevallen worden doorzocht',
  uitleg:
    'Het programma zoekt niet met voorbeelden: het gaat álle gevallen na die een handhaver kan tegenkomen. Elk antwoord, elke soort voorziening, elke dag waarop iets verandert, en alles wat er eerder is gebeurd.',
  voortgang: (gedaan: number, totaal: number): string => `Voorschrift ${gedaan} van ${totaal}, elk per soort voorziening`,
  begin: 'Doorzoek alle gevallen',
  omvang: (voorschriften: number, klassen: number): string =>
    `Doorzocht: alle gevallen van ${keer(voorschriften, 'voorschrift', 'voorschriften')}. Daaruit komen ${keer(klassen, 'uitkomst', 'verschillende uitkomsten')}.`,
  bewezen: [
    'In geen enkel geval zegt het beleid niets.',
    'Nergens eisen twee regels iets dat niet samengaat, en nergens geven twee regels een ander bedrag of een andere termijn.',
    'Elke regel, elke rij met bedragen, elke vraag en elk antwoord doet ertoe.',
  ],
  bewezenZwaarder: 'Nergens leidt iets dat u zwaarder noemt tot een lichtere maatregel, een lager bedrag of meer tijd.',
  bewezenAlleen: 'Er is verder niets gevonden: ook dat is nagegaan in alle gevallen.',
  telling: 'Wat is doorzocht, per voorschrift',
  voorschrift: 'Voorschrift en soort voorziening',
  combinaties: 'Combinaties',
  klassen: 'Uitkomsten',
  gevolg: (code: string): string => GEVOLGEN[code] ?? '',
  bekijk: 'Bekijk dit geval',
  bekijkPaar: 'Bekijk de twee gevallen',
  zwaarder: 'Het zwaardere geval',
  lichter: 'Het lichtere geval',
  verklaar: 'Zo bedoeld: leg uit',
  ga: (wat: string): string => `Ga naar: ${wat}`,
  bij: (wat: string): string => ` (${wat})`,
  verklaard: (aantal: number): string => keer(aantal, 'bevinding is zo bedoeld, met een reden', 'bevindingen zijn zo bedoeld, met een reden'),
  reden: 'Waarom is dit zo bedoeld?',
  redenHint: 'Deze zin komt in het beleid te staan. Schrijf voor een collega die het over vier jaar leest.',
  bron: 'Waar staat dat in de tekst?',
  kiesBron: 'Kies een paragraaf',
  leg: 'Zet in het beleid',
  annuleer: 'Toch niet',
  moetReden: 'Schrijf eerst waarom het zo bedoeld is.',
  moetBron: 'Kies eerst waar dat in de tekst staat.',
  isVerklaard: 'De uitleg staat in het beleid.',
  deUitleg: 'de uitleg',
  haalWeg: 'Haal de uitleg weg',
  isWeg: 'De uitleg is weg uit het beleid.',
  naarVerklaring: 'Ga naar de uitleg',
};

/** In which of all cases the policy gives something else than the published version. */
export const uitkomsten = {
  kop: 'Wie krijgt een ander advies?',
  uitleg: 'Uw tekst naast de gepubliceerde versie, in alle gevallen die een handhaver kan tegenkomen. Wat in de tekst zelf anders is, staat bij Verschil.',
  vergelijk: 'Vergelijk alle gevallen',
  opnieuw: 'Vergelijk opnieuw',
  bezig: 'Alle gevallen worden vergeleken',
  voortgang: (gedaan: number, totaal: number): string => `Voorschrift ${gedaan} van ${totaal}, elk per soort voorziening`,
  zelfdeTekst: 'Uw tekst is gelijk aan de gepubliceerde versie. Er is niets te vergelijken.',
  samenvatting: (groepen: number): string =>
    groepen === 0
      ? 'Niemand krijgt een ander advies: in alle gevallen komt hetzelfde uit, ook de bedragen en de termijnen.'
      : `Er komt iets anders uit in ${keer(groepen, 'groep', 'groepen')} gevallen.`,
  hoeveel: (waar: string, aandeel: string, eersteKeer: string | undefined): string =>
    `In ${aandeel} van de gevallen ${waar}. ${eersteKeer === undefined ? 'Niet bij een gewone eerste keer.' : `Van de gewone eerste keren: ${eersteKeer}.`}`,
  precies: (aantal: string): string => `Precies: ${aantal}.`,
  ook: (wat: readonly string[]): string => `In een deel daarvan ook: ${wat.join('; ')}.`,
  waardoor: (zin: string): string => `Waardoor? ${zin}`,
  voorbeeld: (zin: string): string => `Voorbeeld: ${zin}`,
  wanneer: 'In welke gevallen',
  nogMeer: (n: number): string => `En nog ${keer(n, 'beschrijving', 'beschrijvingen')}.`,
  bekijk: 'Bekijk een voorbeeld',
  oud: 'Gepubliceerd',
  nieuw: 'Met uw tekst',
  bij: (wat: string): string => ` (${wat})`,
  alleen: (wie: string, voorschriften: readonly string[]): string => `Alleen in ${wie}, dus niet vergeleken: ${voorschriften.join(', ')}.`,
  eens: 'Dit is zo bedoeld, want',
  eensHint: 'Dit komt bij de gepubliceerde versie te staan. Iedereen kan het lezen.',
  door: 'Wie stemt hiermee in?',
  doorHint: 'Naam en functie, of het besluit.',
  instemming: (gegeven: number, totaal: number): string =>
    gegeven === totaal
      ? 'Bij elke groep staat waarom, en wie ermee instemt.'
      : `Bij ${gegeven} van de ${keer(totaal, 'groep', 'groepen')} staat waarom, en wie ermee instemt.`,
};

/** The same over a file of dossiers. */
export const dossiers = {
  kop: 'In uw eigen dossiers',
  uitleg: 'Kies een bestand met dossiers, op elke regel één (NDJSON). Het bestand blijft op uw computer: het wordt nergens naartoe gestuurd en niet bewaard.',
  kies: 'Bestand met dossiers',
  bezig: (naam: string): string => `De dossiers in ${naam} worden vergeleken`,
  voortgang: (gedaan: number, totaal: number): string => `${Math.floor((100 * gedaan) / Math.max(totaal, 1))} % van het bestand gelezen`,
  opnieuw: (naam: string): string => `Vergelijk ${naam} opnieuw`,
  samenvatting: (anders: number, gelezen: number, naam: string): string => {
    const van = gelezen === 1 ? 'Van het dossier' : `Van de ${leesGetal(gelezen)} dossiers`;
    const hoeveel = anders === 0 ? 'komt er geen' : anders === 1 ? 'komt er 1' : `komen er ${leesGetal(anders)}`;
    return `${van} in ${naam} ${hoeveel} anders uit.`;
  },
  geweigerd: (n: number): string => `${keer(n, 'dossier wordt', 'dossiers worden')} door een van de twee versies geweigerd, en niet vergeleken.`,
  stromen: 'Overtredingen: van welke eis naar welke eis',
  stromenTabel: 'De aantallen in een tabel',
  geeist: (versie: string): string => `${versie} geëist`,
  stromenAantal: 'Aantal',
  tabel: 'Wat er verandert, en in hoeveel dossiers',
  wat: 'Wat er verandert',
  aantal: 'Dossiers',
  voorbeeld: 'Voorbeeld',
  bekijk: 'Bekijk er een',
  mis: (n: number): string => keer(n, 'regel is niet vergeleken', 'regels zijn niet vergeleken'),
  regel: (lijn: number, waarom: string): string => `Regel ${leesGetal(lijn)}: ${waarom}`,
  'geen-tekst': 'dit is geen tekst (UTF-8).',
  'te-lang': 'langer dan 1 MB; elk dossier hoort op een eigen regel.',
  meerMis: (n: number): string => `En nog ${keer(n, 'regel', 'regels')}.`,
};

/** Which small changes of the policy no case notices. */
export const ontbrekend = {
  kop: 'Ontbrekende gevallen',
  uitleg:
    'Het programma maakt in een kopie van uw tekst steeds één vergissing: een jaar meer, een uitzondering weg, ‘en’ in plaats van ‘of’. Een geval moet dat merken. Merkt geen geval het, dan ontbreekt er een.',
  duur: 'Dit duurt enkele minuten. U kunt intussen gewoon kijken en lezen. Wijzigt u de tekst, dan stopt het.',
  begin: 'Zoek ontbrekende gevallen',
  opnieuw: 'Zoek opnieuw',
  bezig: 'Er wordt gezocht welke gevallen ontbreken',
  voortgang: (gedaan: number, totaal: number): string => `${Math.floor((100 * gedaan) / Math.max(totaal, 1))} % gedaan`,
  geenGevallen: 'Er zijn nog geen gevallen. Begin bij Gevallen.',
  naarGevallen: 'Naar de gevallen',
  telling: (mutanten: number, opgemerkt: number, gelijk: number): string =>
    `${keer(mutanten, 'vergissing', 'vergissingen')} geprobeerd: ${leesGetal(opgemerkt)} door een geval gemerkt, ${leesGetal(gelijk)} zonder gevolg voor welke zaak ook.`,
  niets: 'Er ontbreekt geen geval: elke vergissing die iets uitmaakt, wordt gemerkt.',
  ontbreekt: (n: number): string => `Op ${keer(n, 'plaats', 'plaatsen')} ontbreekt een geval.`,
  falend: (n: number): string => `${keer(n, 'geval klopt', 'gevallen kloppen')} nu niet. Die merken niets. Los dat eerst op bij Gevallen.`,
  onbeslist: (n: number): string => `Bij ${keer(n, 'vergissing', 'vergissingen')} is niet te zeggen of een geval haar kan merken`,
  ouder: 'Wat er gevonden is, was van de tekst vóór uw laatste wijziging.',
  gevallenAnders: 'De gevallen zijn sindsdien gewijzigd. Wat u hier hebt toegevoegd, staat erbij.',
  groep: (naam: string, n: number): string => `${naam}: ${keer(n, 'geval', 'gevallen')}`,
  staat: 'Er staat',
  zou: 'Er zou staan',
  niet: '(niets)',
  uitkomst: 'In het geval dat het laat zien',
  nu: 'Komt er nu uit',
  dan: 'Zou eruit komen',
  meer: (n: number): string => `En nog ${keer(n, 'ding', 'dingen')} anders`,
  bekijk: 'Bekijk dit geval',
  voegToe: 'Voeg toe als geval',
  bij: (wat: string): string => ` (${wat})`,
  toegevoegd: 'Hiervoor staat nu een geval bij Gevallen.',
  titel: (naam: string): string => `Grensgeval: ${naam}`,
};
