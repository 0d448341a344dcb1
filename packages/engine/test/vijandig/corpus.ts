import type { Document } from '../lees/proef.ts';
import { basisTekst, gewijzigd } from '../lees/proef.ts';
import type { Wijziging } from '../lees/proef.ts';

/** A file made to break, stall or deceive, and the code of the finding that must come of it. */
export interface Vijandig {
  readonly familie: string;
  readonly naam: string;
  readonly document: Document;
  readonly tekst: string;
  readonly code: string;
}

type Bestand = readonly [naam: string, document: Document, tekst: string, code: string];

const met = (document: Document, ...wijzig: readonly Wijziging[]): string => JSON.stringify(gewijzigd(document, wijzig));
const alsRegel = (als: unknown): string => met('beleid', { pad: '/regels/0/als', waarde: als });
const reeks = <T>(lengte: number, maak: (i: number) => T): T[] => Array.from({ length: lengte }, (_, i) => maak(i));
const bron = { document: 'regels', sectie: '1' };
const regel = (id: string, als: unknown = true, meer: object = {}): object => ({
  id,
  titel: id,
  als,
  dan: { maatregel: 'aanwijzing' },
  sterkte: 'geboden',
  bron,
  ...meer,
});
const begrip = (id: string, als: unknown): object => ({ id, titel: id, als, bron });
const metRegels = (regels: readonly object[]): string =>
  met('beleid', { pad: '/regels', waarde: [...(JSON.parse(basisTekst('beleid')) as { regels: object[] }).regels, ...regels] });
/** A contradiction for each five of these ways to compute a reading. */
const metLezingen = (rekenwijzen: readonly object[], regels: readonly object[] = []): string => {
  const lezing = (id: string, rekent?: object): object => ({ id, tekst: id, bron, ...(rekent ? { rekent } : {}) });
  return met('beleid', ...regels.map((waarde) => ({ pad: '/regels/-', waarde })), {
    pad: '/conflicten',
    waarde: reeks(Math.ceil(rekenwijzen.length / 5), (i) => ({
      id: `c${i}`,
      titel: 'C',
      lezingen: [lezing('gekozen'), ...rekenwijzen.slice(i * 5, i * 5 + 5).map((rekent, j) => lezing(`l${j}`, rekent))],
      gekozenLezing: 'gekozen',
      status: 'open',
      toelichting: 'C',
      als: true,
    })),
  });
};
const metBegrippen = (begrippen: readonly object[]): string => met('beleid', { pad: '/begrippen', waarde: begrippen });
/** An operator within itself, `diepte` times. */
const diep = (diepte: number, operator: string): unknown =>
  reeks(diepte, () => operator).reduce<unknown>((binnen, naam) => ({ [naam]: naam === '!' ? [binnen] : [binnen, true] }), { var: 'veelheid' });
/** The text of a base file with something put before its last brace. */
const achteraan = (document: Document, tekst: string): string => basisTekst(document).trimEnd().replace(/\}$/, `, ${tekst}}`);

