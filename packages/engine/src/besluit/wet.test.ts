import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Advies, LandelijkJson, Regel, Spoor } from '../gegenereerd/typen.ts';
import { geldendeRegels, hoogsteBedrag, uitkomstenVan, verboden } from './wet.ts';

const regel = (id: string, dan: Regel['dan']): Regel => ({ id, titel: id, als: true, dan, sterkte: 'geboden', bron: { document: 'w', sectie: '1' } });
const bovengrens = (id: string, cent: number): Regel => regel(id, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'bovengrens', cent, omschrijving: '' } });
const advies = (spoor: readonly (readonly [regel: string, uitkomst: Spoor['uitkomst'], overtreding?: string])[]): Advies =>
  ({ spoor: spoor.map(([r, uitkomst, overtreding = 'o1']) => ({ regel: r, uitkomst, overtreding, feiten: [] })) }) as unknown as Advies;

test('what a rule came to, per overtreding; a rule that is not there does not hold', () => {
  const a = advies([
    ['a', 'waar'],
    ['b', 'onbekend'],
    ['a', 'onwaar', 'o2'],
  ]);
  assert.deepEqual(
    [...uitkomstenVan(a, 'o1')],
    [
      ['a', 'waar'],
      ['b', 'onbekend'],
    ],
  );
  assert.deepEqual([...uitkomstenVan(a, 'o2')], [['a', 'onwaar']]);
  assert.equal(uitkomstenVan(a, 'o3').size, 0);
  assert.equal(uitkomstenVan(a, 'o1'), uitkomstenVan(a, 'o1'), 'made once');
  assert.deepEqual([...uitkomstenVan({ spoor: [{ regel: 'a', uitkomst: 'waar', feiten: [] }] } as unknown as Advies, '')], [['a', 'waar']]);
});

test('a measure is forbidden by a rule that holds, perhaps by one that may hold, not by one that does not', () => {
  const regels = [
    regel('zeker', { verbied: ['aanwijzing'] }),
    regel('misschien', { verbied: ['aanwijzing', 'aangifte'] }),
    regel('niet', { verbied: ['aangifte'] }),
    regel('iets', {}),
  ];
  const a = advies([
    ['zeker', 'waar'],
    ['misschien', 'onbekend'],
    ['niet', 'onwaar'],
    ['iets', 'waar'],
  ]);
  const kort = (lijst: ReturnType<typeof verboden>) => lijst.map((g) => [g.regel.id, g.zeker]);
  assert.deepEqual(kort(verboden(regels, a, 'o1', 'aanwijzing')), [
    ['zeker', true],
    ['misschien', false],
  ]);
  assert.deepEqual(kort(verboden(regels, a, 'o1', 'aangifte')), [['misschien', false]]);
  assert.deepEqual(kort(verboden(regels, a, 'o1', 'bestuurlijke-boete')), []);
  assert.deepEqual(kort(geldendeRegels(regels, a, 'o1', () => true)), [
    ['zeker', true],
    ['misschien', false],
    ['iets', true],
  ]);
});

test('the lowest bound in euros that surely holds', () => {
  const regels = [
    bovengrens('hoog', 900),
    bovengrens('laag', 500),
    bovengrens('gelijk', 500),
    bovengrens('open', 100),
    bovengrens('niet', 50),
    regel('categorie', { bedrag: { bij: ['bestuurlijke-boete'], stap: 'bovengrens', categorie: 1, omschrijving: '' } }),
  ];
  const a = advies([
    ['hoog', 'waar'],
    ['laag', 'waar'],
    ['gelijk', 'waar'],
    ['open', 'onbekend'],
    ['niet', 'onwaar'],
    ['categorie', 'waar'],
  ]);
  const landelijk = { regels } as unknown as LandelijkJson;
  assert.equal(hoogsteBedrag(landelijk, a, 'o1', 'bestuurlijke-boete')?.regel.id, 'laag');
  assert.equal(hoogsteBedrag(landelijk, a, 'o1', 'bestuurlijke-boete')?.cent, 500);
  assert.equal(hoogsteBedrag(landelijk, a, 'o1', 'last-onder-dwangsom'), undefined);
});
