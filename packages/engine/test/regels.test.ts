import assert from 'node:assert/strict';
import test from 'node:test';
import { beoordeelDossier, strijdigeAntwoorden } from '../src/beslis/adviseer.ts';
import { zoekOmslagpunten } from '../src/beslis/omslagpunten.ts';
import { DiagramTeGroot } from '../src/beslis/diagram.ts';
import type { Kern } from '../src/beslis/kern.ts';
import type { Dossier, Gebeurtenis, Regel } from '../src/gegenereerd/typen.ts';
import { A, P, adviseer, eerste, geval, kort, met, nog } from './klein-advies.ts';
import { BELEID, dossier, geheel, jaNee, kern, keuze, lijst, overtreding, regel } from './klein-beleid.ts';

// "How rules combine", point by point, each on the smallest policy that shows it.

test('1 an exception takes the place of what it excepts, and its own exception gives it back', () => {
  const k = met([
    A,
    regel('b', P, { maatregel: 'last-onder-dwangsom' }, { uitzonderingOp: ['a'] }),
    regel('c', { var: 'q' }, { aandachtspunt: 't' }, { uitzonderingOp: ['b'] }),
  ]);
  assert.deepEqual(kort(adviseer(k, geval({ p: false, q: false }))), ['aanwijzing geboden']);
  assert.deepEqual(kort(adviseer(k, geval({ p: true, q: false }))), ['last-onder-dwangsom geboden']);
  assert.deepEqual(kort(adviseer(k, geval({ p: true, q: true }))), ['aanwijzing geboden']);
});

test('1 an exception that is not known leaves what it excepts not known', () => {
  const a = adviseer(met([A, regel('b', P, { maatregel: 'last-onder-dwangsom' }, { uitzonderingOp: ['a'] })]), geval({}));
  assert.deepEqual(kort(a), []);
  assert.deepEqual(nog(a), ['aanwijzing geboden', 'last-onder-dwangsom geboden']);
  assert.deepEqual(a.ontbrekend, [{ feit: 'p', overtreding: 'o' }]);
  assert.deepEqual(
    a.spoor.map((s) => s.uitkomst),
    ['onbekend', 'onbekend'],
  );
});

test('2a two geboden herstel measures outside one group are a conflict: both become mogelijk', () => {
  const a = adviseer(met([A, regel('b', true, { maatregel: 'last-onder-dwangsom' })]), geval({}));
  assert.deepEqual(kort(a), ['aanwijzing mogelijk', 'last-onder-dwangsom mogelijk']);
  assert.ok(a.voorbehouden.some((v) => v.code === 'conflict'));
});

test('2a a keuzegroep holds alternatives, and a punitive measure beside a herstel measure is no conflict', () => {
  const a = adviseer(
    met([regel('a', true, { eenVan: ['last-onder-dwangsom', 'exploitatieverbod'], keuzegroep: 'g' }), regel('b', true, { maatregel: 'bestuurlijke-boete' })]),
    geval({}),
  );
  assert.deepEqual(kort(a), ['bestuurlijke-boete geboden', 'exploitatieverbod geboden (g)', 'last-onder-dwangsom geboden (g)']);
  assert.deepEqual(
    a.voorbehouden.filter((v) => v.code === 'conflict'),
    [],
  );
});

test('2a what is exclusive conflicts with any other geboden measure', () => {
  const a = adviseer(met([regel('a', true, { maatregel: 'geen-handhaving' }), regel('b', true, { maatregel: 'bestuurlijke-boete' })]), geval({}));
  assert.deepEqual(kort(a), ['bestuurlijke-boete mogelijk', 'geen-handhaving mogelijk']);
});

test('2a geboden wins over mogelijk for the same measure', () => {
  assert.deepEqual(kort(adviseer(met([A, regel('b', true, { maatregel: 'aanwijzing' }, { sterkte: 'mogelijk' })]), geval({}))), ['aanwijzing geboden']);
});

