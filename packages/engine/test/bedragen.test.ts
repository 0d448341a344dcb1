import assert from 'node:assert/strict';
import test from 'node:test';
import { A, BASIS, LAST, P, adviseer, eerste, geval, kort, met, nog } from './klein-advies.ts';
import type { Kern } from '../src/beslis/kern.ts';
import type { Advies, Regel } from '../src/gegenereerd/typen.ts';
import { beoordeelDossier, totalenVan } from '../src/beslis/adviseer.ts';
import { BELEID, dossier, kern, overtreding, regel } from './klein-beleid.ts';

// Amounts, terms, totals and procedure: what stands beside a measure.

test('3 an amount that varies is left out of what is certain, and each variant stands in mogelijkNog', () => {
  const groot = regel(
    'groot',
    { '>': [{ var: 'capaciteit' }, 150] },
    { bedrag: { bij: ['last-onder-dwangsom'], stap: 'factor', deel: { teller: 2, noemer: 1 }, omschrijving: 'groot' } },
  );
  const k = met([LAST, BASIS, groot]);
  const open = adviseer(k, geval({}));
  assert.deepEqual(kort(open), ['last-onder-dwangsom geboden']);
  assert.equal(eerste(open).maatregelen[0]?.bedrag, undefined);
  assert.deepEqual(nog(open), ['last-onder-dwangsom geboden 300000', 'last-onder-dwangsom geboden 600000']);
  assert.deepEqual(open.ontbrekend, [{ feit: 'capaciteit' }]);
  assert.equal(open.totaal.dwangsomCent, 0);
  for (const [capaciteit, cent] of [
    [150, 300000],
    [151, 600000],
  ] as const) {
    const dicht = adviseer(k, { ...geval({}), houder: { capaciteit } });
    assert.equal(dicht.status, 'volledig');
    assert.equal(dicht.totaal.dwangsomCent, cent);
  }
});

const boete = (regels: readonly Regel[] = []): Kern =>
  kern({
    regels: [
      regel('m', true, { maatregel: 'bestuurlijke-boete' }),
      BASIS,
      regel('n', true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'aantal', tenHoogste: 4, omschrijving: 'aantal' } }),
      ...regels,
    ],
  });
const boeteCent = (k: Kern, pleegdatum: string, aantal?: number, besluitdatum = '2026-03-30'): number | undefined =>
  eerste(adviseer(k, dossier([overtreding({ pleegdatum, ...(aantal === undefined ? {} : { aantal }) })], { besluitdatum }))).maatregelen[0]?.bedrag?.cent;

test('7 the category follows the day of the offence, and a later lower one would win', () => {
  assert.equal(boeteCent(boete(), '2025-12-31'), 515000);
  assert.equal(boeteCent(boete(), '2026-01-01'), 550000);
  const reeks = [
    { vanaf: '2024-01-01', cent: 51500, status: 'bevestigd' as const, toelichting: 't' },
    { vanaf: '2026-01-01', cent: 50000, status: 'bevestigd' as const, toelichting: 't' },
  ];
  const k = kern(
    { regels: [regel('m', true, { maatregel: 'bestuurlijke-boete' }), BASIS] },
    { categorieen: { verhouding: [1, 10, 20, 50, 200, 2000], bron: { document: 'd', sectie: '1' }, reeks } },
  );
  assert.equal(boeteCent(k, '2025-06-01'), 500000);
  assert.equal(boeteCent(k, '2025-06-01', undefined, '2025-07-01'), 515000);
});

test('7 no amount before the first known categories, and the reader is told; an unverified one is told too', () => {
  const vroeg = adviseer(boete(), dossier([overtreding({ pleegdatum: '2021-12-31' })]));
  assert.equal(eerste(vroeg).maatregelen[0]?.bedrag, undefined);
  assert.ok(vroeg.voorbehouden.some((v) => v.code === 'categoriebedrag-ontbreekt'));
  assert.ok(adviseer(boete(), dossier([overtreding({ pleegdatum: '2026-01-01' })])).voorbehouden.some((v) => v.code === 'categoriebedrag-onbevestigd'));
});

