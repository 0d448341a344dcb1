import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkZaakbestand, LIMIETEN_ZAAKBESTAND, parseZaakbestand, type GelezenZaakbestand } from '../../src/lees/index.ts';
import { canoniek, sha256 } from '../../src/canoniek.ts';
import type { Uitslag } from '../../src/uitslag.ts';
import { basisBeleid, basisLandelijk, basisTekst, goed } from './proef.ts';

interface Los {
  [veld: string]: unknown;
}

/** A case that was hardly begun: no kind of voorziening, no dates, one overtreding with a text that is no number. */
function zaak(anders: Los = {}): Los {
  const beleid = basisBeleid();
  const landelijk = basisLandelijk();
  return {
    schema: 'zaakbestand/1',
    opgeslagenOp: '2026-03-30T16:05',
    beleid: { id: beleid.data.id, versie: beleid.data.versie, sha256: beleid.sha256, inhoud: JSON.parse(basisTekst('beleid')) as object },
    landelijk: { id: landelijk.data.id, versie: landelijk.data.versie, sha256: landelijk.sha256, inhoud: JSON.parse(basisTekst('landelijk')) as object },
    dossier: { schema: 'dossier/1', inspectie: {}, voorziening: {}, houder: {}, overtredingen: [{ id: 'o1', voorschrift: 'ruimte', antwoorden: {} }] },
    invoer: { 'aantal@o1': { tekst: 'drie', fout: 'Dit is geen heel getal.', herstel: 'Vul alleen cijfers in.' } },
    onbekend: ['houder.capaciteit'],
    kladden: { o1: { datum: '1 j' } },
    besluit: { keuzes: {}, punten: {}, evenredigheid: { toelichting: '' }, door: '' },
    plaats: { soort: 'gegevens', overtreding: 'o1' },
    vervallen: [],
    ...anders,
  };
}

const codes = (uitslag: Uitslag<GelezenZaakbestand>): string[] => (uitslag.ok ? [] : uitslag.bevindingen.map(({ code, pad }) => `${code} ${pad}`));
const alsTekst = (z: unknown): string => JSON.stringify(z, undefined, 1);

describe('a case file', () => {
  test('is read from text and from an object, with its policy and its national file', () => {
    for (const uitslag of [parseZaakbestand(alsTekst(zaak())), checkZaakbestand(zaak())]) {
      const { bestand, beleid, landelijk } = goed(uitslag);
      assert.deepEqual(JSON.parse(JSON.stringify(bestand)), zaak());
      assert.equal(beleid.sha256, basisBeleid().sha256);
      assert.equal(landelijk.sha256, basisLandelijk().sha256);
      assert.ok(Object.isFrozen(bestand.dossier.overtredingen[0]?.antwoorden));
    }
  });

  test('may hold a dossier that the policy refuses: the officer was not done', () => {
    const dossier = {
      ...(zaak()['dossier'] as Los),
      besluitdatum: '2026-02-30',
      overtredingen: [{ id: 'o1', voorschrift: 'bestaat-niet', antwoorden: { niets: [] } }],
    };
    assert.ok(parseZaakbestand(alsTekst(zaak({ dossier }))).ok);
  });

  const vast = (naam: 'beleid' | 'landelijk', anders: Los): Los => ({ [naam]: { ...(zaak()[naam] as Los), ...anders } });
  const inhoud = (naam: 'beleid' | 'landelijk', anders: Los): Los => vast(naam, { inhoud: { ...((zaak()[naam] as Los)['inhoud'] as Los), ...anders } });
  const gevallen: readonly (readonly [string, Los, string[]])[] = [
    ['a moment that is none', { opgeslagenOp: '2026-02-30T16:05' }, ['datum-bestaat-niet /opgeslagenOp']],
    ['an hour that is none', { opgeslagenOp: '2026-03-30T24:00' }, ['patroon /opgeslagenOp']],
    ['a field that does not belong', { extra: 1 }, ['onbekend-veld /extra']],
    [
      'two overtredingen of one name',
      { dossier: { ...(zaak()['dossier'] as Los), overtredingen: [1, 2].map(() => ({ id: 'o1', voorschrift: 'ruimte', antwoorden: {} })) } },
      ['dubbele-id /dossier/overtredingen/1/id'],
    ],
    ['a policy that was changed', inhoud('beleid', { titel: 'Iets anders' }), ['vast-bestand-anders /beleid']],
    ['a policy under another name', vast('beleid', { id: 'ander' }), ['vast-bestand-anders /beleid']],
    ['a policy under another version', vast('beleid', { versie: '9.9.9' }), ['vast-bestand-anders /beleid']],
    ['a national file that was changed', inhoud('landelijk', { titel: 'Iets anders' }), ['vast-bestand-anders /landelijk']],
    ['a policy that is none', vast('beleid', { inhoud: { schema: 'beleid/1', versie: 1 } }), []],
    ['a national file that is none', vast('landelijk', { inhoud: {} }), ['ontbrekend-veld /landelijk/inhoud/schema']],
    ['an advies that is none', { advies: { schema: 'advies/2' } }, ['waarde-buiten-lijst /advies/schema']],
  ];
  for (const [naam, anders, verwacht] of gevallen) {
    test(`${naam}: refused as a whole, as text and as an object`, () => {
      for (const uitslag of [parseZaakbestand(alsTekst(zaak(anders))), checkZaakbestand(zaak(anders))]) {
        assert.ok(!uitslag.ok);
        if (verwacht.length > 0) assert.deepEqual(codes(uitslag), verwacht);
        else
          assert.ok(
            codes(uitslag).every((code) => code.includes(' /beleid/inhoud/')),
            String(codes(uitslag)),
          );
      }
    });
  }

  test('a policy that does not fit its own national file is refused where it is pinned', () => {
    const beleid = JSON.parse(basisTekst('beleid')) as { voorschriften: { artikelen: string[] }[] };
    beleid.voorschriften[0]?.artikelen.push('wko-9.99');
    const uitslag = checkZaakbestand(zaak({ beleid: zelf(beleid) }));
    assert.ok(!uitslag.ok);
    assert.ok(
      uitslag.bevindingen.some(({ pad }) => pad.startsWith('/beleid/inhoud/voorschriften/0')),
      String(codes(uitslag)),
    );
  });
});

