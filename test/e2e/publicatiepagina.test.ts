// The page of a published policy as anyone opens it: both real policies, under its own security policy, at each width, in each scheme, and on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkCasussen, draaiCasussen, maakUitgave } from '@handhavingswijzer/engine';
import { maakPagina } from '@handhavingswijzer/publicatie';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { open, zonderDrempels } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
/** The host allows more than the page allows itself: what is refused is refused by the page. */
const CSP_HOST = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

function paginaVan(naam: string): string {
  const [beleid, landelijk] = [leesBeleid(naam), leesLandelijk()];
  const casussen = gelukt(checkCasussen(beleid, landelijk, readFileSync(join(root, `policies/${naam}/casussen.json`), 'utf8')));
  const { manifest } = gelukt(maakUitgave(undefined, beleid, landelijk, { op: '2025-12-30', wijzigingen: [], instemming: [] }));
  return maakPagina({ beleid, landelijk, casussen, uitslagen: draaiCasussen(beleid, landelijk, casussen), manifest });
}

/** Ids that stand twice, links to nowhere within the page, and headings that skip a level. */
const gebreken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const dubbel = ids.filter((id, i) => ids.indexOf(id) !== i);
    const nergens = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href') ?? '').filter((naar) => !ids.includes(naar.slice(1)));
    const koppen = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((kop) => Number(kop.tagName.slice(1)));
    const sprongen = koppen.flatMap((niveau, i) => (niveau > (koppen[i - 1] ?? 0) + 1 ? [`h${niveau} (${i})`] : []));
    return [...dubbel, ...nergens, ...sprongen];
  });

describe('the page of a published policy', () => {
  let browser: Browser;
  let server: Server;
  const paginas: Record<string, readonly [type: string, body: string]> = {};

  before(async () => {
    for (const naam of BELEIDEN) paginas[`/${naam}.html`] = ['text/html; charset=utf-8', paginaVan(naam)];
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
    server = await serve(root, { csp: CSP_HOST, extra: paginas });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const naam of BELEIDEN) {
    const adres = (): string => `${server.base}/${naam}.html`;

    test(`${naam}: less than 2 MB, loads nothing, and its security policy has nothing to complain of`, async (t) => {
      const omvang = Buffer.byteLength(paginas[`/${naam}.html`]?.[1] ?? '');
      t.diagnostic(`${naam}: ${omvang} bytes`);
      assert.ok(omvang > 100_000 && omvang < 2_000_000, `${omvang} bytes`);
      const verzoeken: string[] = [];
      const { page, klachten } = await open(browser, adres(), {}, (vooraf) => Promise.resolve(void vooraf.on('request', (v) => verzoeken.push(v.url()))));
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('nav ul') as Element).listStyleType), 'none', 'its own styles apply');
      assert.deepEqual(await gebreken(page), []);
      assert.deepEqual(klachten, []);
      assert.deepEqual(
        verzoeken.filter((url) => !url.endsWith('/favicon.ico')),
        [adres()],
      );
      await page.close();
    });

    for (const breedte of [1280, 320])
      test(`${naam}: nothing is wider than a screen of ${breedte} px`, async () => {
        const { page } = await open(browser, adres(), { viewport: { width: breedte, height: 800 } });
        await page.evaluate(() => {
          for (const geval of [...document.querySelectorAll('details')].filter((_, i) => i % 10 === 0)) geval.open = true;
        });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), breedte);
        await page.close();
      });
  }

  for (const [naam, breedte, colorScheme] of [
    ['helmond', 1280, 'light'],
    ['haarlemmermeer', 320, 'dark'],
  ] as const)
    test(`${naam}: no barriers at ${breedte} px, ${colorScheme}`, async () => {
      const { page } = await open(browser, `${server.base}/${naam}.html`, { viewport: { width: breedte, height: 800 }, colorScheme });
      await page.evaluate(() => {
        for (const geval of [...document.querySelectorAll('details')].filter((_, i) => i % 50 === 0)) geval.open = true;
      });
      await zonderDrempels(page, naam);
      await page.close();
    });

  test('by keys: past the contents, and by a link into what is folded away', async () => {
    const { page } = await open(browser, `${server.base}/helmond.html`);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Naar de inhoud');
    assert.ok(await page.getByRole('link', { name: 'Naar de inhoud', exact: true }).isVisible());
    const dicht = page.locator('details', { has: page.locator('#regel-wko-1-72-maximum') });
    assert.equal(await dicht.getAttribute('open'), null);
    await page.goto(`${server.base}/helmond.html#regel-wko-1-72-maximum`);
    assert.equal(await dicht.getAttribute('open'), '');
    assert.ok(await dicht.getByText('€ 45.000').first().isVisible());
    await page.close();
  });

  test('a wide table stands in cards on a narrow screen, and is still a table', async () => {
    const { page } = await open(browser, `${server.base}/helmond.html`, { viewport: { width: 320, height: 800 } });
    const tabel = page.getByRole('table', { name: 'Termijnen bij een maatregel' });
    const cellen = tabel.getByRole('row').nth(1).getByRole('cell');
    const [een, twee] = [await cellen.nth(0).boundingBox(), await cellen.nth(1).boundingBox()];
    assert.ok(een && twee && twee.y >= een.y + een.height, 'the cells stand under each other');
    await page.close();
  });

  test('colours that are forced leave every part to be told from the other', async () => {
    const { page } = await open(browser, `${server.base}/helmond.html`, { forcedColors: 'active' });
    assert.ok(await page.evaluate(() => getComputedStyle(document.querySelector('h2') as Element).borderBottomStyle === 'solid'));
    assert.deepEqual(
      await page.evaluate(
        () => [...document.querySelectorAll('a, summary')].filter((a) => getComputedStyle(a).color === getComputedStyle(document.body).backgroundColor).length,
      ),
      0,
    );
    await page.close();
  });

  test('on paper stands what is folded away, but for the cases', async () => {
    const { page } = await open(browser, `${server.base}/helmond.html`);
    await page.emulateMedia({ media: 'print' });
    const zichtbaar = (kiezer: string): Promise<boolean> =>
      page
        .locator(kiezer)
        .first()
        .evaluate((p) => p.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && p.getBoundingClientRect().height > 0);
    assert.ok(await zichtbaar('#voorschriften details p'));
    assert.ok(await zichtbaar('#wet details p'));
    assert.ok(!(await zichtbaar('#gevallen details p')));
    assert.ok(!(await zichtbaar('nav')));
    await page.close();
  });
});
