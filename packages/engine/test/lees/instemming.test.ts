import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canoniek } from '../../src/canoniek.ts';
import { parseInstemming } from '../../src/lees/index.ts';

const GROEP = { kenmerk: 'eis:aanwijzing>last-onder-dwangsom', afdruk: 'a'.repeat(64), uitkomst: 'Zwaarder.', aantal: '12', woord: '', door: '', op: '' };
const INSTEMMING = { schema: 'instemming/1', beleid: 'proef', van: '1.0.0', naar: '1.1.0', groepen: [GROEP] };

const codes = (waarde: unknown): readonly string[] => {
  const uit = parseInstemming(JSON.stringify(waarde));
  return uit.ok ? [] : uit.bevindingen.map(({ code, pad }) => `${code} ${pad}`);
};

test('words of agreement may be yet to be written', () => {
  const uit = parseInstemming(JSON.stringify(INSTEMMING));
  assert.ok(uit.ok && Object.isFrozen(uit.waarde.groepen[0]));
  assert.equal(canoniek(uit.waarde), canoniek(INSTEMMING));
});

test('of another shape they are refused, with the place', () => {
  assert.deepEqual(codes({ ...INSTEMMING, schema: 'instemming/2' }), ['ander-schema /schema']);
  assert.deepEqual(codes({ ...INSTEMMING, groepen: [{ ...GROEP, aantal: '-1' }] }), ['patroon /groepen/0/aantal']);
  assert.deepEqual(codes({ ...INSTEMMING, groepen: [{ ...GROEP, akkoord: true }] }), ['onbekend-veld /groepen/0/akkoord']);
});
