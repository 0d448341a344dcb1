import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesExpressie, leesRegel } from '@handhavingswijzer/lezing';
import { BELEIDSNAMEN, LANDELIJK, leesBeleid } from './dekking.ts';

const landelijk = { data: LANDELIJK };

for (const naam of BELEIDSNAMEN) {
  const beleid = { data: leesBeleid(naam) };

  test(`${naam}: two rules that differ never read the same`, () => {
    const gelezen = new Map<string, string>();
    for (const { id, als, dan, sterkte, uitzonderingOp, bron } of [...beleid.data.regels, ...LANDELIJK.regels]) {
      const vorm = JSON.stringify({ als, dan, sterkte, uitzonderingOp, bron });
      const { tekst } = leesRegel(beleid, landelijk, id);
      assert.equal(gelezen.get(tekst) ?? vorm, vorm, `${id} reads as another rule: ${tekst}`);
      gelezen.set(tekst, vorm);
    }
  });

  test(`${naam}: two begrippen that differ never read the same`, () => {
    const gelezen = new Map<string, string>();
    for (const { id, als } of beleid.data.begrippen) {
      const { tekst } = leesExpressie(beleid, landelijk, als);
      const vorm = JSON.stringify(als);
      assert.equal(gelezen.get(tekst) ?? vorm, vorm, `${id} reads as another begrip: ${tekst}`);
      gelezen.set(tekst, vorm);
    }
  });

  test(`${naam}: no reading shows an id where a name should stand`, () => {
    const ids = [...beleid.data.feiten, ...LANDELIJK.feiten]
      .flatMap(({ id, opties = [] }) => [id, ...opties.map((optie) => optie.id)])
      .filter((id) => /[A-Z-]/.test(id));
    for (const { id } of beleid.data.regels) {
      const { delen } = leesRegel(beleid, landelijk, id);
      for (const { tekst, verwijst } of delen) {
        if (verwijst !== undefined && verwijst.soort !== 'feit' && verwijst.soort !== 'begrip') continue;
        for (const kaal of ids) assert.ok(!tekst.includes(`‘${kaal}’`), `${id} shows ${kaal}: ${tekst}`);
      }
    }
  });
}
