import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canoniek } from '../../src/canoniek.ts';
import { bytesVan } from '../../src/lees/grenzen.ts';
import type { Limieten } from '../../src/lees/limieten.ts';
import { leesTekst } from '../../src/lees/tekst.ts';
import type { Bevinding } from '../../src/uitslag.ts';

const LIMIETEN: Limieten = { bytes: 200, diepte: 4, leden: 5, waarden: 40 };
const RUIM: Limieten = { bytes: 1_000_000, diepte: 32, leden: 500, waarden: 100_000 };

interface Geval {
  readonly naam: string;
  readonly tekst: string;
  readonly waarde?: unknown;
  /** `code pad line:column`. */
  readonly verwacht?: readonly string[];
  readonly params?: Bevinding['params'];
}

const gevallen = JSON.parse(readFileSync(new URL('./tekst.json', import.meta.url), 'utf8')) as readonly Geval[];
const kort = (bevindingen: readonly Bevinding[]): string[] => bevindingen.map(({ code, pad, lijn, kolom }) => `${code} ${pad} ${lijn}:${kolom}`).sort();

describe('tekst.json', () => {
  for (const { naam, tekst, waarde, verwacht, params } of gevallen) {
    test(naam, () => {
      // The case with every kind of value is longer than the limits of the refusing cases allow.
      const uitslag = leesTekst(tekst, verwacht ? LIMIETEN : RUIM);
      assert.deepEqual(uitslag.ok ? [] : kort(uitslag.bevindingen), verwacht ?? []);
      if (uitslag.ok) assert.equal(canoniek(uitslag.waarde.waarde), canoniek(waarde));
      else if (params) assert.deepEqual(uitslag.bevindingen[0]?.params, params);
    });
  }
});

/** JSON as people write it: with layout that differs, whole numbers, and no key twice. */
const json = fc.letrec((tie) => ({
  waarde: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger().map((getal) => getal + 0),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    tie('lijst'),
    tie('object'),
  ),
  lijst: fc.array(tie('waarde'), { maxLength: 5 }),
  object: fc.dictionary(
    fc.string().filter((sleutel) => !['__proto__', 'constructor', 'prototype'].includes(sleutel)),
    tie('waarde'),
    { maxKeys: 5 },
  ),
}));

describe('against JSON.parse', () => {
  test('reads what it reads, as the same value', () => {
    fc.assert(
      fc.property(json.waarde, fc.constantFrom(undefined, 1, '\t'), (waarde, opmaak) => {
        const uitslag = leesTekst(JSON.stringify(waarde, undefined, opmaak), RUIM);
        assert.ok(uitslag.ok);
        assert.equal(canoniek(uitslag.waarde.waarde), canoniek(waarde));
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  test('never reads what it refuses, and never as another value', () => {
    const stukken = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '"b"',
        '1',
        '-',
        '0',
        '.',
        'e',
        'true',
        'null',
        'NaN',
        ' ',
        '\n',
        '\\',
        '/',
        '//',
        '\u0000',
        '\u000b',
        '\ufeff',
        '\u2028',
      ),
      { maxLength: 9 },
    );
    let gelezen = 0;
    fc.assert(
      fc.property(stukken, (delen) => {
        const tekst = delen.join('');
        const uitslag = leesTekst(tekst, RUIM);
        if (!uitslag.ok) return;
        gelezen++;
        assert.equal(canoniek(uitslag.waarde.waarde), canoniek(JSON.parse(tekst)));
      }),
      { seed: 2026, numRuns: 20_000 },
    );
    assert.ok(gelezen > 200, `only ${gelezen} texts were JSON`);
  });

  test('counts bytes as an encoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => assert.equal(bytesVan(tekst), Buffer.byteLength(tekst))),
      { seed: 2026 },
    );
  });
});

describe('places', () => {
  const tekst = '{\n  "a": [1, {"b": "x"}],\n  "c/d": {}\n}';
  const gelezen = leesTekst(tekst, RUIM);
  assert.ok(gelezen.ok);
  const { plaats } = gelezen.waarde;

  test('of a value, of its key, and of the nearest ancestor that is there', () => {
    assert.deepEqual(plaats(''), { lijn: 1, kolom: 1 });
    assert.deepEqual(plaats('', true), { lijn: 1, kolom: 1 });
    assert.deepEqual(plaats('/a'), { lijn: 2, kolom: 8 });
    assert.deepEqual(plaats('/a', true), { lijn: 2, kolom: 3 });
    assert.deepEqual(plaats('/a/1/b'), { lijn: 2, kolom: 18 });
    assert.deepEqual(plaats('/a/1', true), { lijn: 2, kolom: 12 });
    assert.deepEqual(plaats('/c~1d'), { lijn: 3, kolom: 10 });
    assert.deepEqual(plaats('/a/1/weg/verder', true), { lijn: 2, kolom: 12 });
  });

  test('data has no prototype, so that no name reaches behind it', () => {
    const waarde = gelezen.waarde.waarde as Record<string, unknown>;
    assert.equal(Object.getPrototypeOf(waarde), null);
    assert.equal(Object.getPrototypeOf((waarde['a'] as unknown[])[1]), null);
    assert.ok(!('toString' in waarde));
  });
});

test('a fault in the program is not a finding', () => {
  const stuk = {
    ...RUIM,
    get leden(): number {
      throw new RangeError('stuk');
    },
  };
  assert.throws(() => leesTekst('[1]', Object.create(stuk) as Limieten), RangeError);
});
