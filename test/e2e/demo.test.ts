// The built demo, served as strictly as a host would: both cases to a final advice, and the same bytes on the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { doorloop, open, wijzer, zonderDrempels } from './pagina.ts';
import { CSP_TRUSTED_TYPES, serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const CLI = join(root, 'packages/cli/bin/handhavingswijzer.js');

describe('the built demo', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    server = await serve(join(root, 'dist'));
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const gemeente of ['Haarlemmermeer', 'Helmond'])
    test(`${gemeente}: from the open case to a final advice, without an obstacle, and as on the command line`, async () => {
      const { page, klachten } = await open(browser, `${server.base}/demo/`);
      await page.getByText('beleid van Haarlemmermeer').waitFor();
      await page.getByRole('radio', { name: gemeente, exact: true }).check();
      await page.getByText(`beleid van ${gemeente}`).waitFor();
      assert.equal((await wijzer(page)).status, 'voorlopig');

      const stappen = await doorloop(page, (kop) => zonderDrempels(page, kop));
      assert.ok(stappen > 5, `${stappen} steps`);

      const { dossier, status } = await wijzer(page);
      assert.equal(status, 'volledig');
      await page.getByText('Toon het advies als JSON').click();
      const getoond = await page.locator('#advies-json').innerText();
      const cli = spawnSync(process.execPath, [CLI, 'adviseer', '--beleid', gemeente.toLowerCase(), '-'], { input: JSON.stringify(dossier), encoding: 'utf8' });
      assert.equal(cli.status, 0, cli.stderr);
      assert.equal(cli.stdout, `${getoond}\n`);
      assert.deepEqual(klachten, []);
      await page.close();
    });

  test('a slow policy does not replace the case that was chosen meanwhile', async () => {
    let laatGaan: () => void = () => undefined;
    const wacht = new Promise<void>((klaar) => (laatGaan = klaar));
    const { page, klachten } = await open(browser, `${server.base}/demo/`, {}, async (p) => {
      await p.route('**/haarlemmermeer/beleid.json', async (route) => {
        await wacht;
        await route.continue().catch(() => undefined); // the page may have given up on it
      });
    });
    await page.getByRole('radio', { name: 'Helmond', exact: true }).check();
    await page.getByText('beleid van Helmond').waitFor();
    const aangekomen = page.waitForResponse('**/haarlemmermeer/beleid.json').catch(() => undefined);
    laatGaan();
    await Promise.race([aangekomen, page.waitForTimeout(2_000)]);
    await page.waitForTimeout(500);
    assert.equal(await page.getByText('beleid van Helmond').count(), 1);
    assert.deepEqual(
      klachten.filter((klacht) => !klacht.startsWith('failed: ')),
      [],
    );
    await page.close();
  });

  test('a new case begins with the case itself and no answer chosen', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`);
    await page.getByRole('radio', { name: /^Nieuwe zaak/ }).check();
    const vraag = page.getByRole('region', { name: 'Vraag' });
    await vraag.getByRole('heading', { name: 'De zaak' }).waitFor();
    assert.equal(await vraag.locator('input:checked').count(), 0);
    assert.deepEqual(await vraag.getByRole('textbox').evaluateAll((velden) => velden.map((veld) => (veld as HTMLInputElement).value).filter(Boolean)), []);
    await zonderDrempels(page, 'De zaak');
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('the themes load under the security policy', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`);
    const kleur = (): Promise<string> =>
      page.getByRole('button', { name: /^Volgende/ }).evaluate((knop) => {
        const { backgroundColor, fontFamily } = getComputedStyle(knop);
        return `${backgroundColor} ${fontFamily}`;
      });
    const kleuren = [await kleur()];
    for (const thema of ['Voorbeeld', 'Den Haag']) {
      await page.getByRole('radio', { name: thema }).check();
      await page.waitForFunction(
        (naam) => [...document.styleSheets].some(({ ownerNode }) => (ownerNode as HTMLElement).dataset['thema'] === naam),
        thema === 'Voorbeeld' ? 'voorbeeld' : 'denhaag',
      );
      kleuren.push(await kleur());
      await zonderDrempels(page, thema);
    }
    assert.equal(new Set(kleuren).size, 3, kleuren.join('; '));
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('on a phone, in forced colours: nothing scrolls sideways and the advice opens from its bar', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`, {
      viewport: { width: 320, height: 640 },
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await page.getByRole('button', { name: /^Volgende/ }).waitFor();
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await zonderDrempels(page, '320 pixels');
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('with Trusted Types only lit-html makes markup', async () => {
    const streng = await serve(join(root, 'dist'), { csp: CSP_TRUSTED_TYPES });
    const { page, klachten } = await open(browser, `${streng.base}/demo/`);
    const verder = page.getByRole('button', { name: /^Volgende/ });
    await verder.click();
    await verder.waitFor();
    assert.deepEqual(klachten, []);
    await page.close();
    await streng.close();
  });

  test('the landing page leads to the demo', async () => {
    const { page, klachten } = await open(browser, `${server.base}/`);
    await zonderDrempels(page, 'landing page');
    await page.getByRole('link', { name: /demo/i }).first().click();
    await page.getByRole('button', { name: /^Volgende/ }).waitFor();
    assert.ok(page.url().endsWith('/demo/'));
    assert.deepEqual(klachten, []);
    await page.close();
  });
});
