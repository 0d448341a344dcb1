import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BeleidJson, MaatregelSoort } from '../gegenereerd/typen.ts';
import { telOp, type Post, type Totalen } from './totaal.ts';

// A maximum of four boetes per voorschrift; of one conduct one boete. Amounts in cents, worked out by hand.
const BOETE = 'bestuurlijke-boete';
const beleid = (bedragen: Partial<BeleidJson['bedragen']>): BeleidJson =>
  ({
    maatregelen: [
      { id: 'aanwijzing', traject: 'herstellend' },
      { id: 'last-onder-dwangsom', traject: 'herstellend', totaal: 'dwangsomCent' },
      { id: BOETE, traject: 'bestraffend', totaal: 'boeteCent' },
    ],
    bedragen,
  }) as unknown as BeleidJson;
const VIER: Partial<BeleidJson['bedragen']> = { maximumAantal: { aantal: 4, maatregelen: [BOETE], regel: 'r' } };
const EEN_GEDRAGING: Partial<BeleidJson['bedragen']> = { samenloop: { maatregelen: [BOETE], regel: 'r' } };

const post = (id: string, cent: number, meer: { eenheden?: number; voorschrift?: string; gedraging?: string; soort?: MaatregelSoort } = {}): Post => {
  const { eenheden = 1, voorschrift = 'v', soort = BOETE, ...rest } = meer;
  return { overtreding: { id, voorschrift, antwoorden: {}, ...rest }, soort, cent, eenheden };
};
const kort = ({ posten }: Totalen): string[] =>
  posten.map((p) => `${p.overtreding}: ${p.telt}, ${p.meegeteld} of ${p.eenheden}${p.wijktVoor === undefined ? '' : ` for ${p.wijktVoor}`}`);

test('each kind of amount has its own total; a measure that the policy adds to none is in the account only', () => {
  const uit = telOp(beleid({}), [post('a', 300), post('b', 700, { soort: 'last-onder-dwangsom' }), post('c', 900, { soort: 'aanwijzing' }), post('d', 50)]);
  assert.deepEqual(uit.totaal, { boeteCent: 350, dwangsomCent: 700 });
  assert.deepEqual(
    uit.posten.map((p) => p.veld),
    ['boeteCent', 'dwangsomCent', undefined, 'boeteCent'],
  );
  assert.deepEqual([uit.maximumAantal, uit.samenloop], [false, false]);
});

test('of one voorschrift the dearest units up to the maximum; another voorschrift has its own, another measure none', () => {
  const uit = telOp(beleid(VIER), [
    post('a', 900, { eenheden: 3 }), // 300 each: two of them, after b
    post('b', 1000, { eenheden: 2 }), // 500 each: both
    post('c', 250, { eenheden: 5, voorschrift: 'w' }), // 50 each: four
    post('d', 60, { eenheden: 6, soort: 'last-onder-dwangsom' }),
  ]);
  assert.deepEqual(kort(uit), ['a: 600, 2 of 3', 'b: 1000, 2 of 2', 'c: 200, 4 of 5', 'd: 60, 6 of 6']);
  assert.deepEqual(uit.totaal, { boeteCent: 1800, dwangsomCent: 60 });
  assert.equal(uit.maximumAantal, true);
});

test('a part of an amount is rounded down: for the overtreder', () => {
  assert.deepEqual(kort(telOp(beleid(VIER), [post('a', 1000, { eenheden: 6 })])), ['a: 666, 4 of 6']); // 666 2/3
});

test('of one conduct the highest counts, the first of equals; what has no conduct stands apart', () => {
  const g = { gedraging: 'g' };
  const uit = telOp(beleid(EEN_GEDRAGING), [post('a', 400, g), post('b', 500, g), post('c', 500, g), post('d', 500), post('e', 10, { gedraging: 'h' })]);
  assert.deepEqual(kort(uit), ['a: 0, 1 of 1 for b', 'b: 500, 1 of 1', 'c: 0, 1 of 1 for b', 'd: 500, 1 of 1', 'e: 10, 1 of 1']);
  assert.deepEqual(uit.totaal, { boeteCent: 1010, dwangsomCent: 0 });
  assert.deepEqual([uit.maximumAantal, uit.samenloop], [false, true]);
});

test('what is over the maximum counts for nothing already and gives way to none', () => {
  const g = { gedraging: 'g' };
  const uit = telOp(beleid({ ...VIER, ...EEN_GEDRAGING }), [post('a', 500, { ...g, eenheden: 4 }), post('b', 100, g)]);
  assert.deepEqual(kort(uit), ['a: 500, 4 of 4', 'b: 0, 0 of 1']);
  assert.deepEqual([uit.maximumAantal, uit.samenloop], [true, false]);
});
