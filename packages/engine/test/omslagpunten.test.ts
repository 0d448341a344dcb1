import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { beoordeelDossier, maakAdvies } from '../src/beslis/adviseer.ts';
import { zoekOmslagpunten } from '../src/beslis/omslagpunten.ts';
import type { Dossier, Gebeurtenis, Regel } from '../src/gegenereerd/typen.ts';
import { dossier, geheel, jaNee, kern, keuze, lijst, overtreding, regel } from './klein-beleid.ts';

const bron = { document: 'd', sectie: '1' };
const datum = { ...jaNee('d'), type: 'datum' as const };
const ernst = { ...keuze('ernst', ['licht', 'groot']), standaard: 'klasse' as const };
const P = (naam: string): unknown => ({ var: naam });
const k = kern(
  {
    feiten: [jaNee('p'), jaNee('q'), jaNee('los'), jaNee('z', 'zaak'), keuze('k', ['x', 'y', 'w']), lijst('l', ['m', 'n']), geheel('g', 0, 100), datum, ernst],
    procedure: [
      { id: 'horen', tekst: 'Horen.', bron },
      { id: 'laat', tekst: 'Laat.', bron, termijn: { aantal: 2, eenheid: 'weken', vanaf: 'pleegdatum', termijnsoort: 'wettelijk' } },
    ],
    regels: [
      regel('a', true, { maatregel: 'aanwijzing' }),
      regel('pq', { and: [P('p'), P('q')] }, { treden: 1 }),
      regel('z', { and: [P('z'), { '===': [P('k'), 'y'] }] }, { treden: 2 }),
      regel('l', { bevat: [P('l'), ['m']] }, { aandachtspunt: 't' }),
      regel('n', { and: [{ bevat: [P('l'), ['n']] }, P('p')] }, { procedure: 'horen' }),
      regel('g', { '>': [P('g'), 50] }, { aandachtspunt: 't' }),
      regel('cap', { '<': [P('capaciteit'), 51] }, { aandachtspunt: 't' }),
      regel('d', { '<': [P('d'), '2026-02-01'] }, { procedure: 'laat' }),
      regel(
        'e',
        { '===': [P('ernst'), 'groot'] },
        { termijn: { bij: ['aanwijzing'], aantal: 7, eenheid: 'dagen', termijnsoort: 'besluit', omschrijving: 't' } },
      ),
      regel('basis', true, { bedrag: { bij: ['last-onder-dwangsom'], stap: 'basis', omschrijving: 't' } }),
    ] as Regel[],
  },
  { samenhang: [{ id: 's', feit: 'k', toegestaan: ['x', 'y'], als: true, strijdig: 'bevinding', tekst: 't', bron }] },
);
const vol = (antwoorden: Record<string, boolean | string | number | string[]> = {}): Dossier =>
  dossier(
    [
      overtreding({ id: 'een', antwoorden: { p: false, q: false, los: false, k: 'x', l: ['n'], g: 10, d: '2026-03-01', ernst: 'licht', ...antwoorden } }),
      overtreding({ id: 'twee', antwoorden: { k: 'x' } }),
    ],
    {
      antwoorden: { z: false },
      houder: { capaciteit: 60 },
    },
  );

const zoek = (d: Dossier, budget = 10_000): ReturnType<typeof zoekOmslagpunten> => zoekOmslagpunten(k, d, { beleid: '', landelijk: '' }, budget);
const kort = (d: Dossier): string[] =>
  zoek(d).omslagpunten.map((o) => `${o.wijzigingen.map((w) => `${w.overtreding ?? 'zaak'}.${w.feit}=${String(w.naar)}`).join(' ')}: ${o.raakt.join()}`);

test('options, booleans, list elements and the nearest value of another cell; answers that cannot be are not tried', () => {
  assert.deepEqual(kort(vol()), [
    'zaak.capaciteit=50: aandachtspunten',
    'een.p=true: procedure',
    'een.l=n,m: aandachtspunten',
    'een.g=51: aandachtspunten',
    'een.d=2026-01-31: procedure',
    'een.ernst=groot: termijnen',
    'zaak.z=true een.k=y: bedragen,maatregelen,termijnen',
    'zaak.z=true twee.k=y: bedragen,maatregelen,termijnen',
  ]);
});

