import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leesBedragInvoer, leesDatumInvoer, leesGeheel, toonDatumInvoer } from '../src/index.ts';

const DATUMS: readonly (readonly [string, string | undefined])[] = [
  ['2-3-2026', '2026-03-02'],
  ['02-03-2026', '2026-03-02'],
  [' 2/3/2026 ', '2026-03-02'],
  ['2.3.2026', '2026-03-02'],
  ['2 3 2026', '2026-03-02'],
  ['2026-03-02', '2026-03-02'],
  ['2 maart 2026', '2026-03-02'],
  ['2 mrt 2026', '2026-03-02'],
  ['2 MAART 2026', '2026-03-02'],
  ['1 jan. 2026', '2026-01-01'],
  ['29-2-2028', '2028-02-29'],
  ['29-2-2026', undefined],
  ['31-4-2026', undefined],
  ['0-1-2026', undefined],
  ['1-13-2026', undefined],
  ['1-0-2026', undefined],
  ['29-2-2100', undefined],
  ['29-2-2000', '2000-02-29'],
  ['3-2-26', undefined],
  ['morgen', undefined],
  ['', undefined],
  ['2 m 2026', undefined],
  ['2 ma 2026', undefined],
];
for (const [tekst, datum] of DATUMS) {
  test(`the date “${tekst}” is ${datum ?? 'refused'}`, () => {
    const gelezen = leesDatumInvoer(tekst);
    assert.equal(gelezen.ok ? gelezen.waarde : undefined, datum);
    if (!gelezen.ok) assert.ok(gelezen.fout !== '' && gelezen.herstel !== '');
  });
}

test('a date as shown is read back as the same date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (j, m, d) => {
      const datum = `${String(j)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const gelezen = leesDatumInvoer(toonDatumInvoer(datum));
      assert.equal(gelezen.ok ? gelezen.waarde : undefined, datum);
    }),
  );
  assert.equal(toonDatumInvoer('zomaar'), 'zomaar');
});

const GETALLEN: readonly (readonly [string, number | undefined])[] = [
  ['12', 12],
  ['1.200', 1200],
  [' 7 ', 7],
  ['0', undefined],
  ['-1', undefined],
  ['1,5', undefined],
  ['1.5', undefined],
  ['12.34', undefined],
  ['twaalf', undefined],
  ['100001', undefined],
  ['99999999999999999999', undefined],
  ['', undefined],
  ['1e3', undefined],
];
for (const [tekst, getal] of GETALLEN) {
  test(`the number “${tekst}” between 1 and 100.000 is ${String(getal ?? 'refused')}`, () => {
    const gelezen = leesGeheel(tekst, 1, 100_000);
    assert.equal(gelezen.ok ? gelezen.waarde : undefined, getal);
  });
}

const BEDRAGEN: readonly (readonly [string, number | undefined])[] = [
  ['5.500', 550000],
  ['€ 5.500', 550000],
  ['1234,50', 123450],
  ['0', 0],
  ['12,-', 1200],
  ['12,5', undefined],
  ['5.50', undefined],
  ['-3', undefined],
  ['veel', undefined],
  ['', undefined],
];
for (const [tekst, cent] of BEDRAGEN) {
  test(`the amount “${tekst}” is ${String(cent ?? 'refused')}`, () => {
    const gelezen = leesBedragInvoer(tekst);
    assert.equal(gelezen.ok ? gelezen.waarde : undefined, cent);
  });
}
