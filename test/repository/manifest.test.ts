// The manifest promises hosts what the element has, and all of it: parts, custom properties, events.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { manifest } from '../../.config/manifest.mjs';
import { bronbestanden } from '../hulp/teksten.ts';

const bestanden = bronbestanden(fileURLToPath(new URL('../../widget/src', import.meta.url)));
/** The code without comments, so that a doc comment cannot vouch for itself. */
const code = bestanden.map((b) => ({ pad: b.fileName, tekst: b.text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '') }));
const alles = code.map(({ tekst }) => tekst).join('\n');
const element = code.find(({ pad }) => pad.endsWith('/handhavings-wijzer.ts'))?.tekst ?? '';

const gevonden = (tekst: string, patroon: RegExp): string[] => [...new Set([...tekst.matchAll(patroon)].flatMap((m) => (m[1] ?? '').split(/[\s,]+/)))].sort();

const declaraties = manifest('index.js').modules.flatMap(({ declarations }) => declarations);
const wijzer = declaraties.find(({ tagName }) => tagName !== undefined);
assert.ok(wijzer);
const namen = (lijst: readonly { readonly name: string }[] = []): string[] => lijst.map(({ name }) => name).sort();

test('one element is public, and no part of it that is its own', () => {
  assert.deepEqual(
    declaraties.flatMap(({ tagName }) => tagName ?? []),
    ['handhavings-wijzer'],
  );
  for (const naam of ['beleid', 'beleidUrl', 'landelijk', 'dossier', 'alleenLezen', 'kopniveau']) assert.ok(namen(wijzer.members).includes(naam), naam);
  for (const naam of ['gesprek', 'stap', 'fout', 'render']) assert.ok(!namen(wijzer.members).includes(naam), naam);
});

test('every ::part is documented, exists and can be reached by the host', () => {
  assert.deepEqual(namen(wijzer.cssParts), gevonden(alles, /\spart="([^"]+)"/g));
  assert.deepEqual(namen(wijzer.cssParts), gevonden(element, /\s(?:part|exportparts)="([^"]+)"/g));
});

test('every --hw- property is documented and used', () => {
  assert.deepEqual(namen(wijzer.cssProperties), gevonden(alles, /var\(\s*(--hw-[a-z-]+)/g));
});

test('every event is documented and thrown', () => {
  assert.deepEqual(namen(wijzer.events), gevonden(alles, /static readonly soort = '([^']+)'/g));
});

test('nothing is promised without a word on what it is', () => {
  const leden = [
    ...(wijzer.members ?? []),
    ...(wijzer.attributes ?? []),
    ...(wijzer.events ?? []),
    ...(wijzer.cssParts ?? []),
    ...(wijzer.cssProperties ?? []),
  ];
  assert.deepEqual(
    leden.filter(({ description }) => !description).map(({ name }) => name),
    [],
  );
});