test('2b geboden steps are summed and applied once, clamped at both ends', () => {
  const stap = (id: string, treden: number): Regel => regel(id, true, { treden });
  const uit = (...stappen: number[]): string[] => kort(adviseer(met([A, ...stappen.map((n, i) => stap(`s${i}`, n))]), geval({})));
  assert.deepEqual(uit(1), ['last-onder-dwangsom geboden']);
  assert.deepEqual(uit(1, 1), ['exploitatieverbod geboden']);
  assert.deepEqual(uit(1, 1, 5), ['exploitatieverbod geboden']);
  assert.deepEqual(uit(2, -1), ['last-onder-dwangsom geboden']);
  assert.deepEqual(uit(-3), ['aanwijzing geboden']);
});

test('2b a mogelijk step adds the stepped measure as mogelijk, with the rules that led there', () => {
  const a = adviseer(met([A, regel('s', true, { treden: 1 }, { sterkte: 'mogelijk' })]), geval({}));
  assert.deepEqual(kort(a), ['aanwijzing geboden', 'last-onder-dwangsom mogelijk']);
  assert.deepEqual(
    eerste(a).maatregelen.map((m) => m.regels),
    [['a'], ['s']],
  );
});

test('2 a step without a base, and no measure at all, give geen-regel and never geen-handhaving', () => {
  for (const regels of [[regel('s', true, { treden: 1 })], [regel('n', true, { aandachtspunt: 't' })]]) {
    const a = adviseer(met(regels), geval({}));
    assert.deepEqual(kort(a), []);
    assert.ok(a.voorbehouden.some((v) => v.code === 'geen-regel'));
  }
});

test('2c a companion stands wherever its measure stands after the steps, with its sterkte, and is no conflict', () => {
  const metgezel = regel('m', true, { bij: 'last-onder-dwangsom', ook: 'aanwijzing' });
  assert.deepEqual(kort(adviseer(met([A, regel('s', true, { treden: 1 }), metgezel]), geval({}))), ['aanwijzing geboden', 'last-onder-dwangsom geboden']);
  assert.deepEqual(kort(adviseer(met([regel('b', true, { maatregel: 'last-onder-dwangsom' }, { sterkte: 'mogelijk' }), metgezel]), geval({}))), [
    'aanwijzing mogelijk',
    'last-onder-dwangsom mogelijk',
  ]);
});

test('2d what is forbidden goes, companions too, and nothing takes its place', () => {
  const a = adviseer(met([A, regel('v', true, { verbied: ['aanwijzing'] })]), geval({}));
  assert.deepEqual(kort(a), []);
  assert.ok(a.voorbehouden.some((v) => v.code === 'geen-regel'));
  assert.equal(a.spoor.find((s) => s.regel === 'v')?.effect, 'verbied');
});

test('a national rule forbids whatever the policy says', () => {
  const k = kern({ regels: [regel('a', true, { maatregel: 'bestuurlijke-boete' })] }, { regels: [regel('wet', true, { verbied: ['bestuurlijke-boete'] })] });
  assert.deepEqual(kort(adviseer(k, geval({}))), []);
});

test('3 certain holds although Kleene alone would not decide', () => {
  const a = adviseer(met([regel('a', { or: [P, { '!': [P] }] }, { maatregel: 'aanwijzing' })]), geval({}));
  assert.deepEqual(kort(a), ['aanwijzing geboden']);
  assert.equal(a.status, 'volledig');
});

test('3 an answer that can no longer change anything is not missing', () => {
  const a = adviseer(met([regel('a', { and: [P, { var: 'q' }] }, { maatregel: 'aanwijzing' })]), geval({ p: false }));
  assert.deepEqual(a.ontbrekend, []);
});

test('4 a fact of the zaak is asked once, a procedure step that another overtreding makes certain is no reason to ask', () => {
  const k = kern({
    feiten: [jaNee('p'), jaNee('z', 'zaak')],
    regels: [A, regel('h', P, { procedure: 'horen' }), regel('y', { var: 'z' }, { aandachtspunt: 't' })],
  });
  const twee = dossier([overtreding({ id: 'een', antwoorden: { p: true } }), overtreding({ id: 'twee' })]);
  const a = adviseer(k, twee);
  assert.deepEqual(a.ontbrekend, [{ feit: 'z' }]);
  assert.deepEqual(
    a.procedure.map((s) => s.id),
    ['horen'],
  );
});

