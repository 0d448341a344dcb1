import { MUTANTSOORTEN } from '../mutatie/woorden.ts';
import { isDatum, leesDatum } from '../opmaak/datum.ts';
import type { Params, Verwoording } from './woorden.ts';
import { q, w } from './woorden.ts';

const dag = (p: Params, naam: string): string => (isDatum(w(p, naam)) ? leesDatum(w(p, naam)) : w(p, naam));

/** Where in a policy a change is, before the name of it. */
const PLEKKEN: Readonly<Record<string, string>> = {
  regel: 'de regel',
  begrip: 'het begrip',
  voorschrift: 'het voorschrift',
  maatregel: 'de maatregel',
  procedure: 'de stap',
  feit: 'de vraag',
};

/** "de regel “5.1-a”", or of what a policy has one of only what it is. */
function plek(p: Params): string {
  const soort = w(p, 'soort');
  if (soort === 'bedragen') return 'het rekenen met bedragen';
  return soort === 'geldigheid' ? 'de geldigheid' : `${PLEKKEN[soort] ?? soort} ${q(p, 'bij')}`;
}

/** A value in a policy: an answer, a day, a number, or a name. */
function waarde(tekst: string): string {
  if (isDatum(tekst)) return leesDatum(tekst);
  return tekst === 'true' ? 'ja' : tekst === 'false' ? 'nee' : tekst;
}

/** "in de regel “5.1-a” (de grens één stap verlegd: 51 in plaats van 50)". */
function verandering(p: Params): string {
  const wat = (MUTANTSOORTEN as Readonly<Record<string, string>>)[w(p, 'verandering')] ?? w(p, 'verandering');
  const [van, naar] = Array.isArray(p['waarden']) ? (p['waarden'] as readonly string[]) : [];
  const anders = van === undefined || naar === undefined ? '' : `: ${waarde(naar)} in plaats van ${waarde(van)}`;
  return `${plek(p)} (${wat.slice(0, 1).toLowerCase()}${wat.slice(1)}${anders})`;
}

/** Findings about what stands in the way of publishing, and about keys. */
export const PUBLICEREN: Readonly<Record<string, Verwoording>> = {
  'geen-gevallen': {
    tekst: () => 'Dit beleid heeft geen eigen gevallen.',
    herstel: () => 'Maak gevallen met de uitkomst die de tekst van het beleid voorschrijft.',
  },
  'geval-klopt-niet': {
    tekst: (p) => `Het geval ${q(p, 'bij')} (${w(p, 'titel')}) komt anders uit dan verwacht.`,
    herstel: () => 'Verbeter de regel. Zegt de tekst iets anders dan het geval, verbeter dan het geval.',
  },
  'regel-in-geen-geval': {
    tekst: (p) => `De regel ${q(p, 'bij')} geldt in geen enkel eigen geval.`,
    herstel: () => 'Maak een geval waarin deze regel geldt.',
  },
  'voorwaarde-een-kant': {
    tekst: (p) => `Een voorwaarde van ${w(p, 'soort') === 'begrip' ? 'het begrip' : 'de regel'} ${q(p, 'bij')} is in geen enkel eigen geval ${w(p, 'mist')}.`,
    herstel: (p) => `Maak een geval waarin deze voorwaarde ${w(p, 'mist')} is.`,
  },
  'geval-ontbreekt': {
    tekst: (p) => `Een verandering in ${verandering(p)} valt in geen enkel eigen geval op.`,
    herstel: () => 'Neem het voorbeeld over als geval, met de uitkomst die de tekst van het beleid voorschrijft.',
  },
  'verandering-onbeslist': {
    tekst: (p) => `Van een verandering in ${verandering(p)} is niet te zeggen of er een geval door anders uitkomt.`,
    herstel: () => 'U hoeft hier niets aan te doen.',
  },
  'niet-vergeleken': {
    tekst: (p) => `De gevallen van ${q(p, 'bij')} zijn te ingewikkeld om met de vorige versie te vergelijken.`,
    herstel: () => 'Maak de voorwaarden eenvoudiger, of verdeel ze over begrippen.',
  },
  'instemming-ander-beleid': {
    tekst: (p) => `Deze woorden van instemming zijn voor ${w(p, 'gevonden')}, en niet voor ${w(p, 'verwacht')}.`,
    herstel: () => 'Kies het bestand dat bij deze versie hoort, of begin met een nieuw.',
  },
  'instemming-ontbreekt': {
    tekst: (p) => `Niemand heeft ingestemd met deze verandering: ${w(p, 'wat')}`,
    herstel: () => 'Zet erbij waarom dit de bedoeling is, wie dat zegt en op welke dag.',
  },
  'instemming-overbodig': {
    tekst: (p) => `Hiermee is ingestemd, maar het verandert niet of niet meer: ${w(p, 'wat')}`,
    herstel: () => 'Haal deze instemming weg.',
  },
  'instemming-veranderd': {
    tekst: (p) => `Na de instemming veranderde welke gevallen dit raakt: ${w(p, 'wat')}`,
    herstel: () => 'Bekijk de verandering opnieuw en stem er opnieuw mee in.',
  },
  'instemming-zonder-woord': {
    tekst: (p) => `Bij deze verandering staat geen woord van instemming: ${w(p, 'wat')}`,
    herstel: () => 'Schrijf in eigen woorden op waarom dit de bedoeling is.',
  },
  'instemming-zonder-naam': {
    tekst: (p) => `Bij deze verandering staat niet wie ermee instemt: ${w(p, 'wat')}`,
    herstel: () => 'Vul de naam in van wie dit heeft besloten.',
  },
  'instemming-zonder-dag': {
    tekst: (p) => `Bij deze verandering staat niet op welke dag iemand ermee instemde: ${w(p, 'wat')}`,
    herstel: () => 'Vul de dag in, zoals 2026-07-01.',
  },
  'instemming-later': {
    tekst: (p) => `De dag van de instemming (${dag(p, 'op')}) ligt na de dag van publiceren (${dag(p, 'vandaag')}): ${w(p, 'wat')}`,
    herstel: () => 'Verbeter de dag.',
  },
  'sleutel-nodig': {
    tekst: () => 'De vorige uitgave is ondertekend, en voor deze is geen sleutel gegeven.',
    herstel: () => 'Geef de sleutel van uw gemeente. Is die kwijt, maak dan een nieuwe en geef de openbare helft aan wie het beleid gebruikt.',
  },
  'sleutel-onbruikbaar': {
    tekst: () => 'Dit is geen sleutel die hier kan worden gebruikt.',
    herstel: () => 'Kies een sleutelbestand (JWK, P-256, met een kid), of maak een nieuw sleutelpaar.',
  },
  'sleutel-niet-geheim': {
    tekst: () => 'Dit is de openbare helft van een sleutel. Daarmee kan niemand ondertekenen.',
    herstel: () => 'Kies het bestand met de geheime sleutel.',
  },
};
