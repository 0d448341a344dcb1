// What the cases of the policies expect, in words: never a code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { adviseer, checkCasussen, vergelijkAdvies, verwachtingVan } from '@handhavingswijzer/engine';
import { leesVerschil, leesVerwachting } from '@handhavingswijzer/lezing';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';

const landelijk = leesLandelijk();
const casussenVan = (naam: string) =>
  gelukt(checkCasussen(leesBeleid(naam), landelijk, readFileSync(join(import.meta.dirname, '../../policies', naam, 'casussen.json'), 'utf8'))).casussen;

/** An id that was not given a name stands between quotes, in small letters, digits and hyphens only. */
const CODE = /‘[a-z0-9]+(?:[-.][a-z0-9]+)+’|undefined|null|\[object/;

for (const naam of BELEIDEN)
  test(`${naam}: every expectation is read in words`, () => {
    const beleid = leesBeleid(naam);
    for (const { id, verwacht } of casussenVan(naam))
      for (const { wat, regels } of leesVerwachting(beleid, landelijk, verwacht)) {
        assert.notEqual(wat, 'Het advies', id);
        assert.ok(regels.length > 0, `${id}: ${wat}`);
        for (const regel of regels) assert.doesNotMatch(regel, CODE, `${id}: ${wat}`);
      }
  });

test('an expected last reads as the policy writes it', () => {
  const [rij] = leesVerwachting(leesBeleid('haarlemmermeer'), landelijk, {
    overtredingen: {
      o1: {
        maatregelen: [
          { soort: 'last-onder-dwangsom', sterkte: 'geboden', cent: 550000, dagen: 7, uiterlijk: '2026-03-23', teBepalen: [], regels: ['3.2-aanwijzing'] },
        ],
      },
    },
  });
  assert.deepEqual(rij, {
    pad: '/overtredingen/o1/maatregelen',
    overtreding: 'o1',
    wat: 'Maatregelen',
    regels: [
      'Last onder dwangsom: geboden, € 5.500, binnen 7 dagen, tot en met maandag 23 maart 2026, niets meer te bepalen, op grond van ‘Bij een eerste overtreding in beginsel een aanwijzing’ (3.2)',
    ],
  });
});

test('a difference has the same words on both sides', () => {
  const beleid = leesBeleid('haarlemmermeer');
  const [casus] = casussenVan('haarlemmermeer');
  assert.ok(casus);
  const advies = gelukt(adviseer(beleid, landelijk, casus.dossier));
  const anders = { ...verwachtingVan(advies), status: 'voorlopig' as const, totaal: { dwangsomCent: 100 } };
  assert.deepEqual(
    vergelijkAdvies(anders, advies).map((verschil) => leesVerschil(beleid, landelijk, verschil)),
    [
      { pad: '/status', wat: 'Het advies is', verwacht: ['voorlopig: er zijn nog vragen open'], gekregen: ['volledig'] },
      { pad: '/totaal/dwangsomCent', wat: 'Totaal aan dwangsommen', verwacht: ['€ 1'], gekregen: ['€ 0'] },
    ],
  );
});
