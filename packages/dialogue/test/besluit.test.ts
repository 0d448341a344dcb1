import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beantwoord,
  beoordeelKeuze,
  gebreken,
  keuzeopties,
  keuzeVan,
  kiesMaatregel,
  maakVerslag,
  neemMotiveringOver,
  nogTeDoen,
  ongedaanMaken,
  opnieuwDoen,
  route,
  standVanPlaats,
  stelVast,
  verslagstand,
  zetDoor,
  zetGrond,
  zetMaatwerk,
  zetMotivering,
  zetPunt,
  type Gesprek,
  type TeDoen,
} from '../src/index.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';

const kader = proefkader();
const VASTSTELLING = { vastgesteldOp: '2026-04-01', vindplaats: 'https://voorbeeld.nl/beleid.json' };
const L = 'last-onder-dwangsom';

/** One overtreding with everything answered: an aanwijzing is geboden, a verbod possible. */
const een = (antwoorden: Record<string, string | boolean | string[] | number> = {}): Gesprek =>
  gesprek(
    kader,
    dossier({
      antwoorden: { veelheid: false },
      overtredingen: [
        {
          id: 'o1',
          voorschrift: 'ruimtes',
          antwoorden: { herstelaanbod: 'geen', directGevaar: true, opzetOfRoekeloos: false, verzwarend: [], duur: 3, elders: 'geen', ...antwoorden },
          historie: [],
        },
      ],
    }),
  );
const optie = (g: Gesprek, soort: string) => keuzeopties(g, 'o1').find((o) => o.soort === soort) ?? assert.fail(soort);
const punt = (g: Gesprek, id: string): TeDoen =>
  nogTeDoen(g).find((p) => p.id === id) ??
  assert.fail(
    `${id} in ${nogTeDoen(g)
      .map((p) => p.id)
      .join(' ')}`,
  );
const codes = (g: Gesprek): string[] => gebreken(g).map((b) => b.code);

test('every measure of the policy can be chosen, each with how it stands in the advice, and nothing is chosen', () => {
  const g = een();
  assert.deepEqual(
    keuzeopties(g, 'o1').map((o) => [o.soort, o.stand, o.gekozen]),
    [
      ['geen-handhaving', 'buiten', false],
      ['aanwijzing', 'geboden', false],
      [L, 'buiten', false],
      ['last-onder-bestuursdwang', 'buiten', false],
      ['exploitatieverbod', 'mogelijk', false],
      ['intrekking-toestemming', 'buiten', false],
      ['bestuurlijke-boete', 'buiten', false],
      ['aangifte', 'buiten', false],
    ],
  );
});

test('choosing is an act: undo takes it back, redo brings it back', () => {
  const g = kiesMaatregel(een(), 'o1', 'aanwijzing', true);
  assert.deepEqual(keuzeVan(g, 'o1').maatregelen, ['aanwijzing']);
  assert.deepEqual(keuzeVan(ongedaanMaken(g), 'o1').maatregelen, []);
  assert.deepEqual(keuzeVan(opnieuwDoen(ongedaanMaken(g)), 'o1').maatregelen, ['aanwijzing']);
  assert.equal(kiesMaatregel(g, 'o1', 'aanwijzing', true), g, 'twice is once');
  assert.equal(kiesMaatregel(g, 'weg', 'aanwijzing', true), g);
});

test('to refrain drives everything else out, and is driven out by it', () => {
  let g = kiesMaatregel(kiesMaatregel(een(), 'o1', 'exploitatieverbod', true), 'o1', 'aanwijzing', true);
  assert.deepEqual(keuzeVan(g, 'o1').maatregelen, ['aanwijzing', 'exploitatieverbod'], 'in the order of the policy');
  g = kiesMaatregel(g, 'o1', 'geen-handhaving', true);
  assert.deepEqual(keuzeVan(g, 'o1').maatregelen, ['geen-handhaving']);
  g = kiesMaatregel(g, 'o1', 'aanwijzing', true);
  assert.deepEqual(keuzeVan(g, 'o1').maatregelen, ['aanwijzing']);
});

