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
  schermen: { bevindingen: 'Gaten en tegenspraak', uitkomsten: 'Wie krijgt een ander advies?' } satisfies Record<Analysescherm, string>,
  stop: 'Stop',
  gestopt: 'U hebt dit gestopt.',
  gewijzigd: 'Dit is gestopt omdat u de tekst wijzigde.',
  stuk: 'Dit lukte niet, door een fout in het programma. Probeer het opnieuw.',
  begonnen: 'Het zoeken is begonnen.',
  vorige: 'Dit is van de tekst vóór uw laatste wijziging.',
  nietBruikbaar: 'Dit kan als het beleid zonder fouten is.',
  naarFouten: 'Bekijk de fouten',
  belet: 'Deze versie van het beleid kan niet worden doorzocht:',
  anderBelet: 'De gepubliceerde versie kan niet worden gelezen. Vergelijken kan dus niet.',
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
