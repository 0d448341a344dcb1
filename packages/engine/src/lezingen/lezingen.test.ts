import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BELEID, LANDELIJK, dossier, jaNee, overtreding, regel } from '../../test/klein-beleid.ts';
import type { BeleidJson, LandelijkJson, Lezing, Rekenwijze } from '../gegenereerd/typen.ts';
import { maakBeleid, maakLandelijk } from '../lees/gekeurd.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { GebruiksFout } from '../uitslag.ts';
import type { AndereLezingen } from './andere.ts';
import { andereLezingen, andereLezingenInStappen } from './andere.ts';
import { pasToe } from './pas-toe.ts';
import { metCategoriebedrag, metLezing } from './variant.ts';

const bron = { document: 'd', sectie: '1' };
const lezing = (id: string, meer: Partial<Lezing> = {}): Lezing => ({ id, tekst: id, bron, ...meer });
const P = { var: 'p' };

/** An aanwijzing, or a last where p holds; the boete may be imposed. The contradiction is about p. */
const REGELS = [
  regel('aanwijzing', true, { maatregel: 'aanwijzing' }),
  regel('last', P, { maatregel: 'last-onder-dwangsom' }, { uitzonderingOp: ['aanwijzing'] }),
  regel('boete', true, { maatregel: 'bestuurlijke-boete' }, { sterkte: 'mogelijk' }),
  regel('basis', true, { bedrag: { bij: ['last-onder-dwangsom', 'bestuurlijke-boete'], stap: 'basis', omschrijving: 'basis' } }),
];

const beleidMet = (lezingen: readonly Lezing[], meer: Partial<BeleidJson> = {}): Beleid =>
  maakBeleid(
    {
      ...structuredClone(BELEID),
      feiten: [jaNee('p')],
      regels: structuredClone(REGELS),
      conflicten: [{ id: 'c', titel: 'C', lezingen: [lezing('gekozen'), ...lezingen], gekozenLezing: 'gekozen', status: 'open', toelichting: 'C', als: P }],
      ...meer,
    },
    [],
  );
const landelijkMet = (reeks: LandelijkJson['categorieen']['reeks']): Landelijk =>
  maakLandelijk({ ...structuredClone(LANDELIJK), categorieen: { ...LANDELIJK.categorieen, reeks } }, []);
const LAND = landelijkMet([{ vanaf: '2024-01-01', cent: 51500, status: 'bevestigd', toelichting: 't' }]);
const zaak = (p: boolean): ReturnType<typeof dossier> => dossier([overtreding({ antwoorden: { p }, aantal: 1 })]);

function lees(beleid: Beleid, landelijk: Landelijk, dit: unknown): AndereLezingen {
  const uitslag = andereLezingen(beleid, landelijk, dit);
  assert.ok(uitslag.ok, JSON.stringify(uitslag));
  return uitslag.waarde;
}

const kort = (uitkomst: AndereLezingen['nu']): string[] =>
  (uitkomst.overtredingen[0]?.maatregelen ?? []).map((m) => `${m.soort} ${m.sterkte} ${m.bedrag?.cent ?? ''}`.trim());

test('a reading changes rules, begrippen and tarieven in their place, and nothing else', () => {
  const rekent: Rekenwijze = {
    vervangt: [regel('last', true, { maatregel: 'exploitatieverbod' })],
    erbij: [regel('nieuw', true, { maatregel: 'geen-handhaving' }, { sterkte: 'mogelijk' })],
    vervalt: ['aanwijzing'],
    begrippen: [{ id: 'recidive', titel: 'R', als: false, bron }],
    tarieven: [{ voorschrift: 'v', tarief: { maatregel: 'last-onder-dwangsom', cent: 1, per: 'p', telt: false, omvang: false, bron } }],
  };
  const { data } = beleidMet([lezing('ander', { rekent })]);
  const { data: anders, regels, begrippen } = pasToe(data, 'ander', rekent, { conflict: 0, lezing: 1 });
  const hier = '/conflicten/0/lezingen/1/rekent';
  assert.deepEqual(
    anders.regels.map(({ id }) => id),
    ['last', 'boete', 'basis', 'nieuw'],
  );
  assert.deepEqual(regels, [`${hier}/vervangt/0`, '/regels/2', '/regels/3', `${hier}/erbij/0`]);
  assert.deepEqual(begrippen, [`${hier}/begrippen/0`]);
  assert.deepEqual(anders.begrippen, rekent.begrippen);
  assert.deepEqual(
    anders.voorschriften[0]?.bedragen.map((t) => t.cent ?? t.categorie),
    [1, 2],
  );
  assert.equal(anders.voorschriften[1], data.voorschriften[1]);
  assert.deepEqual(anders.conflicten[0]?.gekozenLezing, 'ander');
  assert.deepEqual(anders.conflicten[0].lezingen, [lezing('gekozen'), lezing('ander')]);
  assert.equal(anders.id, 'klein.lezing');
  assert.match(anders.titel, /geen vastgesteld beleid/);
  const gelijk = ['feiten', 'maatregelen', 'bedragen', 'procedure', 'geldigheid'] as const;
  for (const veld of gelijk) assert.equal(anders[veld], data[veld]);
});