test('7 the count multiplies its own row only, at most four times', () => {
  assert.deepEqual(
    [1, 4, 5].map((n) => boeteCent(boete(), '2025-12-31', n)),
    [515000, 2060000, 2060000],
  );
  assert.equal(
    eerste(
      adviseer(
        met([LAST, BASIS, regel('n', true, { bedrag: { bij: ['last-onder-dwangsom'], stap: 'aantal', omschrijving: 'aantal' } })]),
        dossier([overtreding({ aantal: 3 })]),
      ),
    ).maatregelen[0]?.bedrag?.cent,
    300000,
  );
});

test('7 steps in their fixed order, exact fractions, rounded once at the end; the national bound comes last', () => {
  const derde = regel('derde', true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'omvang', deel: { teller: 2, noemer: 3 }, omschrijving: 'twee derde' } });
  const half = regel('half', true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'recidive', deel: { teller: 1, noemer: 2 }, omschrijving: 'half erbij' } });
  assert.equal(boeteCent(boete([half, derde]), '2025-12-31'), 515000);
  assert.equal(boeteCent(boete([derde]), '2025-12-31'), 343333);
  const stappen = eerste(adviseer(boete([half, derde]), dossier([overtreding({ pleegdatum: '2025-12-31', aantal: 2 })]))).maatregelen[0]?.bedrag?.stappen;
  assert.deepEqual(
    stappen?.map((s) => [s.regel, s.cent]),
    [
      ['basis', 515000],
      ['n', 1030000],
      ['derde', 686666],
      ['half', 1030000],
    ],
  );
  const grens = regel('grens', true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'bovengrens', cent: 900000, omschrijving: 'wet' } });
  const vloer = regel('vloer', true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'ondergrens', cent: 1200000, omschrijving: 'vloer' } });
  const k = kern({ regels: [regel('m', true, { maatregel: 'bestuurlijke-boete' }), BASIS, vloer] }, { regels: [grens] });
  assert.equal(boeteCent(k, '2025-12-31'), 900000);
});

test('7 the maximum per voorschrift keeps the dearest units, samenloop only the highest; both touch the totals alone', () => {
  const regels = [
    regel('m', true, { maatregel: 'bestuurlijke-boete' }),
    BASIS,
    regel('n', true, { bedrag: { bij: ['bestuurlijke-boete'], stap: 'aantal', omschrijving: 'aantal' } }),
  ];
  const k = kern({
    regels,
    bedragen: {
      ...BELEID.bedragen,
      maximumAantal: { aantal: 4, maatregelen: ['bestuurlijke-boete'], regel: 'n' },
      samenloop: { maatregelen: ['bestuurlijke-boete'], regel: 'm' },
    },
  });
  const oud = { pleegdatum: '2023-06-01' }; // 450.000 cents a unit
  const nieuw = { pleegdatum: '2025-06-01' }; // 515.000 cents a unit
  const som = (...delen: Parameters<typeof overtreding>[0][]): Advies => adviseer(k, dossier(delen.map((deel, i) => overtreding({ id: `o${i}`, ...deel }))));
  assert.equal(som({ ...oud, aantal: 3 }, { ...nieuw, aantal: 3 }).totaal.boeteCent, 3 * 515000 + 450000);
  assert.deepEqual(
    som({ ...oud, aantal: 3 }, { ...nieuw, aantal: 3 }).overtredingen.map((o) => o.maatregelen[0]?.bedrag?.cent),
    [1350000, 1545000],
  );
  assert.equal(som({ ...oud, gedraging: 'x' }, { ...nieuw, gedraging: 'x' }).totaal.boeteCent, 515000);
  assert.equal(som({ ...oud, gedraging: 'x' }, { ...nieuw, gedraging: 'y' }).totaal.boeteCent, 965000);
  assert.ok(som({ ...oud, gedraging: 'x' }, { ...nieuw, gedraging: 'x' }).voorbehouden.some((v) => v.code === 'samenloop'));
  const rekening = (...delen: Parameters<typeof overtreding>[0][]) =>
    totalenVan(beoordeelDossier(k, dossier(delen.map((deel, i) => overtreding({ id: `o${i}`, ...deel }))))).posten.map((p) => [
      p.overtreding,
      p.veld,
      p.cent,
      `${p.meegeteld} van ${p.eenheden}`,
      p.telt,
      p.wijktVoor,
    ]);
  assert.deepEqual(rekening({ ...oud, aantal: 3 }, { ...nieuw, aantal: 3 }), [
    ['o0', 'boeteCent', 1350000, '1 van 3', 450000, undefined],
    ['o1', 'boeteCent', 1545000, '3 van 3', 1545000, undefined],
  ]);
  assert.deepEqual(rekening({ ...oud, gedraging: 'x' }, { ...nieuw, gedraging: 'x' }, { ...oud, gedraging: 'y' }), [
    ['o0', 'boeteCent', 450000, '1 van 1', 0, 'o1'],
    ['o1', 'boeteCent', 515000, '1 van 1', 515000, undefined],
    ['o2', 'boeteCent', 450000, '1 van 1', 450000, undefined],
  ]);
});

