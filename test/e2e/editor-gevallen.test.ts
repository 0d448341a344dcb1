// The cases of a policy on the built editor's page, as a policy writer works with them: what fails and why, a case out of the preview, cases on a boundary.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import type { Casussen } from '@handhavingswijzer/engine';
import { CSP_EDITOR, naarBlad, naarJson, naarTekst, openEditor, tekstenVan, type Teksten } from './editor.ts';
import { zonderDrempels } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const bron = (bestand: string): Promise<string> => readFile(join(root, 'policies/haarlemmermeer', `${bestand}.json`), 'utf8');
/** Of Haarlemmermeer: counted in the file. */
const aantalGevallen = (teksten: Teksten): number => (JSON.parse(teksten.casussen) as Casussen).casussen.length;

describe('the cases in the policy editor', () => {
  let browser: Browser;
  let server: Server;
  let teksten: Teksten;
  before(async () => {
    teksten = { beleid: await bron('beleid'), casussen: await bron('casussen') };
    server = await serve(join(root, 'dist'), { csp: CSP_EDITOR });
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const deel = (page: Page): Locator => page.locator('be-gevallen');
  const zegt = (page: Page, tekst: string): Promise<void> => deel(page).getByText(tekst).first().waitFor();
  /** The page with the cases open, all of them run. */
  async function open(breed = 1280): Promise<{ page: Page; klachten: string[] }> {
    const geopend = await openEditor(browser, server.base, teksten, { breed });
    geopend.page.setDefaultTimeout(90_000); // the cases wait for whatever else the machine does
    await naarBlad(geopend.page, 'Gevallen');
    await zegt(geopend.page, `Alle ${String(aantalGevallen(teksten))} gevallen goed.`);
    return geopend;
  }

  test('a window of three years that becomes four makes the case of three years and a day fail, in words', async () => {
    const { page, klachten } = await open();
    await naarJson(page);
    await naarTekst(page, '"exploitatieverbod", "bestuurlijke-boete"],');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.type('4,');
    await naarBlad(page, 'Gevallen');
    const geval = deel(page).locator('[data-geval]').filter({ hasText: 'Aanwijzing een dag buiten de drie jaar' });
    await geval.getByText('fout', { exact: true }).waitFor();
    const recidive = geval.locator('table').filter({ hasText: 'Recidive' }).first().locator('td');
    assert.deepEqual(
      (await recidive.allInnerTexts()).map((tekst) => tekst.trim()),
      ['nee', 'ja'],
    );
    assert.equal(await deel(page).locator('[data-geval]').first().getByText('fout', { exact: true }).count(), 1, 'what fails stands first');

    await geval.getByRole('button', { name: 'Open in het voorbeeld' }).click();
    await page.getByText('U ziet wat een handhaver ziet met de tekst zoals die nu is.').waitFor();
    await page.locator('handhavings-wijzer hw-advies').first().waitFor();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await naarBlad(page, 'Gevallen');
    await zegt(page, `Alle ${String(aantalGevallen(teksten))} gevallen goed.`);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('the case in the preview becomes a case, with what she looked up and nothing else, and runs', async () => {
    const { page, klachten } = await open();
    await deel(page).getByRole('button', { name: 'Oudercommissie ontbreekt', exact: true }).click();
    await deel(page).getByRole('button', { name: 'Open in het voorbeeld' }).click();
    const bewaar = page.locator('be-voorbeeld').getByRole('button', { name: 'Bewaar als geval' });
    await page.locator('be-voorbeeld button[aria-disabled=false]').filter({ hasText: 'Bewaar als geval' }).waitFor();
    await bewaar.click();
    await deel(page).getByLabel('Titel').fill('Nogmaals de oudercommissie');
    await deel(page).getByLabel('Nagekeken: Recidive').check();
    await deel(page).getByLabel('Herleiding').fill('6.1.4: niets eerder, dus geen recidive.');
    await deel(page).getByRole('button', { name: 'Bewaar het geval' }).click();
    await deel(page).getByRole('heading', { name: 'Nogmaals de oudercommissie' }).waitFor();
    await deel(page)
      .locator('.etiket')
      .filter({ hasText: /^goed$/ })
      .waitFor();
    const nieuw = (JSON.parse((await tekstenVan(page)).casussen) as Casussen).casussen.at(-1);
    assert.equal(nieuw?.id, 'nogmaals-de-oudercommissie');
    assert.deepEqual(nieuw?.verwacht, { overtredingen: { o1: { recidive: false } } });
    assert.ok((await tekstenVan(page)).casussen.startsWith(teksten.casussen.trimEnd().slice(0, -8)), 'the other cases are as they were written');
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('three cases on and around three years are added in one go, and undone in one go', async () => {
    const { page, klachten } = await open();
    await deel(page).getByRole('button', { name: 'Grensgevallen' }).click();
    await deel(page)
      .getByLabel('Geval om van uit te gaan')
      .selectOption({ label: 'Eerste overtreding pedagogisch beleid bij een kindercentrum met groen profiel' });
    const grens = deel(page).getByLabel('Grens', { exact: true });
    const naam = (await grens.locator('option').allInnerTexts()).find((tekst) => tekst.trim().startsWith('Termijn van 3 jaar: Recidive'));
    assert.ok(naam);
    await grens.selectOption({ label: naam.trim() });
    await zegt(page, 'Recidive: nee');
    const rijen = (await deel(page).locator('tbody tr').allInnerTexts()).map((tekst) =>
      /(korter|precies|langer)[\s\S]*Recidive: (\w+)/.exec(tekst)?.slice(1).join(' '),
    );
    assert.deepEqual(rijen, ['korter ja', 'precies ja', 'langer nee']);
    for (const vak of await deel(page).locator('tbody input').all()) await vak.check();
    await deel(page).getByLabel('heb ik in de beleidstekst nagekeken').check();
    await deel(page).getByLabel('Uit welke paragraaf').fill('6.1.4: binnen drie jaar, de dag zelf telt mee.');
    await deel(page).getByRole('button', { name: 'Voeg 3 gevallen toe' }).click();
    await page
      .getByText(`${String(aantalGevallen(teksten) + 3)} gevallen goed`)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    assert.equal((await tekstenVan(page)).casussen, teksten.casussen);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('has no barriers, wide and at 360 pixels', async () => {
    for (const breed of [1280, 360]) {
      const { page } = await open(breed);
      for (const scherm of ['Alle gevallen', 'Wat nog niet gezien is', 'Grensgevallen']) {
        await deel(page).getByRole('button', { name: scherm }).click();
        await zonderDrempels(page, `${scherm} at ${String(breed)}`);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= breed, scherm);
      }
      await page.close();
    }
  });
});