const drieJaar = (op = '>=', n = 1, meer: Partial<Record<'opgevolgd' | 'soortgelijk' | 'tot' | 'locatie', string>> = {}): unknown => ({
  [op]: [
    {
      aantalGebeurtenissen: [['aanwijzing'], 3, meer.locatie ?? 'deze', meer.opgevolgd ?? 'alle', 'alle', meer.tot ?? 'pleegdatum', meer.soortgelijk ?? 'nee'],
    },
    n,
  ],
});
const recidive = met([regel('r', drieJaar(), { maatregel: 'last-onder-dwangsom' })]);

test('6 three years are whole civil years, inclusive; an event on the day of the offence does not come before it', () => {
  for (const [datum, telt] of [
    ['2023-03-02', true],
    ['2023-03-01', false],
    ['2026-03-01', true],
    ['2026-03-02', false],
  ] as const)
    assert.deepEqual(kort(adviseer(recidive, geval({}, [{ datum, soort: 'aanwijzing' }]))), telt ? ['last-onder-dwangsom geboden'] : [], datum);
});

test('6 the window of an offence on 29 February begins on the 28th', () => {
  for (const [datum, telt] of [
    ['2021-02-28', true],
    ['2021-02-27', false],
  ] as const) {
    const d = dossier([overtreding({ pleegdatum: '2024-02-29', historie: [{ datum, soort: 'aanwijzing' }] })]);
    assert.equal(kort(adviseer(recidive, d)).length, telt ? 1 : 0, datum);
  }
});

test('6 location and similarity count only where the rule says so', () => {
  const elders: Gebeurtenis = { datum: '2025-01-01', soort: 'aanwijzing', locatie: 'andere' };
  const gelijkend: Gebeurtenis = { datum: '2025-01-01', soort: 'aanwijzing', soortgelijk: true };
  assert.deepEqual(kort(adviseer(recidive, geval({}, [elders, gelijkend]))), []);
  const ruim = met([regel('r', drieJaar('>=', 2, { locatie: 'alle', soortgelijk: 'alle' }), { maatregel: 'last-onder-dwangsom' })]);
  assert.deepEqual(kort(adviseer(ruim, geval({}, [elders, gelijkend]))), ['last-onder-dwangsom geboden']);
});

test('6 whether a measure was complied with can be not known; it is asked by its place in the history', () => {
  const k = met([regel('r', { and: [drieJaar('>=', 1, { opgevolgd: 'nee' }), P] }, { maatregel: 'last-onder-dwangsom' })]);
  const a = adviseer(k, geval({ p: true }, [{ datum: '2025-01-01', soort: 'aanwijzing' }]));
  assert.deepEqual(nog(a), ['last-onder-dwangsom geboden']);
  assert.deepEqual(a.ontbrekend, [{ feit: 'historie/0/opgevolgd', overtreding: 'o' }]);
});

test('6 one event cannot be both complied with and not', () => {
  const k = met([regel('r', { and: [drieJaar('>=', 1, { opgevolgd: 'nee' }), drieJaar('>=', 1, { opgevolgd: 'ja' })] }, { maatregel: 'last-onder-dwangsom' })]);
  assert.equal(adviseer(k, geval({}, [{ datum: '2025-01-01', soort: 'aanwijzing' }])).status, 'volledig');
  assert.deepEqual(
    nog(
      adviseer(
        k,
        geval({}, [
          { datum: '2025-01-01', soort: 'aanwijzing' },
          { datum: '2025-02-01', soort: 'aanwijzing' },
        ]),
      ),
    ),
    ['last-onder-dwangsom geboden'],
  );
});

test('6 two hundred events of which nothing is known are no trouble', () => {
  const k = met([regel('r', drieJaar('>=', 5, { opgevolgd: 'nee' }), { maatregel: 'last-onder-dwangsom' })]);
  const a = adviseer(
    k,
    geval(
      {},
      Array.from({ length: 200 }, () => ({ datum: '2025-01-01', soort: 'aanwijzing' as const })),
    ),
  );
  assert.equal(a.ontbrekend.length, 200);
});

