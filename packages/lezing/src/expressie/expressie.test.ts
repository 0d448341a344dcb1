import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PROEF, WET } from '../proef/beleid.ts';
import type { Expressie } from '../proef/beleid.ts';
import { leesExpressie } from './index.ts';
import { normaal } from './normaal.ts';
import { willekeurigeVoorwaarde } from '../proef/willekeurig.ts';

const lees = (expressie: Expressie): string => leesExpressie(PROEF, WET, expressie).tekst;
const telling = (...delen: unknown[]): Expressie => ({ aantalGebeurtenissen: delen });

const LEZINGEN: readonly (readonly [Expressie, string])[] = [
  [{ var: 'direct' }, '‘direct gevaar’ ja is'],
  [{ '!': [{ var: 'direct' }] }, '‘direct gevaar’ nee is'],
  [{ '===': [{ var: 'direct' }, false] }, '‘direct gevaar’ nee is'],
  [{ '!==': [true, { var: 'direct' }] }, '‘direct gevaar’ nee is'],
  [{ var: 'vraagfeit' }, '‘Is er iets aan de hand of niet?’ ja is'],
  [{ and: [{ var: 'dubbel1' }, { var: 'dubbel2' }] }, '‘gelijke naam’ [dubbel1] ja is en ‘gelijke naam’ [dubbel2] ja is'],
  [{ in: [{ var: 'risicoprofiel' }, ['oranje', 'rood']] }, 'het risicoprofiel oranje of rood is'],
  [{ '!': [{ in: [{ var: 'risicoprofiel' }, ['oranje', 'rood']] }] }, 'het risicoprofiel anders dan oranje of rood is'],
  [{ '!==': [{ var: 'aard' }, 'o1'] }, 'de aard anders dan ‘blijvend of tijdelijk’ is'],
  [{ and: [{ var: 'direct' }, { or: [{ var: 'hinder' }, { var: 'recidive' }] }] }, '‘direct gevaar’ ja is en (‘hinder en onrust’ ja is of ‘herhaling’ ja is)'],
  [{ '!': [{ and: [{ var: 'direct' }, { var: 'hinder' }] }] }, 'niet geldt dat (‘direct gevaar’ ja is en ‘hinder en onrust’ ja is)'],
  [{ '>': [{ var: 'capaciteit' }, 150] }, 'de capaciteit meer dan 150 plaatsen is'],
  [{ '>=': [150, { var: 'capaciteit' }] }, 'de capaciteit hoogstens 150 plaatsen is'],
  [{ '<': [{ var: 'voordeel' }, 550000] }, 'het voordeel minder dan € 5.500 is'],
  [
    { '>': [{ var: 'voordeel' }, { breuk: [{ var: 'voordeel' }, 1, 3, 'naar-beneden'] }] },
    'het voordeel meer dan (1/3 van het voordeel, naar beneden afgerond) is',
  ],
  [{ '>': [{ var: 'besluitdatum' }, { verschuif: [{ var: 'pleegdatum' }, 5, 'jaren'] }] }, 'de besluitdatum na (de dag 5 jaar na de pleegdatum) ligt'],
  [{ '<=': [{ var: 'pleegdatum' }, '2026-04-06'] }, 'de pleegdatum op of vóór 6 april 2026 ligt'],
  [{ bevat: [{ var: 'verzachtend' }, ['o0']] }, 'onder ‘verzachtende omstandigheden’ eigen melding voorkomt'],
  [
    { '!': [{ bevat: [{ var: 'verzachtend' }, ['o0', 'o1']] }] },
    'onder ‘verzachtende omstandigheden’ geen voorkomt van (eigen melding of ‘overmacht (of niet)’)',
  ],
  [
    { '>=': [telling(['aanwijzing'], 3, 'deze', 'alle', 'alle', 'pleegdatum', 'nee'), 1] },
    'minstens 1 keer een aanwijzing (in de 3 jaar vóór de pleegdatum, op deze locatie, voor hetzelfde voorschrift) voorkomt',
  ],
  [
    { '<': [1, telling(['last-onder-dwangsom'], 'onbeperkt', 'alle', 'nee', 'ja', 'besluitdatum', 'alle')] },
    'meer dan 1 keer een last onder dwangsom (ooit tot en met de besluitdatum, op deze of een andere locatie, voor hetzelfde of een soortgelijk voorschrift, en niet opgevolgd, en ingevorderd) voorkomt',
  ],
  [
    { '===': [{ laatste: [['aanwijzing', 'bevel'], 3, 'pleegdatum'] }, 'bevel'] },
    'de laatste gebeurtenis (aanwijzing of schriftelijk bevel, in de 3 jaar vóór de pleegdatum, op deze locatie, voor hetzelfde voorschrift) schriftelijk bevel is',
  ],
  [
    { if: [{ var: 'direct' }, { var: 'hinder' }, false] },
    '(indien ‘direct gevaar’ ja is: geldt dat ‘hinder en onrust’ ja is; en anders geldt dat dit nooit zo is)',
  ],
  [true, 'dit altijd zo is'],
];

