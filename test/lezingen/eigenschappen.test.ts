// What holds of every reading, whatever the case: random dossiers on both policies.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviseer, andereLezingen, metLezing, type Advies, type Beleid, type Dossier } from '@handhavingswijzer/engine';
import { leesAndereLezingen } from '@handhavingswijzer/lezing';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';

const AANTAL = process.env['BEWIJS'] === '1' ? 1000 : 20;
const landelijk = leesLandelijk();

/** All of an advice but its identity, its justification and what it says about contradictions. */
const inhoud = ({ status, ontbrekend, overtredingen, totaal, procedure }: Advies): unknown => ({ status, ontbrekend, overtredingen, totaal, procedure });

/** Every reading that is computed, with its policy. */
const varianten = (beleid: Beleid): readonly { readonly conflict: string; readonly lezing: string; readonly variant: Beleid }[] =>
  beleid.data.conflicten.flatMap(({ id, lezingen, gekozenLezing }) =>
    lezingen.flatMap((lezing) => {
      const variant = metLezing(beleid, id, lezing.id);
      return lezing.id === gekozenLezing || variant === undefined ? [] : [{ conflict: id, lezing: lezing.id, variant }];
    }),
  );

for (const naam of BELEIDEN) {
  const beleid = leesBeleid(naam);
  const alle = varianten(beleid);
  const dossiers = (open: number): readonly Dossier[] =>
    geldigeDossiers(beleid.data, 20261125 + open * 100, AANTAL, { overtredingen: [1, 2], open }, (d) => adviseer(beleid, landelijk, d).ok);

  describe(naam, () => {
    test('the chosen reading is the policy itself, and any other says that it is none', () => {
      for (const { id, gekozenLezing } of beleid.data.conflicten) assert.equal(metLezing(beleid, id, gekozenLezing), beleid);
      for (const { variant } of alle) {
        assert.notEqual(variant.data.id, beleid.data.id);
        assert.notEqual(variant.sha256, beleid.sha256);
        assert.match(variant.data.titel, /geen vastgesteld beleid/);
      }
      assert.ok(alle.length > 10, String(alle.length));
    });

    for (const open of [0, 0.3])
      test(`a reading of what does not touch an overtreding changes nothing in it (${open === 0 ? 'all answered' : 'some open'})`, () => {
        let onberoerd = 0;
        let anders = 0;
        for (const dossier of dossiers(open)) {
          const nu = gelukt(adviseer(beleid, landelijk, dossier));
          const gelezen = gelukt(andereLezingen(beleid, landelijk, dossier));
          for (const [i, { anders: lezingen }] of leesAndereLezingen(beleid, landelijk, dossier, gelezen).entries())
            for (const [j, { rijen, gevolg }] of lezingen.entries()) {
              const bron = [...gelezen.conflicten.map((c) => c.lezingen), ...gelezen.bedragen.map((b) => b.bedragen)][i]?.[j]?.uitkomst;
              assert.equal(rijen.length > 0, bron?.soort === 'berekend' && bron.verschillen.length > 0, gevolg);
              for (const rij of rijen) assert.notEqual(rij.nu, rij.anders);
            }
          for (const { conflict, lezing, variant } of alle) {
            const dan = gelukt(adviseer(variant, landelijk, dossier));
            const geraakt = gelezen.conflicten.find((c) => c.conflict === conflict);
            const hier = `${conflict}/${lezing} on ${JSON.stringify(dossier)}`;
            assert.equal(
              nu.conflicten.some((c) => c.id === conflict),
              geraakt !== undefined,
              hier,
            );
            if (!geraakt) {
              onberoerd += 1;
              assert.deepEqual(inhoud(dan), inhoud(nu), hier);
              continue;
            }
            const uitkomst = geraakt.lezingen.find((l) => l.lezing === lezing)?.uitkomst;
            assert.equal(uitkomst?.soort, 'berekend');
            assert.deepEqual(uitkomst.uitkomst, inhoud(dan), hier);
            if (uitkomst.verschillen.length > 0) anders += 1;
            nu.overtredingen.forEach((over, i) => {
              if (!geraakt.overtredingen.includes(over.id)) assert.deepEqual(dan.overtredingen[i], over, hier);
            });
          }
        }
        assert.ok(onberoerd > AANTAL && anders > AANTAL, `${onberoerd} untouched, ${anders} different`);
      });
  });
}
