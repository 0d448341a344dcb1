import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkCasussen, controleerSamen, parseLandelijk, parsePolicy, type Landelijk } from '@handhavingswijzer/engine';
import { Beleidstekst, brondekking, leesInhoudsopgave, maakNieuwBeleid, schrijfInhoudsopgave, type NieuwBeleid } from '@handhavingswijzer/language';
import fc from 'fast-check';

const lees = (pad: string): string => readFileSync(new URL(`../../../../policies/${pad}`, import.meta.url), 'utf8');
const LANDELIJK: Landelijk = ((): Landelijk => {
  const gelezen = parseLandelijk(lees('landelijk/landelijk.json'));
  if (!gelezen.ok) throw new Error('the national file is refused');
  return gelezen.waarde;
})();
const SKELET = { beleid: lees('landelijk/skelet.json'), casussen: '' };
const HELMOND = { beleid: lees('helmond/beleid.json'), casussen: lees('helmond/casussen.json') };
const fouten = (tekst: string): readonly string[] =>
  new Beleidstekst(LANDELIJK)
    .lees(tekst)
    .meldingen.filter(({ ernst }) => ernst === 'fout')
    .map(({ pad, tekst: wat }) => `${pad} ${wat}`);

const NIEUW: NieuwBeleid = {
  gemeente: { naam: 'Súdwest-Fryslân', code: 'GM1900' },
  titel: 'Beleidsregels handhaving kinderopvang 2027',
  versie: '1.0.0',
  van: '2027-01-01',
  peildatum: 'besluitdatum',
  bronnen: [
    {
      titel: 'Beleidsregels handhaving kinderopvang 2027',
      datum: '2026-11-24',
      url: 'https://lokaleregelgeving.overheid.nl/CVDR000000/1',
      secties: [
        { nummer: '1', titel: 'Inleiding' },
        { nummer: '2.1', titel: 'Aanwijzing' },
      ],
    },
  ],
};

describe('a table of contents', () => {
  test('becomes sections: numbers, articles, annexes, page numbers and blank lines', () => {
    const { secties, dubbel } = leesInhoudsopgave(
      'Aanhef\n\n1 Inleiding ........ 3\n1.1\tToepassing\t4\n3.2. Visie op handhaving\nHoofdstuk 4: Toezicht\nArtikel 5.1 Streng aan de poort\n§ 5.6.2 Last onder dwangsom\nBijlage 1: Bedragen\nTabel 2 Praktijk 2026\r\n1.1 Nog een keer',
    );
    assert.deepEqual(
      secties.map(({ nummer, titel }) => `${nummer}|${titel}`),
      [
        'aanhef|Aanhef',
        '1|Inleiding',
        '1.1|Toepassing',
        '3.2|Visie op handhaving',
        '4|Toezicht',
        '5.1|Streng aan de poort',
        '5.6.2|Last onder dwangsom',
        'bijlage 1|Bedragen',
        'tabel 2|Praktijk 2026',
      ],
    );
    assert.deepEqual(dubbel, [{ lijn: 11, nummer: '1.1' }]);
  });

  test('what is written is read back the same', () => {
    const nummer = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }).map((delen) => delen.join('.'));
    const titel = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){0,4}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ nummer, titel }, { noNullPrototype: true }), { selector: (sectie) => sectie.nummer, maxLength: 30 }),
        (secties) => {
          assert.deepEqual(leesInhoudsopgave(schrijfInhoudsopgave(secties)), { secties, dubbel: [] });
        },
      ),
    );
  });

  test('any pasted text gives sections with a number and a title of their own', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const { secties } = leesInhoudsopgave(tekst);
        assert.equal(new Set(secties.map(({ nummer }) => nummer)).size, secties.length);
        for (const { nummer, titel } of secties) assert.ok(nummer.length > 0 && titel.length > 0 && nummer.length <= 80 && titel.length <= 300);
      }),
    );
  });
});

