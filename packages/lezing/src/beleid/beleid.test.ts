// Amounts, terms and begrippen that differ never read the same: from the sentence it can be told which one stands in the policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canoniek } from '@handhavingswijzer/engine';
import fc from 'fast-check';
import { normaal } from '../expressie/normaal.ts';
import { PROEF, proefBeleid, REGEL, WET } from '../proef/beleid.ts';
import { willekeurigBedragOfTermijn, willekeurigeProceduretermijn, willekeurigTarief } from '../proef/bedragen.ts';
import { willekeurigeVoorwaarde } from '../proef/willekeurig.ts';
import { leesRegel } from '../regel/index.ts';
import { leesBegrip } from './begrip.ts';
import { leesTarief } from './tarief.ts';
import { leesProceduretermijn } from './termijn.ts';

/** Every two that differ read apart; of many readings each is seen once at least. */
function leestApart<T>(elk: fc.Arbitrary<T>, lees: (een: T) => string, vorm: (een: T) => unknown = (een) => een): void {
  const gelezen = new Map<string, string>();
  fc.assert(
    fc.property(elk, (een) => {
      const zin = lees(een);
      const data = canoniek(vorm(een));
      assert.equal(gelezen.get(zin) ?? data, data, zin);
      gelezen.set(zin, data);
    }),
    { seed: 20261126, numRuns: process.env['BEWIJS'] === '1' ? 50_000 : 3000 },
  );
  assert.ok(gelezen.size > 500, `${gelezen.size} readings`);
}

test('amounts of a voorschrift', () => leestApart(willekeurigTarief, (tarief) => leesTarief(PROEF, WET, tarief).tekst));

test('terms around a besluit', () => leestApart(willekeurigeProceduretermijn, (termijn) => leesProceduretermijn(PROEF, WET, termijn).tekst));

test('amounts and terms as the effect of a rule, whatever its condition', () =>
  leestApart(
    fc.tuple(willekeurigBedragOfTermijn, fc.oneof(fc.constant(true), willekeurigeVoorwaarde)),
    ([dan, als]) => leesRegel(proefBeleid({ ...REGEL, als, dan }), WET, REGEL.id).tekst,
    ([dan, als]) => [dan, normaal(als)],
  ));

test('begrippen', () =>
  leestApart(
    willekeurigeVoorwaarde,
    (als) => leesBegrip(PROEF, WET, { id: 'x', titel: 'X', als, bron: REGEL.bron }).tekst,
    (als) => normaal(als),
  ));