test('one element less, and an open overtreding beside it', () => {
  assert.ok(kort(vol({ p: true })).includes('een.l=: procedure'));
  assert.ok(zoek(vol()).omslagpunten.every((o) => o.overtredingen.every((deel) => deel.id === 'een' || deel.id === 'twee')));
});

test('the budget is reported when it runs out', () => {
  const half = zoek(vol(), 5);
  assert.deepEqual([half.volledig, half.onderzocht], [false, 5]);
  assert.equal(zoek(vol()).volledig, true);
});

/** Turning points with the overtredingen of which the advice or the steps change. */
const metGeraakt = (kernen: typeof k, d: Dossier): string[] =>
  zoekOmslagpunten(kernen, d, { beleid: '', landelijk: '' }, 10_000).omslagpunten.map(
    (o) =>
      `${o.wijzigingen.map((w) => `${w.overtreding ?? 'zaak'}.${w.feit}=${String(w.naar)}`).join(' ')}: ${o.raakt.join()} of ${o.overtredingen.map((u) => u.id).join()}`,
  );

test('the history of one overtreding settles a fact of the zaak, and so what an answer about another does', () => {
  // after an earlier aanwijzing z is yes; with p it then gives a fine
  const verbonden = kern(
    {
      feiten: [jaNee('p'), jaNee('z', 'zaak')],
      regels: [regel('a', true, { maatregel: 'aanwijzing' }), regel('z', { and: [P('z'), P('p')] }, { maatregel: 'bestuurlijke-boete' })] as Regel[],
    },
    {
      samenhang: [
        {
          id: 's',
          feit: 'z',
          toegestaan: [true],
          als: { '>=': [{ aantalGebeurtenissen: [['aanwijzing'], 3, 'deze', 'alle', 'alle', 'pleegdatum', 'nee'] }, 1] },
          strijdig: 'bevinding',
          tekst: 't',
          bron,
        },
      ],
    },
  );
  const zaak = (historie: Gebeurtenis[]): Dossier =>
    dossier([overtreding({ id: 'een', antwoorden: { p: true }, historie }), overtreding({ id: 'twee', antwoorden: { p: false } })]);
  const boetes = (d: Dossier): string[] =>
    zoekOmslagpunten(verbonden, d, { beleid: '', landelijk: '' }, 10_000).omslagpunten.flatMap((o) =>
      o.overtredingen.map((u) => {
        const boete = (m: { readonly soort: string }): boolean => m.soort === 'bestuurlijke-boete';
        const hoe = u.maatregelen.some(boete) ? 'certain' : u.mogelijkNog.some(boete) ? 'open' : 'none';
        return `${o.wijzigingen.map((w) => `${w.overtreding ?? 'zaak'}.${w.feit}=${String(w.naar)}`).join(' ')}: ${u.id} ${hoe}`;
      }),
    );
  assert.deepEqual(boetes(zaak([{ datum: '2025-06-02', soort: 'aanwijzing' }])), ['een.p=false: een none', 'twee.p=true: twee certain']);
  assert.deepEqual(boetes(zaak([])), ['een.p=false: een none', 'twee.p=true: twee open']);
  // with z answered, only what the history leaves can be another answer
  const beantwoord = (historie: Gebeurtenis[]): string[] => boetes({ ...zaak(historie), antwoorden: { z: true } });
  assert.deepEqual(beantwoord([{ datum: '2025-06-02', soort: 'aanwijzing' }]), ['een.p=false: een none', 'twee.p=true: twee certain']);
  assert.deepEqual(beantwoord([]), ['een.p=false: een none', 'twee.p=true: twee certain', 'zaak.z=false: een none']);
});