test('a rule that goes takes with it where others name it', () => {
  const { data } = beleidMet([], {
    regels: [...REGELS, regel('zwaarder', true, { maatregel: 'exploitatieverbod' }, { uitzonderingOp: ['aanwijzing', 'last'] })],
  });
  const op = (vervalt: string[]): (readonly string[] | undefined)[] =>
    pasToe(data, 'x', { vervalt }, { conflict: 0, lezing: 0 }).data.regels.map((r) => r.uitzonderingOp);
  assert.deepEqual(op(['aanwijzing']), [undefined, undefined, undefined, ['last']]);
  assert.deepEqual(op(['boete']), [undefined, ['aanwijzing'], undefined, ['aanwijzing', 'last']]);
  const { data: zonder } = pasToe(data, 'x', { vervalt: ['aanwijzing'] }, { conflict: 0, lezing: 0 });
  assert.equal('uitzonderingOp' in (zonder.regels[0] ?? {}), false);
});

test('the chosen reading is the policy itself; one without a way to be computed has no policy; one that is not there is misuse', () => {
  const beleid = beleidMet([lezing('ander', { rekent: { vervalt: ['last'] } }), lezing('vaag', { nietBerekend: 'Te vaag.' })]);
  assert.equal(metLezing(beleid, 'c', 'gekozen'), beleid);
  assert.equal(metLezing(beleid, 'c', 'vaag'), undefined);
  const ander = metLezing(beleid, 'c', 'ander');
  assert.equal(ander?.data.regels.length, 3);
  assert.equal(metLezing(beleid, 'c', 'ander'), ander, 'made once');
  assert.notEqual(ander.sha256, beleid.sha256);
  for (const [conflict, naam] of [
    ['c', 'nergens'],
    ['nergens', 'ander'],
  ] as const)
    assert.throws(() => metLezing(beleid, conflict, naam), GebruiksFout);
});

test('each other reading that touches the case: what it gives, where that differs, or why it is not computed', () => {
  const beleid = beleidMet([
    lezing('geen-last', { rekent: { vervalt: ['last'] } }),
    lezing('zelfde', { rekent: { vervangt: [regel('last', P, { maatregel: 'last-onder-dwangsom' }, { uitzonderingOp: ['aanwijzing'], titel: 'Anders' })] } }),
    lezing('vaag', { nietBerekend: 'Te vaag.' }),
    lezing('leeg'),
  ]);
  const { nu, conflicten, bedragen } = lees(beleid, LAND, zaak(true));
  assert.deepEqual(kort(nu), ['bestuurlijke-boete mogelijk 515000', 'last-onder-dwangsom geboden 300000']);
  assert.deepEqual(bedragen, []);
  assert.equal(conflicten.length, 1);
  assert.deepEqual(conflicten[0]?.overtredingen, ['o']);
  const [geen, zelfde, vaag, leeg] = conflicten[0].lezingen;
  assert.ok(geen?.uitkomst.soort === 'berekend');
  assert.deepEqual(kort(geen.uitkomst.uitkomst), ['aanwijzing geboden', 'bestuurlijke-boete mogelijk 515000']);
  assert.deepEqual(geen.uitkomst.verschillen, [{ overtreding: 'o', raakt: ['maatregelen', 'bedragen', 'termijnen'] }, { raakt: ['totaal'] }]);
  assert.deepEqual(geen.uitkomst.beleid, { id: 'klein.lezing', sha256: metLezing(beleid, 'c', 'geen-last')?.sha256 });
  assert.ok(zelfde?.uitkomst.soort === 'berekend');
  assert.deepEqual(zelfde.uitkomst.verschillen, []);
  assert.deepEqual([vaag?.uitkomst, leeg?.uitkomst], [{ soort: 'niet-berekend', reden: 'Te vaag.' }, { soort: 'niet-berekend' }]);
  assert.deepEqual(lees(beleid, LAND, zaak(false)).conflicten, []);
});

