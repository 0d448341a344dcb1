import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '@handhavingswijzer/engine';
import { overzicht, uitleg } from '@handhavingswijzer/language';
import { KLEIN, LANDELIJK, vanBeleid } from './opstelling.ts';

const gelezen = parsePolicy(KLEIN);
assert.ok(gelezen.ok);
const bij = (zoek: string): ReturnType<typeof uitleg> => uitleg(KLEIN, KLEIN.indexOf(zoek) + zoek.length - 2, LANDELIJK, gelezen.waarde.data);

test('a fact: its words, its answers, its source and the rules that read it', () => {
  const uit = bij('{ "var": "aard"');
  assert.ok(uit);
  const { kop, verklaring, bron, gebruik } = uit;
  assert.equal(kop, 'Feit of begrip aard');
  assert.deepEqual(verklaring, [
    'De aard',
    'Kan de overtreding worden hersteld?',
    'Kijk naar de dag van de inspectie.',
    'Antwoorden: Ja, Het is voorbij, Nee.',
  ]);
  assert.equal(bron, 'Nota handhaving, 1 (Begin)');
  assert.deepEqual(
    gebruik.map(({ naam }) => naam),
    ['5.6.1-aanwijzing', '5.6.2-last'],
  );
});

test('a rule reads as a sentence', () => {
  const uit = bij('"uitzonderingOp": ["5.6.1-aanwijzing"');
  assert.equal(uit?.kop, 'Regel 5.6.1-aanwijzing');
  assert.match(uit?.lezing ?? '', /^Als de aard ‘ja’ is, dan in beginsel: aanwijzing\./);
});

test('what the dossier or the law knows, and what nobody knows', () => {
  const op = (naam: string): readonly string[] => {
    const tekst = KLEIN.replace('{ "var": "directGevaar" }, {', `{ "var": "${naam}" }, {`);
    return uitleg(tekst, tekst.indexOf(`"${naam}"`) + 1, LANDELIJK)?.verklaring ?? [];
  };
  assert.ok(op('risicoprofiel').length > 1);
  assert.deepEqual(op('xyzzy'), ['Dit staat niet in het beleid.']);
  assert.equal(bij('"titel": "Klein beleid"'), undefined);
});

test('the outline follows the text', () => {
  const delen = overzicht(KLEIN);
  assert.deepEqual(delen.map(({ naam }) => naam).slice(0, 5), ['gemeente', 'geldigheid', 'bronnen', 'feiten', 'afwegingen']);
  const regels = delen.find(({ naam }) => naam === 'regels')?.delen ?? [];
  assert.deepEqual(regels.map(({ naam, titel }) => `${naam}: ${titel}`).slice(0, 2), [
    '5.6.1-aanwijzing: Eerst een aanwijzing',
    '5.6.2-last: Bij herhaling een last',
  ]);
  for (const { bereik, naam } of regels) assert.ok(KLEIN.slice(bereik.begin.offset, bereik.eind.offset).includes(`"id": "${naam}"`));
  assert.deepEqual(
    delen.find(({ naam }) => naam === 'feiten')?.delen[0]?.delen.map(({ naam }) => naam),
    ['herstelbaar', 'beeindigd', 'onherstelbaar'],
  );
});

test('half a policy has an outline and names too', () => {
  const tekst = vanBeleid('helmond', 'beleid');
  const half = tekst.slice(0, tekst.indexOf('"regels"') + 800);
  assert.ok(overzicht(half).some(({ naam, delen }) => naam === 'voorschriften' && delen.length > 20));
  assert.equal(uitleg(half, half.indexOf('"id": "recidive"') + 8, LANDELIJK)?.kop, 'Feit of begrip recidive');
});