test('a step that two overtredingen make certain only together, whatever an open fact of the zaak is', () => {
  // horen: in the first when z, in the second when not z. So it is certain; it no longer is when either of them falls away.
  const samen = kern({
    feiten: [jaNee('p'), jaNee('q'), jaNee('z', 'zaak')],
    regels: [
      regel('a', true, { maatregel: 'aanwijzing' }),
      regel('p', { and: [P('p'), P('z')] }, { procedure: 'horen' }),
      regel('q', { and: [P('q'), { '!': [P('z')] }] }, { procedure: 'horen' }),
    ] as Regel[],
  });
  const twee = (p: boolean, q: boolean): Dossier =>
    dossier([overtreding({ id: 'een', antwoorden: { p, q: false } }), overtreding({ id: 'twee', antwoorden: { p: false, q } })]);
  assert.deepEqual(metGeraakt(samen, twee(true, true)), ['een.p=false: procedure of een', 'twee.q=false: procedure of twee']);
  // with only the first, the step becomes certain by the other half, in either of them
  assert.deepEqual(metGeraakt(samen, twee(true, false)), ['een.q=true: procedure of een', 'twee.q=true: procedure of twee']);
});

test('a budget that ends between the pairs: what was found so far, not complete', () => {
  // p and q do something only together: two single answers without effect, then one pair
  const paar = kern({
    feiten: [jaNee('p'), jaNee('q')],
    regels: [regel('a', true, { maatregel: 'aanwijzing' }), regel('pq', { and: [P('p'), P('q')] }, { aandachtspunt: 't' })] as Regel[],
  });
  const d = dossier([overtreding({ antwoorden: { p: false, q: false } })]);
  const met = (budget: number): unknown => {
    const { volledig, onderzocht, omslagpunten } = zoekOmslagpunten(paar, d, { beleid: '', landelijk: '' }, budget);
    return [volledig, onderzocht, omslagpunten.map((o) => o.wijzigingen.map((w) => w.feit).join())];
  };
  assert.deepEqual(met(2), [false, 2, []]);
  assert.deepEqual(met(3), [true, 3, ['p,q']]);
});

test('every turning point really changes the advice, and neither half of a pair does', () => {
  const waarde = fc.record({
    p: fc.boolean(),
    q: fc.boolean(),
    los: fc.boolean(),
    k: fc.constantFrom('x', 'y'),
    l: fc.subarray(['m', 'n']),
    g: fc.constantFrom(10, 50, 51, 90),
    d: fc.constantFrom('2026-01-31', '2026-02-01'),
    ernst: fc.constantFrom('licht', 'groot'),
  });
  const beeld = (d: Dossier): string => {
    const a = maakAdvies(beoordeelDossier(k, d), { beleid: '', landelijk: '', engine: '' }, false);
    return JSON.stringify([
      a.overtredingen.map((o) => [
        o.maatregelen.map(({ regels: _r, ...m }) => m),
        o.mogelijkNog.map(({ regels: _r, ...m }) => m),
        o.aandachtspunten.map((p) => p.regel),
      ]),
      a.procedure.map((p) => p.id),
    ]);
  };
  const zet = (d: Dossier, w: { feit: string; overtreding?: string; naar: unknown }): Dossier => {
    if (w.overtreding !== undefined)
      return {
        ...d,
        overtredingen: d.overtredingen.map((o) => (o.id === w.overtreding ? { ...o, antwoorden: { ...o.antwoorden, [w.feit]: w.naar as string } } : o)),
      };
    return w.feit === 'capaciteit'
      ? { ...d, houder: { capaciteit: w.naar as number } }
      : { ...d, antwoorden: { ...d.antwoorden, [w.feit]: w.naar as boolean } };
  };
  fc.assert(
    fc.property(waarde, fc.boolean(), (antwoorden, z) => {
      const eigen: Dossier = { ...vol(antwoorden), overtredingen: vol(antwoorden).overtredingen.slice(0, 1), antwoorden: { z } };
      const nu = beeld(eigen);
      for (const { wijzigingen } of zoek(eigen).omslagpunten) {
        assert.notEqual(beeld(wijzigingen.reduce(zet, eigen)), nu);
        if (wijzigingen.length === 2) for (const w of wijzigingen) assert.equal(beeld(zet(eigen, w)), nu);
      }
    }),
    { numRuns: Number(process.env['BEWIJS'] ? 500 : 40), seed: 7 },
  );
});
