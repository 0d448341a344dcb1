// Six whole cases, worked out by hand from the policy texts (`herleiding`): the engine must come to the same advice.
// What the screens make of them stands in test/e2e.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { adviseer, parsePolicy } from '@handhavingswijzer/engine';
import { gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { nieuweVersie } from './nieuwe-versie.ts';
import { uitkomst, type Zaak } from './zaak.ts';

const landelijk = leesLandelijk();
const zaken = readdirSync(import.meta.dirname)
  .filter((naam) => naam.endsWith('.json'))
  .map((naam) => [naam, JSON.parse(readFileSync(join(import.meta.dirname, naam), 'utf8')) as Zaak] as const);

test('there are six cases, three for each municipality', () => {
  assert.deepEqual(zaken.map(([, z]) => z.beleid).sort(), [...Array<string>(3).fill('haarlemmermeer'), ...Array<string>(3).fill('helmond')]);
});

for (const [naam, zaak] of zaken)
  test(`${naam}: ${zaak.titel}`, () => {
    const oud = leesBeleid(zaak.beleid);
    const beleid = zaak.nieuweVersie ? gelukt(parsePolicy(nieuweVersie(oud.data, zaak.nieuweVersie))) : oud;
    const advies = gelukt(adviseer(beleid, landelijk, zaak.dossier));
    assert.deepEqual(uitkomst(advies), zaak.advies.overtredingen);
    assert.deepEqual([advies.status, advies.totaal, advies.ontbrekend], [zaak.advies.status, zaak.advies.totaal, zaak.advies.ontbrekend]);
    for (const id of zaak.advies.conflicten ?? [])
      assert.ok(
        advies.conflicten.some((c) => c.id === id),
        `conflict ${id}`,
      );
    if (zaak.adviesOud) assert.deepEqual(uitkomst(gelukt(adviseer(oud, landelijk, zaak.dossier))), zaak.adviesOud.overtredingen);
  });