test('what national law forbids cannot be chosen (Wko 1.72 lid 2), and a choice it forbids later must go', () => {
  const verboden = een({ opzetOfRoekeloos: true });
  assert.equal(optie(verboden, 'bestuurlijke-boete').verboden?.id, 'wko-1-72-opzet-en-gevaar');
  assert.equal(kiesMaatregel(verboden, 'o1', 'bestuurlijke-boete', true), verboden);
  const feit = kader.feiten.get('opzetOfRoekeloos') ?? assert.fail();
  const eerder = kiesMaatregel(een(), 'o1', 'bestuurlijke-boete', true);
  const later = beantwoord(eerder, feit, 'o1', true);
  assert.deepEqual(keuzeVan(later, 'o1').maatregelen, ['bestuurlijke-boete'], 'nothing she chose is lost');
  assert.ok(codes(later).includes('verboden'));
  assert.equal(standVanPlaats(later, { soort: 'besluit', overtreding: 'o1' }), 'fout');
  assert.deepEqual(keuzeVan(kiesMaatregel(later, 'o1', 'bestuurlijke-boete', false), 'o1').maatregelen, []);
  const open = beantwoord(een(), feit, 'o1', undefined);
  assert.equal(optie(open, 'bestuurlijke-boete').verboden, undefined);
  assert.equal(optie(open, 'bestuurlijke-boete').misschienVerboden?.id, 'wko-1-72-opzet-en-gevaar');
});

test('a boete is at most what the national file says (Wko 1.72 lid 1); what was typed stays', () => {
  const g = kiesMaatregel(een(), 'o1', 'bestuurlijke-boete', true);
  assert.equal(optie(g, 'bestuurlijke-boete').hoogste?.cent, 4_500_000);
  const precies = zetMaatwerk(g, 'o1', 'bestuurlijke-boete', 'cent', '45.000');
  assert.equal(optie(precies, 'bestuurlijke-boete').maatwerk.cent, 4_500_000);
  const meer = zetMaatwerk(precies, 'o1', 'bestuurlijke-boete', 'cent', '45.000,01');
  assert.equal(optie(meer, 'bestuurlijke-boete').maatwerk.cent, undefined);
  const invoer = meer.invoer['maatwerk-cent-bestuurlijke-boete@o1'];
  assert.equal(invoer?.tekst, '45.000,01');
  assert.match(invoer.herstel, /€ 45\.000.*1\.72 lid 1/);
  assert.ok(codes(meer).includes('maatwerk-onleesbaar'));
  const leeg = zetMaatwerk(meer, 'o1', 'bestuurlijke-boete', 'cent', ' ');
  assert.equal(leeg.invoer['maatwerk-cent-bestuurlijke-boete@o1'], undefined);
  assert.equal(zetMaatwerk(g, 'o1', L, 'cent', '45.001').invoer[`maatwerk-cent-${L}@o1`], undefined, 'the bound is of the boete only');
  assert.equal(zetMaatwerk(g, 'o1', L, 'cent', '10.000.000,01').besluit.keuzes['o1']?.maatwerk[L]?.cent, undefined, 'more than a record holds');
  assert.equal(zetMaatwerk(g, 'o1', L, 'dagen', '0').besluit.keuzes['o1']?.maatwerk[L]?.dagen, undefined, 'a term of no days is none');
});

test('following and departing, with the direction; a ground only when it departs, a motivering always', () => {
  let g = een();
  assert.equal(beoordeelKeuze(g, 'o1').volgt, undefined);
  assert.deepEqual(codes(g), ['geen-keuze', 'geen-motivering']);
  g = kiesMaatregel(g, 'o1', 'aanwijzing', true);
  assert.equal(beoordeelKeuze(g, 'o1').volgt, true);
  assert.deepEqual(codes(g), ['geen-motivering']);
  const zwaarder = kiesMaatregel(kiesMaatregel(g, 'o1', 'aanwijzing', false), 'o1', L, true);
  const oordeel = beoordeelKeuze(zwaarder, 'o1');
  assert.equal(oordeel.volgt, false);
  assert.equal(oordeel.richting, 'zwaarder');
  assert.deepEqual(codes(zwaarder), ['geen-grond', 'geen-motivering']);
  assert.deepEqual(codes(zetGrond(zetMotivering(zwaarder, 'o1', 'Omdat.'), 'o1', 'verzonnen')), ['geen-grond'], 'a ground of the policy');
  assert.deepEqual(codes(zetGrond(zetMotivering(zwaarder, 'o1', 'Omdat.'), 'o1', 'awb-4-84')), []);
  assert.deepEqual(codes(zetMotivering(g, 'o1', '  \n')), ['geen-motivering']);
  assert.deepEqual(codes(zetMotivering(g, 'o1', 'x'.repeat(20_001))), ['te-lang']);
  const termijn = zetMaatwerk(g, 'o1', 'aanwijzing', 'dagen', '30');
  assert.equal(beoordeelKeuze(termijn, 'o1').richting, 'lichter', 'the policy gives 21 days: ernst licht');
});

test('the motivering of another overtreding comes over on request, and is then her own', () => {
  const g = zetMotivering(gesprek(kader, dossier()), 'o1', 'Zo.');
  assert.equal(keuzeVan(g, 'o2').motivering, '');
  const na = neemMotiveringOver(g, 'o2', 'o1');
  assert.equal(keuzeVan(na, 'o2').motivering, 'Zo.');
  assert.equal(keuzeVan(zetMotivering(na, 'o1', 'Anders.'), 'o2').motivering, 'Zo.');
  assert.equal(neemMotiveringOver(g, 'o1', 'o2'), g, 'there is none there');
});

