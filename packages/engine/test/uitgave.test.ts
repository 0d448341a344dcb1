import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  adviseer,
  canoniek,
  kiesVersie,
  maakUitgave,
  parseManifest,
  parsePolicy,
  peildagenVan,
  sha256,
  teOndertekenen,
  vernieuwUitgave,
  verifieerVerslag,
} from '../src/index.ts';
import type { Beleid, Dossier, Manifest, Peildagen, Uitslag, Verslag } from '../src/index.ts';
import { basisBeleid, basisLandelijk, basisTekst, gewijzigd, goed } from './lees/proef.ts';
import type { Wijziging } from './lees/proef.ts';

const codes = (uitslag: Uitslag<unknown>): readonly string[] => (uitslag.ok ? [] : uitslag.bevindingen.map(({ code, pad }) => `${code} ${pad}`));

// The manifest of the tests: 1.0.0 for offences in 2025 and 2026, 1.1.0 for offences in the first half of 2027,
// 2.0.0 for besluiten from 1 July 2027, that leaves running cases under the old one.
const manifest = goed(parseManifest(basisTekst('manifest')));
const kies = (dagen: Peildagen): string => {
  const gekozen = kiesVersie(manifest, dagen);
  return gekozen.ok ? gekozen.waarde.versie : codes(gekozen).join();
};

describe('the version that a case falls under', () => {
  const gevallen: readonly (readonly [naam: string, dagen: Peildagen, versie: string])[] = [
    ['first day of the first', { besluitdatum: '2025-02-01', pleegdatums: ['2025-01-01'] }, '1.0.0'],
    ['last day of the first', { besluitdatum: '2027-01-20', pleegdatums: ['2026-12-31'] }, '1.0.0'],
    ['the day after', { besluitdatum: '2027-02-01', pleegdatums: ['2027-01-01'] }, '1.1.0'],
    ['two overtredingen of one version', { besluitdatum: '2027-02-01', pleegdatums: ['2027-01-01', '2027-01-31'] }, '1.1.0'],
    ['overtredingen on both sides of the change', { besluitdatum: '2027-02-01', pleegdatums: ['2026-12-31', '2027-01-01'] }, 'beleid-splitst '],
    ['before the first', { besluitdatum: '2024-12-31', pleegdatums: ['2024-12-31'] }, 'geen-versie '],
    ['only the date of the besluit fits', { besluitdatum: '2027-07-01', pleegdatums: ['2027-07-01'] }, '2.0.0'],
    ['both fit, and running cases stay with the old one', { besluitdatum: '2027-07-01', pleegdatums: ['2027-06-30'] }, '1.1.0'],
    ['the besluit is not dated yet', { besluitdatum: undefined, pleegdatums: ['2027-06-30'] }, 'peildatum-onbekend '],
    ['an overtreding without a day', { besluitdatum: '2027-02-01', pleegdatums: ['2027-01-01', undefined] }, 'peildatum-onbekend '],
    ['no overtreding yet', { besluitdatum: '2027-02-01', pleegdatums: [] }, 'peildatum-onbekend '],
  ];
  for (const [naam, dagen, versie] of gevallen) test(naam, () => assert.equal(kies(dagen), versie));

  test('the newer one takes running cases where it says so', () => {
    const nieuw = goed(parseManifest(JSON.stringify(gewijzigd('manifest', [{ pad: '/versies/2/geldigheid/lopendeZaken', waarde: 'nieuw' }]))));
    assert.equal(goed(kiesVersie(nieuw, { besluitdatum: '2027-07-01', pleegdatums: ['2027-06-30'] })).versie, '2.0.0');
  });

  test('an overtreding without a day of its own was committed on the day of the inspection', () => {
    const dossier = gewijzigd('dossier', [{ pad: '/overtredingen/0/pleegdatum', weg: true }]) as Dossier;
    assert.equal(peildagenVan(dossier).pleegdatums[0], '2026-03-01');
  });
});

