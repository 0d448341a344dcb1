// The editor for who works it by keys alone, looks at it through axe-core, or has a narrow screen. On the built page, under its security policy; Monaco's own DOM is Monaco's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type * as Axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { CSP_EDITOR, openEditor, tekstenVan } from './editor.ts';
import { serve, type Server } from './server.ts';
import { toetsenbord } from './toetsenbord.ts';

const root = join(import.meta.dirname, '../..');
const beleid = readFileSync(join(root, 'policies/helmond/beleid.json'), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BLADEN = ['Lezing', 'Tabellen', 'JSON', 'Voorbeeld', 'Gevallen', 'Controle', 'Analyse', 'Verschil', 'Dekking', 'Checklist', 'Publiceren'];

/** One letter of a name is wrong: no officer can work with this. */
const GOED = '{ "var": "recidive" }';
const FOUT = '{ "var": "recidve" }';

/** What axe-core finds on the page, Monaco's own DOM left out. */
async function drempels(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(
      { exclude: [['.monaco-editor'], ['.monaco-aria-container']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

describe('the editor, for everybody', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
    server = await serve(join(root, 'dist'), { csp: CSP_EDITOR });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const breed of [1280, 320])
    test(`every view at ${breed} pixels: no barrier, no complaint, nothing wider than the screen`, async () => {
      const { page, klachten } = await openEditor(browser, server.base, { beleid: beleid.replace(GOED, FOUT), casussen: '' }, { breed });
      await page.getByText('1 fout,').first().waitFor();
      for (const blad of [...(breed === 320 ? ['Inhoud'] : []), ...BLADEN]) {
        await page.getByRole('tab', { name: blad, exact: true }).click();
        await page.waitForTimeout(500);
        assert.deepEqual(await drempels(page), [], blad);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= breed, `${blad} is wider than the screen`);
      }
      assert.deepEqual(klachten, []);
      await page.close();
    });

  test('by keys alone: from the count of faults to the list, a mend, and back', async () => {
    const { page } = await openEditor(browser, server.base, { beleid: beleid.replace(GOED, FOUT), casussen: '' });
    const toetsen = await toetsenbord(page);
    await page.getByText('1 fout,').first().waitFor();
    await toetsen.tot('the count of faults', ({ naam }) => naam.startsWith('1 fout,'));
    await page.keyboard.press('Enter');
    await page
      .locator('be-controle')
      .getByRole('button', { name: /^Maak van “recidve”/ })
      .waitFor();
    await toetsen.tot('the mend', ({ naam }) => naam.startsWith('Maak van “recidve”'));
    await page.keyboard.press('Enter');
    await page.getByText('0 fouten', { exact: false }).first().waitFor();
    assert.equal((await tekstenVan(page)).beleid, beleid);
    assert.ok(
      await page.evaluate(() => document.querySelector('beleids-editor')?.shadowRoot?.activeElement?.matches('be-controle')),
      'the focus stays in the list',
    );
    await page.keyboard.press('Control+z');
    assert.equal((await tekstenVan(page)).beleid, beleid.replace(GOED, FOUT));
    await page.close();
  });

  test('by keys alone: a rule from the outline to its form', async () => {
    const { page } = await openEditor(browser, server.base, { beleid, casussen: '' });
    const toetsen = await toetsenbord(page);
    await page
      .locator('be-inhoud')
      .getByRole('button', { name: /^Regels/ })
      .waitFor();
    await toetsen.tot('the rules in the outline', ({ naam }) => /^Regels \d+/.test(naam));
    await toetsen.druk('ArrowRight');
    const { naam } = await toetsen.druk('ArrowDown');
    await toetsen.druk('Enter');
    await page.locator('be-lezing .gekozen').waitFor();
    await page.keyboard.press('F6');
    await toetsen.tot('the form of that rule', (f) => f.naam.startsWith('Bewerk') && f.naam.includes(naam.replace(/ [✗⚠].*/, '')));
    await page.keyboard.press('Enter');
    await page.locator('be-tabellen').waitFor();
    await page.close();
  });
});
