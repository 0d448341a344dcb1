// The public JSON-Logic suites against our evaluator. Within the profile it gives what they give; everything else it may refuse, but never
// answer differently.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { evalueerLos } from '@handhavingswijzer/engine';
import { compatGevallen, jsonLogicGevallen, profielGevallen, type Geval } from './suites.ts';

type Oordeel = 'gelijk' | 'geweigerd' | 'anders';

function beoordeel({ expressie, feiten, verwacht, ...rest }: Geval & { verwacht?: unknown }): { oordeel: Oordeel; toelichting: string } {
  const uitslag = evalueerLos(expressie, feiten);
  if (!uitslag.ok) {
    assert.ok(uitslag.bevindingen.length > 0, `${rest.naam}: refused without a finding`);
    return { oordeel: 'geweigerd', toelichting: `${rest.naam}: ${uitslag.bevindingen.map((b) => `${b.code} ${b.pad}`).join(', ')}` };
  }
  const gelijk = verwacht !== undefined && isDeepStrictEqual(uitslag.waarde, verwacht);
  return {
    oordeel: gelijk ? 'gelijk' : 'anders',
    toelichting: `${rest.naam}: ${JSON.stringify(uitslag.waarde)} where the suite says ${verwacht === undefined ? 'error' : JSON.stringify(verwacht)}`,
  };
}

function verdeel(gevallen: readonly Geval[]): Record<Oordeel, string[]> {
  const verdeling: Record<Oordeel, string[]> = { gelijk: [], geweigerd: [], anders: [] };
  for (const geval of gevallen) {
    const { oordeel, toelichting } = beoordeel(geval);
    verdeling[oordeel].push(toelichting);
  }
  return verdeling;
}

/** Outside the profile after all: it multiplies, or holds a number that is no integer. */
const buitenProfiel = ({ expressie, feiten }: Geval): boolean => {
  const tekst = JSON.stringify([expressie, feiten]);
  return tekst.includes('{"*":') || /\d\.\d/.test(tekst);
};

test('every case within the profile gives the value of the suite', () => {
  const gevallen = profielGevallen();
  const binnen = gevallen.filter((geval) => !buitenProfiel(geval));
  assert.equal(gevallen.length, 170);
  assert.equal(binnen.length, 167);
  const { gelijk, geweigerd, anders } = verdeel(binnen);
  assert.deepEqual([...geweigerd, ...anders], []);
  assert.equal(gelijk.length, 167);
  assert.deepEqual(verdeel(gevallen.filter(buitenProfiel)).anders, []);
});

for (const [naam, gevallen, aantal, tenMinsteGelijk] of [
  ['jsonlogic.com', jsonLogicGevallen(), 277, 75],
  ['compat-tables', compatGevallen(), 1138, 153],
] as const)
  test(`${naam}: equal or refused, never different`, () => {
    assert.equal(gevallen.length, aantal);
    const { gelijk, geweigerd, anders } = verdeel(gevallen);
    assert.deepEqual(anders, []);
    console.log(`${naam}: ${gelijk.length} equal, ${geweigerd.length} refused, ${anders.length} different`);
    assert.ok(gelijk.length >= tenMinsteGelijk, `only ${gelijk.length} equal`);
  });
