import type { Verwoording } from './woorden.ts';
import { keuze, ofBedoeld, q, soort, w } from './woorden.ts';

const REDENEN: Readonly<Record<string, string>> = {
  'onbekend-woord': 'Hier staat iets dat geen JSON is',
  'half-getal': 'Hier staat een getal dat niet af is',
  'sleutel-verwacht': 'Hier hoort de naam van een veld te staan, tussen dubbele aanhalingstekens',
  'waarde-verwacht': 'Hier ontbreekt een waarde',
  'dubbele-punt-verwacht': 'Hier ontbreekt een dubbele punt',
  'komma-verwacht': 'Hier ontbreekt een komma',
  'accolade-verwacht': 'Hier ontbreekt een accolade: }',
  'haak-verwacht': 'Hier ontbreekt een haak: ]',
  'einde-verwacht': 'Na het einde staat nog meer tekst',
  'tekst-niet-af': 'Deze tekst heeft geen aanhalingsteken aan het eind',
  'onbekende-escape': 'Na een schuine streep (\\) staat een teken dat daar niet kan staan',
  besturingsteken: 'In deze tekst staat een onzichtbaar besturingsteken',
};

const PATRONEN: Readonly<Record<string, string>> = {
  id: 'Gebruik kleine letters, cijfers, streepjes en punten, zoals wko-1.65.',
  'naam-van-feit': 'Begin met een kleine letter en gebruik alleen letters en cijfers, zoals directGevaar.',
  datum: 'Schrijf een datum als jaar-maand-dag, zoals 2026-01-31.',
  versie: 'Schrijf een versie als drie getallen met punten, zoals 1.0.0.',
  gemeentecode: 'Gebruik de code van het CBS, zoals GM0394.',
  sha256: 'Een controlegetal bestaat uit 64 tekens: cijfers en de letters a tot en met f.',
  moment: 'Schrijf een moment als jaar-maand-dag, met of zonder de tijd erbij, zoals 2026-01-31T16:05.',
  'niet-leeg': 'Schrijf meer dan spaties.',
  adres: 'Gebruik een adres dat met https:// begint, zonder spaties.',
};

