import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Kern } from '../src/beslis/kern.ts';
import type { BeleidJson, Dossier, Effect, Gebeurtenis, Regel } from '../src/gegenereerd/typen.ts';
import { mutantenVan } from '../src/mutatie/mutanten.ts';
import { alsVerwachting, oordeelOver, zelfdeVerwachting } from '../src/mutatie/oordeel.ts';
import { pasMutantToe } from '../src/mutatie/pas-toe.ts';
import { doorzoek } from '../src/mutatie/ruimten.ts';
import type { Bevonden, Verdacht } from '../src/mutatie/ruimten.ts';
import type { Mutant, Mutantsoort } from '../src/mutatie/typen.ts';
import { BELEID, LANDELIJK, dossier, geheel, keuze, kern, lijst, overtreding, regel } from './klein-beleid.ts';
import { conditie, regels, willekeurigeKern } from './willekeurig-beleid.ts';

const RUNS = Number(process.env['BEWIJS'] ? 400 : 8);
/** Of each random policy so many mutants, spread over all of them. */
const PER_BELEID = process.env['BEWIJS'] ? 40 : 10;

const metRegels = (...lijstVanRegels: readonly Regel[]): BeleidJson => ({
  ...BELEID,
  feiten: [keuze('k', ['x', 'y', 'z']), lijst('l', ['m', 'n']), geheel('g', 0, 20)],
  regels: [...lijstVanRegels],
});
const metAls = (als: unknown, dan: Effect = { maatregel: 'aanwijzing' }): BeleidJson => metRegels(regel('r', als, dan));

/** What stands in the place of each mutant of this kind, in words of JSON; nothing: it goes. */
const van = (beleid: BeleidJson, soort: Mutantsoort, begin = '/regels/0'): readonly string[] =>
  [...mutantenVan(beleid)]
    .filter((m) => m.soort === soort && m.pad.startsWith(begin))
    .map((m) => `${JSON.stringify(m.van ?? null)} > ${JSON.stringify(m.naar ?? null)}`);

