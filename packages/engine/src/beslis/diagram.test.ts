import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Diagram, DiagramTeGroot } from './diagram.ts';
import { Paartafel } from './paartafel.ts';

// Functions of three small variables, each beside the list of all its values: what a diagram says is what the list says.

const DOMEINEN = [2, 3, 4] as const;
const PLEKKEN = DOMEINEN.reduce<number[][]>((rijen, n) => rijen.flatMap((rij) => Array.from({ length: n }, (_, i) => [...rij, i])), [[]]);
const functie = fc.array(fc.boolean(), { minLength: PLEKKEN.length, maxLength: PLEKKEN.length });

function maak(): Diagram {
  const d = new Diagram();
  for (const waarden of DOMEINEN) d.variabele(waarden);
  return d;
}

/** The node of a list of values. */
function knoopVan(d: Diagram, waar: readonly boolean[]): number {
  const onder = (variabele: number, vast: readonly number[]): number =>
    variabele === DOMEINEN.length
      ? Number(waar[PLEKKEN.findIndex((plek) => plek.every((w, i) => w === vast[i]))])
      : d.knoop(
          variabele,
          Array.from({ length: DOMEINEN[variabele] as number }, (_, i) => onder(variabele + 1, [...vast, i])),
        );
  return onder(0, []);
}

test('and, or, not, meeting, fixed values and the variables that matter are those of the lists of values', () => {
  fc.assert(
    fc.property(functie, functie, (f, g) => {
      const d = maak();
      const [a, b] = [knoopVan(d, f), knoopVan(d, g)];
      const van = (lijst: readonly boolean[]): number => knoopVan(d, lijst);
      assert.equal(d.en(a, b), van(f.map((x, i) => x && g[i] === true)));
      assert.equal(d.of(a, b), van(f.map((x, i) => x || g[i] === true)));
      assert.equal(d.niet(a), van(f.map((x) => !x)));
      assert.equal(d.niet(d.niet(a)), a);
      assert.equal(
        d.raakt(a, b),
        f.some((x, i) => x && g[i] === true),
      );
      assert.equal(d.raakt(b, a), d.raakt(a, b), 'also when it is remembered');
      const anders = DOMEINEN.map((_, v) =>
        PLEKKEN.some((plek, i) => PLEKKEN.some((ander, j) => f[i] !== f[j] && plek.every((w, k) => k === v || w === ander[k]))),
      );
      assert.deepEqual(
        [...d.steun(a)].sort(),
        [0, 1, 2].filter((v) => anders[v]),
      );
      DOMEINEN.forEach((waarden, v) => {
        for (let w = 0; w < waarden; w += 1) {
          const vast = PLEKKEN.map((plek) => f[PLEKKEN.findIndex((ander) => ander.every((x, k) => x === (k === v ? w : plek[k])))] === true);
          assert.equal(d.bij(a, v, w), van(vast));
        }
      });
    }),
    { numRuns: 300, seed: 20261126 },
  );
});

test('equal functions are equal nodes, however many there are', () => {
  const d = maak();
  const gemaakt = fc.sample(functie, { numRuns: 500, seed: 3 }).map((f) => [f, knoopVan(d, f)] as const);
  for (const [f, knoop] of gemaakt) assert.equal(knoopVan(d, f), knoop);
  assert.equal(new Set(gemaakt.map(([, knoop]) => knoop)).size, new Set(gemaakt.map(([f]) => f.join())).size);
});

test('past its bound a diagram says so', () => {
  const d = new Diagram(3);
  for (const waarden of DOMEINEN) d.variabele(waarden);
  assert.throws(
    () =>
      knoopVan(
        d,
        PLEKKEN.map((plek) => plek.reduce((som, w) => som + w, 0) % 2 === 0),
      ),
    DiagramTeGroot,
  );
});

test('a table of pairs gives back what was put in, and nothing else', () => {
  const tafel = new Paartafel();
  const sleutel = (i: number): readonly [number, number] => [(i * 7919) % 1000, i];
  for (let i = 0; i < 5000; i += 1) tafel.zet(...sleutel(i), 2 * i);
  for (let i = 0; i < 5000; i += 1) assert.equal(tafel.haal(...sleutel(i)), 2 * i);
  for (let i = 0; i < 5000; i += 1) assert.equal(tafel.haal(sleutel(i)[0], i + 5000), -1);
  assert.equal(new Paartafel().haal(0, 0), -1);
});
