import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { beoordeelDossier, maakAdvies } from '../../src/beslis/adviseer.ts';
import type { Gebeurtenis, Regel } from '../../src/gegenereerd/typen.ts';
import { compileer, evalueerLos, typeerExpressie } from '../../src/logica/index.ts';
import type { Naam, Type } from '../../src/logica/index.ts';
import type { Bevinding } from '../../src/uitslag.ts';
import { dossier, geheel, jaNee, kern, lijst, overtreding, regel } from '../klein-beleid.ts';

// One row per case; someone who does not program can add one.
const lees = <T>(naam: string): T[] => JSON.parse(readFileSync(new URL(naam, import.meta.url), 'utf8')) as T[];

const FEITEN = { ja: true, nee: false, kleur: 'rood', tien: 10, dag: '2026-03-01', lijst: ['a', 'b'] };
const OPEN: Record<string, Type> = { open: { soort: 'boolean' }, getal: { soort: 'geheel' } };

for (const { naam, expressie, uit } of lees<{ naam: string; expressie: unknown; uit: unknown }>('waarden.json'))
  test(naam, () => {
    const gevonden = evalueerLos(expressie, FEITEN, OPEN);
    assert.ok(gevonden.ok, JSON.stringify(gevonden));
    assert.equal(gevonden.waarde ?? null, uit);
  });

type OpenType = string[] | { lijst: string[] } | 'geheel';
const openType = (soort: OpenType): Type =>
  soort === 'geheel' ? { soort } : Array.isArray(soort) ? { soort: 'keuze', opties: soort } : { soort: 'lijst', opties: soort.lijst };

for (const { naam, expressie, codes, pad, bedoeld, open } of lees<{
  naam: string;
  expressie: unknown;
  codes: string[];
  pad: string;
  bedoeld?: string;
  open?: Record<string, OpenType>;
}>('geweigerd.json'))
  test(`refused: ${naam}`, () => {
    const namen = new Map<string, Naam>(Object.entries(FEITEN).map(([id, waarde]) => [id, { type: typeVan(waarde), vast: true, open: 0 }]));
    for (const [id, soort] of Object.entries(open ?? {})) namen.set(id, { type: openType(soort), vast: false, open: 1 });
    const gevonden: Bevinding[] = [];
    typeerExpressie(expressie, { namen, gebeurtenissen: ['aanwijzing', 'bevel'] }, '', (b) => gevonden.push(b));
    assert.deepEqual(
      gevonden.map((b) => b.code),
      codes,
    );
    assert.equal(gevonden[0]?.pad, pad);
    assert.equal(gevonden[0]?.params['bedoeld'], bedoeld);
  });

function typeVan(waarde: unknown): Type {
  if (typeof waarde === 'boolean') return { soort: 'boolean' };
  if (typeof waarde === 'number') return { soort: 'geheel' };
  if (Array.isArray(waarde)) return { soort: 'lijst', opties: ['a', 'b', 'c'] };
  return /^\d{4}-/.test(String(waarde)) ? { soort: 'datum' } : { soort: 'keuze', opties: ['rood', 'geel'] };
}

test('an expression that was not checked is not compiled', () => {
  assert.throws(() => compileer({ var: 'x', y: 1 }, {} as never), TypeError);
});

const telling = (op: string, n: number, meer: { jaren?: number | string; opgevolgd?: string; ingevorderd?: string; tot?: string } = {}): unknown => ({
  [op]: [
    {
      aantalGebeurtenissen: [
        ['last-onder-dwangsom'],
        meer.jaren ?? 3,
        'alle',
        meer.opgevolgd ?? 'alle',
        meer.ingevorderd ?? 'alle',
        meer.tot ?? 'pleegdatum',
        'alle',
      ],
    },
    n,
  ],
});
const uitkomst = (als: unknown, historie: Gebeurtenis[]): string | undefined =>
  maakAdvies(
    beoordeelDossier(kern({ regels: [regel('r', als, { aandachtspunt: 't' })] }), dossier([overtreding({ historie })])),
    { beleid: '', landelijk: '', engine: '' },
    false,
  ).spoor[0]?.uitkomst;
const last = (datum: string, meer: Partial<Gebeurtenis> = {}): Gebeurtenis => ({ datum, soort: 'last-onder-dwangsom', ...meer });

test('a count is three-valued: what may count makes it unknown only where it decides', () => {
  const vraag = telling('>=', 2, { ingevorderd: 'ja' });
  assert.equal(uitkomst(vraag, [last('2025-01-01', { ingevorderd: true }), last('2025-02-01')]), 'onbekend');
  assert.equal(uitkomst(vraag, [last('2025-01-01', { ingevorderd: false }), last('2025-02-01')]), 'onwaar');
  assert.equal(uitkomst(vraag, [last('2025-01-01', { ingevorderd: true }), last('2025-02-01', { ingevorderd: true }), last('2025-03-01')]), 'waar');
  assert.equal(
    uitkomst({ '<': [1, (vraag as { '>=': unknown[] })['>='][0]] }, [last('2025-01-01', { ingevorderd: true }), last('2025-02-01', { ingevorderd: true })]),
    'waar',
  );
  assert.equal(uitkomst({ and: [telling('>=', 1, { ingevorderd: 'ja' }), telling('>=', 1, { ingevorderd: 'nee' })] }, [last('2025-01-01')]), 'onwaar');
});

