import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BeleidJson, Maatregel, MaatregelSoort, OvertredingAdvies } from '../gegenereerd/typen.ts';
import { afwijkingen, eisen, richtingVan, uitsluitende, volgtAdvies } from './volgt.ts';

// What following means, worked out by hand: see decisions/0006.

const L = 'last-onder-dwangsom';
const A = 'aanwijzing';
const X = 'exploitatieverbod';
const B = 'bestuurlijke-boete';
const G = 'geen-handhaving';
const D = 'last-onder-bestuursdwang';

/** Ladder: aanwijzing 1, last 2, verbod 3; bestuursdwang stands beside it; boete and aangifte punish. */
const beleid = {
  maatregelen: [
    { id: G, traject: 'herstellend', uitsluitend: true },
    { id: A, traject: 'herstellend', trede: 1 },
    { id: L, traject: 'herstellend', trede: 2 },
    { id: X, traject: 'herstellend', trede: 3 },
    { id: D, traject: 'herstellend' },
    { id: B, traject: 'bestraffend' },
    { id: 'aangifte', traject: 'bestraffend' },
  ],
} as unknown as BeleidJson;

const m = (soort: MaatregelSoort, sterkte: 'geboden' | 'mogelijk' = 'geboden', meer: Partial<Maatregel> = {}): Maatregel => ({
  soort,
  sterkte,
  traject: beleid.maatregelen.find((b) => b.id === soort)?.traject ?? 'herstellend',
  teBepalen: [],
  regels: [],
  ...meer,
});
const advies = (maatregelen: Maatregel[], mogelijkNog: Maatregel[] = []): OvertredingAdvies => ({
  id: 'o',
  voorschrift: 'v',
  recidive: null,
  maatregelen,
  mogelijkNog,
  aandachtspunten: [],
});
const euro = (cent: number): Partial<Maatregel> => ({ bedrag: { cent, stappen: [] } });
const dagen = (aantal: number): Partial<Maatregel> => ({ termijn: { dagen: aantal, uiterlijk: '2026-04-01', omschrijving: '', regel: '' } });
const keuze = (...maatregelen: MaatregelSoort[]) => ({ maatregelen });

describe('what follows', () => {
  const gevallen: readonly (readonly [naam: string, OvertredingAdvies, readonly MaatregelSoort[], volgt: boolean])[] = [
    ['what is geboden', advies([m(L)]), [L], true],
    ['only part of what is geboden', advies([m(L), m(A)]), [L], false],
    ['all that is geboden', advies([m(L), m(A)]), [A, L], true],
    ['geboden and what is possible', advies([m(L), m(B, 'mogelijk')]), [L, B], true],
    ['only what is possible beside what is geboden', advies([m(L), m(B, 'mogelijk')]), [B], false],
    ['one of two alternatives', advies([m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]), [X], true],
    ['both alternatives', advies([m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]), [L, X], true],
    ['neither alternative', advies([m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]), [G], false],
    ['an alternative beside another demand', advies([m(A), m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]), [X], false],
    ['something outside', advies([m(A)]), [A, B], false],
    ['nothing where something is geboden', advies([m(A)]), [G], false],
    ['nothing where something is only possible', advies([m(A, 'mogelijk'), m(B, 'mogelijk')]), [G], true],
    ['something that is possible', advies([m(A, 'mogelijk'), m(B, 'mogelijk')]), [B], true],
    ['nothing where no rule says anything', advies([]), [G], true],
    ['something where no rule says anything', advies([]), [A], false],
    ['to refrain where that is geboden', advies([m(G), m(B, 'mogelijk')]), [G], true],
    ['what is possible beside a demand to refrain: the two can never go together', advies([m(G), m(B, 'mogelijk')]), [B], true],
    ['what is not in the advice beside a demand to refrain', advies([m(G), m(B, 'mogelijk')]), [A], false],
    ['to refrain where the policy allows that beside a demand', advies([m(A), m(G, 'mogelijk')]), [G], true],
    ['provisional: what may yet be geboden', advies([], [m(A), m(L)]), [A], true],
    ['provisional: nothing, while something may yet be geboden', advies([], [m(A), m(L)]), [G], false],
    ['provisional: only what is possible, while something may yet be geboden', advies([m(B, 'mogelijk')], [m(A), m(L)]), [B], false],
    ['provisional: to refrain where that may yet be geboden', advies([], [m(A), m(G)]), [G], true],
    ['provisional: what is certain and what may come', advies([m(A)], [m(B, 'mogelijk')]), [A, B], true],
    [
      'provisional: geboden beyond doubt, in one completion with an alternative',
      advies([m(L)], [m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]),
      [X],
      true,
    ],
  ];
  for (const [naam, over, gekozen, volgt] of gevallen) test(naam, () => assert.equal(volgtAdvies(beleid, over, keuze(...gekozen)), volgt));

  test('without a choice there is nothing to follow, so what is geboden is missing', () => assert.equal(volgtAdvies(beleid, advies([m(A)]), keuze()), false));
  test('a group is one demand', () => assert.deepEqual(eisen(advies([m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })])), [[L, X]]));
  test('to refrain stands alone, under whatever name the policy gives it', () => {
    assert.deepEqual([...uitsluitende(beleid)], [G]);
    const anders = {
      ...beleid,
      maatregelen: beleid.maatregelen.map(({ id, traject }) => ({ id, traject, ...(id === 'aangifte' ? { uitsluitend: true } : {}) })),
    };
    assert.deepEqual([...uitsluitende(anders as unknown as BeleidJson)], ['aangifte']);
    assert.equal(volgtAdvies(anders as unknown as BeleidJson, advies([]), keuze('aangifte')), true);
    assert.equal(volgtAdvies(anders as unknown as BeleidJson, advies([]), keuze(G)), false);
  });
});