describe('a new policy', () => {
  test('the skeleton itself has no error, and whatever is filled in it keeps none', () => {
    assert.deepEqual(fouten(SKELET.beleid), []);
    const sectie = fc.record(
      { nummer: fc.stringMatching(/^[1-9](\.[1-9]){0,3}$/), titel: fc.stringMatching(/^[A-Za-zé"\\<{ ]{1,40}$/) },
      { noNullPrototype: true },
    );
    const secties = fc.uniqueArray(sectie, { selector: ({ nummer }) => nummer, minLength: 1, maxLength: 20 });
    const bron = fc.record({
      titel: fc.stringMatching(/^[A-Za-z0-9 "\\]{1,60}$/),
      datum: fc.constantFrom('2026-11-24', '2027-02-28'),
      url: fc.constantFrom('https://lokaleregelgeving.overheid.nl/CVDR1/1', 'https://zoek.officielebekendmakingen.nl/gmb-2026-1.html'),
      secties,
    });
    const nieuw = fc.record({
      gemeente: fc.record({ naam: fc.stringMatching(/^[A-Za-zé' -]{1,40}$/), code: fc.stringMatching(/^GM\d{4}$/) }, { noNullPrototype: true }),
      titel: fc.stringMatching(/^[A-Za-z0-9 "\\é]{1,80}$/),
      versie: fc.constantFrom('0.1.0', '1.0.0', '12.3.4'),
      van: fc.constantFrom('2026-01-01', '2028-02-29'),
      peildatum: fc.constantFrom('pleegdatum' as const, 'besluitdatum' as const),
      bronnen: fc.tuple(bron, bron),
    });
    fc.assert(
      fc.property(nieuw, (keuze) => {
        const { beleid } = maakNieuwBeleid(SKELET, keuze, LANDELIJK);
        assert.deepEqual(fouten(beleid), []);
        const gelezen = JSON.parse(beleid) as { titel: string; gemeente: unknown; bronnen: readonly { titel: string; secties: unknown }[] };
        assert.deepEqual([gelezen.titel, gelezen.gemeente, gelezen.bronnen[0]?.secties], [keuze.titel, keuze.gemeente, keuze.bronnen[0].secties]);
      }),
      { numRuns: 40 },
    );
  });

  test('made of Helmond it can be used at once, with its cases; what came along is to be gone through', () => {
    const { beleid, casussen } = maakNieuwBeleid(HELMOND, NIEUW, LANDELIJK);
    const gelezen = parsePolicy(beleid);
    assert.ok(gelezen.ok && controleerSamen(gelezen.waarde, LANDELIJK).every(({ ernst }) => ernst !== 'fout'));
    assert.ok(checkCasussen(gelezen.waarde, LANDELIJK, casussen).ok);
    const { data } = gelezen.waarde;
    assert.deepEqual([data.id, data.versie, data.gemeente.code, data.geldigheid.van], ['sudwest-fryslan', '1.0.0', 'GM1900', '2027-01-01']);
    assert.deepEqual(
      data.bronnen.map(({ id }) => id),
      ['beleidsregels-handha', 'overgenomen-hel', 'wko', 'awb'],
    );
    assert.equal(data.regels.length, 85);
    const { totaal, gedekt, overgenomen } = brondekking(beleid);
    assert.deepEqual([totaal, gedekt], [2, 2 - 1], 'the first section says from when it holds; the other is to be written');
    const verwijzingen = [...HELMOND.beleid.matchAll(/"document": "hel"/g)].length;
    assert.equal(overgenomen, verwijzingen - 1, 'all but the one of its validity');
  });

  test('white space and the order of keys of what is taken over stay', () => {
    const { beleid } = maakNieuwBeleid(HELMOND, NIEUW, LANDELIJK);
    const regels = (tekst: string): string => tekst.slice(tekst.indexOf('"feiten"')).replaceAll('"overgenomen-hel"', '"hel"');
    assert.equal(regels(beleid), regels(HELMOND.beleid));
  });

  test('nothing of a predecessor or of running cases is taken over', () => {
    const metVorige = HELMOND.beleid.replace('"peildatum"', '"opvolgerVan": { "id": "helmond", "versie": "0.9.0" }, "peildatum"');
    assert.notEqual(metVorige, HELMOND.beleid);
    const { geldigheid } = JSON.parse(maakNieuwBeleid({ beleid: metVorige, casussen: '' }, NIEUW, LANDELIJK).beleid) as { geldigheid: object };
    assert.deepEqual(Object.keys(geldigheid).sort(), ['bron', 'peildatum', 'van']);
  });
});
