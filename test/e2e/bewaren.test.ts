// Two real tabs on one case, on the built demo: nothing is overwritten unseen, and a newer version of the policy loses nothing.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { zonderDrempels } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');

interface Zaak {
  readonly schema: string;
  readonly dossier: { readonly antwoorden?: Readonly<Record<string, unknown>>; readonly overtredingen: readonly unknown[] };
}

describe('a case that is kept', () => {
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

  async function tabblad(context: BrowserContext): Promise<{ page: Page; klachten: string[] }> {
    const page = await context.newPage();
    const klachten: string[] = [];
    page.on('pageerror', (fout) => klachten.push(fout.message));
    page.on('console', (bericht) => {
      if (bericht.type() === 'error') klachten.push(bericht.text());
    });
    await page.goto(`${server.base}/demo/`);
    await page.getByText('beleid van Haarlemmermeer').waitFor();
    await page.getByRole('radio', { name: 'In deze browser' }).check();
    return { page, klachten };
  }

  const vraag = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Vraag' });
  const bewaard = (page: Page): Promise<Zaak> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('handhavingswijzer demo haarlemmermeer') ?? 'null') as never);
  /** The dossier of the element as plain data. */
  const dossier = (page: Page): Promise<Zaak['dossier']> =>
    page.evaluate(() => {
      const element = document.querySelector('handhavings-wijzer') as unknown as { dossier: object };
      return JSON.parse(JSON.stringify(element.dossier)) as never;
    });

  /** Chooses an option of the question at hand. */
  async function kies(page: Page, hoeveelste: number): Promise<void> {
    await vraag(page).getByRole('radio').nth(hoeveelste).check();
  }

  test('two tabs: the second is told, both are kept until she chose', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const een = await tabblad(context);
    const twee = await tabblad(context);
    await kies(een.page, 0);
    await een.page.getByText('bewaard', { exact: true }).waitFor();
    const eerste = await dossier(een.page);
    await twee.page.getByRole('heading', { name: 'Deze zaak is ook in een ander venster gewijzigd' }).waitFor();
    await kies(twee.page, 1);
    const tweede = await dossier(twee.page);
    assert.notDeepEqual(tweede, eerste);
    await twee.page.waitForTimeout(500); // longer than the saver waits
    assert.deepEqual((await bewaard(twee.page)).dossier, eerste, 'the first one stands');
    await zonderDrempels(twee.page, 'another window wrote');

    await twee.page.getByRole('button', { name: 'Ga hier door' }).click();
    await een.page.getByRole('heading', { name: 'Deze zaak is ook in een ander venster gewijzigd' }).waitFor();
    assert.deepEqual(await dossier(een.page), eerste, 'still there');
    assert.deepEqual((await bewaard(een.page)).dossier, tweede);
    await een.page.getByRole('button', { name: 'Neem de andere over' }).click();
    assert.deepEqual(await dossier(een.page), tweede);
    assert.deepEqual([een.klachten, twee.klachten], [[], []]);
    await context.close();
  });

  test('closing the tab at once loses nothing; the next one asks, as the dossier of the host differs', async () => {
    const context = await browser.newContext();
    const een = await tabblad(context);
    await kies(een.page, 1);
    const laatste = await dossier(een.page);
    await een.page.goto('about:blank'); // before the saver's wait is over
    const twee = await tabblad(context);
    await twee.page.getByRole('heading', { name: 'Er is al een zaak bewaard' }).waitFor();
    await twee.page.getByRole('button', { name: 'Ga verder met de bewaarde zaak' }).click();
    assert.deepEqual(await dossier(twee.page), laatste);
    await context.close();
  });

  test('a case file goes out by its button and in again, under a newer version with all of it', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const { page, klachten } = await tabblad(context);
    await kies(page, 1);
    const voor = await dossier(page);
    await page.getByRole('button', { name: 'Overzicht' }).first().click();
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download zaakbestand' }).click()]);
    assert.match(bestand.suggestedFilename(), /^zaak-Z-2026-0412-\d{4}-\d{2}-\d{2}\.json$/);
    const pad = await bestand.path();
    const zaak = JSON.parse(await readFile(pad, 'utf8')) as Zaak;
    assert.equal(zaak.schema, 'zaakbestand/1');

    const ander = await context.newPage();
    await ander.goto(`${server.base}/demo/`);
    await ander.getByText('beleid van Haarlemmermeer').waitFor();
    await ander.getByRole('radio', { name: 'Nieuwe zaak in Helmond' }).check();
    await ander.getByText('beleid van Helmond').waitFor();
    await ander.getByRole('radio', { name: 'Haarlemmermeer', exact: true }).check();
    await ander.getByText('beleid van Haarlemmermeer').waitFor();
    await ander.getByRole('radio', { name: 'Verzonnen nieuwe versie' }).check();
    await ander.getByRole('heading', { name: 'Deze zaak is begonnen onder een andere versie van het beleid' }).waitFor();
    await ander.getByRole('radio', { name: /^Versie 1\.0\.0/ }).check();
    await ander.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await ander.getByRole('button', { name: 'Overzicht' }).first().click();
    await ander.getByLabel('Open een zaakbestand').setInputFiles(pad);
    await ander.getByRole('heading', { name: 'Deze zaak is begonnen onder een andere versie van het beleid' }).waitFor();
    await zonderDrempels(ander, 'going over');
    for (const blijft of await ander.getByRole('radio', { name: 'Mijn antwoord blijft staan' }).all()) await blijft.check();
    await ander.getByRole('radio', { name: /^Versie 2\.0\.0/ }).check();
    await ander.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await ander.getByText('versie 2.0.0').first().waitFor();
    assert.deepEqual((await dossier(ander)).overtredingen, voor.overtredingen, 'every answer on an overtreding still fits');
    assert.deepEqual(voor.antwoorden, { veelheid: false });
    assert.equal('antwoorden' in (await dossier(ander)), false, 'the question about the whole case is gone');
    await ander.getByRole('button', { name: 'Overzicht' }).first().click();
    await ander.getByRole('heading', { name: 'Wat onder een eerdere versie is gezegd' }).waitFor();
    await ander.getByText(/Antwoord: nee \(versie 1\.0\.0\)\. Dit vraagt het beleid niet meer\./).waitFor();
    await zonderDrempels(ander, 'overview with what does not count any more');
    assert.deepEqual(klachten, []);
    await context.close();
  });
});
