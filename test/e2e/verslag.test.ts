// Taking the afwegingsverslag along from the built element, on a host as strict as any: page, Word file, print; and what happens when a part cannot be loaded.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import type { Zaak } from '../zaken/zaak.ts';
import { open, zonderDrempels } from './pagina.ts';
import { CSP_TRUSTED_TYPES, serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const zaak = JSON.parse(readFileSync(join(root, 'test/zaken/haarlemmermeer-afwijking.json'), 'utf8')) as Zaak;

/** The case at its verslag. */
async function bijVerslag(page: Page): Promise<void> {
  await page.getByText('beleid van Haarlemmermeer').waitFor();
  await page.evaluate((dossier) => {
    (document.querySelector('handhavings-wijzer') as unknown as { dossier: unknown }).dossier = dossier;
  }, zaak.dossier);
  await page.getByText('KDV De Egel').first().waitFor();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Verslag/ })
    .click();
  await page.getByRole('heading', { name: 'Het verslag van deze zaak' }).waitFor();
}

async function gedownload(page: Page, naam: RegExp): Promise<{ readonly naam: string; readonly bytes: Uint8Array }> {
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: naam }).click()]);
  return { naam: bestand.suggestedFilename(), bytes: await readFile(await bestand.path()) };
}

const DELEN = [
  'Samenvatting',
  'Hoe u dit verslag leest',
  'A. Feiten',
  'B. Oordeel van de handhaver',
  'C. Advies van het programma',
  'D. Waarmee dit is gemaakt',
];

describe('the verslag of the built element', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    server = await serve(join(root, 'dist'), { csp: CSP_TRUSTED_TYPES });
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  test('as a page: one file without script, that prints as a tagged PDF in Dutch', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`);
    await bijVerslag(page);
    const { naam, bytes } = await gedownload(page, /HTML/);
    assert.equal(naam, 'afwegingsverslag-Z-2026-2002.html');
    assert.deepEqual(klachten, []);
    await page.close();

    const html = strFromU8(bytes);
    assert.doesNotMatch(html, /<script|<link|src=/);
    const los = await browser.newPage();
    const gevraagd: string[] = [];
    los.on('request', (verzoek) => gevraagd.push(verzoek.url()));
    await los.route('http://los.test/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await los.goto('http://los.test/');
    assert.deepEqual(
      gevraagd.filter((adres) => !adres.endsWith('favicon.ico')),
      ['http://los.test/'],
    );
    assert.equal(await los.title(), 'Afwegingsverslag Z-2026-2002');
    assert.deepEqual(await los.locator('main > section > h2').allInnerTexts(), DELEN);
    assert.equal(await los.locator('svg').count(), 2);
    for (const tekst of ['13 april 2026', '€ 5.500']) assert.ok((await los.locator('main').innerText()).includes(tekst), tekst);
    const pdf = (await los.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    assert.ok(/\/MarkInfo/.test(pdf), 'tagged');
    assert.ok(/\/StructTreeRoot/.test(pdf), 'with a structure');
    assert.ok(/\/Lang \(nl\)/.test(pdf), 'in Dutch');
    assert.ok((pdf.match(/\/Type \/Page\b/g) ?? []).length > 4);
    await los.close();
  });

  test('as a Word file, whose writer is fetched only now; twice the same bytes', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`);
    const gehaald: string[] = [];
    page.on('request', (verzoek) => gehaald.push(new URL(verzoek.url()).pathname));
    await bijVerslag(page);
    assert.ok(!gehaald.includes('/handhavings-wijzer-docx.js'), 'not before it is asked');
    const { naam, bytes } = await gedownload(page, /DOCX/);
    assert.equal(naam, 'afwegingsverslag-Z-2026-2002.docx');
    assert.ok(gehaald.includes('/handhavings-wijzer-docx.js'));
    await page.getByText('staat klaar bij uw downloads').waitFor();
    const inhoud = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    for (const deel of DELEN) assert.match(inhoud, new RegExp(`<w:pStyle w:val="Heading2"/>(?:(?!</w:p>).)*${deel}</w:t>`, 's'), deel);
    for (const tekst of ['KDV De Egel', '€ 5.500', 'maandag 13 april 2026']) assert.ok(inhoud.includes(tekst), tekst);
    assert.deepEqual((await gedownload(page, /DOCX/)).bytes, bytes);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('when the writer of Word files cannot be loaded, she is told, and the page still downloads', async () => {
    const { page } = await open(browser, `${server.base}/demo/`, {}, async (p) => {
      await p.route('**/handhavings-wijzer-docx.js', (route) => route.abort());
    });
    await bijVerslag(page);
    await page.getByRole('button', { name: /DOCX/ }).click();
    await page.getByText('Het Word-bestand kan nu niet worden gemaakt').waitFor();
    await zonderDrempels(page, 'after the failure');
    assert.equal((await gedownload(page, /HTML/)).naam, 'afwegingsverslag-Z-2026-2002.html');
    await page.close();
  });

  test('printing prints the document and not the page around it, which stays as it was', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`, {}, async (p) => {
      await p.addInitScript(() => {
        window.print = () => {
          const bladen = document.adoptedStyleSheets.flatMap((blad) => [...blad.cssRules]).map((regel) => regel.cssText);
          (window.top as unknown as { gedrukt: unknown }).gedrukt = {
            titel: document.title,
            taal: document.documentElement.lang,
            tekst: document.body.innerText,
            bladen,
          };
        };
      });
    });
    await bijVerslag(page);
    const host = (): Promise<unknown> => page.evaluate(() => [document.title, location.href, document.styleSheets.length, document.adoptedStyleSheets.length]);
    const voor = await host();
    await page.getByRole('button', { name: 'Afdrukken', exact: true }).click();
    const gedrukt = await page.evaluate(() => (window as unknown as { gedrukt: { titel: string; taal: string; tekst: string; bladen: string[] } }).gedrukt);
    assert.equal(gedrukt.titel, 'Afwegingsverslag Z-2026-2002');
    assert.equal(gedrukt.taal, 'nl');
    assert.ok(gedrukt.tekst.includes('C. Advies van het programma'));
    assert.ok(!gedrukt.tekst.includes('Wie neemt het besluit?'));
    assert.ok(gedrukt.bladen.some((regel) => regel.startsWith('@page') && regel.includes('counter(page)')));
    assert.deepEqual(await host(), voor);
    assert.deepEqual(klachten, []);
    await page.close();
  });
});
