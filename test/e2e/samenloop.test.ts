// One and the same conduct, marked with a finger on a narrow screen.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { open, wijzer } from './pagina.ts';
import { serve, type Server } from './server.ts';

let browser: Browser;
let server: Server;
before(async () => {
  server = await serve(join(import.meta.dirname, '../../dist'));
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(async () => {
  await browser.close();
  await server.close();
});

test('samenloop is marked and taken apart by touch', async () => {
  const { page, klachten } = await open(browser, `${server.base}/demo/`, { viewport: { width: 360, height: 780 }, hasTouch: true });
  await page.getByRole('button', { name: /^Waar u bent/ }).waitFor();
  const gedragingen = async (): Promise<unknown[]> => {
    const { dossier } = await wijzer(page);
    return (dossier as { overtredingen: { gedraging?: string }[] }).overtredingen.map((o) => o.gedraging);
  };
  await page.getByRole('button', { name: /^Waar u bent/ }).tap();
  await page.getByRole('button', { name: /Samen bekeken/ }).tap();
  const groep = page.getByRole('group', { name: /gedraging/i }).first();
  for (const i of [0, 1]) await groep.getByRole('checkbox').nth(i).tap();
  assert.deepEqual(await gedragingen(), ['gedraging-1', 'gedraging-1']);
  await page.getByRole('button', { name: 'Haal gedraging 1 uit elkaar' }).tap();
  assert.deepEqual(await gedragingen(), [undefined, undefined]);
  assert.deepEqual(klachten, []);
  await page.close();
});
