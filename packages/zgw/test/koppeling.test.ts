// The schema that ships, the example, and what the program understands say the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { opPad } from '../src/lezen/waarde.ts';
import { leesKoppeling } from '../src/instellingen/koppeling.ts';
import { EIGENSCHAPWAARDEN } from '../src/schrijven/waarden.ts';
import { KOPPELING_TEKST } from './hulp.ts';

const lees = (pad: string): string => readFileSync(new URL(`../${pad}`, import.meta.url), 'utf8');
const schema = JSON.parse(lees('schemas/koppeling-1.schema.json')) as object;
const advies = JSON.parse(readFileSync(new URL('../../engine/schemas/beleid-1.schema.json', import.meta.url), 'utf8')) as object;
const keur = new Ajv2020().compile(schema);

test('the example and the settings of the tests are valid by the schema, and read', () => {
  for (const tekst of [lees('voorbeeld/koppeling.json'), KOPPELING_TEKST]) {
    assert.ok(keur(JSON.parse(tekst)), JSON.stringify(keur.errors));
    assert.ok(leesKoppeling(tekst).ok);
  }
});

test('what the schema allows is what the program knows', () => {
  assert.deepEqual(opPad(schema, '/properties/schrijven/properties/eigenschappen/items/properties/waarde/enum'), EIGENSCHAPWAARDEN);
  assert.deepEqual(opPad(schema, '/properties/schrijven/properties/besluit/properties/bij/items/enum'), opPad(advies, '/$defs/soort/enum'));
});

test('what is wrong by the schema is refused by the program', () => {
  const goed = JSON.parse(KOPPELING_TEKST) as Record<string, unknown>;
  const fout: readonly unknown[] = [
    { ...goed, schema: 'koppeling/2' },
    { ...goed, rsin: 123456782 },
    { ...goed, lezen: {} },
    { ...goed, lezen: [{ naar: '/antwoorden/ernst', bron: 'zaak', veld: '/x' }] },
    { ...goed, lezen: [{ naar: '/houder/naam', bron: 'internet', veld: '/x' }] },
    { ...goed, schrijven: {} },
    { ...goed, extra: true },
  ];
  for (const waarde of fout) {
    assert.equal(keur(waarde), false);
    assert.equal(leesKoppeling(JSON.stringify(waarde)).ok, false);
  }
});
