import assert from 'node:assert/strict';
import test from 'node:test';
import { controleerDossier } from '../src/controle/dossier.ts';
import { BELEID, dossier, overtreding } from './klein-beleid.ts';

test('a shared fact that a policy does not ask is checked by its shared type; the options of a list are each policy’s own', () => {
  const codes = (antwoorden: Record<string, boolean | string | string[]>): string[] =>
    controleerDossier(BELEID, dossier([overtreding({ antwoorden })])).map((b) => b.code);
  assert.deepEqual(codes({ directGevaar: true, verzachtend: ['van een ander beleid'], aard: 'herstelbaar' }), []);
  assert.deepEqual(codes({ directGevaar: 'ja', aard: 'kapot', verzachtend: true }), ['antwoord-type', 'antwoord-onbekende-optie', 'antwoord-type']);
});