test('the class of the voorschrift stands in for an answer that was not given, and that is said', () => {
  const ernst = { ...keuze('ernst', ['licht', 'groot']), standaard: 'klasse' as const };
  const rij = { ...BELEID.voorschriften[0]!, klasse: { standaard: 'licht', bij: { als: P, klasse: 'groot' }, bron: { document: 'd', sectie: '1' } } };
  const k = kern({ feiten: [jaNee('p'), ernst], voorschriften: [rij], regels: [A, regel('g', { '===': [{ var: 'ernst' }, 'groot'] }, { treden: 1 })] });
  assert.deepEqual(kort(adviseer(k, geval({ p: false }))), ['aanwijzing geboden']);
  assert.deepEqual(kort(adviseer(k, geval({ p: true }))), ['last-onder-dwangsom geboden']);
  const open = adviseer(k, geval({}));
  assert.deepEqual(open.ontbrekend, [{ feit: 'p', overtreding: 'o' }]);
  assert.ok(open.voorbehouden.some((v) => v.code === 'aangenomen'));
  assert.deepEqual(adviseer(k, geval({ ernst: 'groot' })).ontbrekend, []);
});

test('an answer that contradicts the history is refused, an unusual one is obeyed and said', () => {
  const samenhang = (strijdig: 'bevinding' | 'voorbehoud'): Parameters<typeof kern>[1] => ({
    samenhang: [{ id: 's', feit: 'p', toegestaan: [true], als: drieJaar() as Regel['als'], strijdig, tekst: 't', bron: { document: 'd', sectie: '1' } }],
  });
  const uit = (strijdig: 'bevinding' | 'voorbehoud', p: boolean): ReturnType<typeof strijdigeAntwoorden> => {
    const k = kern({ feiten: [jaNee('p')], regels: [A] }, samenhang(strijdig));
    return strijdigeAntwoorden(k, beoordeelDossier(k, geval({ p }, [{ datum: '2025-01-01', soort: 'aanwijzing' }])).ruimte.cellen);
  };
  assert.deepEqual(
    uit('bevinding', false).bevindingen.map((b) => [b.code, b.pad]),
    [['antwoord-strijdig', '/overtredingen/0/antwoorden/p']],
  );
  assert.deepEqual(uit('bevinding', true).bevindingen, []);
  assert.deepEqual([uit('voorbehoud', false).bevindingen, uit('voorbehoud', false).ongewoon], [[], true]);
});

test('an open fact takes only the values that the history allows', () => {
  const k = kern(
    { feiten: [jaNee('p')], regels: [A, regel('b', { '!': [P] }, { treden: 1 })] },
    { samenhang: [{ id: 's', feit: 'p', toegestaan: [true], als: true, strijdig: 'bevinding', tekst: 't', bron: { document: 'd', sectie: '1' } }] },
  );
  assert.deepEqual(kort(adviseer(k, geval({}))), ['aanwijzing geboden']);
});

test('8 turning points: each single answer, then only pairs of which neither answer alone changes anything', () => {
  const k = kern({
    feiten: [jaNee('p'), jaNee('q'), jaNee('r'), lijst('l', ['m'])],
    regels: [
      A,
      regel('pq', { and: [P, { var: 'q' }] }, { treden: 1 }),
      regel('r', { var: 'r' }, { treden: 2 }),
      regel('l', { bevat: [{ var: 'l' }, ['m']] }, { aandachtspunt: 't' }),
    ],
  });
  const uit = zoekOmslagpunten(k, geval({ p: false, q: false, r: false, l: [] }), { beleid: '', landelijk: '' }, 1000);
  assert.equal(uit.volledig, true);
  assert.deepEqual(
    uit.omslagpunten.map((o) => [o.wijzigingen.map((w) => w.feit).join('+'), o.raakt.join()]),
    [
      ['r', 'bedragen,maatregelen,termijnen'],
      ['l', 'aandachtspunten'],
      ['p+q', 'bedragen,maatregelen,termijnen'],
    ],
  );
  assert.equal(zoekOmslagpunten(k, geval({ p: false, q: false, r: false, l: [] }), { beleid: '', landelijk: '' }, 2).volledig, false);
});

test('8 turning points of a number are the other cells, not other numbers in the same one', () => {
  const k = kern({ feiten: [geheel('g', 0, 100)], regels: [A, regel('m', { '>': [{ var: 'g' }, 50] }, { treden: 1 })] });
  const naar = (g: number): unknown => zoekOmslagpunten(k, geval({ g }), { beleid: '', landelijk: '' }, 100).omslagpunten.map((o) => o.wijzigingen[0]?.naar);
  assert.deepEqual([naar(50), naar(51)], [[51], [50]]);
});