const G = { var: 'g' };
const telling = (...args: unknown[]): unknown => ({ '>=': [{ aantalGebeurtenissen: args }, 2] });
const HANDVOORBEELDEN: readonly (readonly [Mutantsoort, BeleidJson, readonly string[], string?])[] = [
  ['vergelijking', metAls({ '>=': [G, 5] }), ['{">=":[{"var":"g"},5]} > {">":[{"var":"g"},5]}', '{">=":[{"var":"g"},5]} > {"<":[{"var":"g"},5]}']],
  ['grens', metAls({ '>=': [G, 5] }), ['5 > 4', '5 > 6']],
  ['grens', metAls({ '<': [{ var: 'pleegdatum' }, '2026-03-01'] }), ['"2026-03-01" > "2026-02-28"', '"2026-03-01" > "2026-03-02"']],
  ['grens', metAls(telling(['aanwijzing'], 3, 'deze', 'alle', 'alle', 'pleegdatum', 'nee')), ['2 > 1', '2 > 3']],
  [
    'voegwoord',
    metAls({ and: [{ var: 'inGemeente' }, { '===': [{ var: 'k' }, 'x'] }] }),
    ['{"and":[{"var":"inGemeente"},{"===":[{"var":"k"},"x"]}]} > {"or":[{"var":"inGemeente"},{"===":[{"var":"k"},"x"]}]}'],
  ],
  ['voorwaarde-weg', metAls({ or: [{ var: 'inGemeente' }, { '>': [G, 1] }] }), ['{"var":"inGemeente"} > null', '{">":[{"var":"g"},1]} > null']],
  ['ontkenning', metAls({ var: 'inGemeente' }), ['{"var":"inGemeente"} > {"!":[{"var":"inGemeente"}]}']],
  ['ontkenning', metAls({ '!': [{ var: 'inGemeente' }] }), ['{"!":[{"var":"inGemeente"}]} > {"var":"inGemeente"}']],
  ['optie', metAls({ '===': [{ var: 'k' }, 'x'] }), ['"x" > "y"', '"x" > "z"']],
  ['optie-weg', metAls({ in: [{ var: 'k' }, ['x', 'y']] }), ['"x" > null', '"y" > null']],
  ['optie-erbij', metAls({ bevat: [{ var: 'l' }, ['m']] }), ['null > "n"']],
  [
    'telling',
    metAls(telling(['aanwijzing', 'exploitatieverbod'], 3, 'deze', 'nee', 'alle', 'pleegdatum', 'nee')),
    [
      '"aanwijzing" > null',
      '"exploitatieverbod" > null',
      // of a bestuurlijke boete or an overtreding nobody can say that it was not complied with
      'null > "herstelaanbod"',
      'null > "bevel"',
      'null > "last-onder-dwangsom"',
      'null > "last-onder-bestuursdwang"',
      '3 > 2',
      '3 > 4',
      '3 > "onbeperkt"',
      '"pleegdatum" > "besluitdatum"',
      '"deze" > "andere"',
      '"deze" > "alle"',
      '"nee" > "ja"',
      '"nee" > "alle"',
      '"nee" > "ja"',
      '"nee" > "alle"',
    ],
  ],
  [
    'telling',
    metAls({ '===': [{ laatste: [['aanwijzing', 'bevel'], 'onbeperkt', 'pleegdatum'] }, 'bevel'] }),
    [
      '"aanwijzing" > null',
      '"bevel" > null',
      ...['overtreding', 'herstelaanbod', 'last-onder-dwangsom', 'last-onder-bestuursdwang', 'exploitatieverbod', 'bestuurlijke-boete'].map(
        (s) => `null > "${s}"`,
      ),
      '"onbeperkt" > 5',
      '"pleegdatum" > "besluitdatum"',
    ],
  ],
  ['berekening', metAls({ '>': [{ '+': [G, 2] }, 9] }), ['{"+":[{"var":"g"},2]} > {"-":[{"var":"g"},2]}']],
  [
    'berekening',
    metAls({ '<': [{ var: 'pleegdatum' }, { verschuif: [{ var: 'besluitdatum' }, -2, 'maanden'] }] }),
    ['-2 > -3', '-2 > -1', '"maanden" > "dagen"', '"maanden" > "weken"', '"maanden" > "jaren"'],
  ],
  ['regel-weg', metAls(true), ['"r" > null']],
  [
    'uitzondering-weg',
    metRegels(regel('r', true, { maatregel: 'exploitatieverbod' }, { uitzonderingOp: ['q'] }), regel('q', true, { maatregel: 'aanwijzing' })),
    ['"q" > null'],
  ],
  ['sterkte', metAls(true), ['"geboden" > "mogelijk"']],
  ['sterkte', metAls(true, { aandachtspunt: 'let op' }), []],
  ['maatregel', metAls(true), ['"aanwijzing" > "last-onder-dwangsom"']],
  [
    'maatregel',
    metAls(true, { bij: 'aanwijzing', ook: 'bestuurlijke-boete' }),
    ['"bestuurlijke-boete" > "geen-handhaving"', '"aanwijzing" > "last-onder-dwangsom"'],
  ],
  ['keuzegroep', metAls(true, { eenVan: ['aanwijzing', 'exploitatieverbod'], keuzegroep: 'groep' }), ['"groep" > "groep-anders"']],
  ['treden', metAls(true, { treden: 1 }), ['1 > 2']],
  ['bij-weg', metAls(true, { aandachtspunt: 'let op', bij: ['aanwijzing', 'exploitatieverbod'] }), ['"aanwijzing" > null', '"exploitatieverbod" > null']],
  ['bij-erbij', metAls(true, { verbied: ['aanwijzing', 'exploitatieverbod', 'geen-handhaving', 'bestuurlijke-boete'] }), ['null > "last-onder-dwangsom"']],
  [
    'termijn',
    metAls(true, { termijn: { bij: ['aanwijzing'], aantal: 1, eenheid: 'weken', termijnsoort: 'besluit', omschrijving: 't' } }),
    ['1 > 2', '"weken" > "dagen"', '"weken" > "maanden"', '"weken" > "jaren"'],
  ],
  [
    'bedragstap',
    metAls(true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'factor', deel: { teller: 1, noemer: 2 }, omschrijving: 't' } }),
    ['1 > 2', '2 > 1', '2 > 3'],
  ],
  ['bedragstap', metAls(true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'aantal', tenHoogste: 4, omschrijving: 't' } }), ['4 > 3', '4 > 5', '4 > null']],
  ['bedragstap', metAls(true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'bovengrens', categorie: 6, omschrijving: 't' } }), ['6 > 5']],
  ['tarief', metAls(true), ['300000 > 299900', '300000 > 300100', 'false > true', 'true > false'], '/voorschriften/0/bedragen/0'],
  ['klasse', metAls(true), [JSON.stringify(BELEID.voorschriften[0]?.klasse) + ' > null'], '/voorschriften/0'],
  ['voorziening-weg', metAls(true), ['"kindercentrum" > null', '"gastouder" > null'], '/voorschriften/0'],
  ['afronding', metAls(true), ['"naar-beneden" > "naar-boven"', '"naar-beneden" > "rekenkundig"', '1 > 100'], '/bedragen'],
  ['categorie', metAls(true), ['"pleegdatum" > "besluitdatum"', 'true > false'], '/bedragen'],
  [
    'totaal',
    { ...BELEID, bedragen: { ...BELEID.bedragen, maximumAantal: { aantal: 4, maatregelen: ['bestuurlijke-boete'], regel: 'r' } } },
    ['4 > 3', '4 > 5', '{"aantal":4,"maatregelen":["bestuurlijke-boete"],"regel":"r"} > null'],
    '/bedragen',
  ],
  ['geldigheid', metAls(true), ['"2026-01-01" > "2025-12-31"', '"2026-01-01" > "2026-01-02"', '"besluitdatum" > "pleegdatum"'], '/geldigheid'],
  ['feit', metAls(true), ['0 > -1', '0 > 1', '20 > 19', '20 > 21'], '/feiten'],
];