for (const [expressie, tekst] of LEZINGEN) test(`${JSON.stringify(expressie)} reads as it should`, () => assert.equal(lees(expressie), tekst));

test('a sentence refers to the facts and begrippen that it names', () => {
  const { delen } = leesExpressie(PROEF, WET, { and: [{ var: 'direct' }, { var: 'recidive' }] });
  assert.deepEqual(
    delen.flatMap((deel) => (deel.verwijst === undefined ? [] : [deel.verwijst])),
    [
      { soort: 'feit', id: 'direct' },
      { soort: 'begrip', id: 'recidive' },
    ],
  );
});

test('the fragments together are the text', () => {
  fc.assert(
    fc.property(willekeurigeVoorwaarde, (expressie) => {
      const { tekst, delen } = leesExpressie(PROEF, WET, expressie);
      assert.equal(delen.map((deel) => deel.tekst).join(''), tekst);
    }),
  );
});

const AANTAL = process.env['BEWIJS'] === '1' ? 20_000 : 2_000;

test('conditions with another normal form never read the same', () => {
  const gelezen = new Map<string, string>();
  fc.assert(
    fc.property(willekeurigeVoorwaarde, (expressie) => {
      const vorm = JSON.stringify(normaal(expressie));
      const tekst = lees(expressie);
      const eerder = gelezen.get(tekst);
      gelezen.set(tekst, vorm);
      assert.ok(eerder === undefined || eerder === vorm, `${String(eerder)} and ${vorm} both read: ${tekst}`);
    }),
    { seed: 20260106, numRuns: AANTAL },
  );
});

test('every small condition of three facts has its own reading', () => {
  const voeg = (delen: readonly Expressie[]): Expressie[] => [
    ...delen,
    ...delen.map((a) => ({ '!': [a] })),
    ...delen.flatMap((a) => delen.flatMap((b) => [{ and: [a, b] }, { or: [a, b] }, { '===': [a, b] }, { if: [a, b, { var: 'direct' }] }])),
  ];
  const drie = ['direct', 'hinder', 'recidive'].map((naam) => ({ var: naam }));
  const klein = [
    ...voeg(voeg(drie.slice(0, 2))),
    ...drie.flatMap((a) => drie.flatMap((b) => drie.flatMap((c) => [{ and: [a, b, c] }, { or: [a, { and: [b, c] }] }, { and: [{ or: [a, b] }, c] }]))),
  ];
  const gelezen = new Map<string, string>();
  for (const expressie of klein) {
    const vorm = JSON.stringify(normaal(expressie));
    const tekst = lees(expressie);
    assert.equal(gelezen.get(tekst) ?? vorm, vorm, `two conditions read: ${tekst}`);
    gelezen.set(tekst, vorm);
  }
  assert.ok(gelezen.size > 1000);
});

test('one change anywhere in a condition changes its reading', () => {
  fc.assert(
    fc.property(fc.tuple(willekeurigeVoorwaarde, fc.nat()), ([expressie, keuze]) => {
      const anders = verander(expressie, keuze);
      if (JSON.stringify(normaal(anders)) === JSON.stringify(normaal(expressie))) return;
      assert.notEqual(lees(anders), lees(expressie), `${JSON.stringify(expressie)} and ${JSON.stringify(anders)}`);
    }),
    { seed: 20260106, numRuns: AANTAL },
  );
});

const ANDERS: Readonly<Record<string, string>> = {
  and: 'or',
  or: 'and',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  min: 'max',
  max: 'min',
  ja: 'nee',
  nee: 'alle',
  alle: 'ja',
  deze: 'andere',
  andere: 'deze',
  pleegdatum: 'besluitdatum',
  besluitdatum: 'pleegdatum',
  direct: 'hinder',
  o0: 'o1',
  o1: 'o2',
  dagen: 'weken',
  jaren: 'maanden',
};

/** The expression with one place changed: an operator, a word, a number or the order of two operands. */
function verander(expressie: Expressie, keuze: number): Expressie {
  const tekst = JSON.stringify(expressie);
  const plaatsen = [...tekst.matchAll(/"([^"]+)"|(?<![\w"-])(-?\d+)(?![\w"-])/g)].filter(
    ([, woord, getal]) => getal !== undefined || (woord !== undefined && ANDERS[woord] !== undefined),
  );
  const plaats = plaatsen[keuze % Math.max(plaatsen.length, 1)];
  if (plaats === undefined) return { '!': [expressie] };
  const nieuw = plaats[1] === undefined ? String(Number(plaats[2]) + 1) : `"${ANDERS[plaats[1]] as string}"`;
  return JSON.parse(tekst.slice(0, plaats.index) + nieuw + tekst.slice(plaats.index + plaats[0].length)) as Expressie;
}
