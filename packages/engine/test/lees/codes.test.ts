import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Bevinding } from '../../src/uitslag.ts';
import { corpus } from '../vijandig/corpus.ts';

// Every check refuses something in some case: a code that no case names is a check that nobody saw work.

const src = new URL('../../src/', import.meta.url);
const codesIn = (map: string): string[] =>
  readdirSync(new URL(map, src))
    .filter((naam) => naam.endsWith('.ts'))
    .flatMap((naam) =>
      [...readFileSync(new URL(`${map}/${naam}`, src), 'utf8').matchAll(/\b(?:fout|waarschuwing)\(\s*'([a-z-]+)'/g)].map((gevonden) => gevonden[1] as string),
    );

const json = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, import.meta.url), 'utf8'));
const verwacht = new Set([
  ...readdirSync(new URL('./gevallen/', import.meta.url))
    .flatMap((bestand) => (json(`./gevallen/${bestand}`) as { gevallen: { verwacht: string[] }[] }).gevallen.flatMap((geval) => geval.verwacht))
    .map((regel) => regel.split(' ')[0]),
  ...(json('./tekst.json') as { verwacht?: string[] }[]).flatMap((geval) => geval.verwacht ?? []).map((regel) => regel.split(' ')[0]),
  ...[...corpus()].map(({ code }) => code),
]);
/** Codes that only objects, floods or case files give; the tests of those name them. */
const ELDERS: readonly Bevinding['code'][] = ['geen-gegeven', 'nog-meer', 'vast-bestand-anders'];

test('every code of lees and controle is refused in some case', () => {
  const codes = [...new Set([...codesIn('lees'), ...codesIn('controle')])].sort();
  assert.ok(codes.length > 80, String(codes.length));
  assert.deepEqual(
    codes.filter((code) => !verwacht.has(code) && !ELDERS.includes(code)),
    [],
  );
});
