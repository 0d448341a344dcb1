import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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

test('of equally dear ones over the maximum, what gives way to a higher amount goes first, whatever the order', () => {
  // Five of v at 100, one of them of the conduct for which w costs 150. Four of v count, that one among them, and it gives way: 150 + 3 × 100.
  const posten = [...['a', 'b', 'c', 'd'].map((id) => post(id, 100)), post('e', 100, { gedraging: 'g' }), post('f', 150, { voorschrift: 'w', gedraging: 'g' })];
  for (const lijst of [posten, [...posten].reverse()]) assert.equal(telOp(beleid({ ...VIER, ...EEN_GEDRAGING }), lijst).totaal.boeteCent, 450);
});

// What holds of every account, whatever the amounts.
const LAST = 'last-onder-dwangsom';
const regeling = fc.constantFrom<Partial<BeleidJson['bedragen']>>(
  {},
  VIER,
  EEN_GEDRAGING,
  { ...VIER, ...EEN_GEDRAGING },
  { maximumAantal: { aantal: 2, maatregelen: [BOETE, LAST], regel: 'r' }, samenloop: { maatregelen: [BOETE, LAST], regel: 'r' } },
);
const willekeurig = fc
  .array(
    fc.record({
      prijs: fc.constantFrom(100, 150, 200, 333, 5000),
      eenheden: fc.integer({ min: 1, max: 6 }),
      voorschrift: fc.constantFrom('v', 'w'),
      soort: fc.constantFrom<MaatregelSoort>(BOETE, LAST, 'aanwijzing'),
      gedraging: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((lijst) =>
    lijst.map(({ prijs, eenheden, gedraging, ...meer }, i) =>
      post(`o${i}`, prijs * eenheden, { eenheden, ...meer, ...(gedraging === undefined ? {} : { gedraging }) }),
    ),
  );
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

test('of every account: the totals are what counts, no post counts for more than its amount, and the maximum and samenloop take just what they say', () => {
  fc.assert(
    fc.property(regeling, willekeurig, (bedragen, posten) => {
      const uit = telOp(beleid(bedragen), posten);
      for (const veld of ['boeteCent', 'dwangsomCent'] as const)
        assert.equal(uit.totaal[veld], som(uit.posten.filter((p) => p.veld === veld).map(({ telt }) => telt)));
      uit.posten.forEach((p, i) => {
        const { overtreding, soort, cent, eenheden } = posten[i] as Post;
        assert.deepEqual([p.overtreding, p.soort, p.cent, p.eenheden], [overtreding.id, soort, cent, eenheden]);
        assert.ok(p.telt >= 0 && p.telt <= cent);
        assert.equal(p.telt === cent, p.meegeteld === eenheden && p.wijktVoor === undefined);
      });
      const groep = (soort: MaatregelSoort, past: (o: Post['overtreding']) => boolean): Totalen['posten'] =>
        uit.posten.filter((p, i) => p.soort === soort && past((posten[i] as Post).overtreding));
      for (const soort of [BOETE, LAST] as const)
        for (const voorschrift of ['v', 'w']) {
          const hier = groep(soort, (o) => o.voorschrift === voorschrift);
          const meest = bedragen.maximumAantal?.maatregelen.includes(soort) ? bedragen.maximumAantal.aantal : Infinity;
          assert.equal(som(hier.map(({ meegeteld }) => meegeteld)), Math.min(meest, som(hier.map(({ eenheden }) => eenheden))));
        }
      for (const soort of [BOETE, LAST] as const)
        for (const gedraging of ['g', 'h']) {
          const hier = groep(soort, (o) => o.gedraging === gedraging);
          const tellend = hier.filter(({ telt }) => telt > 0);
          if (!bedragen.samenloop?.maatregelen.includes(soort)) assert.ok(hier.every(({ wijktVoor }) => wijktVoor === undefined));
          else assert.ok(tellend.length <= 1, 'one of one conduct');
          for (const p of hier) if (p.wijktVoor !== undefined) assert.ok(p.wijktVoor === tellend[0]?.overtreding && p.meegeteld > 0);
        }
    }),
    { numRuns: 2000, seed: 20261126 },
  );
});

test('the totals do not hang on the order of the overtredingen, and one more lowers them only where it takes the place of another and then gives way', () => {
  const schud = fc.tuple(willekeurig, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }));
  fc.assert(
    fc.property(regeling, schud, (bedragen, [posten, sleutels]) => {
      const volgorde = posten.map((p, i) => [sleutels[i] as number, p] as const).sort(([a], [b]) => a - b);
      const { totaal } = telOp(beleid(bedragen), posten);
      assert.deepEqual(
        telOp(
          beleid(bedragen),
          volgorde.map(([, p]) => p),
        ).totaal,
        totaal,
      );
      posten.forEach((weg, i) => {
        if (bedragen.maximumAantal && bedragen.samenloop && posten.some(({ overtreding }) => overtreding.gedraging !== undefined)) return;
        const zonder = telOp(
          beleid(bedragen),
          posten.filter((_, j) => j !== i),
        ).totaal;
        for (const veld of ['boeteCent', 'dwangsomCent'] as const) assert.ok(zonder[veld] <= totaal[veld], weg.overtreding.id);
      });
    }),
    { numRuns: 2000, seed: 20261127 },
  );
});
