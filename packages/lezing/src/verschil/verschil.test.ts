import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BeleidJson, Regel, Voorschrift } from '@handhavingswijzer/engine';
import { proefBeleid, REGEL, WET } from '../proef/beleid.ts';
import { leesBeleidsverschil } from './index.ts';

const BASIS = proefBeleid(REGEL).data;
const tussen = (oud: BeleidJson, nieuw: BeleidJson) => leesBeleidsverschil({ data: oud }, { data: nieuw }, WET);

test('two equal policies: nothing to tell, whatever the order of their keys', () => {
  assert.deepEqual(tussen(BASIS, Object.fromEntries(Object.entries(BASIS).reverse()) as unknown as BeleidJson), []);
});

test('a rule with another term: how it read and reads, and the step that puts it back', () => {
  const termijn = (aantal: number): Regel => ({
    ...REGEL,
    dan: { termijn: { bij: ['aanwijzing'], aantal, eenheid: 'dagen', termijnsoort: 'besluit', omschrijving: 'Hersteltermijn' } },
  });
  const [punt, ...meer] = tussen(proefBeleid(termijn(7)).data, proefBeleid(termijn(14)).data);
  assert.deepEqual(meer, []);
  assert.equal(punt?.naam, 'Regel 1.1-a: Regel');
  assert.equal(punt?.soort, 'anders');
  assert.equal(punt?.pad, '/regels/0');
  assert.equal(punt?.rijen.length, 1);
  assert.match(punt?.rijen[0]?.oud ?? '', /\b7 dagen\b/);
  assert.match(punt?.rijen[0]?.nieuw ?? '', /\b14 dagen\b/);
  assert.deepEqual(punt?.rijen[0]?.terug, [{ soort: 'zet', pad: '/regels/0', veld: 'dan', waarde: termijn(7).dan }]);
});

test('an amount: from … to …, in euros, by its measure', () => {
  const [basis] = BASIS.voorschriften as [Voorschrift];
  const met = (cent: number): BeleidJson => ({
    ...BASIS,
    voorschriften: [{ ...basis, bedragen: [{ maatregel: 'last-onder-dwangsom', cent, per: 'per overtreding', telt: true, omvang: false, bron: basis.bron }] }],
  });
  const punten = tussen(met(100_000), met(150_050));
  assert.deepEqual(
    punten.flatMap(({ naam, rijen }) => rijen.map(({ wat, oud, nieuw }) => [naam, wat, oud, nieuw])),
    [['Voorschrift: Ruimtes', 'Bij last onder dwangsom: bedrag', '€ 1.000', '€ 1.500,50']],
  );
});

test('a condition written otherwise that says the same is told as that', () => {
  const met = (als: Regel['als']): BeleidJson => proefBeleid({ ...REGEL, als }).data;
  const [punt] = tussen(met({ '===': [{ var: 'direct' }, true] }), met({ var: 'direct' }));
  assert.equal(punt?.rijen[0]?.nieuw, 'Anders opgeschreven; wat er staat, betekent hetzelfde.');
});

test('what came, what went and what stands elsewhere', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id): Regel => ({ ...REGEL, id: `1.1-${id}`, titel: id.toUpperCase() })) as [Regel, Regel, Regel, Regel];
  const punten = tussen(proefBeleid(a, b, c).data, proefBeleid(c, a, d).data);
  assert.deepEqual(
    punten.map(({ soort, naam, pad }) => [soort, naam, pad]),
    [
      ['nieuw', 'Regel 1.1-d: D', '/regels/2'],
      ['vervallen', 'Regel 1.1-b: B', '/regels'],
      ['volgorde', 'Volgorde: regel', '/regels'],
    ],
  );
  assert.deepEqual(punten[0]?.rijen[0]?.terug, [{ soort: 'weg', pad: '/regels/2' }]);
  assert.deepEqual(punten[1]?.rijen[0]?.terug, [{ soort: 'erbij', pad: '/regels', waarde: b, plaats: 2 }], 'behind a, where it stood');
});

test('a question: its words, and one of its answers', () => {
  const feiten = structuredClone(BASIS.feiten);
  const aard = feiten.find(({ id }) => id === 'aard');
  assert.ok(aard?.opties?.[0]);
  aard.vraag = 'Wat is de aard?';
  aard.opties[0].naam = 'te herstellen';
  aard.opties.push({ id: 'o9', naam: 'onbekend' });
  const [punt] = tussen(BASIS, { ...BASIS, feiten });
  assert.deepEqual(
    punt?.rijen.map(({ wat, oud, nieuw }) => [wat, oud, nieuw]),
    [
      ['Vraag', 'Wat is aard?', 'Wat is de aard?'],
      ['‘te herstellen’: naam', 'herstelbaar', 'te herstellen'],
      ['‘onbekend’', undefined, 'kenmerk: o9, naam: onbekend'],
    ],
  );
});
