import { aantal } from './aantal.ts';

/** The record: the motivering, taking it along, and making it final. */
export const verslag = {
  geenAdvies: 'Er is nu geen advies, dus ook geen verslag. Kijk in het overzicht wat er nog nodig is.',
  naarOverzicht: 'Naar het overzicht',

  mist: (n: number) => `Dit is nog nodig voordat u kunt vaststellen (${n})`,
  mistUitleg: 'Lezen en afdrukken kan al wel. Er staat dan bij dat het een concept is.',

  gaNaar: (plaats: string) => `Ga naar ${plaats}`,
  gaNaarBij: (plaats: string, nummer: number) => `Ga naar ${plaats} over overtreding ${nummer}`,

  motivering: 'De motivering van het besluit',
  motiveringUitleg:
    'Hieronder staat een concept, gemaakt uit de feiten, uw oordelen en uw keuzes. Pas het aan in uw eigen woorden. Laat de regels met ‘Overtreding 1: …’ staan: zo weet de controle waar een stuk over gaat.',
  motiveringTekst: 'Tekst van de motivering',
  concept: 'Dit is nog het concept. Het komt pas in het verslag als u het overneemt of aanpast.',
  neemOver: 'Neem het concept over',
  aangepast: 'Dit is uw eigen tekst. Zo komt hij in het verslag.',
  opnieuw: 'Begin opnieuw met het concept',
  opnieuwHint: 'Uw eigen tekst gaat dan weg. Met ‘Ongedaan maken’ haalt u hem terug.',

  controle: 'Controle van de tekst',
  controleUitleg: 'De controle leest woorden, geen betekenis. Ze kan iets missen of voor niets waarschuwen. U beslist.',
  inOrde: 'De controle vindt niets om na te kijken.',
  nogNietAlles: 'U hebt nog niet over elke overtreding besloten. Daarna kijkt de controle ook of er in de tekst iets ontbreekt.',
  naTeKijken: (n: number) => `${aantal(n, 'punt', 'punten')} om na te kijken in de tekst.`,
  soort: { ongedekt: 'Staat niet in het dossier', tegenspraak: 'Klopt niet met uw antwoorden', ontbreekt: 'Ontbreekt' },
  waar: (stuk: string) => `In de tekst: ‘${stuk}’`,
  toon: 'Wijs aan in de tekst',
  toonBij: (wat: string) => `Wijs aan in de tekst: ${wat}`,
  bijOvertreding: (nummer: number) => `Overtreding ${nummer}`,

  lees: 'Het afwegingsverslag',
  leesUitleg: 'Alles over deze zaak in drie delen: de feiten, uw oordeel en wat het programma berekende. Achter elke zin staat waar die op rust.',
  leesOpen: 'Lees het hele afwegingsverslag',
  afdrukken: 'Afdrukken',
  word: 'Download voor Word (DOCX)',
  html: 'Download als webpagina (HTML)',
  json: 'Download de gegevens (JSON)',
  jsonNogNiet: 'De gegevens (JSON) kunt u meenemen zodra u hebt vastgesteld.',
  bezig: 'Het Word-bestand wordt gemaakt.',
  klaar: (naam: string) => `${naam} staat klaar bij uw downloads.`,
  wordMislukt:
    'Het Word-bestand kan nu niet worden gemaakt: een deel van het programma kon niet worden geladen. Download het verslag als webpagina; die opent Word ook.',
  nietAfgedrukt: 'Afdrukken kan hier niet: de pagina om de wijzer heen laat het niet toe. Download het verslag en druk het daarna af.',
  bestand: (zaak: string) => `afwegingsverslag-${zaak}`,

  vaststellen: 'Vaststellen',
  vaststellenUitleg: 'Met vaststellen maakt u het verslag van deze zaak definitief. Het krijgt de datum van vandaag. U beslist, niet het programma.',
  door: 'Wie neemt het besluit?',
  doorHint: 'Naam of functie. Dit komt in het verslag.',
  stelVast: 'Stel vast',
  kanNiet: 'Vaststellen kan nog niet. Dit is nog nodig:',
  vastgesteld: (datum: string) => `Vastgesteld op ${datum}.`,
  verouderd: (datum: string) => `Op ${datum} is dit vastgesteld, maar daarna is er iets veranderd. Stel opnieuw vast als dat zo moet.`,
};
