import type { Mutantsoort } from '@handhavingswijzer/engine';

/** What is made other, as the start of a sentence. */
export const MUTANTSOORTEN: Readonly<Record<Mutantsoort, string>> = {
  vergelijking: 'Anders vergeleken',
  voegwoord: '‘En’ en ‘of’ verwisseld',
  ontkenning: 'Het omgekeerde',
  'voorwaarde-weg': 'Een voorwaarde weg',
  grens: 'De grens één stap verlegd',
  optie: 'Een ander antwoord',
  'optie-weg': 'Een antwoord minder',
  'optie-erbij': 'Een antwoord meer',
  telling: 'De geschiedenis anders geteld',
  berekening: 'Anders gerekend',
  'regel-weg': 'De regel weg',
  'uitzondering-weg': 'Een uitzondering weg',
  sterkte: 'Geboden en mogelijk verwisseld',
  maatregel: 'Een andere maatregel',
  keuzegroep: 'Een andere keuzegroep',
  treden: 'Meer of minder stappen op de ladder',
  'bij-weg': 'Geldt voor een maatregel minder',
  'bij-erbij': 'Geldt voor een maatregel meer',
  procedurestap: 'Een andere stap van de procedure',
  termijn: 'Een andere termijn',
  bedragstap: 'Het bedrag anders berekend',
  tarief: 'Een ander bedrag in de tabel',
  'tarief-weg': 'Een bedrag uit de tabel weg',
  klasse: 'Een andere ernst van het voorschrift',
  'artikel-weg': 'Een wetsartikel weg',
  'voorziening-weg': 'Een soort voorziening weg',
  afronding: 'Anders afgerond',
  categorie: 'Het bedrag van een andere dag',
  totaal: 'Anders opgeteld',
  maatregelsoort: 'De maatregel zelf anders',
  geldigheid: 'Op een andere dag geldig',
  feit: 'De vraag anders',
};

/** What became of the mutants, in the order in which a reader wants to know it. */
export const LOTEN = {
  ontbrekend: (aantal: number): string => (aantal === 1 ? 'Bij 1 wijziging ontbreekt een geval' : `Bij ${aantal} wijzigingen ontbreekt een geval`),
  nietBeslist: (aantal: number): string =>
    aantal === 1 ? '1 wijziging is niet te zien en niet uit te sluiten' : `${aantal} wijzigingen zijn niet te zien en niet uit te sluiten`,
  opgemerkt: (aantal: number): string => `${aantal} merkt een geval`,
  geweigerd: (aantal: number): string => `${aantal} weigert de controle`,
  gelijkwaardig: (aantal: number): string => `${aantal} ${aantal === 1 ? 'verandert' : 'veranderen'} in geen enkel geval iets`,
};

/** How a case that the program proposes says that nobody has worked it out yet. */
export const VOORSTEL = {
  titel: (naam: string, soort: string): string => `${naam}: ${soort.slice(0, 1).toLowerCase()}${soort.slice(1)}`,
  herleiding: (sectie: string): string =>
    `Nog na te rekenen uit de beleidstekst${sectie === '' ? '' : `, ${sectie}`}. Wat hier verwacht wordt, komt uit het programma en bewijst nog niets.`,
};
