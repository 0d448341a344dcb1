import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proefdocument, VIJANDIG } from '../proef/document.ts';
import { documentBoom } from './boom.ts';
import { alsHtml, documentHtml } from './html.ts';
import { cssTekst, documentStijl } from './stijl.ts';

test('a document becomes headings, paragraphs, lists and tables, each level one deeper', () => {
  const html = documentHtml(proefdocument('Tekst'));
  assert.match(html, /^<!doctype html>\n<html lang="nl">/);
  assert.match(html, /<title>Tekst<\/title>/);
  assert.match(html, /<header><h1>Tekst<\/h1><p class="ondertitel">Tekst<\/p><\/header>/);
  assert.match(
    html,
    /<section class="deel feit"><h2>Tekst<\/h2><p><span class="zin feit">Tekst <span class="bron">\[Tekst\]<\/span><\/span> <span class="zin feit">Tekst<\/span><\/p>/,
  );
  assert.match(html, /<ol><li class="zin feit">Tekst<\/li><\/ol>/);
  assert.match(
    html,
    /<table class="feit"><caption>Tekst<\/caption><thead><tr><th scope="col">Tekst<\/th><th scope="col">Tekst<\/th><\/tr><\/thead><tbody><tr><th scope="row">Tekst<\/th><td>Tekst<\/td><\/tr><\/tbody><\/table>/,
  );
  assert.match(
    html,
    /<figure class="ladder"><figcaption>Tekst<\/figcaption><svg aria-label="Tekst"><title>Tekst<\/title><\/svg><ul><li class="zin feit">Tekst<\/li><\/ul><\/figure>/,
  );
  assert.match(html, /<section class="deel feit"><h3>Tekst<\/h3><ul>/);
});

test('only a part of another kind than the one before it begins a new page', () => {
  assert.equal(documentHtml(proefdocument('x')).match(/<section class="[^"]*nieuw-blad"/g)?.length, 1);
});

test('headings begin at the level that is asked and end at six', () => {
  assert.deepEqual(
    documentBoom(proefdocument('x'), { kopniveau: 6 }).map(({ tag, kinderen }) => [tag, (kinderen[0] as { tag: string }).tag]),
    [
      ['header', 'h6'],
      ['section', 'h6'],
      ['section', 'h6'],
      ['section', 'h6'],
    ],
  );
});

for (const tekst of VIJANDIG) {
  test(`${JSON.stringify(tekst)} stays text in every place of the file`, () => {
    const html = documentHtml(proefdocument(tekst));
    const gewoon = documentHtml(proefdocument('x'));
    const tags = (bestand: string): string[] => bestand.replace(/<style>.*<\/style>/s, '<style></style>').match(/<[^>]*>/g) ?? [];
    assert.deepEqual(
      tags(html).map((tag) => tag.replaceAll(alsHtml(tekst), 'x')),
      tags(gewoon),
    );
    assert.equal(documentStijl(proefdocument(tekst)).replace(cssTekst(tekst), cssTekst('x')), documentStijl(proefdocument('x')));
    assert.match(cssTekst(tekst), /^'[A-Za-z0-9 \\]*'$/);
  });
}

test('control characters are no text', () => assert.equal(alsHtml('a\u0000b\nc'), 'a\uFFFDb\nc'));