for (const [soort, beleid, verwacht, begin] of HANDVOORBEELDEN)
  test(`mutants: ${soort}: ${verwacht[0] ?? 'none'}`, () => {
    assert.deepEqual(van(beleid, soort, begin), verwacht);
  });

test('a rule that goes, goes from the exceptions of others too; everything else is the same object', () => {
  const beleid = metRegels(
    regel('a', true, { maatregel: 'aanwijzing' }),
    regel('b', true, { maatregel: 'exploitatieverbod' }, { uitzonderingOp: ['a'] }),
    regel('c', true, { maatregel: 'last-onder-dwangsom' }, { uitzonderingOp: ['a', 'b'] }),
  );
  const weg = [...mutantenVan(beleid)].find(({ id }) => id === 'regel-weg /regels/0') as Mutant;
  const zonder = pasMutantToe(beleid, weg);
  assert.deepEqual(
    zonder.regels.map(({ id, uitzonderingOp }) => [id, uitzonderingOp]),
    [
      ['b', undefined],
      ['c', ['b']],
    ],
  );
  assert.equal(zonder.voorschriften, beleid.voorschriften);
});

test('mutants each have an id of their own, and differ from the policy', () => {
  const beleid = metAls({ or: [{ '>': [G, 1] }, { '>': [G, 1] }, { in: [{ var: 'k' }, ['x', 'y']] }] });
  const mutanten = [...mutantenVan(beleid)];
  assert.equal(new Set(mutanten.map(({ id }) => id)).size, mutanten.length);
  for (const mutant of mutanten) assert.notDeepEqual(pasMutantToe(beleid, mutant), beleid, mutant.id);
});

/** What is found of mutants of this policy. */
function bevonden(k: Kern, mutanten: readonly Mutant[]): ReadonlyMap<Mutant, Bevonden> {
  const verdachten = mutanten.map((mutant): Verdacht => ({ mutant, data: pasMutantToe(k.beleid, mutant) }));
  const stappen = doorzoek(k, verdachten);
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}

const FEITEN: Readonly<Record<string, readonly (boolean | string | number | string[])[]>> = {
  p: [false, true],
  q: [false, true],
  k: ['x', 'y', 'z'],
  l: [[], ['m'], ['n'], ['m', 'n']],
  g: Array.from({ length: 21 }, (_, i) => i),
  z: [false, true],
};
const aanwijzing = (datum: string, locatie: 'deze' | 'andere', opgevolgd: boolean): Gebeurtenis => ({
  soort: 'aanwijzing',
  datum,
  locatie,
  soortgelijk: false,
  opgevolgd,
});
const GEBEURTENISSEN: readonly (readonly Gebeurtenis[])[] = [
  [],
  ...(['deze', 'andere'] as const).flatMap((locatie) => [false, true].map((opgevolgd) => [aanwijzing('2025-06-01', locatie, opgevolgd)])),
  [aanwijzing('2025-06-01', 'deze', false), aanwijzing('2025-06-01', 'deze', false)],
  [aanwijzing('2022-06-01', 'deze', true)],
];

