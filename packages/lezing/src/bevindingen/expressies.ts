import type { Verwoording } from './woorden.ts';
import { keuze, ofBedoeld, q, soort, w } from './woorden.ts';

/** Findings about conditions and computations (JSON-Logic within the profile). */
export const EXPRESSIES: Readonly<Record<string, Verwoording>> = {
  'expressie-te-groot': {
    tekst: (p) => `Deze voorwaarde heeft ${w(p, 'gevonden')} onderdelen; het mogen er ${w(p, 'hoogstens')} zijn.`,
    herstel: () => 'Verdeel de voorwaarde over begrippen of over meer regels.',
  },
  'geen-voorwaarde': {
    tekst: (p) => `Hier komt ${soort(p, 'soort')} uit, geen ja of nee.`,
    herstel: () => 'Vergelijk de uitkomst ergens mee, zodat er ja of nee uitkomt.',
  },
  'geen-expressie': {
    tekst: (p) => `Hier staat ${soort(p, 'gekregen')}; daar valt niet mee te rekenen.`,
    herstel: () => 'Gebruik true, false, een heel getal, een optie, een datum of een object met één operator.',
  },
  'losse-lijst': { tekst: () => 'Een lijst mag alleen als onderdeel van een operator.', herstel: () => 'Zet er een operator omheen, zoals {"and": [ … ]}.' },
  'niet-een-sleutel': {
    tekst: (p) => `Hier hoort één operator te staan; gevonden: ${keuze(p, 'sleutels', 'en')}.`,
    herstel: () => 'Houd één operator per object over. Zet uitleg in het veld toelichting van de regel.',
  },
  'onbekende-operator': {
    tekst: (p) => `De operator ${q(p, 'operator')} bestaat niet.`,
    herstel: (p) => ofBedoeld(p, 'Gebruik een operator uit het profiel.'),
  },
  'geweigerde-operator': {
    tekst: (p) => `De operator ${q(p, 'operator')} mag hier niet: de uitkomst is niet altijd te vertrouwen.`,
    herstel: (p) => `Gebruik in plaats daarvan: ${w(p, 'alternatief')}.`,
  },
  'operanden-geen-lijst': { tekst: (p) => `Na ${q(p, 'operator')} hoort een lijst.`, herstel: () => 'Zet de onderdelen tussen [ en ].' },
  'aantal-operanden': {
    tekst: (p) => `De operator ${q(p, 'operator')} heeft hier ${w(p, 'gekregen')} onderdelen; dat moeten er zijn: ${w(p, 'verwacht')}.`,
    herstel: () => 'Vul onderdelen aan of haal er weg.',
  },
  'verkeerd-operandtype': {
    tekst: (p) => `Hier staat ${soort(p, 'gekregen')}, maar er hoort ${soort(p, 'verwacht')} te staan.`,
    herstel: (p) => `Gebruik hier ${soort(p, 'verwacht')}.`,
  },
  'ongelijke-typen': {
    tekst: (p) => `Links staat ${soort(p, 'links')} en rechts ${soort(p, 'rechts')}; die zijn niet te vergelijken.`,
    herstel: () => 'Gebruik aan beide kanten hetzelfde soort waarde.',
  },
  'niet-te-vergelijken': {
    tekst: (p) => `Met deze operator is ${soort(p, 'soort')} niet te vergelijken.`,
    herstel: () => 'Gebruik === of in voor een keuze, bevat voor een lijst, en het feit zelf voor ja of nee.',
  },
  'onbekend-feit': {
    tekst: (p) => `Er is geen feit of begrip ${q(p, 'feit')}.`,
    herstel: (p) => ofBedoeld(p, 'Voeg het toe bij feiten of begrippen, of gebruik een ander.'),
  },
  'onbekende-optie': { tekst: (p) => `${q(p, 'optie')} is geen mogelijk antwoord.`, herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'opties')}.`) },
  'naam-niet-letterlijk': {
    tekst: () => 'Na var hoort de naam van één feit of begrip, als tekst.',
    herstel: () => 'Schrijf {"var": "naam"}, zonder lijst en zonder standaardwaarde.',
  },
  'lijst-niet-letterlijk': { tekst: () => 'Hier hoort een lijst met opties te staan.', herstel: () => 'Schrijf de opties uit, zoals ["a", "b"].' },
  'getal-niet-letterlijk': {
    tekst: () => 'Hier hoort een heel getal te staan dat de operator aankan.',
    herstel: () => 'Schrijf het getal zelf op, niet een feit of berekening.',
  },
  'woord-ongeldig': { tekst: (p) => `${q(p, 'woord')} kan hier niet.`, herstel: (p) => `Kies uit ${keuze(p, 'woorden')}.` },
  'vergelijking-te-ingewikkeld': {
    tekst: () => 'In deze vergelijking hangt te veel af van antwoorden die nog open kunnen zijn.',
    herstel: () => 'Laat er één te beantwoorden feit in staan, één keer. Maak van de rest een eigen vergelijking.',
  },
  'telling-los': {
    tekst: () => 'Een telling van gebeurtenissen staat hier los.',
    herstel: () => 'Vergelijk de telling met een getal van 0 tot en met 5, zoals {">=": [ … , 1]}.',
  },
  'telling-grens': { tekst: () => 'Een telling wordt vergeleken met een heel getal van 0 tot en met 5.', herstel: () => 'Schrijf hier zo’n getal.' },
  'geen-lijst-soorten': { tekst: () => 'Hier hoort een lijst met soorten gebeurtenissen.', herstel: () => 'Noem ten minste één soort, zoals ["aanwijzing"].' },
  'onbekende-gebeurtenis': { tekst: (p) => `De gebeurtenis ${q(p, 'soort')} bestaat niet.`, herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'soorten')}.`) },
  'jaren-ongeldig': { tekst: () => 'Dit is geen aantal jaren.', herstel: () => 'Gebruik een heel getal van 1 tot en met 50, of "onbeperkt".' },
};
