import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isDatum, leesDatum, leesDatumMetDag, weekdag } from './datum.ts';
import { leesBreuk, leesEuro, leesGetal } from './getal.ts';

const EUROS: readonly (readonly [cent: number, tekst: string])[] = [
  [0, '€ 0'],
  [1, '€ 0,01'],
  [10, '€ 0,10'],
  [99, '€ 0,99'],
  [100, '€ 1'],
  [99900, '€ 999'],
  [100000, '€ 1.000'],
  [550000, '€ 5.500'],
  [366666, '€ 3.666,66'],
  [4500000, '€ 45.000'],
  [123456789012, '€ 1.234.567.890,12'],
  [-550050, '-€ 5.500,50'],
  [Number.MAX_SAFE_INTEGER, '€ 90.071.992.547.409,91'],
];

for (const [cent, tekst] of EUROS) test(`${cent} cent is ${tekst}`, () => assert.equal(leesEuro(cent), tekst));

test('an amount that is no whole number of cents is refused', () => {
  for (const cent of [0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1]) assert.throws(() => leesEuro(cent), RangeError);
  assert.throws(() => leesGetal(1.5), RangeError);
});

test('every amount reads back to its cents', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (cent) => {
      const tekst = leesEuro(cent);
      const [euro = '', rest = '00'] = tekst.replace('-', '').replace('€ ', '').replaceAll('.', '').split(',');
      assert.equal(BigInt(euro) * 100n + BigInt(rest), BigInt(Math.abs(cent)));
      assert.equal(tekst.startsWith('-'), cent < 0);
    }),
  );
});

test('numbers have a point between thousands', () => {
  assert.deepEqual([7, 212, 1000, 12345, 1234567, -1000].map(leesGetal), ['7', '212', '1.000', '12.345', '1.234.567', '-1.000']);
  assert.equal(leesBreuk({ teller: 2, noemer: 3 }), '2/3');
});

test('dates are written in full, with the day of the week', () => {
  assert.equal(leesDatumMetDag('2026-04-06'), 'maandag 6 april 2026');
  assert.equal(leesDatum('2024-02-29'), '29 februari 2024');
});

test('a date that does not exist is refused', () => {
  for (const datum of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '0000-01-01', '2026-04-06T00:00', '']) {
    assert.equal(isDatum(datum), false, datum);
    assert.throws(() => leesDatum(datum), RangeError);
  }
});

test('the weekday of every day of 1900 to 2100 agrees with UTC', () => {
  const namen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
  for (let dag = Date.UTC(1900, 0, 1); dag <= Date.UTC(2100, 11, 31); dag += 86_400_000) {
    const datum = new Date(dag);
    assert.equal(weekdag(datum.toISOString().slice(0, 10)), namen[datum.getUTCDay()]);
  }
});
