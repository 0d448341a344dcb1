import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { checkCasussen, mutantenVan, parseLandelijk, parsePolicy, type OntbrekendeCasus, type Uitslag } from '@handhavingswijzer/engine';
import { casusvoorstel, leesMutanttelling, leesMutatie } from './index.ts';

const lees = (naam: string): string => readFileSync(new URL(`../../../../policies/${naam}`, import.meta.url), 'utf8');
function gelukt<T>(uitslag: Uitslag<T>): T {
  assert.ok(uitslag.ok);
  return uitslag.waarde;
}
const landelijk = gelukt(parseLandelijk(lees('landelijk/landelijk.json')));
const beleid = gelukt(parsePolicy(lees('helmond/beleid.json')));
const mutanten = [...mutantenVan(beleid.data)];

test('every mutant of a policy reads otherwise than the policy, in a sentence about what it belongs to', () => {
  for (const mutant of mutanten.filter((_, i) => i % 20 === 0)) {
    const { naam, soort, rijen } = leesMutatie(beleid, landelijk, mutant);
    assert.ok(rijen.length > 0 && naam !== '' && soort !== '', mutant.id);
    for (const { oud, nieuw } of rijen) assert.notEqual(oud, nieuw, mutant.id);
  }
});

test('a boundary that moves reads as what it was and what it would be', () => {
  const grens = mutanten.find(({ id }) => id.startsWith('grens') && id.includes('capaciteit') === false && id.endsWith(' 151'));
  assert.ok(grens);
  const { soort, rijen } = leesMutatie(beleid, landelijk, grens);
  assert.equal(soort, 'De grens één stap verlegd');
  assert.match(rijen[0]?.oud ?? '', /150/);
  assert.match(rijen[0]?.nieuw ?? '', /151/);
});

test('a rule that goes is what the reading is about, not the rules that named it', () => {
  const weg = mutanten.find(({ soort, van }) => soort === 'regel-weg' && van === '5.6.1-aanwijzing');
  assert.ok(weg);
  const { naam, rijen } = leesMutatie(beleid, landelijk, weg);
  assert.match(naam, /5\.6\.1-aanwijzing/);
  assert.equal(rijen[0]?.nieuw, undefined);
});

test('a proposed case can be added as it is, under an id of its own, and says what a person must still do', () => {
  const mutant = mutanten.find(({ plek }) => plek.id === '5.4-recidive');
  assert.ok(mutant);
  const ontbreekt: OntbrekendeCasus = {
    mutant,
    dossier: {
      schema: 'dossier/1',
      besluitdatum: '2026-04-01',
      inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
      voorziening: { soort: 'kindercentrum' },
      houder: {},
      overtredingen: [],
    },
    uitkomst: { status: 'volledig' },
    andereUitkomst: { status: 'voorlopig' },
  };
  const eerste = casusvoorstel(beleid, landelijk, ontbreekt, new Set());
  const tweede = casusvoorstel(beleid, landelijk, ontbreekt, new Set([eerste.id]));
  assert.notEqual(eerste.id, tweede.id);
  assert.match(eerste.herleiding, /Nog na te rekenen uit de beleidstekst, 5\.4/);
  assert.deepEqual(eerste.regels, ['5.4-recidive']);
  const tekst = JSON.stringify({ schema: 'casussen/1', beleid: 'helmond', casussen: [eerste, tweede] });
  assert.ok(checkCasussen(beleid, landelijk, tekst).ok);
});

test('what became of all mutants is told without what is none', () => {
  const niets = { mutanten: 3, geweigerd: 0, opgemerkt: 2, gelijkwaardig: 1, ontbrekend: 0, nietBeslist: 0 };
  assert.deepEqual(leesMutanttelling(niets), ['2 merkt een geval.', '1 verandert in geen enkel geval iets.']);
  assert.deepEqual(leesMutanttelling({ ...niets, ontbrekend: 1 })[0], 'Bij 1 wijziging ontbreekt een geval.');
});