test('10 the spoor has every rule considered, its facts with their origin, and what switched it off', () => {
  const a = adviseer(
    met([A, regel('b', { and: [P, drieJaar()] }, { maatregel: 'last-onder-dwangsom' }, { uitzonderingOp: ['a'] })]),
    geval({ p: true }, [{ datum: '2025-01-01', soort: 'aanwijzing' }]),
  );
  assert.deepEqual(a.spoor, [
    { regel: 'a', overtreding: 'o', uitkomst: 'onwaar', feiten: [], uitgeschakeldDoor: ['b'] },
    {
      regel: 'b',
      overtreding: 'o',
      uitkomst: 'waar',
      feiten: [
        { feit: 'p', waarde: true, herkomst: 'antwoord' },
        { feit: 'historie', waarde: ['2025-01-01 aanwijzing'], herkomst: 'dossier' },
      ],
      effect: 'maatregel',
    },
  ]);
});

test('rules that cannot matter for a voorschrift are not considered', () => {
  const k = met([A, regel('ander', { '===': [{ var: 'voorschrift' }, 'w'] }, { treden: 1 })]);
  assert.deepEqual(
    adviseer(k, geval({})).spoor.map((s) => s.regel),
    ['a'],
  );
});

test('outside the validity of the policy or of the national file the reader is told', () => {
  const codes = (k: Kern, d: Dossier): string[] =>
    adviseer(k, d)
      .voorbehouden.map((v) => v.code)
      .filter((c) => c.includes('geldigheid'));
  const opPleegdatum = kern({ regels: [A], geldigheid: { ...BELEID.geldigheid, peildatum: 'pleegdatum', tot: '2026-06-30' } });
  assert.deepEqual(codes(opPleegdatum, dossier([overtreding({ pleegdatum: '2025-12-31' })])), ['buiten-geldigheid']);
  assert.deepEqual(codes(opPleegdatum, dossier([overtreding()], { inspectie: { datum: '2026-06-30', soort: 'jaarlijks' }, besluitdatum: '2026-07-01' })), []);
  assert.deepEqual(codes(kern({ regels: [A] }, { geldigheid: { van: '2020-01-01', tot: '2026-03-29' } }), dossier([overtreding()])), [
    'landelijk-buiten-geldigheid',
  ]);
});

test('whether it is recidive can be not known', () => {
  const begrippen = [{ ...BELEID.begrippen[0]!, als: P as Regel['als'] }];
  assert.equal(eerste(adviseer(met([A], { begrippen }), geval({}))).recidive, null);
  assert.equal(eerste(adviseer(met([A], { begrippen }), geval({ p: true }))).recidive, true);
});

test('an answer of the zaak that contradicts the history is refused at its place', () => {
  const samenhang = [{ id: 's', feit: 'z', toegestaan: [true], als: true, strijdig: 'bevinding' as const, tekst: 't', bron: { document: 'd', sectie: '1' } }];
  const bij = (feiten: Parameters<typeof kern>[0], feit: string, d: Dossier): string | undefined =>
    strijdigeAntwoorden(
      kern(feiten, { samenhang: samenhang.map((s) => ({ ...s, feit })) }),
      beoordeelDossier(kern(feiten, { samenhang: samenhang.map((s) => ({ ...s, feit })) }), d).ruimte.cellen,
    ).bevindingen[0]?.pad;
  assert.equal(bij({ feiten: [jaNee('z', 'zaak')], regels: [A] }, 'z', { ...geval({}), antwoorden: { z: false } }), '/antwoorden/z');
  assert.equal(bij({ regels: [A] }, 'inGemeente', { ...geval({}), voorziening: { soort: 'kindercentrum', inGemeente: false } }), '');
  assert.equal(bij({ regels: [A] }, 'nergens', geval({})), undefined);
});

test('more than can be looked through is an error, not a guess', () => {
  const k = met([regel('a', { or: [{ and: [P, { var: 'q' }] }, { '!': [P] }] }, { maatregel: 'aanwijzing' })]);
  assert.throws(() => beoordeelDossier(k, geval({}), 2), DiagramTeGroot);
});
