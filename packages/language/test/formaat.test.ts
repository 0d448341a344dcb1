// The words of the formats themselves: every field and every word that can be chosen is explained, in completion and in hover, in a policy and in its cases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schema } from '@handhavingswijzer/engine';
import { schemaBeleid, schemaCasussen, schemaDossier } from '@handhavingswijzer/engine';
import { aanvullingen, formaatUitleg, pasBewerkingenToe, uitleg } from '@handhavingswijzer/language';
import type { Aanvulling } from '@handhavingswijzer/language';
import { veldUitleg, woordUitleg } from '../src/formaat.ts';
import { velden, woorden } from '../src/teksten-formaat.ts';
import { KLEIN, LANDELIJK, vanBeleid } from './opstelling.ts';

/** Every field, and every word of an enumeration, with the members that lead to it. */
function doorloop(
  schema: Schema | undefined,
  delen: readonly string[],
  veld: (delen: readonly string[]) => void,
  woord: (delen: readonly string[], w: string) => void,
): void {
  if (!schema) return;
  for (const w of schema.enum ?? []) woord(delen, String(w));
  for (const [naam, deel] of Object.entries(schema.properties ?? {})) {
    veld([...delen, naam]);
    doorloop(deel, [...delen, naam], veld, woord);
  }
  doorloop(schema.items, [...delen, '0'], veld, woord);
  for (const keuze of schema.oneOf ?? []) doorloop(keuze, delen, veld, woord);
  if (schema.additionalProperties) doorloop(schema.additionalProperties, [...delen, '0'], veld, woord);
}

test('every field and word of the formats is explained, and nothing else is', () => {
  const [gebruikteVelden, gebruikteWoorden] = [new Set<string>(), new Set<string>()];
  const houders = new Set<string>();
  for (const schema of [schemaBeleid, schemaCasussen, schemaDossier])
    doorloop(
      schema,
      [],
      (delen) => {
        assert.match(veldUitleg(delen), /^\p{Lu}.{5,}\.$/u, delen.join('/'));
        gebruikteVelden.add(delen.at(-1) ?? '');
        houders.add(`${delen.filter((deel) => deel !== '0').at(-2) ?? ''}.${delen.at(-1) ?? ''}`);
      },
      (delen, woord) => {
        assert.notEqual(woordUitleg(delen, woord), '', `${delen.join('/')} ${woord}`);
        gebruikteWoorden.add(woord).add(`${delen.filter((deel) => deel !== '0').at(-1) ?? ''}.${woord}`);
      },
    );
  assert.deepEqual(
    Object.keys(velden).filter((veld) => !gebruikteVelden.has(veld) && !houders.has(veld)),
    [],
  );
  assert.deepEqual(
    Object.keys(woorden).filter((woord) => !gebruikteWoorden.has(woord)),
    [],
  );
});

const HELMOND = vanBeleid('helmond', 'beleid');
const CASUSSEN = vanBeleid('helmond', 'casussen');
const CASUS = JSON.stringify(
  { schema: 'casussen/1', beleid: 'helmond', casussen: (JSON.parse(CASUSSEN) as { readonly casussen: readonly object[] }).casussen.slice(0, 1) },
  null,
  2,
);

function bij(tekst: string, van: string, naar: string): readonly Aanvulling[] {
  const met = tekst.replace(van, () => naar);
  assert.notEqual(met, tekst, van);
  const zonder = met.replace('‸', '');
  const uit = aanvullingen(zonder, met.indexOf('‸'), LANDELIJK, HELMOND);
  for (const { bewerking } of uit) JSON.parse(pasBewerkingenToe(zonder, [bewerking]));
  return uit;
}
const labels = (uit: readonly Aanvulling[]): readonly string[] => uit.map(({ label }) => label);

test('a case: voorschriften, questions that are not answered yet, answers, rules and words', () => {
  assert.ok(labels(bij(CASUS, /"voorschrift": "[^"]*"/.exec(CASUS)?.[0] ?? '', '"voorschrift": "‸"')).includes('informatieplicht'));
  const vragen = labels(bij(CASUS, '"aard": "herstelbaar"', '"‸": "herstelbaar"'));
  assert.ok(vragen.includes('aard') && !vragen.includes('hinder') && !vragen.includes('veelheid'), vragen.join());
  assert.deepEqual(labels(bij(CASUS, '"aard": "herstelbaar"', '"aard": "‸"')).slice(0, 1), ['herstelbaar']);
  assert.deepEqual(labels(bij(CASUS, '"hinder": false', '"hinder": ‸')), ['true', 'false']);
  const regels = labels(bij(CASUS, /"regels": \[\s*"[^"]*"/.exec(CASUS)?.[0] ?? '', '"regels": ["‸"'));
  assert.ok(regels.includes('5.6.2-na-aanwijzing'));
  assert.deepEqual(labels(bij(CASUS, '"status": "volledig"', '"status": "‸"')), ['voorlopig', 'volledig']);
  assert.ok(bij(CASUS, '"status": "volledig"', '"‸": "volledig"').every(({ uitleg: zin }) => zin !== ''));
  const nieuw = bij(CASUS, '"casussen": [', '"casussen": [‸');
  assert.ok(nieuw.some(({ soort, bewerking }) => soort === 'skelet' && bewerking.tekst.includes('"besluitdatum"')));
});

test('hover explains fields and words, in a policy and in its cases', () => {
  const op = (zoek: string): number => KLEIN.indexOf(zoek) + 3;
  assert.deepEqual(uitleg(KLEIN, op('"sterkte"'), LANDELIJK)?.verklaring, ['Hoe vast de regel is: in beginsel zo, of een mogelijkheid.']);
  assert.deepEqual(uitleg(KLEIN, op('"geboden"'), LANDELIJK)?.verklaring, ['in beginsel zo']);
  assert.equal(uitleg(KLEIN, op('"Twee weken"'), LANDELIJK), undefined);
  assert.equal(formaatUitleg(CASUS, CASUS.indexOf('"herleiding"') + 3)?.kop, 'Veld herleiding');
  assert.equal(formaatUitleg(CASUS, CASUS.indexOf('"besluitdatum"') + 3)?.verklaring.length, 1);
});
