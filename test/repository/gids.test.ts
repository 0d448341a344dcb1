// The integration guide says what the element is now.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GUIDE, renewed } from '../../.config/guide.mjs';
import { VERSIE } from '../../widget/src/versie.ts';

const root = join(import.meta.dirname, '../..');
const gids = readFileSync(GUIDE, 'utf8');

test('its tables are those of the manifest', () => {
  assert.ok(gids.includes('| `advies-vastgesteld` |'));
  assert.equal(gids, renewed(gids), 'run `npm run genereer`');
});

test('every proof it points at is there', () => {
  const paden = [...gids.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, pad = '']) => pad);
  assert.ok(paden.length > 5);
  const bestanden = ['test', 'widget'].flatMap((map) => readdirSync(join(root, map), { recursive: true, encoding: 'utf8' }).map((pad) => `${map}/${pad}`));
  assert.deepEqual(
    paden.filter((pad) => !bestanden.some((bestand) => bestand === pad || bestand.endsWith(`/${pad}`))),
    [],
  );
});

test('it is one page: what is copied out of it fits on a screen', () => {
  assert.ok(existsSync(GUIDE));
  for (const [, code = ''] of gids.matchAll(/^```[^\n]*\n([^]*?)^```$/gm)) assert.ok(code.split('\n').length < 30, code);
});

test('the element has the version of its package, and all packages have one', () => {
  const versies = [...readdirSync(join(root, 'packages')).map((naam) => `packages/${naam}`), 'policies', 'widget', 'editor'].map(
    (map) => (JSON.parse(readFileSync(join(root, map, 'package.json'), 'utf8')) as { version: string }).version,
  );
  assert.deepEqual([...new Set([VERSIE, ...versies])], [VERSIE]);
});