test('a window without bound, and one up to and including the besluitdatum', () => {
  assert.equal(uitkomst(telling('>=', 1, { jaren: 'onbeperkt' }), [last('1999-01-01')]), 'waar');
  assert.equal(uitkomst(telling('>=', 1), [last('1999-01-01')]), 'onwaar');
  for (const [datum, wil] of [
    ['2026-03-30', 'waar'],
    ['2026-03-31', 'onwaar'],
  ] as const)
    assert.equal(uitkomst(telling('>=', 1, { tot: 'besluitdatum' }), [last(datum)]), wil);
});

test('the last event is the latest by date, the later in the list on one day, and none is `geen`', () => {
  const laatste = (soort: string, jaren: number | string = 3): unknown => ({
    '===': [{ laatste: [['aanwijzing', 'last-onder-dwangsom'], jaren, 'pleegdatum'] }, soort],
  });
  const aanwijzing: Gebeurtenis = { datum: '2025-01-01', soort: 'aanwijzing' };
  assert.equal(uitkomst(laatste('aanwijzing'), [aanwijzing, last('2024-01-01')]), 'waar');
  assert.equal(uitkomst(laatste('last-onder-dwangsom'), [aanwijzing, last('2025-01-01')]), 'waar');
  assert.equal(uitkomst(laatste('geen'), []), 'waar');
  assert.equal(uitkomst(laatste('last-onder-dwangsom', 'onbeperkt'), [last('1999-01-01')]), 'waar');
});

test('an if over everything that can be open: options, lists, events', () => {
  const als = { '===': [{ if: [{ and: [{ bevat: [{ var: 'l' }, ['m']] }, telling('>=', 1, { opgevolgd: 'nee' })] }, 1, 2] }, 1] } as Regel['als'];
  const k = kern({ feiten: [lijst('l', ['m', 'n']), jaNee('p')], regels: [regel('r', als, { aandachtspunt: 't' })] });
  const advies = (antwoorden: Record<string, string[]>): string[] =>
    maakAdvies(
      beoordeelDossier(k, dossier([overtreding({ antwoorden, historie: [last('2025-01-01')] })])),
      { beleid: '', landelijk: '', engine: '' },
      false,
    ).ontbrekend.map((f) => f.feit);
  assert.deepEqual(advies({}), ['historie/0/opgevolgd', 'l']);
  assert.deepEqual(advies({ l: ['n'] }), []);
});

test('cells of a date and of a number without declared bounds', () => {
  const datum = { ...jaNee('d'), type: 'datum' as const };
  const { min: _min, max: _max, ...vrij } = geheel('g', 0, 1);
  const k = kern({
    feiten: [datum, vrij],
    regels: [
      regel('r', { '>': [{ var: 'd' }, { verschuif: [{ var: 'pleegdatum' }, -1, 'maanden'] }] }, { aandachtspunt: 't' }),
      regel('s', { '>=': [{ var: 'g' }, 3] }, { aandachtspunt: 't' }),
    ],
  });
  const beeld = beoordeelDossier(k, dossier([overtreding()]));
  assert.deepEqual(
    maakAdvies(beeld, { beleid: '', landelijk: '', engine: '' }, false).ontbrekend.map((f) => f.feit),
    ['d', 'g'],
  );
});

test('loose facts: what has no type is not there, what is wrong is refused', () => {
  assert.deepEqual(evalueerLos({ var: 'x' }, { x: null, y: 1.5 }), {
    ok: false,
    bevindingen: [{ code: 'onbekend-feit', ernst: 'fout', pad: '/var', params: { feit: 'x' } }],
  });
  assert.equal(evalueerLos({ var: 'x' }, { x: [1] }).ok, false);
});

test('a sum with an amount is an amount; a comparison with something wrong inside is reported once', () => {
  const namen = new Map<string, Naam>([
    ['euro', { type: { soort: 'bedrag' }, vast: false, open: 1 }],
    ['g', { type: { soort: 'geheel' }, vast: false, open: 1 }],
  ]);
  const typeer = (e: unknown): [string | undefined, string[]] => {
    const codes: string[] = [];
    const type = typeerExpressie(e, { namen, gebeurtenissen: [] }, '', (b) => codes.push(b.code));
    return [type?.soort, codes];
  };
  assert.deepEqual(typeer({ '+': [{ var: 'euro' }, 100] }), ['bedrag', []]);
  assert.deepEqual(typeer({ '<': [{ '+': [{ var: 'g' }, { a: 1, b: 2 }] }, 3] }), ['boolean', ['niet-een-sleutel']]);
  assert.deepEqual(typeer({ '<': [{ '+': [{ var: 'g' }, { var: 3 }] }, 3] }), ['boolean', ['naam-niet-letterlijk']]);
});

test('a comparison inside an if is a boundary of its own', () => {
  const als = { '===': [{ if: [{ '===': [{ var: 'g' }, 50] }, 'a', 'b'] }, 'a'] } as Regel['als'];
  const k = kern({
    feiten: [geheel('g', 0, 100)],
    regels: [
      regel('r', als, { aandachtspunt: 't' }),
      regel('s', { if: [{ var: 'recidive' }, { var: 'recidive' }, { '>': [{ var: 'g' }, 90] }] }, { aandachtspunt: 't' }),
    ],
  });
  assert.deepEqual(maakAdvies(beoordeelDossier(k, dossier([overtreding()])), { beleid: '', landelijk: '', engine: '' }, false).ontbrekend, [
    { feit: 'g', overtreding: 'o' },
  ]);
  assert.equal(
    maakAdvies(beoordeelDossier(k, dossier([overtreding({ antwoorden: { g: 50 } })])), { beleid: '', landelijk: '', engine: '' }, false).spoor[0]?.uitkomst,
    'waar',
  );
});