test('the checklist follows what is chosen, not what is advised', () => {
  assert.deepEqual(nogTeDoen(een()), []);
  const aanwijzing = nogTeDoen(kiesMaatregel(een(), 'o1', 'aanwijzing', true)).map((p) => p.id);
  assert.deepEqual(aanwijzing, [
    'procedure.wet.zienswijze',
    'procedure.wet.motivering',
    'procedure.wet.bezwaar',
    'procedure.wet.publicatie-lrk',
    'aandacht.wko-1-65-inhoud',
  ]);
  const last = kiesMaatregel(een(), 'o1', L, true);
  assert.deepEqual(
    nogTeDoen(last)
      .filter((p) => p.soort === 'bepalen')
      .map((p) => [p.id, p.waardesoort, p.vast]),
    [
      [`bedrag@o1.${L}`, 'bedrag', true],
      [`bepalen.dwangsom-modaliteit@o1.${L}`, 'keuze', false],
      [`bepalen.dwangsom-maximum@o1.${L}`, 'bedrag', false],
    ],
    'a last outside the advice brings its own points',
  );
});

test('a zienswijze may be left out on a ground of Awb 4:11, at a boete never (Awb 5:53)', () => {
  const id = 'procedure.wet.zienswijze';
  let g = kiesMaatregel(een(), 'o1', 'aanwijzing', true);
  assert.equal(punt(g, id).nietNodig.soort, 'grond');
  g = zetPunt(g, id, { stand: 'niet-van-toepassing' });
  assert.equal(punt(g, id).stand, 'open', 'not without a ground');
  assert.ok(codes(g).includes('punt'));
  g = zetPunt(g, id, { stand: 'niet-van-toepassing', waarde: 'spoed' });
  assert.equal(punt(g, id).stand, 'niet-van-toepassing');
  assert.equal(punt(g, id).waarde, 'De vereiste spoed laat geen zienswijze toe');
  g = kiesMaatregel(g, 'o1', 'bestuurlijke-boete', true);
  assert.equal(punt(g, id).nietNodig.soort, 'nooit');
  assert.equal(punt(g, id).stand, 'open', 'what was said before no longer holds');
  assert.equal(punt(g, id).regel?.id, 'awb-5-53-zienswijze');
  for (const stap of ['boeterapport', 'voornemen-boete', 'beslistermijn-boete']) assert.equal(punt(g, `procedure.wet.${stap}`).nietNodig.soort, 'nooit');
  assert.equal(punt(g, 'procedure.wet.cautie').nietNodig.soort, 'grond');
});

test('what must be fixed is fixed by a value: one of the options, an amount, or words', () => {
  const g = kiesMaatregel(een(), 'o1', L, true);
  const maximum = `bepalen.dwangsom-maximum@o1.${L}`;
  assert.equal(punt(zetPunt(g, maximum, { waarde: '5.500' }), maximum).waarde, '€ 5.500');
  const fout = zetPunt(g, maximum, { waarde: 'veel' });
  assert.equal(punt(fout, maximum).stand, 'open');
  assert.match(punt(fout, maximum).fout ?? '', /geen bedrag/);
  assert.equal(standVanPlaats(fout, { soort: 'nog-te-doen' }), 'fout');
  const modaliteit = `bepalen.dwangsom-modaliteit@o1.${L}`;
  assert.equal(punt(zetPunt(g, modaliteit, { waarde: 'ineens' }), modaliteit).waarde, 'Een bedrag ineens');
  assert.equal(punt(zetPunt(g, modaliteit, { waarde: 'anders' }), modaliteit).stand, 'open');
  const bedrag = `bedrag@o1.${L}`;
  assert.equal(punt(zetMaatwerk(g, 'o1', L, 'cent', '1234,50'), bedrag).waarde, '€ 1.234,50', 'filled in at the besluit');
});

