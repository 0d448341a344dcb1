import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { keurPolicy, parsePolicy } from '@handhavingswijzer/engine';

const BASIS = readFileSync(new URL('./basis/beleid.json', import.meta.url), 'utf8');

/** The base policy with a contradiction of which the other reading names a measure that the policy does not have. */
function metLezing(): string {
  const data = JSON.parse(BASIS) as BeleidJson;
  const [regel] = data.regels;
  assert.ok(regel);
  const lezing = { id: 'anders', tekst: 'Anders', bron: regel.bron, rekent: { erbij: [{ ...regel, id: 'nieuw', als: { var: 'bestaat-niet' } }] } };
  const conflict = {
    id: 'c',
    titel: 'C',
    lezingen: [{ id: 'zo', tekst: 'Zo', bron: regel.bron }, lezing],
    gekozenLezing: 'zo',
    status: 'open',
    toelichting: 'T',
    als: true,
  };
  return JSON.stringify({ ...data, conflicten: [...data.conflicten, conflict] });
}

test('the findings of a text that is being written are those of parsePolicy', () => {
  for (const tekst of [BASIS, BASIS.slice(0, 300), '', '{ "schema": "beleid/1" }', metLezing()]) {
    const gelezen = parsePolicy(tekst);
    assert.deepEqual(keurPolicy(tekst).bevindingen, gelezen.ok ? gelezen.waarde.waarschuwingen : gelezen.bevindingen);
  }
});

test('the data comes along when its shape is right, with errors of meaning too', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(keurPolicy(BASIS).data)), JSON.parse(BASIS));
  assert.equal(keurPolicy('{ "schema": "beleid/1" }').data, undefined);
  assert.equal(keurPolicy(metLezing()).data?.conflicten.at(-1)?.id, 'c');
});

test('without the other readings only what they would give is not looked at', () => {
  const fouten = (lezingen: boolean): readonly string[] =>
    keurPolicy(metLezing(), { lezingen }).bevindingen.flatMap(({ ernst, pad }) => (ernst === 'fout' ? [pad] : []));
  assert.deepEqual(fouten(false), []);
  assert.match(fouten(true)[0] ?? '', /^\/conflicten\/\d+\/lezingen\/1\/rekent\/erbij\/0\/als/);
});
