// `npm start`: the same pages from source.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { open } from './pagina.ts';

test('the development server serves the landing page, the demo, the case system at any of its addresses, and the policies', async () => {
  const server = await createServer({
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? assert.fail('no address');
  const browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  try {
    assert.equal((await fetch(`${base}policies/landelijk/landelijk.json`)).headers.get('content-type'), 'application/json');
    const { page, klachten } = await open(browser, base);
    await page.getByRole('link', { name: /demo/i }).first().click();
    await page.getByRole('region', { name: 'Advies' }).waitFor({ timeout: 60_000 });
    await page.goto(`${base}zaaksysteem/zaken/Z-2026-0412/kader`);
    await page.frameLocator('iframe').getByRole('region', { name: 'Advies' }).waitFor({ timeout: 60_000 });
    assert.equal(page.url(), `${base}zaaksysteem/zaken/Z-2026-0412/kader`);
    assert.deepEqual(
      klachten.filter((klacht) => !klacht.includes('Lit is in dev mode')),
      [],
    );
  } finally {
    await browser.close();
    await server.close();
  }
});
