// The afwegingsverslag of the six cases holds what was worked out by hand, and not what must not be in it; hostile texts stay text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePolicy } from '@handhavingswijzer/engine';
import { afwegingsverslag, documentHtml } from '@handhavingswijzer/lezing';
import { gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { verslagVan } from '../hulp/verslag.ts';
import { nieuweVersie } from './nieuwe-versie.ts';
import type { Zaak } from './zaak.ts';

const landelijk = leesLandelijk();
const zaken = readdirSync(import.meta.dirname)
  .filter((naam) => naam.endsWith('.json'))
  .map((naam) => [naam, JSON.parse(readFileSync(join(import.meta.dirname, naam), 'utf8')) as Zaak] as const);

const htmlVan = (zaak: Zaak): string => {
  const oud = leesBeleid(zaak.beleid);
  const beleid = zaak.nieuweVersie ? gelukt(parsePolicy(nieuweVersie(oud.data, zaak.nieuweVersie))) : oud;
  return documentHtml(afwegingsverslag(beleid, landelijk, verslagVan(zaak, beleid, landelijk)));
};

for (const [naam, zaak] of zaken)
  test(`${naam}: the document holds what it must, and nothing that it must not`, () => {
    const html = htmlVan(zaak);
    const tekst = html
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
    for (const stuk of zaak.document.bevat) assert.ok(tekst.includes(stuk), `must hold: ${stuk}`);
    for (const stuk of zaak.document.bevatNiet) assert.ok(!tekst.includes(stuk), `must not hold: ${stuk}`);
    for (const { motivering } of zaak.besluit.keuzes) assert.ok(tekst.includes(motivering), motivering);
    for (const { sha256 } of [leesLandelijk()]) assert.ok(tekst.includes(sha256), 'the national file can be checked');
  });

test('names and reasons with markup in them stay text', () => {
  const [, zaak] = zaken[0] ?? assert.fail('no case');
  const kwaad = '<img src=x onerror=alert(1)>"\'&';
  const html = htmlVan({
    ...zaak,
    dossier: {
      ...zaak.dossier,
      zaak: { identificatie: kwaad },
      voorziening: { ...zaak.dossier.voorziening, naam: kwaad },
      houder: { ...zaak.dossier.houder, naam: kwaad },
    },
    besluit: { ...zaak.besluit, door: kwaad, keuzes: zaak.besluit.keuzes.map((keuze) => ({ ...keuze, motivering: kwaad })) },
  });
  assert.doesNotMatch(html, /<img|onerror="|<script/);
  assert.ok(html.split('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;').length > 5);
});