const beleid = (wijzig: readonly Wijziging[] = []): Beleid => goed(parsePolicy(JSON.stringify(gewijzigd('beleid', wijzig))));
const OP = { op: '2024-12-01', wijzigingen: [], instemming: [] };
/** The second version: follows the first, from the day behind its last. */
const TWEEDE: readonly Wijziging[] = [
  { pad: '/versie', waarde: '1.1.0' },
  { pad: '/geldigheid/van', waarde: '2028-01-01' },
  { pad: '/geldigheid/tot', weg: true },
  { pad: '/geldigheid/opvolgerVan/versie', waarde: '1.0.0' },
];
const eerste = (): Manifest => goed(maakUitgave(undefined, beleid(), basisLandelijk(), OP)).manifest;

describe('a publication', () => {
  test('the first: canonical bytes, their hash, and a manifest that passes its own check', () => {
    const uit = goed(maakUitgave(undefined, beleid(), basisLandelijk(), OP));
    assert.equal(uit.bestand, 'proef-1.0.0.json');
    assert.equal(uit.tekst, canoniek(JSON.parse(basisTekst('beleid'))));
    assert.equal(uit.manifest.versies[0]?.sha256, sha256(uit.tekst));
    assert.equal(uit.manifest.uitgave, 1);
    assert.equal(canoniek(goed(parseManifest(JSON.stringify(uit.manifest)))), canoniek(uit.manifest));
    assert.deepEqual(uit.waarschuwingen, []);
  });

  test('the next ends the one before it on the day before it begins', () => {
    const open = goed(maakUitgave(undefined, beleid([{ pad: '/geldigheid/tot', weg: true }]), basisLandelijk(), OP)).manifest;
    const uit = goed(maakUitgave(open, beleid(TWEEDE), basisLandelijk(), { ...OP, op: '2027-10-01' })).manifest;
    assert.deepEqual([uit.uitgave, uit.uitgegevenOp, uit.versies.length], [2, '2027-10-01', 2]);
    assert.equal(uit.versies[0]?.geldigheid.tot, '2027-12-31');
    assert.equal(uit.versies[0]?.sha256, open.versies[0]?.sha256);
    assert.equal(uit.versies[1]?.geldigheid.tot, undefined);
  });

  const weigeringen: readonly (readonly [naam: string, wijzig: readonly Wijziging[], code: string])[] = [
    ['another policy', [...TWEEDE, { pad: '/id', waarde: 'ander' }, { pad: '/geldigheid/opvolgerVan', weg: true }], 'manifest-ander-beleid /id'],
    ['the same number', [...TWEEDE, { pad: '/versie', waarde: '1.0.0' }], 'versie-niet-hoger /versie'],
    ['another predecessor', [...TWEEDE, { pad: '/geldigheid/opvolgerVan/versie', waarde: '0.9.0' }], 'volgt-niet-op /geldigheid/opvolgerVan'],
    ['from the same day', [...TWEEDE, { pad: '/geldigheid/van', waarde: '2025-01-01' }], 'geldigheid-niet-later /geldigheid/van'],
    ['a day between', [...TWEEDE, { pad: '/geldigheid/van', waarde: '2028-01-02' }], 'geldigheid-gat /geldigheid/van'],
    ['a day in both', [...TWEEDE, { pad: '/geldigheid/van', waarde: '2027-12-31' }], 'geldigheid-overlapt /geldigheid/van'],
    ['another deciding date', [...TWEEDE, { pad: '/geldigheid/peildatum', waarde: 'besluitdatum' }], 'peildatum-wisselt /geldigheid/peildatum'],
  ];
  for (const [naam, wijzig, code] of weigeringen)
    test(`refused: ${naam}`, () => assert.deepEqual(codes(maakUitgave(eerste(), beleid(wijzig), basisLandelijk(), { ...OP, op: '2027-10-01' })), [code]));

  test('refused: dated before the last one', () =>
    assert.deepEqual(codes(maakUitgave(eerste(), beleid(TWEEDE), basisLandelijk(), { ...OP, op: '2024-11-30' })), ['uitgave-eerder ']));

  test('refused: a day that does not exist', () =>
    assert.deepEqual(codes(maakUitgave(undefined, beleid(), basisLandelijk(), { ...OP, op: '2024-11-31' })), [
      'datum-bestaat-niet /uitgegevenOp',
      'datum-bestaat-niet /versies/0/gepubliceerdOp',
    ]));

  test('one that works back in time is said', () => {
    const uit = goed(maakUitgave(undefined, beleid(), basisLandelijk(), { ...OP, op: '2025-01-02' }));
    assert.deepEqual(
      uit.waarschuwingen.map(({ code, params }) => [code, params]),
      [['werkt-terug', { van: '2025-01-01', op: '2025-01-02' }]],
    );
  });

  test('the day by which it must be looked at again, and what stands beside the policy', () => {
    const bijlagen = [{ soort: 'casussen', bestand: 'proef-1.0.0.casussen.json', sha256: 'e'.repeat(64) }] as const;
    const { manifest } = goed(maakUitgave(undefined, beleid(), basisLandelijk(), { ...OP, bijlagen, nakijkenVoor: '2029-12-01' }));
    assert.deepEqual([manifest.nakijkenVoor, manifest.versies[0]?.bijlagen], ['2029-12-01', bijlagen]);
    const later = goed(maakUitgave(manifest, beleid(TWEEDE), basisLandelijk(), { ...OP, op: '2027-10-01' })).manifest;
    assert.deepEqual([later.nakijkenVoor, later.versies[0]?.bijlagen], [undefined, bijlagen]);
  });

  test('published anew without a new version', () => {
    const opnieuw = goed(vernieuwUitgave({ ...eerste(), handtekening: 'x..y' }, '2027-10-01', '2032-10-01'));
    assert.deepEqual(opnieuw, { ...eerste(), uitgave: 2, uitgegevenOp: '2027-10-01', nakijkenVoor: '2032-10-01' });
    assert.deepEqual(codes(vernieuwUitgave(eerste(), '2024-11-30', undefined)), ['uitgave-eerder ']);
    assert.deepEqual(codes(vernieuwUitgave(eerste(), '2027-10-01', '2027-10-01')), ['nakijken-niet-later /nakijkenVoor']);
  });

  test('what is signed does not hold the signature', () => {
    const kaal = eerste();
    assert.equal(teOndertekenen({ ...kaal, handtekening: 'x..y' }), teOndertekenen(kaal));
    assert.equal(teOndertekenen(kaal), canoniek(kaal));
  });
});

