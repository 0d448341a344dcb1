import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

// The engine decides by data and branches on no word of childcare: everything that is childcare stands in policies/, and in the
// few tables below that give the fields of the public dossier, its events and the facts that policies share.
const TABELLEN = new Set(['beslis/dossierfeiten.ts', 'controle/dossiervelden.ts', 'controle/gedeelde-feiten.ts']);
const WOORDEN =
  /kinder(?!en(?:\b|Van))|kindcentr|kindplaats|opvang|gastouder|[.'"]houder\b|(?<!const )\bhouder:|\bggd\b|voorschool|peuter|cr[eè]che|pedagog|beroepskracht|oudercommissie|toezichthouder|lrk|risicoprofiel|groepsgrootte/i;
/** Measures and events, as words in quotes; `dwangsomCent` is a total of the public advice. */
const MAATREGELEN =
  /['"`](?:geen-handhaving|aanwijzing|last-onder-\w+|verlenging-bevel|exploitatieverbod|intrekking-toestemming|bestuurlijke-boete|aangifte|bevel|herstelaanbod|dwangsom(?!Cent)\w*)['"`]/;

const src = new URL('../src/', import.meta.url);
const bestanden = readdirSync(src, { recursive: true })
  .map((pad) => String(pad).replaceAll('\\', '/'))
  .filter((pad) => pad.endsWith('.ts') && !pad.endsWith('.test.ts') && !pad.startsWith('gegenereerd/') && !TABELLEN.has(pad))
  .sort();

/** The source without comments, in which an example may stand. */
const zonderCommentaar = (bron: string): string =>
  bron.replaceAll(/\/\*[\s\S]*?\*\//g, (blok) => blok.replaceAll(/[^\n]/g, ' ')).replaceAll(/(^|\s)\/\/.*$/gm, '$1');

for (const bestand of bestanden) {
  test(`no word of childcare in ${bestand}`, () => {
    zonderCommentaar(readFileSync(new URL(bestand, src), 'utf8'))
      .split('\n')
      .forEach((regel, i) => {
        for (const patroon of [WOORDEN, MAATREGELEN]) assert.equal(patroon.exec(regel)?.[0], undefined, `${bestand}:${i + 1}: ${regel.trim()}`);
      });
  });
}

test('the words are found where they do stand', () => {
  for (const tabel of ['controle/dossiervelden.ts', 'controle/gedeelde-feiten.ts', 'beslis/dossierfeiten.ts']) {
    assert.match(zonderCommentaar(readFileSync(new URL(tabel, src), 'utf8')), WOORDEN, tabel);
  }
  assert.match("soort === 'aanwijzing'", MAATREGELEN);
  assert.doesNotMatch("totaal: 'dwangsomCent'", MAATREGELEN);
  assert.equal(zonderCommentaar('const a = 1; // kinderopvang').trim(), 'const a = 1;');
  assert.match('dossier.houder.naam', WOORDEN);
  assert.doesNotMatch('const kinderen = kinderenVan(boom); const houder: number = 1;', WOORDEN); // of a tree, of a place
  assert.ok(bestanden.length > 30);
});
