import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Uitslag } from '@handhavingswijzer/engine';
import { controleerHandtekening, leesGeheim, leesSleutels, maakSleutelpaar, onderteken, type Sleutelpaar } from '../src/index.ts';

const codes = (uitslag: Uitslag<unknown>): string => (uitslag.ok ? 'goed' : uitslag.bevindingen.map(({ code }) => code).join());

describe('a pair of keys', () => {
  let paar: Sleutelpaar;
  before(async () => {
    paar = await maakSleutelpaar('gemeente-2027');
  });

  test('one half signs, the other tells whether it did', async () => {
    const echt = await onderteken('tekst', paar.geheim);
    const soort = async (handtekening: string | undefined, tekst = 'tekst'): Promise<string> =>
      (await controleerHandtekening(tekst, handtekening, [paar.openbaar])).soort;
    assert.equal(await soort(echt), 'goed');
    assert.equal(await soort(echt, 'tekst '), 'klopt-niet');
    assert.equal(await soort(undefined), 'ontbreekt');
    const geenAlgoritme = `${Buffer.from('{"alg":"none","kid":"gemeente-2027"}').toString('base64url')}..`;
    for (const vorm of ['', '..', 'x', 'x..y', `${echt}.z`, echt.replace('..', '.e30.'), geenAlgoritme])
      assert.equal(await soort(vorm), 'geen-handtekening', vorm);
  });

  test('the public half holds nothing of the private one', () => {
    assert.deepEqual(Object.keys(paar.openbaar).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    assert.equal(paar.openbaar.kid, 'gemeente-2027');
  });

  test('keys that are trusted: one, a list, a JWK Set; of a private key the public half', async () => {
    for (const vorm of [paar.openbaar, [paar.openbaar], { keys: [paar.openbaar] }, paar.geheim]) {
      const gelezen = await leesSleutels(JSON.stringify(vorm));
      assert.deepEqual(gelezen, { ok: true, waarde: [paar.openbaar] });
    }
  });

  test('what is no key is refused', async () => {
    const { x: _, ...zonderX } = paar.openbaar;
    const { kid: __, ...zonderKid } = paar.openbaar;
    const anderPunt = { ...paar.openbaar, y: paar.openbaar.x };
    for (const vorm of ['', '{', '[]', '{"keys":[]}', ...[zonderX, zonderKid, { ...paar.openbaar, crv: 'P-384' }, anderPunt].map((v) => JSON.stringify(v))])
      assert.equal(codes(await leesSleutels(vorm)), 'sleutel-onbruikbaar', vorm);
    assert.equal(codes(await leesSleutels(JSON.stringify([paar.openbaar, zonderX]))), 'sleutel-onbruikbaar');
  });

  test('a key to sign with is tried out', async () => {
    assert.equal(codes(await leesGeheim(JSON.stringify(paar.geheim))), 'goed');
    assert.equal(codes(await leesGeheim(JSON.stringify(paar.openbaar))), 'sleutel-niet-geheim');
    const ander = await maakSleutelpaar('ander');
    assert.equal(codes(await leesGeheim(JSON.stringify({ ...paar.geheim, d: ander.geheim.d }))), 'sleutel-onbruikbaar');
    assert.equal(codes(await leesGeheim('x')), 'sleutel-onbruikbaar');
  });
});