test('an unverified amount that is used, with what another would give', () => {
  const reeks: LandelijkJson['categorieen']['reeks'] = [
    { vanaf: '2024-01-01', cent: 51500, status: 'te-controleren', toelichting: 't' },
    {
      vanaf: '2026-01-01',
      cent: 55000,
      status: 'te-controleren',
      toelichting: 't',
      nietUitgesloten: [
        { cent: 54500, toelichting: 't' },
        { cent: 51000, toelichting: 't' },
      ],
    },
  ];
  const landelijk = landelijkMet(reeks);
  const { bedragen } = lees(beleidMet([]), landelijk, zaak(false));
  assert.deepEqual(
    bedragen.map(({ vanaf, cent, overtredingen }) => ({ vanaf, cent, overtredingen })),
    [{ vanaf: '2026-01-01', cent: 55000, overtredingen: ['o'] }],
  );
  assert.deepEqual(
    bedragen[0]?.bedragen.map(({ cent, uitkomst }) => [cent, kort(uitkomst.uitkomst)[1], uitkomst.landelijk.id, uitkomst.verschillen]),
    [
      [54500, 'bestuurlijke-boete mogelijk 545000', 'landelijk.ander-bedrag', [{ overtreding: 'o', raakt: ['bedragen'] }]],
      [51000, 'bestuurlijke-boete mogelijk 510000', 'landelijk.ander-bedrag', [{ overtreding: 'o', raakt: ['bedragen'] }]],
    ],
  );
  assert.equal(metCategoriebedrag(landelijk, '2026-01-01', 54500), metCategoriebedrag(landelijk, '2026-01-01', 54500), 'made once');
});

test('an amount that is not used now and would be if it were lower touches the case; one without other amounts is only named', () => {
  const reeks: LandelijkJson['categorieen']['reeks'] = [
    { vanaf: '2024-01-01', cent: 51500, status: 'te-controleren', toelichting: 't' },
    { vanaf: '2026-03-15', cent: 55000, status: 'te-controleren', toelichting: 't', nietUitgesloten: [{ cent: 50000, toelichting: 't' }] },
  ];
  // The offence was in between: its own amount holds, unless a later one is lower (Awb 5:46 lid 4).
  const { bedragen } = lees(beleidMet([]), landelijkMet(reeks), zaak(false));
  assert.deepEqual(
    bedragen.map(({ vanaf, overtredingen, bedragen: anders }) => [vanaf, overtredingen, anders.length]),
    [
      ['2024-01-01', ['o'], 0],
      ['2026-03-15', [], 1],
    ],
  );
});

test('stops within each computation, and refuses what the advice refuses', () => {
  const beleid = beleidMet([lezing('x', { rekent: { vervalt: ['last'] } }), lezing('y', { rekent: { vervalt: ['boete'] } })]);
  const stappen = andereLezingenInStappen(beleid, LAND, zaak(true));
  let keren = 0;
  let stap = stappen.next();
  for (; !stap.done; stap = stappen.next()) keren += 1;
  assert.ok(keren >= 2 * 3, `${keren} stops: for each of two readings to make it, to judge the overtreding, and to compare`);
  assert.deepEqual(stap.value, andereLezingen(beleid, LAND, zaak(true)));
  const geweigerd = andereLezingen(beleid, LAND, { schema: 'dossier/2' });
  assert.equal(geweigerd.ok, false);
});

test('with an open question the outcomes that are still possible are compared too', () => {
  const beleid = beleidMet([lezing('geen-last', { rekent: { vervalt: ['last'] } })]);
  const open = dossier([overtreding({ aantal: 1 })]);
  const [conflict] = lees(beleid, LAND, open).conflicten;
  const uitkomst = conflict?.lezingen[0]?.uitkomst;
  assert.ok(uitkomst?.soort === 'berekend');
  assert.deepEqual(uitkomst.uitkomst.ontbrekend, []);
  assert.deepEqual(uitkomst.verschillen, [{ overtreding: 'o', raakt: ['maatregelen', 'bedragen', 'termijnen'] }]);
});

test('a term and a point of attention that differ are named as such', () => {
  const termijn = (aantal: number): ReturnType<typeof regel> =>
    regel('termijn', true, { termijn: { bij: ['last-onder-dwangsom'], aantal, eenheid: 'dagen', termijnsoort: 'besluit', omschrijving: 't' } });
  const punt = (tekst: string): ReturnType<typeof regel> => regel('punt', true, { aandachtspunt: tekst });
  const beleid = beleidMet([lezing('langer', { rekent: { vervangt: [termijn(14)] } }), lezing('anders', { rekent: { vervangt: [punt('Anders.')] } })], {
    regels: [...REGELS, termijn(7), punt('Zo.')],
  });
  const [conflict] = lees(beleid, LAND, zaak(true)).conflicten;
  assert.deepEqual(
    conflict?.lezingen.map(({ uitkomst }) => uitkomst.soort === 'berekend' && uitkomst.verschillen),
    [[{ overtreding: 'o', raakt: ['termijnen'] }], [{ overtreding: 'o', raakt: ['aandachtspunten'] }]],
  );
});
