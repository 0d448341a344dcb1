import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '@handhavingswijzer/engine';
import { Namen, pasBewerkingenToe } from '@handhavingswijzer/language';
import fc from 'fast-check';
import { KLEIN, LANDELIJK, vanBeleid } from './opstelling.ts';

const namen = new Namen(KLEIN, '{"casussen": []}', LANDELIJK);
const op = (zoek: string): number => KLEIN.indexOf(zoek) + zoek.length - 2;

test('a name knows where it is declared and used', () => {
  const gebruikt = (zoek: string): readonly string[] =>
    namen.vindplaatsen('beleid', op(zoek)).map(({ bereik, verklaring }) => `${verklaring ? '*' : ''}${bereik.begin.lijn}`);
  const lijn = (zoek: string): number => KLEIN.slice(0, KLEIN.indexOf(zoek)).split('\n').length;
  assert.deepEqual(gebruikt('{ "var": "recidive"'), [`*${lijn('"id": "recidive"')}`, `${lijn('{ "var": "recidive"')}`]);
  assert.deepEqual(gebruikt('"uitzonderingOp": ["5.6.1-aanwijzing"'), [`*${lijn('"id": "5.6.1-aanwijzing"')}`, `${lijn('"uitzonderingOp"')}`]);
  assert.deepEqual(gebruikt('["herstelbaar", "beeindigd"'), [`*${lijn('"id": "beeindigd"')}`, `${lijn('["herstelbaar", "beeindigd"')}`]);
  assert.deepEqual(gebruikt('"procedure": "brief"'), [`${lijn('"procedure": "brief"')}`, `*${lijn('"id": "brief"')}`]);
});

test('where a text is not a name, there is nothing to find', () => {
  assert.equal(namen.op('beleid', op('"titel": "Klein beleid"')), undefined);
  assert.deepEqual(namen.hernoem('beleid', op('"titel": "Klein beleid"'), 'x'), { ok: false, reden: 'geen-naam' });
});

const WEIGERINGEN: readonly (readonly [zoek: string, nieuw: string, reden: string])[] = [
  ['{ "var": "recidive"', 'herhaling', 'vaste-naam'],
  ['{ "var": "directGevaar"', 'gevaar', 'vaste-naam'],
  ['"id": "aanwijzing"', 'waarschuwing', 'vaste-naam'],
  ['{ "var": "kinderen"', 'Kinderen', 'verkeerde-vorm'],
  ['{ "var": "kinderen"', 'recidive', 'bestaat-al'],
  ['{ "var": "kinderen"', 'capaciteit', 'bestaat-al'],
  ['{ "var": "kinderen"', 'kinderen', 'onveranderd'],
  ['"id": "5.6.2-last"', '5.6.2-gevaar', 'bestaat-al'],
  ['"id": "5.6.2-last"', 'met spatie', 'verkeerde-vorm'],
];
for (const [zoek, nieuw, reden] of WEIGERINGEN)
  test(`${zoek} does not become ${nieuw}: ${reden}`, () => assert.deepEqual(namen.hernoem('beleid', op(zoek), nieuw), { ok: false, reden }));

for (const beleid of ['helmond', 'haarlemmermeer']) {
  const tekst = vanBeleid(beleid, 'beleid');
  const casussen = vanBeleid(beleid, 'casussen');
  const voor = new Namen(tekst, casussen, LANDELIJK);
  const plekken = [...tekst.matchAll(/"(?:id|nummer|regel|document|sectie|var)": "[^"]*"/g)].map(({ index, 0: zin }) => index + zin.length - 1);

  test(`${beleid}: a name given and taken back gives the same bytes, and the policy stays right`, () => {
    let gedaan = 0;
    fc.assert(
      fc.property(fc.constantFrom(...plekken), (offset) => {
        const nieuw = 'gansanders';
        const heen = voor.hernoem('beleid', offset, nieuw);
        if (!heen.ok) return;
        gedaan++;
        const anders = { beleid: pasBewerkingenToe(tekst, heen.beleid), casussen: pasBewerkingenToe(casussen, heen.casussen) };
        const gelezen = parsePolicy(anders.beleid);
        const gedeeld = !gelezen.ok && gelezen.bevindingen.every(({ code }) => code === 'gedeeld-feit-optie'); // an option of a shared fact has one name
        assert.equal(gelezen.ok || gedeeld, true, `${voor.op('beleid', offset)?.id ?? ''}`);
        const oud = voor.op('beleid', offset)?.id ?? '';
        const terug = new Namen(anders.beleid, anders.casussen, LANDELIJK).hernoem('beleid', anders.beleid.indexOf(`"${nieuw}"`) + 1, oud);
        assert.ok(terug.ok);
        assert.ok(pasBewerkingenToe(anders.beleid, terug.beleid) === tekst);
        assert.ok(pasBewerkingenToe(anders.casussen, terug.casussen) === casussen);
      }),
      { seed: 20260106, numRuns: process.env['BEWIJS'] === '1' ? 400 : 12 },
    );
    assert.ok(gedaan > 3, `${gedaan} names changed`);
  });
}
