import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Elementknoop, Knoop } from '../document/boom.ts';
import { beeldBestand } from '../beeld/bestand.ts';
import { stromenBeeld } from '../beeld/stromen.ts';
import type { Dossierslezing } from './stromen.ts';
import { leesAandeel, leesBedragparen } from './woorden.ts';

test('a share has two digits that say something, and is never rounded to nothing or to all', () => {
  const gevallen: readonly (readonly [deel: bigint, geheel: bigint, tekst: string])[] = [
    [0n, 96n, '0 %'],
    [12n, 96n, '12,5 %'],
    [48n, 96n, '50 %'],
    [96n, 96n, '100 %'],
    [1n, 3n, '33,33 %'],
    [2n, 3n, '66,67 %'],
    [1n, 10n ** 30n, '< 0,01 %'],
    [10n ** 30n - 1n, 10n ** 30n, '> 99,99 %'],
    [1n, 10_000n, '0,01 %'],
    [1n, 1_000n, '0,1 %'],
  ];
  for (const [deel, geheel, tekst] of gevallen) assert.equal(leesAandeel(deel, geheel), tekst);
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 40n), fc.bigInt(1n, 10n ** 40n), (a, b) => {
      const tekst = leesAandeel(a, a + b);
      assert.ok(tekst !== '0 %' && tekst !== '100 %', tekst);
    }),
  );
});

test('amounts: a few in full, of more how many and by how much', () => {
  const paar = (van: number | undefined, naar: number | undefined, combinaties: bigint) =>
    ({ maatregel: 'bestuurlijke-boete', ...(van === undefined ? {} : { van }), ...(naar === undefined ? {} : { naar }), combinaties }) as const;
  assert.equal(leesBedragparen([paar(550000, 1100000, 5n)]), '€ 5.500 → € 11.000');
  assert.equal(leesBedragparen([paar(undefined, 75000, 5n)]), 'geen bedrag → € 750');
  assert.equal(leesBedragparen([paar(100, 200, 5n), paar(300, 700, 1n)]), '€ 1 → € 2 of € 3 → € 7');
  const vier = [paar(100, 200, 5n), paar(300, 700, 4n), paar(500, 400, 2n), paar(900, 1000, 1n)];
  assert.equal(leesBedragparen(vier), '€ 1 tot € 4 verschil in 4 bedragen, het vaakst € 1 → € 2');
  assert.equal(leesBedragparen([...vier, paar(1200, undefined, 1n)]), '5 bedragen, van € 1 tot € 12');
});

const teksten = (knoop: Knoop): readonly string[] =>
  typeof knoop === 'string'
    ? []
    : knoop.tag === 'text'
      ? [knoop.kinderen.filter((kind) => typeof kind === 'string').join('')]
      : knoop.kinderen.flatMap(teksten);
const elementen = (knoop: Knoop, klasse: string): readonly Elementknoop[] =>
  typeof knoop === 'string' ? [] : [...(knoop.attributen['class'] === klasse ? [knoop] : []), ...knoop.kinderen.flatMap((kind) => elementen(kind, klasse))];

const lezing = (stromen: Dossierslezing['stromen']): Dossierslezing => ({
  inleiding: [],
  namen: ['Nu', 'Straks'],
  stromen,
  zelfdeEis: 0,
  gelijk: 0,
  groepen: [],
});

test('the picture of streams: a band for each with its number, a bar for each demand with its sum, nothing by colour alone', () => {
  const beeld = stromenBeeld(
    lezing([
      { van: 'aanwijzing', naar: 'last onder dwangsom', overtredingen: 1200 },
      { van: 'niets', naar: 'last onder dwangsom', overtredingen: 34 },
      { van: 'niets', naar: 'exploitatieverbod', overtredingen: 5 },
    ]),
  );
  const alle = teksten(beeld);
  for (const tekst of ['Nu geëist', 'Straks geëist', '1.200', '34', '5', '1.234', '39']) assert.ok(alle.includes(tekst), tekst);
  assert.equal(elementen(beeld, 'stroom').length, 3);
  assert.equal(elementen(beeld, 'eis').length, 4);
  // The bars of a side are as high as its bands together: both sides are equally high in all.
  const hoogte = (x: string): number =>
    elementen(beeld, 'eis')
      .filter(({ attributen }) => attributen['x'] === x)
      .reduce((som, { attributen }) => som + Number(attributen['height']), 0);
  const [links, rechts] = [...new Set(elementen(beeld, 'eis').map(({ attributen }) => attributen['x'] ?? ''))];
  assert.equal(hoogte(links ?? ''), hoogte(rechts ?? ''));
  assert.match(beeld.attributen['aria-label'] ?? '', /1\.239 overtredingen gaan\. De tabel noemt alle aantallen\./u);
});

test('the picture stays readable with very many streams and with none, and is a file by itself', () => {
  const veel = Array.from({ length: 40 }, (_, i) => ({ van: `eis ${i % 7} & <meer>`, naar: `ander ${i}`, overtredingen: 40 - i }));
  const beeld = stromenBeeld(lezing(veel));
  const getoond = elementen(beeld, 'stroom').length;
  const over = veel.slice(getoond).reduce((som, { overtredingen }) => som + overtredingen, 0);
  assert.ok(getoond < 40 && teksten(beeld).some((tekst) => tekst.includes(`En nog ${over} `)));
  assert.ok(teksten(stromenBeeld(lezing([]))).includes('Geen overtreding krijgt een andere eis.'));
  const bestand = beeldBestand(beeld);
  assert.match(bestand, /^<\?xml .*<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /su);
  assert.ok(bestand.includes('&amp; &lt;meer&gt;') && !bestand.includes('<meer>'));
});
