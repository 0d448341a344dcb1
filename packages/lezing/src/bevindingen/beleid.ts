import type { Verwoording } from './woorden.ts';
import { keuze, kring, ofBedoeld, q, soort, w } from './woorden.ts';

/** Findings about what a policy or the national file says. */
export const BELEID: Readonly<Record<string, Verwoording>> = {
  'overgang-zonder-voorganger': {
    tekst: () => 'Er staat hoe lopende zaken overgaan, maar niet van welke versie.',
    herstel: () => 'Vul bij geldigheid het veld opvolgerVan in, of haal overgang weg.',
  },
  'dubbele-id': { tekst: (p) => `De naam ${q(p, 'id')} bestaat al: zie ${w(p, 'eerste')}.`, herstel: () => 'Geef een van de twee een andere naam.' },
  'datum-bestaat-niet': { tekst: (p) => `De datum ${w(p, 'datum')} bestaat niet.`, herstel: () => 'Schrijf een bestaande dag als jaar-maand-dag.' },
  'periode-omgekeerd': {
    tekst: (p) => `De periode eindigt (${w(p, 'tot')}) voordat zij begint (${w(p, 'van')}).`,
    herstel: () => 'Verbeter een van de twee datums.',
  },
  'buiten-periode': {
    tekst: (p) => `${w(p, 'gevonden')} valt buiten ${w(p, 'van')} tot en met ${w(p, 'tot')}.`,
    herstel: () => 'Haal de dag weg of maak de periode langer.',
  },
  'niet-oplopend': {
    tekst: (p) => `${w(p, 'gevonden')} komt niet na ${w(p, 'vorige')}.`,
    herstel: () => 'Zet de lijst op volgorde, van laag naar hoog, zonder dubbele.',
  },
  'verhouding-begin': {
    tekst: (p) => `De verhouding begint met ${w(p, 'gevonden')}, niet met 1.`,
    herstel: () => 'Begin met 1: het bedrag in de reeks is dat van categorie 1.',
  },
  'onbekend-document': { tekst: (p) => `Er is geen bron met de naam ${q(p, 'document')}.`, herstel: (p) => ofBedoeld(p, 'Voeg het document toe bij bronnen.') },
  'onbekende-sectie': {
    tekst: (p) => `In ${q(p, 'document')} staat geen onderdeel ${q(p, 'sectie')}.`,
    herstel: (p) => ofBedoeld(p, 'Voeg het onderdeel toe bij de bron, of noem een ander.'),
  },
  'gereserveerde-naam': {
    tekst: (p) => `De naam ${q(p, 'naam')} is al van een veld van het dossier.`,
    herstel: () => 'Kies een andere naam, of gebruik het veld van het dossier.',
  },
  'onbekende-afweging': { tekst: (p) => `Er is geen afweging ${q(p, 'afweging')}.`, herstel: (p) => ofBedoeld(p, 'Voeg de afweging toe of noem een andere.') },
  'opties-ontbreken': { tekst: (p) => `Bij ${q(p, 'feit')} staan geen opties.`, herstel: () => 'Voeg de mogelijke antwoorden toe bij opties.' },
  'veld-past-niet': { tekst: (p) => `Het veld ${q(p, 'veld')} past niet bij ${soort(p, 'type')}.`, herstel: () => 'Haal het veld weg of kies een ander type.' },
  'grenzen-ontbreken': { tekst: (p) => `Bij ${q(p, 'feit')} staat niet welke getallen mogen.`, herstel: () => 'Vul min en max in.' },
  'grenzen-omgekeerd': {
    tekst: (p) => `Het kleinste getal (${w(p, 'min')}) is groter dan het grootste (${w(p, 'max')}).`,
    herstel: () => 'Verwissel min en max, of verbeter ze.',
  },
  'standaard-niveau': {
    tekst: (p) => `${q(p, 'feit')} krijgt zijn standaard van het voorschrift, maar is een feit van de hele zaak.`,
    herstel: () => 'Maak het niveau “overtreding”, of haal standaard weg.',
  },
  'gedeeld-feit-anders': {
    tekst: (p) => `${q(p, 'feit')} betekent in elk beleid hetzelfde: ${w(p, 'veld')} is daar ${q(p, 'verwacht')}, hier ${q(p, 'gevonden')}.`,
    herstel: () => 'Neem de gedeelde vorm over, of geef het feit een eigen naam.',
  },
  'gedeeld-feit-optie': {
    tekst: (p) => `${q(p, 'gevonden')} is geen optie van het gedeelde feit ${q(p, 'feit')}.`,
    herstel: (p) => `Kies uit ${keuze(p, 'toegestaan')}, of maak een feit met een eigen naam.`,
  },
  'begrip-ontbreekt': {
    tekst: (p) => `Het begrip ${q(p, 'begrip')} ontbreekt.`,
    herstel: () => 'Voeg het toe bij begrippen: elk advies vermeldt of er sprake is van recidive.',
  },
  'begrip-kring': { tekst: (p) => `Deze begrippen verwijzen naar elkaar in een kring: ${kring(p)}.`, herstel: () => 'Haal één van de verwijzingen weg.' },
  'begrip-ongebruikt': { tekst: (p) => `Het begrip ${q(p, 'begrip')} wordt nergens gebruikt.`, herstel: () => 'Gebruik het in een regel of haal het weg.' },
  'procedure-ongebruikt': {
    tekst: (p) => `Geen regel noemt de procedurestap ${q(p, 'procedure')}.`,
    herstel: () => 'Voeg een regel toe die de stap noemt, of haal de stap weg.',
  },
  'feit-ongebruikt': { tekst: (p) => `Geen regel gebruikt het feit ${q(p, 'feit')}.`, herstel: () => 'Gebruik het in een regel of haal de vraag weg.' },
  'klasse-zonder-feit': {
    tekst: (p) => `${q(p, 'voorschrift')} heeft een klasse, maar geen feit neemt die over.`,
    herstel: () => 'Geef een feit “standaard”: “klasse”, of haal de klasse weg.',
  },
  'onbekende-klasse': {
    tekst: (p) => `${q(p, 'gevonden')} is geen optie van ${q(p, 'feit')}.`,
    herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'opties')}.`),
  },
  'te-veel-klassen': {
    tekst: (p) => `De regels maken bij ${q(p, 'voorschrift')} voor de soort ${q(p, 'voorziening')} te veel verschillende gevallen: meer dan ${w(p, 'grens')}.`,
    herstel: () => 'Gebruik minder feiten in de regels voor dit voorschrift, of voeg voorwaarden samen.',
  },
  'klasse-kring': {
    tekst: (p) => `De klasse hangt af van ${q(p, 'feit')}, en dat feit hangt weer af van de klasse.`,
    herstel: (p) => `Gebruik in deze voorwaarde ${q(p, 'feit')} niet, ook niet via een begrip.`,
  },
  'dubbel-tarief': {
    tekst: (p) => `Voor ${w(p, 'maatregel')} bij ${q(p, 'voorziening')} staat al een bedrag: zie ${w(p, 'eerste')}.`,
    herstel: () => 'Laat er één staan, of noem bij elk voor welke voorzieningen het geldt.',
  },
  'tarief-buiten-voorschrift': {
    tekst: (p) => `Het voorschrift geldt niet voor ${q(p, 'gevonden')}.`,
    herstel: (p) => `Kies uit ${keuze(p, 'toegestaan')}, of breid het voorschrift uit.`,
  },
  'deel-zonder-categorie': {
    tekst: () => 'Een deel van een bedrag kan alleen bij een categorie.',
    herstel: () => 'Reken het bedrag zelf uit in centen, of noem een categorie.',
  },
  'geen-categoriedatum': {
    tekst: (p) => `Voor ${w(p, 'maatregel')} geldt een categorie, maar er staat niet welke dag het bedrag bepaalt.`,
    herstel: () => 'Voeg de maatregel toe bij bedragen, categoriedatum.',
  },
  'geen-uitsluitende-maatregel': {
    tekst: () => 'Geen maatregel van dit beleid sluit de andere uit. Zo kan de handhaver niet kiezen om niet te handhaven.',
    herstel: () => 'Zet bij de maatregel waarmee de gemeente van handhaving afziet: "uitsluitend": true.',
  },
  'maatregel-niet-verklaard': {
    tekst: (p) => `Dit beleid kent de maatregel ${q(p, 'maatregel')} niet.`,
    herstel: () => 'Voeg de maatregel toe bij maatregelen, of gebruik een andere.',
  },
  'dubbele-trede': {
    tekst: (p) => `Trede ${w(p, 'trede')} is al van een andere maatregel.`,
    herstel: () => 'Geef elke maatregel op de ladder een eigen trede.',
  },
  'trede-gat': {
    tekst: (p) => `Trede ${w(p, 'trede')} past niet: er staan ${w(p, 'hoogstens')} maatregelen op de ladder.`,
    herstel: () => 'Nummer de treden vanaf 1, zonder gaten.',
  },
  'geen-ladder': {
    tekst: () => 'Deze regel schuift over de ladder, maar er is geen ladder.',
    herstel: () => 'Geef ten minste twee maatregelen een trede, of kies een ander gevolg.',
  },
  'effect-niet-een': {
    tekst: (p) => `Een regel heeft precies één gevolg; hier: ${keuze(p, 'gevonden', 'en')}.`,
    herstel: (p) => `Kies één van ${keuze(p, 'soorten')}. Maak voor een tweede gevolg een eigen regel.`,
  },
  'effect-veld-ontbreekt': { tekst: (p) => `Bij ${q(p, 'effect')} hoort ook ${q(p, 'veld')}.`, herstel: (p) => `Voeg ${q(p, 'veld')} toe.` },
  'effect-veld-te-veel': { tekst: (p) => `Het veld ${q(p, 'veld')} past niet bij ${q(p, 'effect')}.`, herstel: () => 'Haal dit veld weg.' },
  'bij-vorm': {
    tekst: (p) => (p['lijst'] === true ? 'Hier hoort “bij” een lijst van maatregelen te zijn.' : 'Naast “ook” noemt “bij” één maatregel.'),
    herstel: (p) => (p['lijst'] === true ? 'Zet de maatregel tussen [ en ].' : 'Haal [ en ] weg. Maak voor elke andere maatregel een eigen regel.'),
  },
  'ook-is-bij': { tekst: (p) => `${q(p, 'maatregel')} kan niet met zichzelf meegaan.`, herstel: () => 'Noem bij “ook” een andere maatregel dan bij “bij”.' },
  'stap-veld-ontbreekt': { tekst: (p) => `Bij de stap ${q(p, 'stap')} hoort ${q(p, 'veld')}.`, herstel: (p) => `Voeg ${q(p, 'veld')} toe.` },
  'stap-veld-te-veel': { tekst: (p) => `Het veld ${q(p, 'veld')} past niet bij de stap ${q(p, 'stap')}.`, herstel: () => 'Haal dit veld weg.' },
  'sterkte-moet-geboden': { tekst: (p) => `Een regel met ${q(p, 'effect')} is altijd geboden.`, herstel: () => 'Maak de sterkte “geboden”.' },
  'onbekende-regel': { tekst: (p) => `Er is geen regel ${q(p, 'regel')}.`, herstel: (p) => ofBedoeld(p, 'Noem een regel die bestaat.') },
  'mogelijk-als-uitzondering': {
    tekst: (p) => `${q(p, 'regel')} is “mogelijk”; dan kan hij geen andere regel uitschakelen.`,
    herstel: () => 'Maak de sterkte “geboden”, of haal uitzonderingOp weg.',
  },
  'uitzondering-op-zichzelf': { tekst: (p) => `${q(p, 'regel')} is een uitzondering op zichzelf.`, herstel: () => 'Haal deze verwijzing weg.' },
  'uitzondering-kring': {
    tekst: (p) => `Deze regels zijn in een kring uitzondering op elkaar: ${kring(p)}.`,
    herstel: () => 'Haal één van de verwijzingen weg.',
  },
  'onbekende-procedure': { tekst: (p) => `Er is geen procedurestap ${q(p, 'procedure')}.`, herstel: (p) => ofBedoeld(p, 'Voeg de stap toe bij procedure.') },
  'onbekende-lezing': { tekst: (p) => `${q(p, 'lezing')} is geen van de lezingen.`, herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'lezingen')}.`) },
  'lezing-is-gekozen': {
    tekst: (p) => `${q(p, 'lezing')} is de gekozen lezing. Hoe daarmee wordt gerekend, staat in het beleid zelf.`,
    herstel: (p) => `Haal ${q(p, 'veld')} hier weg.`,
  },
  'lezing-dubbel': {
    tekst: (p) => `Bij ${q(p, 'lezing')} staat hoe ermee wordt gerekend en ook waarom dat niet kan.`,
    herstel: () => 'Houd een van de twee over: rekent of nietBerekend.',
  },
  'lezing-niet-uitgewerkt': {
    tekst: (p) => `Bij ${q(p, 'lezing')} staat niet wat deze lezing zou geven.`,
    herstel: () => 'Zet bij rekent wat er dan anders in het beleid staat, of bij nietBerekend waarom dat niet te berekenen is.',
  },
  'te-veel-lezingen': {
    tekst: (p) => `Er zijn te veel lezingen met een berekening: hoogstens ${w(p, 'hoogstens')}, of ${w(p, 'zwaar')} als ze alle een begrip anders lezen.`,
    herstel: () => 'Laat de berekening weg van lezingen die niet meer spelen.',
  },
  'regel-bestaat-al': {
    tekst: (p) => `Er is al een regel ${q(p, 'regel')}.`,
    herstel: () => 'Zet de regel bij vervangt als hij in de plaats komt, of geef hem een andere naam.',
  },
  'onbekend-begrip': { tekst: (p) => `Er is geen begrip ${q(p, 'begrip')}.`, herstel: (p) => ofBedoeld(p, 'Noem een begrip dat bestaat.') },
  'geen-zelfde-tarief': {
    tekst: (p) => `${q(p, 'voorschrift')} heeft geen bedrag voor ${w(p, 'maatregel')} bij precies deze voorzieningen.`,
    herstel: () => 'Noem dezelfde maatregel en dezelfde voorzieningen als het bedrag waar dit voor in de plaats komt.',
  },
  'bevestigd-bedrag': {
    tekst: (p) => `Het bedrag vanaf ${w(p, 'vanaf')} is bevestigd; dan kan geen ander bedrag nog gelden.`,
    herstel: () => 'Haal de andere bedragen weg, of maak de status te-controleren.',
  },
  'bedrag-al-genoemd': { tekst: (p) => `Het bedrag ${w(p, 'cent')} (in centen) staat hier al.`, herstel: () => 'Noem elk bedrag één keer.' },
  'omstandigheid-onbekend': {
    tekst: (p) => `${q(p, 'omstandigheid')} staat niet als ${w(p, 'richting')} bij omstandigheden.`,
    herstel: () => 'Beschrijf de omstandigheid, of haal deze optie weg.',
  },
  'omstandigheid-niet-gevraagd': {
    tekst: (p) => `${q(p, 'omstandigheid')} is geen optie van ${q(p, 'feit')}.`,
    herstel: () => 'Voeg de optie toe, tenzij een ander feit ernaar vraagt.',
  },
  'onbekend-artikel': {
    tekst: (p) => `Het artikel ${q(p, 'artikel')} staat niet in de landelijke regels.`,
    herstel: (p) => ofBedoeld(p, 'Noem een artikel uit de landelijke regels.'),
  },
  'regel-ook-landelijk': {
    tekst: (p) => `${q(p, 'regel')} is ook de naam van een landelijke regel.`,
    herstel: () => 'Geef de regel van het beleid een andere naam.',
  },
  'landelijk-feit-niet-gevraagd': {
    tekst: (p) => `De landelijke regel ${q(p, 'regel')} heeft ${q(p, 'feit')} nodig, maar dit beleid vraagt er niet naar.`,
    herstel: () => 'Voeg het feit toe bij feiten.',
  },
  'geen-dossierfeit': {
    tekst: (p) => `${q(p, 'feit')} is geen veld van het dossier.`,
    herstel: (p) => ofBedoeld(p, 'Haal het weg: hier staan alleen de velden van het dossier.'),
  },
  'dossierfeit-anders': {
    tekst: (p) => `${q(p, 'feit')} is in het dossier anders: ${w(p, 'veld')} is daar ${keuze(p, 'verwacht', 'en')}, hier ${keuze(p, 'gevonden', 'en')}.`,
    herstel: () => 'Neem de vorm van het dossier over.',
  },
  'dossierfeit-ontbreekt': {
    tekst: (p) => `Bij feiten ontbreekt het veld ${q(p, 'feit')} van het dossier.`,
    herstel: () => 'Voeg het toe, met vraag en uitleg.',
  },
  'samenhang-type': {
    tekst: (p) => `${q(p, 'feit')} is ${soort(p, 'soort')}; samenhang kan alleen bij ja of nee en bij een keuze.`,
    herstel: () => 'Kies een ander feit.',
  },
  'samenhang-niet-vast': {
    tekst: (p) => `Deze voorwaarde hangt af van ${keuze(p, 'feiten', 'en')}; dat kan nog onbekend zijn.`,
    herstel: () => 'Gebruik alleen gegevens die altijd bekend zijn, zoals de historie.',
  },
  'ander-beleid': {
    tekst: (p) => `Deze casussen horen bij ${q(p, 'gevonden')}, niet bij ${q(p, 'verwacht')}.`,
    herstel: () => 'Kies de casussen van dit beleid, of verbeter het veld beleid.',
  },
};