/** Every dossier with these answers, at most so many, spread. */
function veleDossiers(zaad: number): readonly Dossier[] {
  let uit: Record<string, boolean | string | number | string[]>[] = [{}];
  for (const [id, waarden] of Object.entries(FEITEN)) uit = uit.flatMap((a) => waarden.map((w) => ({ ...a, [id]: w })));
  return uit
    .filter((_, i) => (i * 7919 + zaad) % 61 === 0)
    .map(({ z, ...antwoorden }, i) =>
      dossier([overtreding({ aantal: 1 + (i % 3), antwoorden, historie: [...(GEBEURTENISSEN[i % GEBEURTENISSEN.length] ?? [])] })], {
        antwoorden: { z: z as boolean },
      }),
    );
}

test('random policies: what is called equal differs in no dossier, and what is shown differs in the dossier that is shown', () => {
  let getoond = 0;
  let gelijk = 0;
  fc.assert(
    fc.property(regels, conditie, fc.nat(1000), (alle, begrip, zaad) => {
      const k = willekeurigeKern(alle, begrip);
      const mutanten = [...mutantenVan(k.beleid)].filter(({ soort, plek }) => plek.soort === 'regel' || plek.soort === 'begrip' || soort === 'tarief');
      const keuze = mutanten.filter((_, i) => i % Math.max(1, Math.floor(mutanten.length / PER_BELEID)) === 0);
      const dossiers = veleDossiers(zaad);
      for (const [mutant, wat] of bevonden(k, keuze)) {
        const ander = new Kern(pasMutantToe(k.beleid, mutant), LANDELIJK);
        const anders = (d: Dossier): boolean => !zelfdeVerwachting(zonderAangenomen(k, d), zonderAangenomen(ander, d));
        if (wat === 'gelijk') {
          gelijk += 1;
          assert.deepEqual(dossiers.find(anders), undefined, mutant.id);
        } else if (wat !== 'te-veel') {
          getoond += 1;
          assert.ok(anders(wat.dossier), mutant.id);
        }
      }
    }),
    { numRuns: RUNS },
  );
  assert.ok(getoond > RUNS && gelijk > 0, `${getoond} shown, ${gelijk} equal`);
});

/** What comes of a dossier, without what it says of the defaults that were used: a rule that reads one and changes nothing by it is no other outcome. */
function zonderAangenomen(k: Kern, d: Dossier): ReturnType<typeof alsVerwachting> {
  const uit = alsVerwachting(oordeelOver(k, d, false));
  return { ...uit, ...(uit.voorbehouden ? { voorbehouden: uit.voorbehouden.filter((code) => code !== 'aangenomen') } : {}) };
}

test('a policy that is made of another compiles to the same as one that is made alone', () => {
  const beleid = metRegels(
    regel('a', { and: [{ var: 'recidive' }, { '>': [G, 3] }] }, { maatregel: 'aanwijzing' }),
    regel('b', { var: 'inGemeente' }, { maatregel: 'exploitatieverbod' }),
  );
  const model = kern(beleid);
  for (const mutant of mutantenVan(beleid)) {
    const data = pasMutantToe(beleid, mutant);
    const [met, alleen] = [new Kern(data, LANDELIJK, kern(beleid)), new Kern(data, LANDELIJK)];
    const d = dossier([overtreding({ antwoorden: { k: 'x', l: ['m'], g: 4 }, historie: [{ datum: '2025-06-01', soort: 'aanwijzing' }] })]);
    assert.deepEqual(alsVerwachting(oordeelOver(met, d, true)), alsVerwachting(oordeelOver(alleen, d, true)), mutant.id);
  }
  assert.equal(alsVerwachting(oordeelOver(model, dossier([]), false)).status, 'volledig');
});
