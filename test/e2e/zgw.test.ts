// From a zaak into the element and back: the built element on a strict host, the service behind it, and a provider of the ZGW APIs that keeps to the specifications.
// The host does what the README of packages/zgw tells it, and no more.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  behandelaar,
  jwtToegang,
  leesBeleid,
  leesKoppeling,
  maakOpslag,
  maakServer,
  maakVerwerker,
  proxyAanmelding,
  stil,
  type Verwerking,
} from '@handhavingswijzer/zgw';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { KLANT, startStub, type Stub } from '../../packages/zgw/test/stub/index.ts';
import { leesBeleid as beleidVan, leesLandelijk } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';
import { keuzes, samen, verslag } from './besluiten.ts';
import { open } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const GEHEIM = 'geheim-van-de-proxy';
const zaak = JSON.parse(readFileSync(join(root, 'test/zaken/haarlemmermeer-afwijking.json'), 'utf8')) as Zaak;

let browser: Browser;
let pagina: Server;
let stub: Stub;
let dienst: HttpServer;
const map = mkdtempSync(join(tmpdir(), 'handhavingswijzer-zgw-'));

before(async () => {
  stub = await startStub();
  pagina = await serve(join(root, 'dist'));
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  const koppeling = leesKoppeling(readFileSync(join(root, 'packages/zgw/voorbeeld/koppeling.json'), 'utf8'));
  const beleid = leesBeleid([]);
  assert.ok(koppeling.ok && beleid.ok);
  const verbinding = {
    wortels: stub.apis,
    toegang: jwtToegang({ klantId: KLANT.id, geheim: KLANT.geheim, nu: () => Math.floor(Date.now() / 1000) }),
    logboek: stil,
  };
  dienst = maakServer(
    {
      verbinding,
      koppeling: koppeling.waarde,
      beleid: beleid.waarde,
      verwerker: maakVerwerker(verbinding, koppeling.waarde, maakOpslag(map)),
      zaaktoegang: behandelaar,
      lrk: () => Promise.resolve(undefined),
      vandaag: () => zaak.dossier.besluitdatum,
    },
    { aanmelding: proxyAanmelding(GEHEIM), herkomsten: [pagina.base], hoogstensBytes: 10_000_000 },
  );
  await new Promise<void>((klaar) => dienst.listen(0, '127.0.0.1', klaar));
});
after(async () => {
  await browser.close();
  await pagina.close();
  dienst.closeAllConnections();
  dienst.close();
  await stub.sluit();
  rmSync(map, { recursive: true, force: true });
});

/** What the page shows of the outcome, and what the service answered. */
interface Gehoord {
  getoond?: string;
}
let uit: Verwerking | undefined;

/** The municipality's reverse proxy: hands requests below /handhavingswijzer on to the service and says who is signed on. */
async function proxy(page: Page): Promise<void> {
  await page.route('**/handhavingswijzer/*', async (route) => {
    const verzoek = route.request();
    const pad = verzoek.url().split('/').at(-1) ?? '';
    const antwoord = await fetch(`http://127.0.0.1:${String((dienst.address() as AddressInfo).port)}/${pad}`, {
      method: verzoek.method(),
      headers: {
        'content-type': verzoek.headers()['content-type'] ?? '',
        origin: verzoek.headers()['origin'] ?? pagina.base,
        'x-proxy-geheim': GEHEIM,
        'x-handhaver-id': 'jbakker',
        'x-handhaver-naam': 'J.%20Bakker',
      },
      body: verzoek.postData() ?? '',
    });
    const body = await antwoord.text();
    if (pad === 'verslagen') uit = JSON.parse(body) as Verwerking;
    await route.fulfill({ status: antwoord.status, contentType: 'application/json', body });
  });
}

/** The script of the README, as it stands there. */
const script = /```js\n(const dienst[^]*?)```/.exec(readFileSync(join(root, 'packages/zgw/README.md'), 'utf8'))?.[1] ?? '';

test('a zaak fills the element, and the verslag that the officer makes final is in the zaak, with the Word file that she could take along', async () => {
  const { page, klachten } = await open(browser, `${pagina.base}/demo/`, {}, async (p) => {
    await p.clock.setFixedTime(new Date(`${zaak.dossier.besluitdatum}T10:00:00`));
    await proxy(p);
  });
  await page.getByText('beleid van Haarlemmermeer').waitFor();

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
  assert.equal(await page.evaluate(() => (window as unknown as Gehoord).getoond), 'Het besluit staat in de zaak.', JSON.stringify(uit));
  assert.equal(stub.staat.besluiten.length, 1);
  assert.equal(uit?.besluit, stub.staat.besluiten[0]?.url);
  const inhoud = (adres: string | undefined): Buffer => stub.staat.inhoud.get(adres ?? '') ?? Buffer.alloc(0);
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /DOCX/ }).click()]);
  assert.ok((await readFile(await bestand.path())).equals(inhoud(uit?.documenten.verslag)), 'the same Word file, to the byte');
  assert.deepEqual(JSON.parse(inhoud(uit?.documenten.gegevens).toString('utf8')), mee.verslag);
  assert.deepEqual(stub.contractfouten, []);
  assert.deepEqual(klachten, []);
});
