// The supplier's hour on a plain HTML page: the packed package, the snippets of the guide and nothing else, under the security policy of the guide.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { pak } from '../hulp/pakketten.ts';
import { bestand } from '../leverancier/gids.ts';
import { gebruik, serveer } from '../leverancier/uur.ts';
import { open } from './pagina.ts';

describe("the supplier's hour, plain HTML", () => {
  const map = mkdtempSync(join(tmpdir(), 'leverancier-'));
  const site = join(map, 'site');
  let browser: Browser;
  before(async () => {
    const { map: pakket } = pak('widget', map);
    const integriteit = JSON.parse(readFileSync(join(pakket, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
    mkdirSync(site);
    cpSync(join(pakket, 'dist/handhavings-wijzer-compleet.js'), join(site, 'handhavings-wijzer-compleet.js'));
    writeFileSync(join(site, 'index.html'), bestand('index.html').replace('sha384-…', integriteit['handhavings-wijzer-compleet.js'] ?? ''));
    for (const naam of ['zaak.js', 'huisstijl.css']) writeFileSync(join(site, naam), bestand(naam));
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    rmSync(map, { recursive: true, force: true });
  });

  test('the verslag of an officer is in the zaak; nothing was asked but the files of the page and the policy, and the page is as it was', async () => {
    const server = await serveer(site);
    const { page, gevraagd, word } = await gebruik(browser, server);
    assert.deepEqual(
      gevraagd.filter((adres) => adres !== '/favicon.ico' && !/^(blob|data|about):/.test(adres)).sort(),
      ['/', '/handhavings-wijzer-compleet.js', '/huisstijl.css', '/policies/helmond/beleid.json', '/zaak.js', '/zaak/dossier.json', '/zaak/verslag'].sort(),
    );
    assert.ok(word.includes('Gastouderbureau Ver Weg'), 'a Word file, without a second file of the element');
    assert.equal(await page.locator('#melding').innerText(), 'Het verslag staat in de zaak.');
    assert.deepEqual(await page.evaluate(() => [location.pathname + location.hash, document.title, history.length, document.styleSheets.length]), [
      '/',
      'Zaak',
      2,
      1,
    ]);
    await page.close();
    await server.close();
  });

  test('a token on the element goes before one of the page, a token of the page before none, and a part can be reached', async () => {
    const server = await serveer(site);
    const { page } = await open(browser, `${server.base}/`);
    const knop = page.getByRole('button', { name: /^Volgende/ });
    await knop.waitFor();
    const stijl = (): Promise<string[]> =>
      knop.evaluate((el) => {
        const { backgroundColor, borderRadius, textTransform } = getComputedStyle(el);
        return [backgroundColor, borderRadius, textTransform];
      });
    assert.deepEqual(await stijl(), ['rgb(0, 129, 31)', '0px', 'uppercase']);
    await page.evaluate(() => {
      const blad = new CSSStyleSheet();
      blad.replaceSync('main { --utrecht-button-primary-action-background-color: #123456 } handhavings-wijzer { --hw-action-color: initial }');
      document.adoptedStyleSheets = [blad];
      const main = document.createElement('main');
      const wijzer = document.querySelector('handhavings-wijzer');
      wijzer?.before(main);
      if (wijzer) main.append(wijzer);
    });
    assert.equal((await stijl())[0], 'rgb(18, 52, 86)', 'set on an element in between, not on :root');
    await page.close();
    await server.close();
  });

  test('a file with a changed byte is not run', async () => {
    const vervalst = join(map, 'vervalst');
    cpSync(site, vervalst, { recursive: true });
    writeFileSync(join(vervalst, 'handhavings-wijzer-compleet.js'), `${readFileSync(join(site, 'handhavings-wijzer-compleet.js'), 'utf8')}\n`);
    const server = await serveer(vervalst);
    const { page, klachten } = await open(browser, `${server.base}/`);
    assert.ok(
      klachten.some((klacht) => /integrity/.test(klacht)),
      klachten.join('\n'),
    );
    assert.equal(await page.evaluate(() => customElements.get('handhavings-wijzer')), undefined);
    await page.close();
    await server.close();
  });
});
