import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Diagram } from '../beslis/diagram.ts';
import { Delen, Kanten } from './kanten.ts';

const DOMEINEN = [2, 3, 2, 3] as const;

/** A function as an `or` of conjunctions of values: `undefined` lets a variable be. */
const functie = fc.array(fc.tuple(...DOMEINEN.map((n) => fc.option(fc.nat(n - 1), { nil: undefined }))), { maxLength: 4 });
const waarde = (variabele: number): fc.Arbitrary<readonly [number, number]> => fc.nat((DOMEINEN[variabele] as number) - 1).map((w) => [variabele, w] as const);
/** A step of one variable, and one that sets a second variable on one side only. */
const stap = fc.nat(DOMEINEN.length - 1).chain((v) =>
  fc.record({
    licht: waarde(v).map((w) => new Map([w])),
    zwaar: fc
      .tuple(waarde(v), fc.option(fc.nat(DOMEINEN.length - 1).chain(waarde), { nil: undefined }))
      .map(([w, extra]) => new Map(extra && extra[0] < v ? [w, extra] : [w])),
  }),
);

test('what holds on one side of a step only is what the functions on both sides say', () => {
  fc.assert(
    fc.property(functie, stap, (delen, s) => {
      const diagram = new Diagram();
      for (const waarden of DOMEINEN) diagram.variabele(waarden);
      const is = (v: number, w: number): number =>
        diagram.knoop(
          v,
          Array.from({ length: DOMEINEN[v] as number }, (_, i) => (i === w ? 1 : 0)),
        );
      const knoop = diagram.enige(delen.map((deel) => diagram.alle(deel.map((w, v) => (w === undefined ? 1 : is(v, w))))));
      const kanten = new Kanten({ diagram, delen: new Delen(diagram) }, s);
      const kant = (van: ReadonlyMap<number, number>): number => [...van].reduce((uit, [v, w]) => diagram.bij(uit, v, w), knoop);
      const [licht, zwaar] = [kant(s.licht), kant(s.zwaar)];
      assert.deepEqual([kanten.bij(knoop, 'licht'), kanten.bij(knoop, 'zwaar')], [licht, zwaar]);
      assert.equal(kanten.alleen(knoop, 'licht'), diagram.en(licht, diagram.niet(zwaar)) !== 0);
      assert.equal(kanten.alleen(knoop, 'zwaar'), diagram.en(zwaar, diagram.niet(licht)) !== 0);
      assert.equal(kanten.anders(knoop), licht !== zwaar);
    }),
    { numRuns: 500, seed: 20261126 },
  );
});
