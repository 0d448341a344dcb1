// Ways to break what Helmond says in section 5.6.2, as someone does who writes it: data for a test of the findings, and for one of the editor in a browser.

/** One slip in the text of the policy, what is found, and what mends it. */
export interface Breuk {
  readonly naam: string;
  /** The element in which `van` stands; where it stands there once. */
  readonly bij: string;
  readonly van: string;
  readonly naar: string;
  readonly code: string;
  /** The text that is underlined. */
  readonly op: string;
  /** The mend that takes the finding away, so that what is left is what was found before the slip. Absent where it takes thought. */
  readonly herstel?: string;
}

const DIRECT = '5.6.2-direct-een-last';
const NA = '5.6.2-na-aanwijzing';
const NAAST = '5.6.2-altijd-een-aanwijzing';
const ALS = '"als": { "var": "metLast" }';
const MOGELIJK = '"sterkte": "mogelijk"';

export const BREUKEN: readonly Breuk[] = [
  {
    naam: 'a slip in a fact',
    bij: DIRECT,
    van: '"metLast"',
    naar: '"metLsat"',
    code: 'onbekend-feit',
    op: '"metLsat"',
    herstel: 'Maak van “metLsat” “metLast”',
  },
  {
    naam: 'a slip in an option',
    bij: DIRECT,
    van: ALS,
    naar: '"als": { "===": [{ "var": "aard" }, "herstelbar"] }',
    code: 'onbekende-optie',
    op: '"herstelbar"',
    herstel: 'Maak van “herstelbar” “herstelbaar”',
  },
  {
    naam: 'an exception to a rule that is not there',
    bij: NA,
    van: '"5.6.1-aanwijzing"',
    naar: '"5.6.1-anwijzing"',
    code: 'onbekende-regel',
    op: '"5.6.1-anwijzing"',
    herstel: 'Maak van “5.6.1-anwijzing” “5.6.1-aanwijzing”',
  },
  {
    naam: 'an exception to itself',
    bij: NA,
    van: '["5.6.1-aanwijzing"]',
    naar: `["5.6.1-aanwijzing", "${NA}"]`,
    code: 'uitzondering-op-zichzelf',
    op: `"${NA}"`,
    herstel: `Haal “${NA}” weg`,
  },
  { naam: 'a comma too few', bij: DIRECT, van: ',\n      "als"', naar: '\n      "als"', code: 'geen-json', op: '"als"', herstel: 'Zet hier een ,' },
  { naam: 'a comma too many', bij: DIRECT, van: '"5.6.2" }', naar: '"5.6.2" },', code: 'komma-te-veel', op: '}', herstel: 'Haal “,” weg' },
  {
    naam: 'a quote too few',
    bij: DIRECT,
    van: '"sterkte": "mogelijk"',
    naar: '"sterkte": "mogelijk',
    code: 'geen-json',
    op: '"mogelijk,',
    herstel: 'Zet hier een "',
  },
  { naam: 'a colon too few', bij: DIRECT, van: '"sterkte": ', naar: '"sterkte" ', code: 'geen-json', op: '"mogelijk"', herstel: 'Zet hier een :' },
  {
    naam: 'a remark',
    bij: DIRECT,
    van: `${MOGELIJK},`,
    naar: `${MOGELIJK}, // nakijken`,
    code: 'commentaar',
    op: '//',
    herstel: 'Haal dit weg',
  },
  {
    naam: 'an operator with too few operands',
    bij: NA,
    van: '[{ "var": "metLast" }, { "var": "nietHersteldNaAanwijzing" }]',
    naar: '[{ "var": "metLast" }]',
    code: 'aantal-operanden',
    op: '[{ "var": "metLast" }]',
    herstel: 'Houd alleen het onderdeel over',
  },
  {
    naam: 'an operator that the profile has not',
    bij: DIRECT,
    van: ALS,
    naar: '"als": { "==": [{ "var": "aard" }, "herstelbaar"] }',
    code: 'geweigerde-operator',
    op: '[{ "var": "aard" }, "herstelbaar"]',
    herstel: 'Maak van “==” “===”',
  },
  {
    naam: 'a rule that never holds',
    bij: DIRECT,
    van: ALS,
    naar: '"als": { "and": [{ "var": "metLast" }, { "!": [{ "var": "metLast" }] }] }',
    code: 'regel-nooit-waar',
    op: '{ "and": [{ "var": "metLast" }, { "!": [{ "var": "metLast" }] }] }',
    herstel: 'Laat onderdeel 2 weg',
  },
  {
    naam: 'a rule that always holds',
    bij: DIRECT,
    van: ALS,
    naar: '"als": { "or": [{ "var": "metLast" }, { "!": [{ "var": "metLast" }] }] }',
    code: 'regel-altijd-waar',
    op: '{ "or": [{ "var": "metLast" }, { "!": [{ "var": "metLast" }] }] }',
    herstel: 'Kies “true”',
  },
  {
    naam: 'a slip in the strength',
    bij: DIRECT,
    van: '"mogelijk"',
    naar: '"mogeljik"',
    code: 'waarde-buiten-lijst',
    op: '"mogeljik"',
    herstel: 'Maak van “mogeljik” “mogelijk”',
  },
  {
    naam: 'a slip in a measure',
    bij: DIRECT,
    van: '"last-onder-dwangsom"',
    naar: '"last-onder-dwangsm"',
    code: 'waarde-buiten-lijst',
    op: '"last-onder-dwangsm"',
    herstel: 'Maak van “last-onder-dwangsm” “last-onder-dwangsom”',
  },
  {
    naam: 'a slip in a key',
    bij: NA,
    van: '"uitzonderingOp"',
    naar: '"uitzonderingop"',
    code: 'onbekend-veld',
    op: '"uitzonderingop"',
    herstel: 'Maak van “uitzonderingop” “uitzonderingOp”',
  },
  {
    naam: 'no strength',
    bij: NAAST,
    van: '\n      "sterkte": "geboden",',
    naar: '',
    code: 'ontbrekend-veld',
    op: `"${NAAST}"`,
    herstel: 'Voeg “sterkte”: "geboden" toe',
  },
  {
    naam: 'no source',
    bij: NA,
    van: ',\n      "bron": { "document": "hel", "sectie": "5.6.2" }',
    naar: '',
    code: 'ontbrekend-veld',
    op: `"${NA}"`,
    herstel: 'Neem de bron van het onderdeel hiervoor over (hel, 5.6.2), en kijk die na',
  },
  {
    naam: 'a document that is not there',
    bij: DIRECT,
    van: '"hel"',
    naar: '"helm"',
    code: 'onbekend-document',
    op: '"helm"',
    herstel: 'Maak van “helm” “hel”',
  },
  {
    naam: 'a section that is not there',
    bij: NAAST,
    van: '"5.6.2" }',
    naar: '"5.6.22" }',
    code: 'onbekende-sectie',
    op: '"5.6.22"',
    herstel: 'Maak van “5.6.22” “5.6.2”',
  },
  {
    naam: 'two rules with one id',
    bij: DIRECT,
    van: `"${DIRECT}"`,
    naar: '"5.6.1-aanwijzing"',
    code: 'dubbele-id',
    op: '"5.6.1-aanwijzing"',
    herstel: 'Maak van “5.6.1-aanwijzing” “5.6.1-aanwijzing-2”',
  },
  {
    naam: 'a key that stands twice',
    bij: DIRECT,
    van: `${MOGELIJK},`,
    naar: `${MOGELIJK},\n      ${MOGELIJK},`,
    code: 'dubbele-sleutel',
    op: '"sterkte"',
    herstel: 'Haal “sterkte” weg',
  },
  {
    naam: 'an exception that may be applied or not',
    bij: NA,
    van: '"geboden"',
    naar: '"mogelijk"',
    code: 'mogelijk-als-uitzondering',
    op: '"mogelijk"',
    herstel: 'Kies “geboden”',
  },
  {
    naam: 'a measure next to a list',
    bij: NAAST,
    van: '"bij": "last-onder-dwangsom"',
    naar: '"bij": ["last-onder-dwangsom"]',
    code: 'bij-vorm',
    op: '["last-onder-dwangsom"]',
    herstel: 'Haal [ en ] weg',
  },
  {
    naam: 'a term without its unit',
    bij: NAAST,
    van: '"dan": { "bij": "last-onder-dwangsom", "ook": "aanwijzing" }',
    naar: '"dan": { "termijn": { "bij": ["aanwijzing"], "aantal": 14, "termijnsoort": "besluit", "omschrijving": "Termijn" } }',
    code: 'ontbrekend-veld',
    op: '{ "bij": ["aanwijzing"], "aantal": 14, "termijnsoort": "besluit", "omschrijving": "Termijn" }',
    herstel: 'Voeg “eenheid”: "dagen" toe',
  },
  {
    naam: 'a term without termijnsoort',
    bij: NAAST,
    van: '"dan": { "bij": "last-onder-dwangsom", "ook": "aanwijzing" }',
    naar: '"dan": { "termijn": { "bij": ["aanwijzing"], "aantal": 14, "eenheid": "dagen", "omschrijving": "Termijn" } }',
    code: 'ontbrekend-veld',
    op: '{ "bij": ["aanwijzing"], "aantal": 14, "eenheid": "dagen", "omschrijving": "Termijn" }',
    herstel: 'Voeg “termijnsoort”: "besluit" toe',
  },
  {
    naam: 'a term that is a text',
    bij: NAAST,
    van: '"dan": { "bij": "last-onder-dwangsom", "ook": "aanwijzing" }',
    naar: '"dan": { "termijn": { "bij": ["aanwijzing"], "aantal": "14", "eenheid": "dagen", "termijnsoort": "besluit", "omschrijving": "Termijn" } }',
    code: 'verkeerd-type',
    op: '"14"',
    herstel: 'Kies “14”',
  },
  {
    naam: 'an option that no rule uses',
    bij: 'aard',
    van: '"opties": [\n',
    naar: '"opties": [\n        { "id": "half", "naam": "Half herstelbaar" },\n',
    code: 'optie-ongebruikt',
    op: '"half"',
    herstel: 'Haal “half” weg',
  },
  {
    naam: 'a sentence over twenty-five words',
    bij: 'hinder',
    van: '"vraag": "',
    naar: `"vraag": "${'Het is zo dat dit hier '.repeat(5)}`,
    code: 'lange-zin',
    op: '',
  },
  {
    naam: 'two negations in a question',
    bij: 'hinder',
    van: '"vraag": "',
    naar: '"vraag": "Is het niet zo dat er geen overlast is? ',
    code: 'dubbele-ontkenning',
    op: '',
  },
];

/** The text with the slip in it. */
export function breek(tekst: string, { bij, van, naar }: Pick<Breuk, 'bij' | 'van' | 'naar'>): string {
  const begin = tekst.indexOf(`"id": "${bij}"`);
  const eind = tekst.indexOf('\n    }', begin);
  const element = tekst.slice(begin, eind);
  const delen = element.split(van);
  if (begin === -1 || delen.length !== 2) throw new Error(`${delen.length - 1} places of ${van} in ${bij}`);
  return tekst.slice(0, begin) + delen.join(naar) + tekst.slice(eind);
}
