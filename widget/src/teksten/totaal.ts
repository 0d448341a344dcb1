import { aantal } from './aantal.ts';

/** All overtredingen together: one and the same conduct, the totals, and whether these are proportionate. */
export const totaal = {
  samenloop: 'Eén en dezelfde gedraging?',
  samenloopUitleg: 'Soms is één gedraging op meer manieren verboden. Geef hier aan welke overtredingen daaruit komen. Dit stelt u vast.',
  samenloopGeenRegel: 'Dit beleid zegt niet hoe bedragen dan optellen. Wat u hier aangeeft, staat in het dossier, maar verandert de totalen niet.',
  samenloopEen: 'Er is één overtreding. Bij meer overtredingen geeft u hier aan of ze uit één gedraging komen.',
  eersteGedraging: 'Welke overtredingen komen uit één en dezelfde gedraging?',
  nogEenGedraging: 'Is er nog een gedraging waar meer overtredingen uit komen?',
  gedraging: (nummer: number) => `Gedraging ${nummer}: welke overtredingen komen hieruit?`,
  kiesErTwee: 'Kies er twee of meer. Kiest u niets, dan is elke overtreding een eigen gedraging.',
  nogEen: 'Kies er nog een. Met één overtreding verandert er niets.',
  samen: (nummers: readonly number[]) => `Overtreding ${nummers.slice(0, -1).join(', ')} en ${nummers.slice(-1).join('')} tellen als één gedraging.`,
  haalUiteen: (nummer: number) => `Haal gedraging ${nummer} uit elkaar`,

  totalen: 'De totalen',
  totalenUitleg: 'Geteld is wat het advies gebiedt en wat vaststaat. Dit rekent het programma uit.',
  geenAdvies: 'Er is nu geen advies, dus ook geen totaal.',
  geenBedragen: 'Het advies gebiedt nu geen dwangsom of boete waarvan het bedrag vaststaat.',
  kolomMaatregel: 'Overtreding en maatregel',
  kolomBedrag: 'Bedrag',
  kolomTelt: 'In het totaal',
  rijTotaal: 'Totaal',
  nietGeteld: (n: number) => `Niet in het totaal (${n})`,

  evenredig: 'Is het totaal evenredig?',
  evenredigUitleg:
    'Weeg of alles samen past bij de ernst, bij de verwijtbaarheid en bij de gevolgen voor de houder. Dit weegt u zelf. Het advies verandert er niet door.',
  evenredigBron: 'Algemene wet bestuursrecht, artikel 3:4 lid 2, en bij een boete artikel 5:46',
  evenredigJa: 'Ja, het totaal is evenredig',
  evenredigNee: 'Nee, het totaal is niet evenredig',
  evenredigNogNiet: 'Dat heb ik nog niet beoordeeld',
  waarom: 'Waarom vindt u dat?',
  waaromHint: 'Eén of twee zinnen. Deze komen in het verslag.',

  /** On the overview. */
  overzichtGedraging: 'Eén gedraging',
  overzichtGeen: 'niet aangegeven',
  overzichtLeden: (nummers: readonly number[]) => `overtreding ${nummers.slice(0, -1).join(', ')} en ${nummers.slice(-1).join('')}`,
  overzichtEvenredig: 'Totaal evenredig',
  oordeel: { evenredig: 'ja', 'niet-evenredig': 'nee' },
  overzichtToelichting: 'Toelichting',

  /** At one overtreding. */
  eigenGedraging: 'Deze overtreding is een eigen gedraging.',
  zelfdeGedraging: (nummers: readonly number[]) => `Deze overtreding komt uit dezelfde gedraging als overtreding ${nummers.join(', ')}.`,
  naarSamen: 'Geef aan welke overtredingen uit één gedraging komen',
};

/** Taking over answers from another overtreding. */
export const overnemen = {
  titel: 'Antwoorden overnemen van een andere overtreding',
  uitleg: 'U kiest zelf wat u overneemt. Alleen vragen die bij deze overtreding tellen, staan in de lijst.',
  van: 'Van welke overtreding?',
  niets: 'Hier valt niets over te nemen: wat daar is ingevuld, staat hier al of telt hier niet.',
  welke: 'Welke antwoorden neemt u over?',
  welkeHint: 'Wat u hier al had ingevuld, blijft staan, tenzij u het aanvinkt.',
  nieuw: (vraag: string, antwoord: string) => `${vraag}: ${antwoord}`,
  staatAl: (huidig: string) => `Hier staat al: ${huidig}. Vinkt u dit aan, dan vervalt dat.`,
  weging: 'Dit is een weging. Kijk of die ook voor deze overtreding klopt.',
  historie: 'Ook de eerdere maatregelen overnemen?',
  historieHint: 'Wat er eerder is gebeurd, hoort bij een voorschrift. Neem het alleen over als het ook voor dit voorschrift geldt.',
  historieErbij: (n: number) => `Ja, ${aantal(n, 'eerdere gebeurtenis', 'eerdere gebeurtenissen')}`,
  historieGeen: 'Ja, ook hier is er eerder niets gebeurd',
  historieAnder: 'Dit is een ander voorschrift. Daarom komt het er te staan als ‘een voorschrift dat erop lijkt’. Haal weg wat er niet op lijkt.',
  historieBlijft: 'Wat hier al staat, blijft staan.',
  neemOver: (n: number) => (n === 0 ? 'Neem over' : `Neem ${n} over`),
  kiesIets: 'Vink eerst aan wat u wilt overnemen.',
  gedaan: (n: number, nummer: number) =>
    `${aantal(n, 'antwoord is', 'antwoorden zijn')} overgenomen van overtreding ${nummer}. Met ‘Ongedaan maken’ draait u dit in één keer terug.`,
};
