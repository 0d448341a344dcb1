// The pictures of README and guide: each that a text names is there and is made by `npm run screenshots`, and each that is there is named by a text.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { BEELDEN } from '../schermen/beelden.ts';
import { EDITOR } from '../schermen/editor.ts';
import { LOPEN } from '../schermen/halten.ts';

const root = join(import.meta.dirname, '../..');
const ELDERS = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** Files of this repository with this ending, as paths from its root. */
function bestanden(eind: string, map = ''): string[] {
  return readdirSync(join(root, map), { withFileTypes: true }).flatMap((e) => {
    const pad = join(map, e.name);
    if (e.isDirectory()) return ELDERS.has(e.name) ? [] : bestanden(eind, pad);
    return e.name.endsWith(eind) ? [pad] : [];
  });
}

const genoemd = bestanden('.md').flatMap((tekst) =>
  [...readFileSync(join(root, tekst), 'utf8').matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', adres = '']) => ({
    alt,
    tekst,
    pad: normalize(join(dirname(tekst), adres)),
  })),
);
const gemaakt = BEELDEN.map(({ bestand }) => bestand).sort();

test('every picture that a text names is there, with a text for who cannot see it', () => {
  assert.ok(genoemd.length > 10);
  for (const { alt, tekst, pad } of genoemd) {
    assert.ok(existsSync(join(root, pad)), `${tekst} names ${pad}`);
    assert.ok(alt.trim().length > 10, `${tekst} says nothing of ${pad}`);
  }
});

test('every picture is named by a text, and made by the command', () => {
  const namen = [...new Set(genoemd.map(({ pad }) => pad))].sort();
  assert.deepEqual(bestanden('.png').sort(), namen);
  assert.deepEqual(gemaakt, namen);
});

test('a picture is of a screen that there is, and small', () => {
  const halten = [...LOPEN, ...EDITOR].flatMap((loop) => loop.halten.map(({ naam }) => naam));
  assert.equal(new Set(halten).size, halten.length, 'two screens of one name');
  for (const { bestand, halte } of BEELDEN) {
    assert.ok(halten.includes(halte), halte);
    assert.ok(statSync(join(root, bestand)).size < 150_000, bestand);
    assert.ok(readFileSync(join(root, bestand)).readUInt32BE(16) <= 1280, bestand);
  }
});
