// The besluit on the six cases, taken in the conversation as an officer takes it: the record says of each choice what was worked out by hand.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  begin,
  kiesMaatregel,
  maakKader,
  maakVerslag,
  zetDoor,
  zetEvenredigheid,
  zetEvenredigheidToelichting,
  zetGrond,
  zetMotivering,
  type Gesprek,
} from '@handhavingswijzer/dialogue';
import { checkVerslag, parsePolicy } from '@handhavingswijzer/engine';
import { gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { nieuweVersie } from './nieuwe-versie.ts';
import type { Zaak } from './zaak.ts';

const landelijk = leesLandelijk();
const VASTSTELLING = { vastgesteldOp: '2026-04-01', vindplaats: 'https://lokaleregelgeving.overheid.nl/' };

/** All choices of a case, each as acts of a person. */
function neem(begonnen: Gesprek, { besluit }: Zaak): Gesprek {
  const { oordeel, toelichting } = besluit.evenredigheid;
  let g = zetEvenredigheidToelichting(zetEvenredigheid(zetDoor(begonnen, besluit.door), oordeel), toelichting);
  for (const { overtreding, maatregelen, grond, motivering } of besluit.keuzes) {
    for (const soort of maatregelen) g = kiesMaatregel(g, overtreding, soort, true);
    g = zetMotivering(zetGrond(g, overtreding, grond), overtreding, motivering);
  }
  return g;
}

for (const naam of readdirSync(import.meta.dirname).filter((n) => n.endsWith('.json'))) {
  const zaak = JSON.parse(readFileSync(join(import.meta.dirname, naam), 'utf8')) as Zaak;
  test(`${naam}: ${zaak.titel}`, () => {
    const oud = leesBeleid(zaak.beleid);
    const beleid = zaak.nieuweVersie ? gelukt(parsePolicy(nieuweVersie(oud.data, zaak.nieuweVersie))) : oud;
    const g = neem(gelukt(begin(maakKader(beleid, landelijk), zaak.dossier)), zaak);
    const uit = maakVerslag(g, VASTSTELLING);
    assert.ok(uit.ok, JSON.stringify(uit));
    const verslag = uit.waarde;
    assert.deepEqual(
      verslag.keuzes.map(({ overtreding, maatregelen, volgtAdvies, grond }) => ({
        overtreding,
        maatregelen: [...maatregelen].sort(),
        volgtAdvies,
        ...(grond === undefined ? {} : { grond }),
      })),
      zaak.verslag.keuzes.map((k) => ({ ...k, maatregelen: [...k.maatregelen].sort() })),
    );
    assert.deepEqual(
      verslag.keuzes.map((k) => k.motivering),
      zaak.besluit.keuzes.map((k) => k.motivering),
    );
    assert.equal(verslag.vastgesteldDoor, zaak.besluit.door);
    assert.deepEqual({ ...verslag.besluit?.evenredigheid }, zaak.besluit.evenredigheid);
    assert.equal(verslag.beleid.versie, zaak.verslag.beleid?.versie ?? beleid.data.versie);
    gelukt(checkVerslag(beleid, landelijk, verslag));
  });
}
