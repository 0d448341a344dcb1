import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BeleidJson, Bevinding, Keuring } from '@handhavingswijzer/engine';
import { leesTekst, LIMIETEN_BELEID, parsePolicy, Policykeurder } from '@handhavingswijzer/engine';

const BASIS = readFileSync(new URL('./basis/beleid.json', import.meta.url), 'utf8');

/** The base policy with a contradiction of which the other reading names a measure that the policy does not have. */
function metLezing(): string {
  const data = JSON.parse(BASIS) as BeleidJson;
  const [regel] = data.regels;
  assert.ok(regel);
  const lezing = { id: 'anders', tekst: 'Anders', bron: regel.bron, rekent: { erbij: [{ ...regel, id: 'nieuw', als: { var: 'bestaat-niet' } }] } };
  const conflict = {
    id: 'c',
    titel: 'C',
    lezingen: [{ id: 'zo', tekst: 'Zo', bron: regel.bron }, lezing],
    gekozenLezing: 'zo',
    status: 'open',
    toelichting: 'T',
    als: true,
  };
  return JSON.stringify({ ...data, conflicten: [...data.conflicten, conflict] });
}

const data = (tekst: string): unknown => {
  const gelezen = leesTekst(tekst, LIMIETEN_BELEID);
  assert.ok(gelezen.ok);
  return gelezen.waarde.waarde;
};
const keur = (tekst: string, lezingen = true): Keuring => new Policykeurder().keur(data(tekst), { lezingen });
const zonderPlaats = (bevindingen: readonly Bevinding[]): readonly string[] =>
  bevindingen.map(({ code, ernst, pad, params }) => JSON.stringify({ code, ernst, pad, params })).sort();

test('the findings of a policy that is being written are those of parsePolicy', () => {
  for (const tekst of [BASIS, '{ "schema": "beleid/1" }', metLezing()]) {
    const gelezen = parsePolicy(tekst);
    assert.deepEqual(zonderPlaats(keur(tekst).bevindingen), zonderPlaats(gelezen.ok ? gelezen.waarde.waarschuwingen : gelezen.bevindingen));
  }
});

test('an element that stays is looked at again when what it depends on changes', () => {
  const keurder = new Policykeurder();
  const eerst = data(BASIS) as BeleidJson;
  const feit = eerst.feiten.find(({ id }) => JSON.stringify(eerst.regels).includes(`"var":"${id}"`));
  assert.ok(feit);
  const zonder: BeleidJson = { ...eerst, feiten: eerst.feiten.filter((ander) => ander !== feit) };
  const fouten = (beleid: BeleidJson): readonly string[] => keurder.keur(beleid).bevindingen.flatMap(({ code, ernst }) => (ernst === 'fout' ? [code] : []));
  assert.deepEqual(fouten(eerst), []);
  assert.ok(fouten(zonder).includes('onbekend-feit'));
  assert.deepEqual(fouten(eerst), []);
  const [regel, ...rest] = eerst.regels;
  assert.ok(regel);
  assert.ok(fouten({ ...eerst, regels: [{ ...regel, als: { var: 'bestaatNiet' } }, ...rest] }).includes('onbekend-feit'));
});

test('the data comes along when its shape is right, with errors of meaning too', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(keur(BASIS).data)), JSON.parse(BASIS));
  assert.equal(keur('{ "schema": "beleid/1" }').data, undefined);
  assert.equal(keur(metLezing()).data?.conflicten.at(-1)?.id, 'c');
});

test('without the other readings only what they would give is not looked at', () => {
  const fouten = (lezingen: boolean): readonly string[] => keur(metLezing(), lezingen).bevindingen.flatMap(({ ernst, pad }) => (ernst === 'fout' ? [pad] : []));
  assert.deepEqual(fouten(false), []);
  assert.match(fouten(true)[0] ?? '', /^\/conflicten\/\d+\/lezingen\/1\/rekent\/erbij\/0\/als/);
});

test('an object where a word of a list belongs is a finding', () => {
  const beleid = JSON.parse(BASIS) as { readonly regels: readonly object[] };
  const gelezen = parsePolicy(JSON.stringify({ ...beleid, regels: beleid.regels.map((regel) => ({ ...regel, sterkte: { a: 1 } })) }));
  assert.ok(!gelezen.ok);
  assert.equal(gelezen.bevindingen[0]?.code, 'waarde-buiten-lijst');
});

test('what was found right before counts in how many names there may be', () => {
  const basis = data(BASIS) as BeleidJson;
  const [regel] = basis.regels;
  assert.ok(regel);
  /** Rules with a hundred exceptions each: fifty of them are as many names as a policy may compare. */
  const regels = (van: number, tot: number): BeleidJson['regels'] =>
    Array.from({ length: tot - van }, (_, i) => ({
      ...regel,
      id: `r-${van + i}`,
      uitzonderingOp: Array.from({ length: 100 }, (_leeg, j) => `u-${j}`),
    }));
  const eerst: BeleidJson = { ...basis, regels: regels(0, 45) };
  const dan: BeleidJson = { ...eerst, regels: [...eerst.regels, ...regels(45, 60)] };
  const keurder = new Policykeurder();
  const vorm = (keuring: Keuring): readonly string[] => zonderPlaats(keuring.bevindingen.filter(({ code }) => code === 'te-veel-namen'));
  assert.deepEqual(vorm(keurder.keur(eerst)), []);
  const opnieuw = vorm(keurder.keur(dan));
  assert.ok(opnieuw.length > 0);
  assert.deepEqual(opnieuw, vorm(new Policykeurder().keur(dan)));
});