test('terms count calendar days after the besluitdatum; two that differ give none and say so', () => {
  const termijn = (id: string, aantal: number, eenheid: 'dagen' | 'maanden'): Regel =>
    regel(id, true, { termijn: { bij: ['aanwijzing'], aantal, eenheid, termijnsoort: 'besluit', omschrijving: id } });
  const een = adviseer(met([A, termijn('t', 2, 'maanden')]), dossier([overtreding()], { besluitdatum: '2026-12-31' }));
  assert.deepEqual(eerste(een).maatregelen[0]?.termijn, { dagen: 59, uiterlijk: '2027-02-28', omschrijving: 't', regel: 't' });
  const twee = adviseer(met([A, termijn('t', 7, 'dagen'), termijn('u', 14, 'dagen')]), geval({}));
  assert.equal(eerste(twee).maatregelen[0]?.termijn, undefined);
  assert.ok(twee.voorbehouden.some((v) => v.code === 'termijn-conflict'));
});

test('what a person must still fix is listed until the policy fixes it', () => {
  const open = regel('w', true, { teBepalen: { bij: ['last-onder-dwangsom'], wat: 'modaliteit' } });
  const vast = regel('x', P, { bepaald: { bij: ['last-onder-dwangsom'], wat: 'modaliteit', tekst: 'per keer' } });
  assert.deepEqual(eerste(adviseer(met([LAST, open, vast]), geval({ p: false }))).maatregelen[0]?.teBepalen, ['modaliteit']);
  assert.deepEqual(eerste(adviseer(met([LAST, open, vast]), geval({ p: true }))).maatregelen[0]?.teBepalen, []);
});

test('a procedure step has its last day, from the decision, the inspection or the first offence', () => {
  const stap = (vanaf: 'besluitdatum' | 'inspectiedatum' | 'pleegdatum'): string | undefined => {
    const procedure = [
      {
        id: 'p',
        tekst: 'P.',
        bron: { document: 'd', sectie: '1' },
        termijn: { aantal: 6, eenheid: 'weken' as const, vanaf, termijnsoort: 'wettelijk' as const },
      },
    ];
    const k = kern({ procedure, regels: [A, regel('r', true, { procedure: 'p' })] });
    return adviseer(k, dossier([overtreding({ id: 'een', pleegdatum: '2026-02-02' }), overtreding({ id: 'twee' })])).procedure[0]?.uiterlijk;
  };
  assert.deepEqual([stap('besluitdatum'), stap('inspectiedatum'), stap('pleegdatum')], ['2026-05-11', '2026-04-13', '2026-03-16']);
});
