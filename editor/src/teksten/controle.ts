import type { Ernst } from '@handhavingswijzer/language';

const keer = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** What follows for the officer or the houder, by code of the finding; a code that is not here has only what its weight says. */
const GEVOLGEN: Readonly<Record<string, string>> = {
  'onbekend-feit': 'De handhaver krijgt geen advies: deze voorwaarde vraagt naar iets dat er niet is.',
  'onbekende-optie': 'De handhaver krijgt geen advies: dit antwoord kan hij nooit geven.',
  'onbekende-regel': 'De uitzondering werkt niet: een houder kan een maatregel krijgen die hier niet hoort.',
  'dubbele-id': 'Niet te zeggen is welke van de twee geldt, dus krijgt de handhaver geen advies.',
  'onbekende-sectie': 'De handhaver en de houder kunnen niet nalezen waar dit staat.',
  'onbekend-document': 'De handhaver en de houder kunnen niet nalezen waar dit staat.',
  'dubbel-tarief': 'Niet te zeggen is welk bedrag een houder krijgt.',
  'geen-categoriedatum': 'Niet te zeggen is welk bedrag een houder krijgt.',
  'uitzondering-kring': 'Niet te zeggen is welke van deze regels voorgaat.',
  'getal-niet-geheel': 'Een bedrag of aantal is zo niet zeker; de handhaver krijgt geen advies.',
  'begrip-ongebruikt': 'Het kost niets, maar wie het beleid leest denkt dat dit begrip iets uitmaakt.',
  'feit-ongebruikt': 'De handhaver beantwoordt deze vraag voor niets.',
  'procedure-ongebruikt': 'De handhaver krijgt deze stap nooit te zien.',
  'optie-ongebruikt': 'De handhaver kan dit antwoord geven, maar er volgt niets uit.',
  'regel-altijd-waar': 'Deze regel geldt voor elke houder, ook waar het beleid dat misschien niet wil.',
  'regel-nooit-waar': 'Geen houder krijgt ooit met deze regel te maken.',
  'feit-later-gevraagd': 'De handhaver ziet een vraag waarvan het voorstel later nog kan veranderen.',
  'kan-leeg-blijven': 'Is dit gegeven niet bekend, dan blijft het advies voorlopig.',
  'filter-kan-leeg-blijven': 'Is dit van een eerdere maatregel niet bekend, dan blijft het advies voorlopig.',
  'eenheid-ontbreekt': 'De handhaver weet niet wat hij moet tellen.',
  'twee-woorden': 'De handhaver denkt dat het om twee verschillende dingen gaat.',
  'lange-zin': 'De handhaver moet deze zin in één keer begrijpen.',
  'dubbele-ontkenning': 'De handhaver kan zich vergissen tussen ja en nee.',
  'landelijk-feit-niet-gevraagd': 'Een grens van de wet wordt dan nooit getoetst.',
  'geen-uitsluitende-maatregel': 'De handhaver kan niet vastleggen dat hij van handhaving afziet.',
};

const ALGEMEEN: Readonly<Record<Ernst, string>> = {
  fout: 'Zolang dit er staat, kan geen handhaver met dit beleid werken.',
  waarschuwing: 'Het beleid werkt, maar misschien niet zoals u bedoelt.',
  tip: 'Het beleid werkt. Duidelijker kan het voor de handhaver wel.',
};

/** The list of findings, and a finding wherever it stands. */
export const controle = {
  ernst: { fout: 'Fout', waarschuwing: 'Waarschuwing', tip: 'Tip' } satisfies Record<Ernst, string>,
  gevolg: (code: string, ernst: Ernst): string => GEVOLGEN[code] ?? ALGEMEEN[ernst],
  telling: (fouten: number, waarschuwingen: number, tips: number): string =>
    fouten + waarschuwingen + tips === 0
      ? 'Niets te melden'
      : `${keer(fouten, 'fout', 'fouten')}, ${keer(waarschuwingen, 'waarschuwing', 'waarschuwingen')}, ${keer(tips, 'tip', 'tips')}`,
  uitleg: 'Met een fout kan een handhaver het beleid niet gebruiken. Een waarschuwing is vaker een vergissing dan een keuze. Een tip mag blijven staan.',
  leeg: 'Er is niets gevonden dat anders moet.',
  wacht: 'De laatste wijziging wordt nog nagekeken. Wat hier staat, is van ervoor.',
  gaNaar: 'Ga hierheen',
  bij: (wat: string): string => `: ${wat}`,
  bezig: 'Er wordt gezocht naar wat dit herstelt…',
  geenHerstel: 'Dit vraagt uw eigen oordeel.',
  hersteld: (titel: string): string => `Hersteld: ${titel}.`,
  nogMeldingen: (n: number): string => (n === 0 ? 'Er zijn geen meldingen meer.' : `Nog ${keer(n, 'melding', 'meldingen')}.`),
  ongedaan: 'Maak dit ongedaan',
  gevallen: 'In het bestand met gevallen',
  nogGevallen: 'De gevallen worden nagekeken zodra het beleid zonder fouten is.',
};
