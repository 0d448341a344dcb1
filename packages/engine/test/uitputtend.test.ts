import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { canoniek } from '../src/canoniek.ts';
import type { Advies } from '../src/gegenereerd/typen.ts';
import { aanvullingen, advies, antwoorden, conditie, historie, kop, regels, vorm, willekeurigDossier, willekeurigeKern } from './willekeurig-beleid.ts';

// Brute force as the judge: every completion of the open facts is advised on its own, with nothing open, and the definitions
// of the contract (certain, possible, missing) are applied to the whole list. The engine never makes that list.

const RUNS = Number(process.env['BEWIJS'] ? 5000 : 250);
const telbaar = (a: Advies): string =>
  canoniek([(a.overtredingen[0]?.maatregelen ?? []).map(vorm), a.overtredingen[0]?.aandachtspunten.map((p) => p.regel), a.procedure.map((p) => p.id)]);

test('certain, possible and missing are exact over all completions', () => {
  fc.assert(
    fc.property(regels, antwoorden, historie, conditie, (rs, aw, h, begrip) => {
      const k = willekeurigeKern(rs, begrip);
      const open = willekeurigDossier(aw, h);
      const alle = aanvullingen(open).map(({ sleutel, dossier: d }) => ({ sleutel, uit: advies(k, d) }));
      for (const { uit } of alle) assert.equal(uit.status, 'volledig');
      const nu = advies(k, open);
      const [deel] = nu.overtredingen;
      assert.ok(deel);

      const koppen = alle.map(({ uit }) => new Set((uit.overtredingen[0]?.maatregelen ?? []).map(kop)));
      const zeker = [...(koppen[0] ?? [])].filter((x) => koppen.every((set) => set.has(x))).sort();
      assert.deepEqual(deel.maatregelen.map(kop).sort(), zeker, 'certain measures');
      const vormen = new Set(alle.flatMap(({ uit }) => (uit.overtredingen[0]?.maatregelen ?? []).map(vorm)));
      const eigen = new Set([...deel.maatregelen.filter((m) => !deel.mogelijkNog.some((n) => kop(n) === kop(m))), ...deel.mogelijkNog].map(vorm));
      assert.deepEqual([...eigen].sort(), [...vormen].sort(), 'every form, and no other');
      const punten = alle.map(({ uit }) => uit.overtredingen[0]?.aandachtspunten.map((p) => p.regel) ?? []);
      assert.deepEqual(
        deel.aandachtspunten.map((p) => p.regel),
        (punten[0] ?? []).filter((p) => punten.every((set) => set.includes(p))),
        'certain points',
      );

      const namen = Object.keys(alle[0]?.sleutel ?? {});
      const nodig = namen.filter((naam) => {
        const groepen = new Map<string, Set<string>>();
        for (const { sleutel, uit } of alle) {
          const rest2 = JSON.stringify({ ...sleutel, [naam]: null });
          groepen.set(rest2, (groepen.get(rest2) ?? new Set()).add(telbaar(uit)));
        }
        return [...groepen.values()].some((set) => set.size > 1);
      });
      assert.deepEqual(nu.ontbrekend.map((f) => f.feit).sort(), nodig.sort(), 'exactly the open facts that can still change it');
      assert.equal(nu.status, nodig.length === 0 ? 'volledig' : 'voorlopig');
    }),
    { numRuns: RUNS, seed: 20260301 },
  );
});