describe('a record computed again', () => {
  const verslag = (): Verslag => JSON.parse(basisTekst('verslag')) as Verslag;
  const uitslag = (waarde: unknown) => {
    const { klopt, bevindingen } = verifieerVerslag(basisBeleid(), basisLandelijk(), waarde);
    return [klopt, ...bevindingen.map(({ code, pad }) => `${code} ${pad}`)];
  };

  test('matches', () => assert.deepEqual(uitslag(verslag()), [true]));

  test('an amount that was changed is named', () => {
    const { advies, ...rest } = verslag();
    assert.deepEqual(uitslag({ ...rest, advies: { ...advies, totaal: { ...advies.totaal, boeteCent: advies.totaal.boeteCent + 1 } } }), [
      false,
      'advies-niet-hetzelfde /advies/totaal/boeteCent',
    ]);
  });

  test('a rule that was left out of the spoor is named', () => {
    const { advies, ...rest } = verslag();
    assert.deepEqual(uitslag({ ...rest, advies: { ...advies, spoor: advies.spoor.slice(1) } }), [false, 'advies-niet-hetzelfde /advies/spoor']);
  });

  test('another engine is said, and is no fault while the outcome is the same', () => {
    const { advies, ...rest } = verslag();
    assert.deepEqual(uitslag({ ...rest, advies: { ...advies, engine: '0.0.9' } }), [true, 'andere-engine /advies/engine']);
  });

  test('made under another policy', () => {
    const uit = verifieerVerslag(beleid([{ pad: '/titel', waarde: 'Een andere titel' }]), basisLandelijk(), verslag());
    assert.equal(uit.klopt, false);
    assert.ok(uit.bevindingen.some(({ code }) => code === 'verslag-andere-versie'));
  });

  test('a dossier that was changed after the advice', () => {
    const { dossier, ...rest } = verslag();
    const anders = { ...dossier, houder: { ...dossier.houder, capaciteit: 400 } };
    assert.equal(uitslag({ ...rest, dossier: anders })[0], false);
    const hash = sha256(canoniek(anders));
    const [klopt, ...waar] = uitslag({ ...rest, dossier: anders, advies: { ...rest.advies, dossierSha256: hash } });
    assert.equal(klopt, false);
    assert.ok(waar.length > 0);
    assert.ok(adviseer(basisBeleid(), basisLandelijk(), anders).ok);
  });
});
