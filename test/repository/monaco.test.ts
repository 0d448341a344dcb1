// The words that the editor gives Monaco are numbered as in the version that is installed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { monaco } from '../../editor/src/teksten/monaco.ts';

const WORTEL = join(import.meta.dirname, '../../node_modules/monaco-editor/esm/vs');

test('each number is that of the English words', () => {
  const bron = ['editor', 'base', 'platform']
    .flatMap((map) => readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' }).map((pad) => join(WORTEL, map, pad)))
    .filter((pad) => pad.endsWith('.js'))
    .map((pad) => readFileSync(pad, 'utf8'))
    .join('\n');
  const bekend = new Map([...bron.matchAll(/localize2?\((\d+), (["'])(.*?)\2/g)].map(([, nummer, , engels]) => [Number(nummer), engels]));
  for (const [nummer, engels] of monaco) assert.equal(bekend.get(nummer), engels, String(nummer));
});