describe('a record that was made final', () => {
  const verslag = JSON.parse(basisTekst('verslag')) as Los;
  const elders = { ...verslag, beleid: { ...(verslag['beleid'] as Los), sha256: 'a'.repeat(64) } };

  test('goes along, also when it was made under another version', () => {
    assert.deepEqual(codes(checkZaakbestand(zaak({ vastgesteld: verslag }))), []);
    assert.deepEqual(codes(parseZaakbestand(alsTekst(zaak({ vastgesteld: elders })))), []);
  });

  test('is checked as the record that it is', () => {
    const { keuzes: _zonder, ...rest } = verslag;
    assert.deepEqual(codes(checkZaakbestand(zaak({ vastgesteld: rest }))), ['ontbrekend-veld /vastgesteld/keuzes']);
    const fout = { ...verslag, vastgesteldOp: '2026-02-30' };
    assert.deepEqual(codes(checkZaakbestand(zaak({ vastgesteld: fout }))), ['datum-bestaat-niet /vastgesteld/vastgesteldOp']);
    assert.deepEqual(codes(checkZaakbestand(zaak({ vastgesteld: { schema: 'verslag/2' } }))), ['waarde-buiten-lijst /vastgesteld/schema']);
  });
});

describe('a hostile case file', () => {
  const tekst = alsTekst(zaak());
  const vijandig: readonly (readonly [string, string, string])[] = [
    ['too large', tekst.replace('"drie"', `"${'x'.repeat(LIMIETEN_ZAAKBESTAND.bytes)}"`), 'te-groot'],
    ['too deep', tekst.replace('"drie"', '['.repeat(40) + ']'.repeat(40)), 'te-diep'],
    ['a key that reaches behind an object', tekst.replace('"kladden": {', '"kladden": {"__proto__": {"soort": "bevel"},'), 'verboden-sleutel'],
    ['a key that stands twice', tekst.replace('"onbekend":', '"onbekend": [], "onbekend":'), 'dubbele-sleutel'],
    ['cut off', tekst.slice(0, -20), 'geen-json'],
    ['empty', '', 'leeg'],
    ['another file', basisTekst('dossier'), 'ander-schema'],
  ];
  for (const [naam, geval, code] of vijandig) {
    test(naam, () => {
      assert.notEqual(geval, tekst);
      const uitslag = parseZaakbestand(geval);
      assert.ok(!uitslag.ok);
      assert.ok(
        uitslag.bevindingen.some((b) => b.code === code),
        String(codes(uitslag)),
      );
    });
  }

  test('an object with a getter, a cycle or a function is copied or refused', () => {
    const kring = zaak();
    kring['advies'] = { schema: 'advies/1', kring };
    assert.deepEqual(codes(checkZaakbestand(kring)), ['te-diep ']);
    assert.deepEqual(codes(checkZaakbestand(zaak({ onbekend: [() => 1] }))), ['geen-gegeven /onbekend/0']);
  });
});

function zelf(inhoud: object): Los {
  const { id, versie } = inhoud as { id: string; versie: string };
  return { id, versie, sha256: sha256(canoniek(inhoud)), inhoud };
}