test('a step of the policy may be left out with a reason, one of the law not; what the policy fixes stands already', () => {
  const helmond = echtKader('helmond');
  const d = dossier({ overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: {}, historie: [] }] });
  let g = kiesMaatregel(gesprek(helmond, d), 'o1', L, true);
  assert.equal(punt(g, `bepalen.dwangsom-modaliteit@o1.${L}`).waarde, 'Per constatering van de overtreding');
  g = zetPunt(g, 'procedure.beleid.verzenden', { stand: 'niet-van-toepassing' });
  assert.ok(punt(g, 'procedure.beleid.verzenden').fout);
  g = zetPunt(g, 'procedure.beleid.verzenden', { toelichting: 'Uitgereikt.' });
  assert.equal(punt(g, 'procedure.beleid.verzenden').stand, 'niet-van-toepassing');
  g = zetPunt(g, 'procedure.wet.bezwaar', { stand: 'niet-van-toepassing', toelichting: 'Nee.' });
  assert.equal(punt(g, 'procedure.wet.bezwaar').stand, 'open');
  assert.equal(punt(zetPunt(g, 'procedure.wet.bezwaar', { stand: 'gedaan' }), 'procedure.wet.bezwaar').stand, 'gedaan');
});

test('the besluit and the checklist are done when everything is; what comes after the besluit does not count', () => {
  const bij = { soort: 'besluit', overtreding: 'o1' } as const;
  let g = een();
  assert.equal(standVanPlaats(g, bij), 'open');
  g = kiesMaatregel(g, 'o1', 'aanwijzing', true);
  assert.equal(standVanPlaats(g, bij), 'open');
  g = zetMotivering(g, 'o1', 'Omdat.');
  assert.equal(standVanPlaats(g, bij), 'klaar');
  assert.equal(standVanPlaats(g, { soort: 'nog-te-doen' }), 'open');
  for (const p of nogTeDoen(g)) if (p.wanneer !== 'na') g = zetPunt(g, p.id, { stand: 'gedaan' });
  assert.equal(standVanPlaats(g, { soort: 'nog-te-doen' }), 'klaar');
  assert.equal(punt(g, 'procedure.wet.publicatie-lrk').stand, 'open');
});

test('the record holds choices, checklist, name and motivering; what is missing is named with its place', () => {
  let g = een();
  const zonder = maakVerslag(g, VASTSTELLING);
  assert.ok(!zonder.ok);
  assert.ok(zonder.gebreken.every((b) => route(g).some((p) => JSON.stringify(p) === JSON.stringify(b.plaats))));
  g = zetDoor(zetMotivering(kiesMaatregel(g, 'o1', 'aanwijzing', true), 'o1', ' Omdat. '), ' J. Bakker ');
  const uit = maakVerslag(g, VASTSTELLING);
  assert.ok(uit.ok, JSON.stringify(uit));
  assert.deepEqual(JSON.parse(JSON.stringify(uit.waarde.keuzes)), [
    { overtreding: 'o1', maatregelen: ['aanwijzing'], volgtAdvies: true, motivering: 'Omdat.' },
  ]);
  assert.equal(uit.waarde.vastgesteldDoor, 'J. Bakker');
  assert.deepEqual(
    uit.waarde.besluit?.nogTeDoen?.map((p) => p.stand),
    ['open', 'open', 'open', 'open', 'open'],
  );
  for (const [mis, code] of [
    [{ vastgesteldOp: '2026-02-30' }, 'vastgesteld-op'],
    [{ vindplaats: ' ' }, 'vindplaats'],
  ] as const) {
    const weer = maakVerslag(g, { ...VASTSTELLING, ...mis });
    assert.deepEqual(weer.ok ? [] : weer.gebreken.map((b) => b.code), [code]);
  }
  assert.deepEqual(codes(gesprek(kader)), ['geen-overtreding']);
  const { besluitdatum: _weg, ...zonderDag } = g.dossier;
  assert.deepEqual(codes({ ...g, dossier: zonderDag, beoordeling: { soort: 'nog-nodig', paden: ['/besluitdatum'] } }), ['geen-advies']);
  const half = maakVerslag(zetMotivering(g, 'o1', 'Half \ud800.'), VASTSTELLING);
  assert.deepEqual(half.ok ? [] : half.gebreken.map((b) => [b.code, b.plaats]), [['half-teken', { soort: 'besluit', overtreding: 'o1' }]]);
});

test('a final record is that of the case until facts or choices change', () => {
  const g = zetMotivering(kiesMaatregel(een(), 'o1', 'aanwijzing', true), 'o1', 'Omdat.');
  assert.equal(verslagstand(g), 'geen');
  const vast = stelVast(g, VASTSTELLING);
  assert.ok(vast.ok);
  assert.equal(verslagstand(vast.gesprek), 'actueel');
  const anders = beantwoord(vast.gesprek, kader.feiten.get('duur') ?? assert.fail(), 'o1', 4);
  assert.equal(verslagstand(anders), 'verouderd');
  assert.equal(verslagstand(ongedaanMaken(anders)), 'actueel', 'undone, it is the same case again');
  assert.equal(verslagstand(zetMotivering(vast.gesprek, 'o1', 'Toch anders.')), 'verouderd');
  assert.equal(stelVast(een(), VASTSTELLING).ok, false);
});
