// A thousand dossiers: byte-identical advices in Node, on the command line and in a page under a strict content security policy.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { BELEIDEN, beleidTekst, landelijkTekst } from '../hulp/beleid.ts';
import { adviezen, type vingerafdrukken } from './adviezen.ts';
import { serve } from './server.ts';

const SEED = 20260103;
const COUNT = (process.env['BEWIJS'] === '1' ? 10_000 : 1_000) / BELEIDEN.length;
const root = join(import.meta.dirname, '../..');

describe(`${COUNT} dossiers a policy, seed ${SEED}`, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    const bundel = await build({
      entryPoints: [join(import.meta.dirname, 'adviezen.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      conditions: ['source'],
      mainFields: ['module', 'main'],
      tsconfig: join(root, '.config/tsconfig.base.json'),
    });
    server = await serve(join(root, 'policies'), {
      extra: { '/adviezen.js': ['text/javascript', bundel.outputFiles[0]?.text ?? ''], '/leeg.html': ['text/html', '<!doctype html><title>leeg</title>'] },
    });
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const naam of BELEIDEN)
    test(naam, async () => {
      const hier = adviezen(beleidTekst(naam), landelijkTekst(), SEED, COUNT);
      assert.equal(new Set(hier.adviezen).size, COUNT, 'dossiers that differ');

      const cli = spawnSync(process.execPath, [join(root, 'packages/cli/bin/handhavingswijzer.js'), 'adviseer', '--beleid', naam, '--ndjson', '-'], {
        input: hier.dossiers.map((dossier) => `${JSON.stringify(dossier)}\n`).join(''),
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      });
      assert.equal(cli.status, 0, cli.stderr);
      assert.deepEqual(cli.stdout.trimEnd().split('\n'), hier.adviezen);

      const page = await browser.newPage();
      await page.goto(`${server.base}/leeg.html`);
      const daar = await page.evaluate(
        async ([beleid, zaad, aantal]) => {
          const module = (await import(/* @vite-ignore */ String('/adviezen.js'))) as { adviezen: typeof adviezen; vingerafdrukken: typeof vingerafdrukken };
          const [beleidTekst = '', landelijkTekst = ''] = await Promise.all(
            [`/${beleid}/beleid.json`, '/landelijk/landelijk.json'].map((pad) => fetch(pad).then((antwoord) => antwoord.text())),
          );
          return module.vingerafdrukken(module.adviezen(beleidTekst, landelijkTekst, zaad, aantal).adviezen);
        },
        [naam, SEED, COUNT] as const,
      );
      await page.close();
      assert.deepEqual(
        daar,
        hier.adviezen.map((tekst) => createHash('sha256').update(tekst).digest('hex')),
      );
    });
});
