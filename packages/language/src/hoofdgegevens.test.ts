import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoofdgegevens } from '@handhavingswijzer/language';

test('what a file says of itself, also while it is being written', () => {
  assert.deepEqual(hoofdgegevens('{ "schema": "beleid/1", "id": "helmond", "regels": [{ "id": "x" }], "aantal": 3,'), { schema: 'beleid/1', id: 'helmond' });
  assert.deepEqual(hoofdgegevens('{ "schema": "beleid/1", "titel": '), { schema: 'beleid/1' });
  for (const tekst of ['', 'Beleidsregels 2026', '[{ "schema": "beleid/1" }]', '"beleid/1"', 'PK\u0003\u0004']) assert.deepEqual(hoofdgegevens(tekst), {});
});
