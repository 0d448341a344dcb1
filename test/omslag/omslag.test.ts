import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adviseer, kernVan, omslagpunten, omslagpuntenInStappen, type Regel } from '@handhavingswijzer/engine';
import { Kern } from '../../packages/engine/src/beslis/kern.ts';
import { BELEID, LANDELIJK, dossier, jaNee, overtreding, regel } from '../../packages/engine/test/klein-beleid.ts';
import { FEITEN, antwoorden, conditie, historie, regels } from '../../packages/engine/test/willekeurig-beleid.ts';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers, Toeval } from '../hulp/dossiers.ts';
import { keurOmslagpunten } from './keuring.ts';

const BEWIJS = process.env['BEWIJS'] === '1';
const landelijk = leesLandelijk();

for (const naam of BELEIDEN) {
  const beleid = leesBeleid(naam);
  const kern = gelukt(kernVan(beleid, landelijk));
  const dossiers = (zaad: number, aantal: number, overtredingen: readonly [number, number], open: number) =>
    geldigeDossiers(beleid.data, zaad, aantal, { overtredingen, open }, (d) => adviseer(beleid, landelijk, d).ok);

  for (const open of [0, 0.3, 0.7])
    test(`${naam}, ${open * 100} % open: every turning point flips the advice to what it says, no smaller set does, and no single one is missing`, () => {
      const toeval = new Toeval(3);
      const gevonden = dossiers(11 + open * 100, BEWIJS ? 150 : 3, [1, 3], open).map((d) => keurOmslagpunten(kern, d, toeval));
      assert.ok(gevonden.some((aantal) => aantal > 5));
    });

  test(`${naam}: a search a step at a time ends with the same answer, and ten overtredingen stay far within the budget`, () => {
    for (const d of dossiers(5, BEWIJS ? 50 : 2, [10, 10], 0.1)) {
      const zoektocht = omslagpuntenInStappen(beleid, landelijk, d);
      let stappen = 0;
      let stap = zoektocht.next();
      for (; !stap.done; stap = zoektocht.next()) stappen += 1;
      const gevonden = gelukt(stap.value);
      assert.deepEqual(gevonden, gelukt(omslagpunten(beleid, landelijk, d)));
      assert.equal(gevonden.volledig, true);
      assert.ok(gevonden.onderzocht < 20_000, `${gevonden.onderzocht} of 100,000`);
      assert.ok(stappen >= gevonden.onderzocht);
    }
  });
}

test('random small policies, two overtredingen, a step that both can need under facts of the zaak: the same', () => {
  const welOfNiet = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(regels, antwoorden, antwoorden, historie, conditie, welOfNiet, fc.nat(), (rs, een, twee, h, als, y, zaad) => {
      const { z, ...eerste } = een;
      const { z: _z, ...tweede } = twee;
      const stappen: Regel[] = [
        regel('s1', { and: [{ var: 'y' }, { '===': [{ var: 'voorschrift' }, 'v'] }] }, { procedure: 'horen' }),
        regel('s2', { and: [{ or: [{ '!': [{ var: 'y' }] }, als] }, { '===': [{ var: 'voorschrift' }, 'w'] }] }, { procedure: 'horen' }),
      ];
      const kern = new Kern(
        {
          ...BELEID,
          feiten: [...FEITEN, jaNee('y', 'zaak')],
          begrippen: [...BELEID.begrippen, { id: 'b', titel: 'b', als: { var: 'p' }, bron: { document: 'd', sectie: '1' } }],
          regels: [...rs, ...stappen],
        },
        LANDELIJK,
      );
      const d = dossier(
        [
          overtreding({
            id: 'een',
            antwoorden: eerste,
            historie: h.map(({ opgevolgd, ...g }) => ({ ...g, ...(opgevolgd === undefined ? {} : { opgevolgd }) })),
          }),
          overtreding({ id: 'twee', voorschrift: 'w', antwoorden: tweede }),
        ],
        { antwoorden: { ...(z === undefined ? {} : { z }), ...(y === undefined ? {} : { y }) } },
      );
      keurOmslagpunten(kern, d, new Toeval(zaad), 10);
    }),
    { numRuns: BEWIJS ? 3000 : 60, seed: 20261125 },
  );
});
