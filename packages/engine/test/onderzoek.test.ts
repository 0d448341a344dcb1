import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Beoordeling } from '../src/beslis/adviseer.ts';
import { beoordeelDossier } from '../src/beslis/adviseer.ts';
import { gemiddeldOver, onderzoekVan } from '../src/beslis/onderzoek.ts';
import type { Onderzoek, Onderzoeksfeit } from '../src/beslis/onderzoek.ts';
import type { Advies, Dossier } from '../src/gegenereerd/typen.ts';
import { loopAf } from '../src/stappen.ts';
import { dossier, geheel, jaNee, keuze, kern, lijst, overtreding, regel } from './klein-beleid.ts';
import { aanvullingen, advies, antwoorden, conditie, historie, regels, vorm, willekeurigDossier, willekeurigeKern } from './willekeurig-beleid.ts';

const RUNS = Number(process.env['BEWIJS'] ? 3000 : 150);

const telling = (beoordeling: Beoordeling): Onderzoek => loopAf(onderzoekVan(beoordeling));

const uitkomst = (a: Advies): string => (a.overtredingen[0]?.maatregelen ?? []).map(vorm).sort().join();

test('how many outcomes remain after each answer is exact over all completions', () => {
  fc.assert(
    fc.property(regels, antwoorden, historie, conditie, (rs, aw, h, begrip) => {
      const k = willekeurigeKern(rs, begrip);
      const open = willekeurigDossier(aw, h);
      const alle = aanvullingen(open).map(({ sleutel, dossier: d }) => ({ sleutel, uit: uitkomst(advies(k, d)) }));
      const nu = telling(beoordeelDossier(k, open));
      assert.equal(nu.uitkomsten, new Set(alle.map(({ uit }) => uit)).size, 'different outcomes');
      assert.deepEqual(
        nu.feiten.map((f) => f.feit),
        advies(k, open).ontbrekend.map((f) => f.feit),
      );
      for (const { feit, mogelijkheden } of nu.feiten) {
        const waarden = [...new Set(alle.map(({ sleutel }) => sleutel[feit] ?? ''))];
        const over = new Map(waarden.map((w) => [w, new Set(alle.filter(({ sleutel }) => sleutel[feit] === w).map(({ uit }) => uit)).size]));
        const begin = mogelijkheden.map((m) => m.waarde);
        for (const [w, aantal] of over) {
          const waarde = JSON.parse(w) as boolean | string | number | string[];
          const deze =
            typeof waarde === 'number'
              ? mogelijkheden[begin.findLastIndex((x) => typeof x === 'number' && x <= waarde)]
              : Array.isArray(waarde)
                ? mogelijkheden.find(
                    (m) =>
                      Array.isArray(m.waarde) &&
                      begin.flat().every((optie) => waarde.includes(String(optie)) === (m.waarde as string[]).includes(String(optie))),
                  )
                : mogelijkheden.find((m) => m.waarde === waarde);
          assert.equal(deze?.uitkomsten, aantal, `${feit} ${w}`);
        }
      }
    }),
    { numRuns: RUNS, seed: 20260302 },
  );
});

const R = [
  regel('a', true, { maatregel: 'aanwijzing' }),
  regel('b', { and: [{ var: 'p' }, { var: 'q' }] }, { maatregel: 'exploitatieverbod' }, { sterkte: 'mogelijk' }),
  regel('c', { '>': [{ var: 'g' }, 10] }, { maatregel: 'bestuurlijke-boete' }, { sterkte: 'mogelijk' }),
  regel('d', { bevat: [{ var: 'l' }, ['m']] }, { aandachtspunt: 'let op' }),
];
const FEITEN = [jaNee('p'), jaNee('q', 'zaak'), geheel('g', 0, 20), lijst('l', ['m', 'n']), keuze('k', ['x', 'y'])];
const K = kern({ feiten: FEITEN, regels: R });
const kort = (f: Onderzoeksfeit): string => `${f.feit}${f.overtreding ?? ''}: ${f.mogelijkheden.map((m) => `${String(m.waarde)} ${m.uitkomsten}`).join(', ')}`;

test('a fact of the zaak counts for every overtreding, one of an overtreding for that one', () => {
  // Each overtreding alone: the ban or not, times the fine or not: 4. The second cannot have the ban any more: 2.
  const open: Dossier = dossier([overtreding({ id: 'o' }), overtreding({ id: 'u', antwoorden: { p: false } })]);
  const { uitkomsten, feiten } = telling(beoordeelDossier(K, open));
  assert.equal(uitkomsten, 4 + 2);
  assert.deepEqual(feiten.map(kort), [
    'go: 0 4, 11 4', // 2 + 2
    'gu: 0 5, 11 5', // 4 + 1
    'lo:  6', // no measure depends on it: only a point of attention
    'lu:  6',
    'po: false 4, true 6',
    'q: false 4, true 6',
  ]);
  const gemiddeld = feiten.map(gemiddeldOver).map(({ teller, noemer }) => teller / noemer);
  assert.deepEqual(gemiddeld, [4, 5, 6, 6, 5, 5]);
});

test('nothing open: one outcome for each overtreding, nothing to find out', () => {
  const dicht = dossier([overtreding({ antwoorden: { p: true, g: 3, l: [] } })], { antwoorden: { q: true } });
  assert.deepEqual(telling(beoordeelDossier(K, dicht)), { uitkomsten: 1, feiten: [] });
});