/** Findings about the text of a file and the shape of the data in it. */
export const TEKST_EN_VORM: Readonly<Record<string, Verwoording>> = {
  leeg: { tekst: () => 'Het bestand is leeg.', herstel: () => 'Kies een ander bestand.' },
  'te-groot': {
    tekst: (p) => `Het bestand is te groot: er mogen ${w(p, 'hoogstens')} bytes in.`,
    herstel: () => 'Maak het bestand kleiner of verdeel het over meer bestanden.',
  },
  'te-veel-waarden': { tekst: (p) => `Er staan te veel gegevens in: hoogstens ${w(p, 'hoogstens')}.`, herstel: () => 'Lever minder gegevens tegelijk aan.' },
  'te-diep': {
    tekst: (p) => `Er zitten te veel objecten en lijsten in elkaar: hoogstens ${w(p, 'hoogstens')} lagen.`,
    herstel: () => 'Maak de opbouw vlakker. Verdeel een lange voorwaarde over begrippen.',
  },
  'byte-order-mark': {
    tekst: () => 'Het bestand begint met een onzichtbaar teken (byte order mark).',
    herstel: () => 'Sla het bestand op als UTF-8 zonder BOM.',
  },
  'half-teken': { tekst: () => 'Hier staat een half teken, dat niet als UTF-8 te schrijven is.', herstel: () => 'Typ het teken opnieuw.' },
  commentaar: { tekst: () => 'Commentaar hoort niet in JSON.', herstel: () => 'Haal het commentaar weg. Zet uitleg in het veld toelichting.' },
  'komma-te-veel': { tekst: () => 'Na het laatste element staat een komma.', herstel: () => 'Haal deze komma weg.' },
  'geen-json': {
    tekst: (p) => `${REDENEN[w(p, 'reden')] ?? 'Dit is geen JSON'}${w(p, 'gevonden') === '' ? '' : `. Gevonden: ${w(p, 'gevonden')}`}.`,
    herstel: () => 'Verbeter de tekst op deze plaats. Kijk ook naar het teken ervoor.',
  },
  'dubbele-sleutel': { tekst: (p) => `Het veld ${q(p, 'sleutel')} staat hier twee keer.`, herstel: () => 'Laat er één staan.' },
  'verboden-sleutel': { tekst: (p) => `De naam ${q(p, 'sleutel')} mag niet als veld.`, herstel: () => 'Geef het veld een andere naam.' },
  'getal-niet-geheel': {
    tekst: (p) => `${w(p, 'gevonden')} is geen heel getal.`,
    herstel: () => 'Gebruik een heel getal. Schrijf een bedrag in centen: € 12,50 is 1250.',
  },
  'getal-schrijfwijze': {
    tekst: (p) => `${w(p, 'gevonden')} is niet als gewoon heel getal geschreven.`,
    herstel: () => 'Schrijf het getal met alleen cijfers, zonder punt, e of min-nul.',
  },
  'getal-te-groot': {
    tekst: (p) => `${w(p, 'gevonden')} is te groot om precies te bewaren.`,
    herstel: () => 'Gebruik een kleiner getal. Zet een nummer dat geen hoeveelheid is tussen aanhalingstekens.',
  },
  'geen-gegeven': {
    tekst: () => 'Hier staat iets dat geen gegeven is, zoals een functie of een datumobject.',
    herstel: () => 'Geef een tekst, heel getal, true, false, lijst of gewoon object.',
  },
  'nog-meer': {
    tekst: (p) => `Er is nog meer mis: minstens ${w(p, 'aantal')} andere bevindingen.`,
    herstel: () => 'Herstel eerst wat hierboven staat en controleer opnieuw.',
  },
  'ander-schema': {
    tekst: (p) => `Dit is geen ${w(p, 'verwacht')} maar ${w(p, 'gevonden')}.`,
    herstel: (p) => `Kies het goede bestand, of zet ${q(p, 'verwacht')} in het veld schema.`,
  },
  'ontbrekend-veld': { tekst: (p) => `Het veld ${q(p, 'veld')} ontbreekt.`, herstel: () => 'Vul dit veld aan.' },
  'onbekend-veld': { tekst: (p) => `Het veld ${q(p, 'veld')} hoort hier niet.`, herstel: (p) => ofBedoeld(p, 'Haal het veld weg.') },
  'verkeerd-type': {
    tekst: (p) => `Hier staat ${soort(p, 'gevonden')}, maar er hoort ${soort(p, 'verwacht')} te staan.`,
    herstel: (p) => `Maak er ${soort(p, 'verwacht')} van.`,
  },
  'waarde-buiten-lijst': { tekst: (p) => `${q(p, 'gevonden')} kan hier niet.`, herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'toegestaan')}.`) },
  'waarde-niet-toegestaan': { tekst: (p) => `${q(p, 'gevonden')} heeft hier geen betekenis.`, herstel: () => 'Geef een andere waarde of haal het veld weg.' },
  patroon: {
    tekst: (p) => `${q(p, 'gevonden')} heeft niet de goede vorm.`,
    herstel: (p) => PATRONEN[w(p, 'patroon')] ?? 'Geef de waarde de vorm die het schema vraagt.',
  },
  'te-kort': {
    tekst: () => 'Deze tekst is te kort of leeg.',
    herstel: (p) => `Gebruik ten minste ${w(p, 'minstens')} teken${w(p, 'minstens') === '1' ? '' : 's'}.`,
  },
  'te-lang': { tekst: (p) => `Deze tekst is te lang: hoogstens ${w(p, 'hoogstens')} tekens.`, herstel: () => 'Maak de tekst korter.' },
  'te-weinig': { tekst: (p) => `Hier staat te weinig: ten minste ${w(p, 'minstens')}.`, herstel: () => 'Vul aan wat ontbreekt.' },
  'te-veel': { tekst: (p) => `Hier staat te veel: hoogstens ${w(p, 'hoogstens')}.`, herstel: () => 'Haal weg wat niet nodig is.' },
  'te-veel-namen': { tekst: () => 'De lijsten met namen zijn samen te lang.', herstel: () => 'Maak deze lijst of een andere korter.' },
  'te-laag': { tekst: (p) => `${w(p, 'gevonden')} is te laag.`, herstel: (p) => `Gebruik ${w(p, 'minstens')} of meer.` },
  'te-hoog': { tekst: (p) => `${w(p, 'gevonden')} is te hoog.`, herstel: (p) => `Gebruik ${w(p, 'hoogstens')} of minder.` },
  'dubbel-element': { tekst: (p) => `${q(p, 'gevonden')} staat twee keer in deze lijst.`, herstel: () => 'Laat er één staan.' },
  'precies-een': {
    tekst: (p) => `Precies één van ${keuze(p, 'velden', 'en')} hoort hier te staan.`,
    herstel: (p) => `Vul ${keuze(p, 'velden')} in, en niet beide.`,
  },
};