describe('in which direction', () => {
  const gevallen: readonly (readonly [naam: string, OvertredingAdvies, readonly MaatregelSoort[], verwacht: unknown])[] = [
    ['down the ladder', advies([m(L)]), [A], [{ soort: 'in-plaats-van', geboden: [L], gekozen: A, richting: 'lichter' }]],
    ['up the ladder', advies([m(L)]), [X], [{ soort: 'in-plaats-van', geboden: [L], gekozen: X, richting: 'zwaarder' }]],
    ['off the ladder', advies([m(L)]), [D], [{ soort: 'in-plaats-van', geboden: [L], gekozen: D, richting: 'anders' }]],
    ['from off the ladder', advies([m(D)]), [L], [{ soort: 'in-plaats-van', geboden: [D], gekozen: L, richting: 'anders' }]],
    ['nothing', advies([m(L)]), [G], [{ soort: 'zonder', geboden: [L], richting: 'lichter' }]],
    ['one more', advies([m(L)]), [L, B], [{ soort: 'ook', gekozen: B, richting: 'zwaarder' }]],
    [
      'to punish instead of to repair',
      advies([m(L)]),
      ['aangifte'],
      [
        { soort: 'zonder', geboden: [L], richting: 'lichter' },
        { soort: 'ook', gekozen: 'aangifte', richting: 'zwaarder' },
      ],
    ],
    ['something instead of nothing', advies([m(G)]), [A], [{ soort: 'ook', gekozen: A, richting: 'zwaarder' }]],
    [
      'under both alternatives',
      advies([m(L, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]),
      [A],
      [{ soort: 'in-plaats-van', geboden: [L, X], gekozen: A, richting: 'lichter' }],
    ],
    [
      'between two alternatives',
      advies([m(A, 'geboden', { keuzegroep: 'k' }), m(X, 'geboden', { keuzegroep: 'k' })]),
      [L],
      [{ soort: 'in-plaats-van', geboden: [A, X], gekozen: L, richting: 'anders' }],
    ],
    [
      'two for two, each in its own traject',
      advies([m(L), m(B)]),
      [A, 'aangifte'],
      [
        { soort: 'in-plaats-van', geboden: [L], gekozen: A, richting: 'lichter' },
        { soort: 'in-plaats-van', geboden: [B], gekozen: 'aangifte', richting: 'anders' },
      ],
    ],
  ];
  for (const [naam, over, gekozen, verwacht] of gevallen) test(naam, () => assert.deepEqual(afwijkingen(beleid, over, keuze(...gekozen)), verwacht));

  test('over all: one direction only when every departure has it', () => {
    const over = advies([m(L), m(B)]);
    assert.equal(richtingVan(afwijkingen(beleid, over, keuze(L, B))), undefined);
    assert.equal(richtingVan(afwijkingen(beleid, over, keuze(A))), 'lichter');
    assert.equal(richtingVan(afwijkingen(beleid, advies([m(L)]), keuze('aangifte'))), 'anders');
  });
});

describe('an own amount or term', () => {
  const met = (maatregel: MaatregelSoort, eigen: { cent?: number; dagen?: number }) => ({ maatregelen: [maatregel], maatwerk: [{ maatregel, ...eigen }] });
  const gevallen: readonly (readonly [naam: string, OvertredingAdvies, ReturnType<typeof met>, verwacht: unknown])[] = [
    ['less', advies([m(B, 'geboden', euro(1000))]), met(B, { cent: 999 }), [{ soort: 'bedrag', gekozen: B, cent: 999, advies: 1000, richting: 'lichter' }]],
    ['more', advies([m(B, 'geboden', euro(1000))]), met(B, { cent: 1001 }), [{ soort: 'bedrag', gekozen: B, cent: 1001, advies: 1000, richting: 'zwaarder' }]],
    ['the same amount is the amount of the policy', advies([m(B, 'geboden', euro(1000))]), met(B, { cent: 1000 }), []],
    ['where the policy gives none it is filled in, no departure', advies([m(B)]), met(B, { cent: 5 }), []],
    [
      'longer to comply is lighter',
      advies([m(L, 'geboden', dagen(7))]),
      met(L, { dagen: 14 }),
      [{ soort: 'termijn', gekozen: L, dagen: 14, advies: 7, richting: 'lichter' }],
    ],
    [
      'shorter to comply is heavier',
      advies([m(L, 'geboden', dagen(7))]),
      met(L, { dagen: 1 }),
      [{ soort: 'termijn', gekozen: L, dagen: 1, advies: 7, richting: 'zwaarder' }],
    ],
    [
      'off the ladder a term is only different',
      advies([m(D, 'geboden', dagen(7))]),
      met(D, { dagen: 14 }),
      [{ soort: 'termijn', gekozen: D, dagen: 14, advies: 7, richting: 'anders' }],
    ],
    ['the same term', advies([m(L, 'geboden', dagen(7))]), met(L, { dagen: 7 }), []],
    [
      'provisional: one of the amounts that are still possible',
      advies([], [m(B, 'geboden', euro(1000)), m(B, 'geboden', euro(2000))]),
      met(B, { cent: 2000 }),
      [],
    ],
    [
      'provisional: held against the nearest',
      advies([], [m(B, 'geboden', euro(1000)), m(B, 'geboden', euro(2000))]),
      met(B, { cent: 1900 }),
      [{ soort: 'bedrag', gekozen: B, cent: 1900, advies: 2000, richting: 'lichter' }],
    ],
  ];
  for (const [naam, over, gekozen, verwacht] of gevallen) test(naam, () => assert.deepEqual(afwijkingen(beleid, over, gekozen), verwacht));
});
