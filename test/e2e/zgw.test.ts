// From a zaak into the element and back: the built element on a strict host, the service behind it, and a provider of the ZGW APIs that keeps to the specifications.
// The host does what the README of packages/zgw tells it, and no more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { leesBeleid as beleidVan, leesLandelijk } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';
import { keuzes, samen, verslag } from './besluiten.ts';
import { startGemeente, type Gemeente } from './gemeente.ts';
import { open } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const zaak = JSON.parse(readFileSync(join(root, 'test/zaken/haarlemmermeer-afwijking.json'), 'utf8')) as Zaak;

let browser: Browser;
let pagina: Server;
let gemeente: Gemeente;

before(async () => {
  pagina = await serve(join(root, 'dist'));
  gemeente = await startGemeente(pagina.base, zaak.dossier.besluitdatum);
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(async () => {
  await browser.close();
  await pagina.close();
  await gemeente.sluit();
});

/** What the page shows of the outcome. */
interface Gehoord {
  getoond?: string;
}

/** The script of the README, as it stands there. */
const script = /```js\n(const dienst[^]*?)```/.exec(readFileSync(join(root, 'packages/zgw/README.md'), 'utf8'))?.[1] ?? '';

test('a zaak fills the element, and the verslag that the officer makes final is in the zaak, with the Word file that she could take along', async () => {
  const { page, klachten } = await open(browser, `${pagina.base}/demo/`, {}, async (p) => {
    await p.clock.setFixedTime(new Date(`${zaak.dossier.besluitdatum}T10:00:00`));
    await gemeente.proxy(p);
  });
  await page.getByText('beleid van Haarlemmermeer').waitFor();

  const { stub } = gemeente;

  // In: the script of the README, on a page that has the address of the zaak.
  assert.ok(script.includes('advies-vastgesteld'));
  await page.evaluate(
    `(async () => { const zaak = ${JSON.stringify(stub.staat.zaak.url)}; const toon = (tekst) => { window.getoond = tekst; };\n${script}\n})()`,
  );
  await page.getByText('De Vlinder').first().waitFor();

  // The facts of a case that was worked out by hand, in this zaak; the rest as an officer does it.
  await page.evaluate((dossier) => ((document.querySelector('handhavings-wijzer') as unknown as { dossier: unknown }).dossier = dossier), {
    ...zaak.dossier,
    zaak: { identificatie: 'ZAAK-2026-0412', url: stub.staat.zaak.url },
  });
  await page.getByText('KDV De Egel').first().waitFor();
  await samen(page, zaak);
  await keuzes(page, zaak, { beleid: beleidVan(zaak.beleid).data, landelijk: leesLandelijk().data });
  const mee = await verslag(browser, page, zaak);

  // Out.
  await page.waitForFunction(() => (window as unknown as Gehoord).getoond !== undefined);
  assert.equal(await page.evaluate(() => (window as unknown as Gehoord).getoond), 'Het besluit staat in de zaak.', JSON.stringify(gemeente.uit()));
  const uit = gemeente.uit();
  assert.equal(stub.staat.besluiten.length, 1);
  assert.equal(uit?.besluit, stub.staat.besluiten[0]?.url);
  const inhoud = (adres: string | undefined): Buffer => stub.staat.inhoud.get(adres ?? '') ?? Buffer.alloc(0);
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /DOCX/ }).click()]);
  assert.ok((await readFile(await bestand.path())).equals(inhoud(uit?.documenten.verslag)), 'the same Word file, to the byte');
  assert.deepEqual(JSON.parse(inhoud(uit?.documenten.gegevens).toString('utf8')), mee.verslag);
  assert.deepEqual(stub.contractfouten, []);
  assert.deepEqual(klachten, []);
});
