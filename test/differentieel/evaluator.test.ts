// Our evaluator against json-logic-js and json-logic-engine on random rules: three implementations, no difference.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { evalueerLos } from '@handhavingswijzer/engine';
import { OPEN, proefgeval, runs, SEED, type Feiten } from './regels.ts';

const tweede = (regel: unknown, feiten: Feiten): unknown => jsonLogic.apply(regel as RulesLogic, feiten);

/** It keeps what it optimised by the identity of a rule: a rule object is never changed here. */
const engine = new LogicEngine();
const derde = (regel: unknown, feiten: Feiten): unknown => engine.run(regel, feiten);

function onze(regel: unknown, feiten: Feiten, open: Parameters<typeof evalueerLos>[2] = {}): unknown {
  const uitslag = evalueerLos(regel, feiten, open);
  assert.ok(uitslag.ok, JSON.stringify(uitslag));
  return uitslag.waarde;
}

const COUNT = runs(5_000, 200_000);

test(`${COUNT} random rules: three evaluators agree`, () => {
  console.log(`random rules: ${COUNT}, seed ${SEED}`);
  const uitkomsten = { waar: 0, onwaar: 0 };
  fc.assert(
    fc.property(proefgeval, ({ regel, feiten }) => {
      const waarde = onze(regel, feiten);
      assert.equal(typeof waarde, 'boolean');
      assert.equal(tweede(regel, feiten), waarde, 'json-logic-js');
      assert.equal(derde(regel, feiten), waarde, 'json-logic-engine');
      uitkomsten[waarde === true ? 'waar' : 'onwaar']++;
    }),
    { seed: SEED, numRuns: COUNT },
  );
  // A generator that always gives the same outcome proves nothing.
  assert.ok(Math.min(uitkomsten.waar, uitkomsten.onwaar) > COUNT / 5, JSON.stringify(uitkomsten));
});

/** Every way to answer the open facts. */
function* aanvullingen(namen: readonly string[]): Generator<Feiten> {
  const [naam, ...rest] = namen;
  if (naam === undefined) {
    yield {};
    return;
  }
  for (const overige of aanvullingen(rest)) for (const waarde of OPEN[naam]?.waarden ?? []) yield { ...overige, [naam]: waarde };
}

test('an outcome given with open facts is the outcome of every completion', () => {
  const telling = { bekend: 0, onbekend: 0 };
  const count = runs(1_000, 20_000);
  fc.assert(
    fc.property(proefgeval, fc.subarray(Object.keys(OPEN), { minLength: 1, maxLength: 3 }), ({ regel, feiten }, open) => {
      const bekend = Object.fromEntries(Object.entries(feiten).filter(([naam]) => !open.includes(naam)));
      const typen = Object.fromEntries(open.flatMap((naam) => (OPEN[naam] ? [[naam, OPEN[naam].type] as const] : [])));
      const waarde = onze(regel, bekend, typen);
      telling[waarde === undefined ? 'onbekend' : 'bekend']++;
      for (const aanvulling of aanvullingen(open)) {
        const uitkomst = tweede(regel, { ...bekend, ...aanvulling });
        if (waarde !== undefined) assert.equal(uitkomst, waarde, JSON.stringify(aanvulling));
      }
    }),
    { seed: SEED, numRuns: count },
  );
  assert.ok(Math.min(telling.bekend, telling.onbekend) > count / 10, JSON.stringify(telling));
});

test('rewriting a rule without changing its meaning changes no outcome', () => {
  fc.assert(
    fc.property(proefgeval, proefgeval, ({ regel: a, feiten }, { regel: b }) => {
      const gelijk = (een: unknown, ander: unknown, wet: string): void => assert.equal(onze(een, feiten), onze(ander, feiten), wet);
      gelijk(a, { '!': [{ '!': [a] }] }, 'double negation');
      gelijk({ '!': [{ and: [a, b] }] }, { or: [{ '!': [a] }, { '!': [b] }] }, 'De Morgan, and');
      gelijk({ '!': [{ or: [a, b] }] }, { and: [{ '!': [a] }, { '!': [b] }] }, 'De Morgan, or');
      gelijk({ and: [a, b] }, { and: [b, a] }, 'order of and');
      gelijk({ or: [a, b] }, { or: [b, a] }, 'order of or');
      gelijk({ if: [a, b, false] }, { and: [a, b] }, 'if as and');
      gelijk({ if: [a, true, b] }, { or: [a, b] }, 'if as or');
      gelijk(a, { and: [a, true] }, 'true beside it');
      assert.equal(onze(a, { ...feiten, ongebruikt: 42 }), onze(a, feiten), 'a fact that no rule reads');
    }),
    { seed: SEED, numRuns: runs(500, 20_000) },
  );
});