const FAMILIES: Readonly<Record<string, () => readonly Bestand[]>> = {
  'zonder eind diep': () => [
    ['duizend lijsten', 'beleid', '['.repeat(1000), 'te-diep'],
    ['honderdduizend lijsten', 'dossier', '['.repeat(100_000), 'te-diep'],
    ['honderdduizend objecten', 'beleid', '{"a":'.repeat(40_000), 'te-diep'],
    ['dieper dan mag en gesloten', 'dossier', '['.repeat(33) + ']'.repeat(33), 'te-diep'],
    ['voorwaarde die te diep gaat', 'beleid', alsRegel(diep(16, '!')), 'te-diep'],
    ['diep na een tekst met een haak', 'landelijk', `["]\\"]",${'['.repeat(100)}`, 'te-diep'],
  ],
  'te groot': () => [
    ['tien megabyte aan spaties', 'beleid', ' '.repeat(10_000_000), 'te-groot'],
    ['tien megabyte aan haken', 'dossier', '['.repeat(10_000_000), 'te-groot'],
    ['beleid van net te veel bytes', 'beleid', basisTekst('beleid').padEnd(256 * 1024 + 1), 'te-groot'],
    ['beleid van te veel bytes in weinig tekens', 'beleid', basisTekst('beleid').replace('Proefbeleid', '€'.repeat(90_000)), 'te-groot'],
    ['dossier van net te veel bytes', 'dossier', basisTekst('dossier').padEnd(1024 * 1024 + 1), 'te-groot'],
    ['casussen van net te veel bytes', 'casussen', basisTekst('casussen').padEnd(4 * 1024 * 1024 + 1), 'te-groot'],
  ],
  'lange teksten': () => [
    ['titel van tweehonderdduizend tekens', 'beleid', met('beleid', { pad: '/titel', waarde: 'x'.repeat(200_000) }), 'te-lang'],
    ['naam van een operator van honderdduizend tekens', 'beleid', alsRegel({ ['x'.repeat(100_000)]: [] }), 'onbekende-operator'],
    ['naam van een veld van honderdduizend tekens', 'beleid', met('beleid', { pad: `/${'x'.repeat(100_000)}`, waarde: 1 }), 'onbekend-veld'],
    ['id van een overtreding van een megabyte', 'dossier', met('dossier', { pad: '/overtredingen/0/id', waarde: 'x'.repeat(1_000_000) }), 'te-lang'],
    ['antwoord van een megabyte', 'dossier', met('dossier', { pad: '/antwoorden/veelheid', waarde: 'x'.repeat(1_000_000) }), 'te-lang'],
    [
      'getal van honderdduizend cijfers',
      'dossier',
      basisTekst('dossier').replace('"capaciteit": 40', `"capaciteit": ${'9'.repeat(100_000)}`),
      'getal-te-groot',
    ],
    [
      'tekst met half miljoen escapes',
      'dossier',
      met('dossier', { pad: '/zaak/identificatie', waarde: 'é' }).replace('é', '\\u0041'.repeat(150_000)),
      'te-lang',
    ],
    ['adres dat een patroon laat zwoegen', 'beleid', met('beleid', { pad: '/bronnen/0/url', waarde: `https://${'a.'.repeat(100_000)} ` }), 'te-lang'],
  ],
  'sleutels die twee keer staan': () => [
    ['schema twee keer', 'beleid', achteraan('beleid', '"schema": "beleid/1"'), 'dubbele-sleutel'],
    ['besluitdatum twee keer', 'dossier', achteraan('dossier', '"besluitdatum": "2027-01-01"'), 'dubbele-sleutel'],
    ['twee keer, de tweede met een escape', 'beleid', achteraan('beleid', '"reg\\u0065ls": []'), 'dubbele-sleutel'],
    ['negentigduizend keer dezelfde', 'dossier', `{${'"a":1,'.repeat(90_000)}"a":1}`, 'dubbele-sleutel'],
    ['in een voorwaarde', 'beleid', basisTekst('beleid').replace('{ "var": "zwaar" }', '{ "var": "zwaar", "var": "veelheid" }'), 'dubbele-sleutel'],
  ],
  'getallen die iets verliezen': () => [
    ['bedrag als breuk', 'beleid', basisTekst('beleid').replace('300000', '3000.50'), 'getal-niet-geheel'],
    ['bedrag dat niet precies past', 'beleid', basisTekst('beleid').replace('300000', '9007199254740993'), 'getal-te-groot'],
    ['bedrag met een exponent', 'beleid', basisTekst('beleid').replace('300000', '3e5'), 'getal-schrijfwijze'],
    ['oneindig bedrag', 'beleid', basisTekst('beleid').replace('300000', '1e400'), 'getal-schrijfwijze'],
    ['min nul', 'dossier', basisTekst('dossier').replace('"capaciteit": 40', '"capaciteit": -0'), 'getal-schrijfwijze'],
    ['een heel getal met een punt', 'dossier', basisTekst('dossier').replace('"aantal": 2', '"aantal": 2.0'), 'getal-schrijfwijze'],
    ['negentigduizend breuken', 'dossier', `[${'0.1,'.repeat(90_000)}1]`, 'getal-niet-geheel'],
  ],
  'namen die achter een object grijpen': () => [
    ['__proto__ in een beleid', 'beleid', achteraan('beleid', '"__proto__": {"regels": []}'), 'verboden-sleutel'],
    ['__proto__ als antwoord', 'dossier', basisTekst('dossier').replace('"veelheid": false', '"__proto__": {"veelheid": true}'), 'verboden-sleutel'],
    ['constructor als antwoord', 'dossier', basisTekst('dossier').replace('"veelheid": false', '"constructor": true'), 'verboden-sleutel'],
    ['prototype als operator', 'beleid', alsRegel({ prototype: [] }), 'verboden-sleutel'],
    ['toString als antwoord', 'dossier', met('dossier', { pad: '/antwoorden/toString', waarde: true }), 'onbekend-antwoord'],
    ['valueOf als operator', 'beleid', alsRegel({ valueOf: [1] }), 'onbekende-operator'],
    ['feit dat hasOwnProperty heet en er niet is', 'beleid', alsRegel({ var: 'hasOwnProperty' }), 'onbekend-feit'],
    ['namen met een punt', 'beleid', alsRegel({ var: 'constructor.prototype' }), 'onbekend-feit'],
    ['lege naam', 'beleid', alsRegel({ var: '' }), 'onbekend-feit'],
    [
      'objecten met een eigen valueOf waar namen horen',
      'beleid',
      met('beleid', { pad: '/regels/1/uitzonderingOp', waarde: [{ valueOf: 1 }, { valueOf: 1 }] }),
      'verkeerd-type',
    ],
    ['gelijke objecten waar namen horen', 'beleid', met('beleid', { pad: '/voorschriften/0/artikelen', waarde: [{}, {}] }), 'verkeerd-type'],
  ],
  kringen: () => [
    [
      'uitzonderingen over en weer',
      'beleid',
      metRegels([regel('x-1', true, { uitzonderingOp: ['x-2'] }), regel('x-2', true, { uitzonderingOp: ['x-1'] })]),
      'uitzondering-kring',
    ],
    [
      'uitzonderingen in een kring van vierhonderd',
      'beleid',
      metRegels(reeks(400, (i) => regel(`x-${i}`, true, { uitzonderingOp: [`x-${(i + 1) % 400}`] }))),
      'uitzondering-kring',
    ],
    [
      'iedereen uitzondering op iedereen',
      'beleid',
      metRegels(reeks(60, (i) => regel(`x-${i}`, true, { uitzonderingOp: reeks(60, (j) => `x-${j}`).filter((ander) => ander !== `x-${i}`) }))),
      'uitzondering-kring',
    ],
    ['uitzondering op zichzelf', 'beleid', metRegels([regel('x-1', true, { uitzonderingOp: ['x-1'] })]), 'uitzondering-op-zichzelf'],
    ['begrippen over en weer', 'beleid', metBegrippen([begrip('recidive', { var: 'zwaar' }), begrip('zwaar', { var: 'recidive' })]), 'begrip-kring'],
    [
      'begrippen in een kring van tweehonderd',
      'beleid',
      metBegrippen([begrip('recidive', { var: 'b0' }), begrip('zwaar', true), ...reeks(198, (i) => begrip(`b${i}`, { var: `b${(i + 1) % 198}` }))]),
      'begrip-kring',
    ],
    ['begrip dat zichzelf leest', 'beleid', metBegrippen([begrip('recidive', { '!': [{ var: 'recidive' }] }), begrip('zwaar', true)]), 'begrip-kring'],
    [
      'begrippen die steeds verdubbelen',
      'beleid',
      metBegrippen([
        begrip('recidive', true),
        begrip('zwaar', { '>': [{ var: 'b30' }, 0] }),
        begrip('b0', { var: 'capaciteit' }),
        ...reeks(30, (i) => begrip(`b${i + 1}`, { '+': [{ var: `b${i}` }, { var: `b${i}` }] })),
      ]),
      'vergelijking-te-ingewikkeld',
    ],
  ],
  'te veel van alles': () => [
    ['vijfhonderdeen regels', 'beleid', met('beleid', { pad: '/regels', waarde: reeks(501, (i) => regel(`r-${i}`)) }), 'te-veel'],
    ['voorwaarde van 2001 onderdelen', 'beleid', alsRegel({ and: reeks(4, () => ({ or: reeks(499, () => true) })) }), 'expressie-te-groot'],
    [
      'voorwaarde van net iets te veel onderdelen, anders verdeeld',
      'beleid',
      alsRegel({ and: reeks(5, () => ({ or: reeks(400, () => true) })) }),
      'expressie-te-groot',
    ],
    [
      'begrip van vijfduizend onderdelen',
      'beleid',
      metBegrippen([begrip('recidive', { and: reeks(50, () => ({ or: reeks(100, () => true) })) }), begrip('zwaar', true)]),
      'expressie-te-groot',
    ],
    [
      'regel met honderdeen uitzonderingen',
      'beleid',
      metRegels([...reeks(101, (i) => regel(`x-${i}`)), regel('y', true, { uitzonderingOp: reeks(101, (i) => `x-${i}`) })]),
      'te-veel',
    ],
    ['lijst van honderdduizend namen', 'beleid', met('beleid', { pad: '/voorschriften/0/voorzieningen', waarde: reeks(30_000, (i) => i) }), 'te-veel'],
    [
      'zestigduizend getallen waar namen horen',
      'beleid',
      met('beleid', { pad: '/voorschriften', waarde: reeks(120, () => ({ artikelen: reeks(500, (i) => i) })) }),
      'te-veel-waarden',
    ],
    [
      'tweehonderdeen overtredingen',
      'dossier',
      met('dossier', { pad: '/overtredingen', waarde: reeks(201, (i) => ({ id: `o-${i}`, voorschrift: 'ruimte', antwoorden: {} })) }),
      'te-veel',
    ],
    [
      'tweehonderdeen gebeurtenissen',
      'dossier',
      met('dossier', { pad: '/overtredingen/0/historie', waarde: reeks(201, () => ({ datum: '2025-01-01', soort: 'bevel' })) }),
      'te-veel',
    ],
    ['driehonderdeen antwoorden', 'dossier', met('dossier', { pad: '/antwoorden', waarde: Object.fromEntries(reeks(301, (i) => [`a${i}`, true])) }), 'te-veel'],
    [
      'lijsten van honderd namen, net niet te veel samen',
      'beleid',
      met('beleid', { pad: '/voorschriften', waarde: reeks(49, () => ({ voorzieningen: reeks(100, (i) => `a${i}`) })) }),
      'waarde-buiten-lijst',
    ],
    [
      'lijsten van honderd namen, zo veel als er in passen',
      'beleid',
      met('beleid', { pad: '/voorschriften', waarde: reeks(380, () => ({ voorzieningen: reeks(100, (i) => `a${i}`) })) }),
      'te-veel-namen',
    ],
    [
      'lijsten van gelijke objecten waar namen horen',
      'beleid',
      met('beleid', { pad: '/voorschriften', waarde: reeks(200, () => ({ artikelen: reeks(100, () => ({})) })) }),
      'verkeerd-type',
    ],
    [
      'honderdvijftigduizend nullen',
      'dossier',
      met('dossier', { pad: '/antwoorden', waarde: Object.fromEntries(reeks(300, (i) => [`a${i}`, reeks(499, () => 0)])) }),
      'te-veel-waarden',
    ],
    [
      'zestigduizend antwoorden',
      'dossier',
      met('dossier', { pad: '/antwoorden', waarde: Object.fromEntries(reeks(60_000, (i) => [`a${i}`, null])) }),
      'te-veel',
    ],
  ],
  'overal het verkeerde': () => [
    [
      'beleid vol nullen',
      'beleid',
      JSON.stringify(JSON.parse(basisTekst('beleid')), (_, waarde: unknown) => (typeof waarde === 'object' || waarde === 'beleid/1' ? waarde : null)),
      'verkeerd-type',
    ],
    [
      'beleid vol lijsten',
      'beleid',
      JSON.stringify(Object.fromEntries(Object.keys(JSON.parse(basisTekst('beleid')) as object).map((naam) => [naam, naam === 'schema' ? 'beleid/1' : []]))),
      'verkeerd-type',
    ],
    [
      'dossier waarin elk antwoord een object is',
      'dossier',
      met('dossier', { pad: '/overtredingen/0/antwoorden', waarde: Object.fromEntries(reeks(299, (i) => [`a${i}`, { a: 1 }])) }),
      'verkeerd-type',
    ],
    ['vijfhonderd regels van niets', 'beleid', met('beleid', { pad: '/regels', waarde: reeks(500, () => ({})) }), 'ontbrekend-veld'],
    ['vijfhonderd onbekende velden', 'beleid', achteraan('beleid', reeks(480, (i) => `"veld${i}": 1`).join()), 'onbekend-veld'],
    ['tienduizend namen die bijna kloppen', 'beleid', alsRegel({ and: reeks(20, () => ({ or: reeks(40, () => ({ var: 'directGevar' })) })) }), 'onbekend-feit'],
    ['tekst in plaats van een bestand', 'landelijk', '"beleid/1"', 'verkeerd-type'],
    ['dossier dat beleid heet', 'beleid', basisTekst('dossier'), 'ander-schema'],
    ['null', 'dossier', 'null', 'verkeerd-type'],
  ],
  'lezingen van een tegenspraak': () => [
    ['meer dan er te controleren zijn', 'beleid', metLezingen(reeks(61, () => ({ vervalt: ['r-let-op'] }))), 'te-veel-lezingen'],
    ['zes die een begrip anders lezen', 'beleid', metLezingen(reeks(6, () => ({ begrippen: [begrip('zwaar', true)] }))), 'te-veel-lezingen'],
    [
      'zo veel als er mogen op een groot beleid, met de fout in de laatste',
      'beleid',
      metLezingen(
        reeks(60, (i) => (i === 59 ? { erbij: [regel('n', { var: 'nergens' })] } : { vervalt: ['r-let-op'] })),
        reeks(450, (i) => regel(`g${i}`, { and: [{ var: 'veelheid' }, { '>': [{ var: 'aantal' }, i] }] })),
      ),
      'onbekend-feit',
    ],
    [
      'begrippen die elk beleid opnieuw laten lezen, met de fout in de laatste',
      'beleid',
      metLezingen(
        reeks(5, (i) => ({ begrippen: [begrip('zwaar', i === 4 ? { var: 'nergens' } : true)] })),
        reeks(450, (i) => regel(`g${i}`, { and: [{ var: 'veelheid' }, { '>': [{ var: 'aantal' }, i] }] })),
      ),
      'onbekend-feit',
    ],
    ['een begrip dat zichzelf leest', 'beleid', metLezingen([{ begrippen: [begrip('zwaar', { '!': [{ var: 'zwaar' }] })] }]), 'begrip-kring'],
    ['een voorwaarde die te groot is', 'beleid', metLezingen([{ erbij: [regel('n', { and: reeks(2001, () => true) })] }]), 'te-veel'],
    ['een regel die prototype heet', 'beleid', metLezingen([{ vervalt: ['constructor'] }]), 'onbekende-regel'],
    ['een veld dat achter het object grijpt', 'beleid', metLezingen([{ vervalt: ['r-let-op'] }]).replace('"vervalt"', '"__proto__"'), 'verboden-sleutel'],
    ['een lijst waar een naam hoort', 'beleid', metLezingen([{ vervalt: [['r-let-op']] }]), 'verkeerd-type'],
    ['een voorwaarde die te diep gaat', 'beleid', metLezingen([{ erbij: [regel('n', diep(16, '!'))] }]), 'te-diep'],
  ],
  verslagen: () => [
    ['elf megabyte', 'verslag', `"${'x'.repeat(11_000_000)}"`, 'te-groot'],
    ['lijsten in lijsten', 'verslag', '['.repeat(100_000), 'te-diep'],
    ['tweehonderdeen keuzes', 'verslag', met('verslag', { pad: '/keuzes', waarde: reeks(201, () => ({})) }), 'te-veel'],
    ['elfduizend punten', 'verslag', met('verslag', { pad: '/besluit/nogTeDoen', waarde: reeks(11_000, () => ({})) }), 'te-veel'],
    ['keuze met honderdduizend maatregelen', 'verslag', met('verslag', { pad: '/keuzes/0/maatregelen', waarde: reeks(40_000, (i) => i) }), 'te-veel'],
    [
      '__proto__ in een keuze',
      'verslag',
      basisTekst('verslag').replace('"volgtAdvies"', '"__proto__": {"volgtAdvies": true}, "volgtAdvies"'),
      'verboden-sleutel',
    ],
    [
      'regels die overal gelden',
      'verslag',
      met(
        'verslag',
        { pad: '/advies/spoor', waarde: reeks(400, () => ({ regel: 'land-1', overtreding: 'o-1', uitkomst: 'waar', feiten: [] })) },
        { pad: '/keuzes/0/maatregelen', waarde: ['bestuurlijke-boete'] },
      ),
      'maatregel-verboden',
    ],
    ['motivering van een megabyte', 'verslag', met('verslag', { pad: '/keuzes/0/motivering', waarde: 'x'.repeat(1_000_000) }), 'te-lang'],
  ],
  operatoren: () => [
    ['twee in één object', 'beleid', alsRegel({ and: [true, true], or: [true, true] }), 'niet-een-sleutel'],
    ['commentaar als tweede', 'beleid', alsRegel({ '<': [{ var: 'aantal' }, 18], '//': 'jonger dan achttien' }), 'niet-een-sleutel'],
    ['geen', 'beleid', alsRegel({}), 'niet-een-sleutel'],
    ['onbekend', 'beleid', alsRegel({ eval: ['1'] }), 'onbekende-operator'],
    ['vermenigvuldigen', 'beleid', alsRegel({ '===': [{ '*': [{ var: 'aantal' }, 2] }, 4] }), 'geweigerde-operator'],
    ['lussen', 'beleid', alsRegel({ some: [{ map: [[1], true] }, true] }), 'geweigerde-operator'],
    ['methode', 'beleid', alsRegel({ method: [{ var: 'voorschrift' }, 'constructor'] }), 'geweigerde-operator'],
    ['loggen', 'beleid', alsRegel({ log: 'x' }), 'geweigerde-operator'],
    ['naam met een standaardwaarde', 'beleid', alsRegel({ var: ['veelheid', true] }), 'aantal-operanden'],
    ['naam die berekend wordt', 'beleid', alsRegel({ var: { var: 'voorschrift' } }), 'naam-niet-letterlijk'],
    ['derde onderdeel dat niemand leest', 'beleid', alsRegel({ '===': [{ '-': [100, 30, 20] }, 70] }), 'aantal-operanden'],
    ['deel van een tekst', 'beleid', alsRegel({ in: ['uim', { var: 'voorschrift' }] }), 'lijst-niet-letterlijk'],
    ['weken bij een getal', 'beleid', alsRegel({ '===': [{ '+': ['3 weken', 2] }, 5] }), 'verkeerd-operandtype'],
    ['anders zonder anders', 'beleid', alsRegel({ if: [true, true] }), 'aantal-operanden'],
    ['null als onderdeel', 'beleid', alsRegel({ '===': [{ var: 'aantal' }, null] }), 'geen-expressie'],
  ],
  'tekens die iets verbergen': () => [
    ['byte order mark', 'beleid', `\ufeff${basisTekst('beleid')}`, 'byte-order-mark'],
    ['half teken', 'dossier', basisTekst('dossier').replace('De Proef', 'De \ud800'), 'half-teken'],
    ['half teken met een escape', 'dossier', basisTekst('dossier').replace('De Proef', 'De \\udfff'), 'half-teken'],
    ['half teken in een sleutel', 'dossier', basisTekst('dossier').replace('"veelheid"', '"veelheid\\ud800"'), 'half-teken'],
    ['besturingsteken in een tekst', 'dossier', basisTekst('dossier').replace('De Proef', 'De \u0000Proef'), 'geen-json'],
    ['onzichtbare spatie in een naam', 'beleid', alsRegel({ var: 'veelheid\u200b' }), 'onbekend-feit'],
    ['Cyrillische letter in een naam', 'beleid', alsRegel({ var: 'veelhеid' }), 'onbekend-feit'],
    ['regeleinde voor JavaScript tussen waarden', 'dossier', basisTekst('dossier').replace('{', '{\u2028'), 'geen-json'],
  ],
  'bijna JSON': () => [
    ['NaN', 'dossier', basisTekst('dossier').replace('"capaciteit": 40', '"capaciteit": NaN'), 'geen-json'],
    ['commentaar', 'beleid', `// beleid\n${basisTekst('beleid')}`, 'commentaar'],
    ['commentaar dat niet eindigt', 'beleid', `/*${basisTekst('beleid')}`, 'commentaar'],
    ['komma te veel', 'beleid', basisTekst('beleid').trimEnd().replace(/\}$/, ',}'), 'komma-te-veel'],
    ['enkele aanhalingstekens', 'dossier', basisTekst('dossier').replaceAll('"', "'"), 'geen-json'],
    ['halverwege afgebroken', 'beleid', basisTekst('beleid').slice(0, 9000), 'geen-json'],
    ['twee documenten', 'dossier', basisTekst('dossier') + basisTekst('dossier'), 'geen-json'],
    ['negentigduizend komma’s', 'dossier', ','.repeat(90_000), 'geen-json'],
    ['leeg', 'landelijk', '', 'leeg'],
    ['HTML', 'beleid', '<!doctype html><title>404</title>', 'geen-json'],
  ],
  'dagen die er niet zijn': () => [
    ['30 februari', 'beleid', met('beleid', { pad: '/geldigheid/van', waarde: '2026-02-30' }), 'datum-bestaat-niet'],
    ['schrikkeldag in 2100', 'dossier', met('dossier', { pad: '/overtredingen/0/pleegdatum', waarde: '2100-02-29' }), 'datum-bestaat-niet'],
    ['maand nul', 'landelijk', met('landelijk', { pad: '/feestdagen/dagen/0/datum', waarde: '2025-00-10' }), 'datum-bestaat-niet'],
    ['met een tijd erbij', 'dossier', met('dossier', { pad: '/besluitdatum', waarde: '2026-04-01T00:00:00Z' }), 'patroon'],
    ['met andere cijfers', 'dossier', met('dossier', { pad: '/besluitdatum', waarde: '٢٠٢٦-٠٤-٠١' }), 'patroon'],
    ['in een voorwaarde', 'beleid', alsRegel({ '<': [{ var: 'besluitdatum' }, '2026-13-01'] }), 'datum-bestaat-niet'],
  ],
};

/** The corpus, made on demand: large files are never stored. */
export function* corpus(): Generator<Vijandig> {
  for (const [familie, maak] of Object.entries(FAMILIES)) for (const [naam, document, tekst, code] of maak()) yield { familie, naam, document, tekst, code };
}
