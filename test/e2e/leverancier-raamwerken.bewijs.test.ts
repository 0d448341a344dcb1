// The supplier's hour in the frameworks suppliers use: an empty app of each (test/leverancier) takes the packed package and the snippets of the guide,
// type-checks, builds, and an officer makes a verslag in it. Installs the frameworks from the registry, so only in `npm run bewijs`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { pak } from '../hulp/pakketten.ts';
import { bestand, csp } from '../leverancier/gids.ts';
import { gebruik, serveer } from '../leverancier/uur.ts';

interface App {
  readonly naam: string;
  /** Its own Trusted Types policy, when it makes one. */
  readonly trustedTypes?: string;
  /** What the app takes from the guide. */
  readonly uitGids: readonly string[];
  /** A change of one of these files that must not compile, with a word that its complaint must hold. */
  readonly fout: readonly (readonly [bestand: string, van: string, naar: string, klacht: RegExp])[];
}

const APPS: readonly App[] = [
  {
    naam: 'react',
    uitGids: ['src/Zaak.tsx'],
    fout: [
      ['src/Zaak.tsx', 'beleidUrl="/', 'kopniveau="2" beleidUrl="/', /'string' is not assignable to type 'number'/],
      ['src/Zaak.tsx', 'e.detail.verslag', 'e.detail.uitkomst', /'uitkomst' does not exist/],
    ],
  },
  {
    naam: 'vue',
    trustedTypes: 'vue',
    uitGids: ['src/Zaak.vue', 'vite.config.ts'],
    fout: [
      ['src/Zaak.vue', ':dossier=', ':kopniveau="\'twee\'" :dossier=', /'string' is not assignable to type 'number'/],
      ['src/Zaak.vue', '(e: AdviesVastgesteld) =>', '(e: MouseEvent & AdviesVastgesteld) =>', /MouseEvent/],
    ],
  },
  {
    naam: 'angular',
    uitGids: ['src/app/zaak.ts'],
    fout: [
      ['src/app/zaak.ts', 'vastgesteld(e: AdviesVastgesteld)', 'vastgesteld(e: MouseEvent & AdviesVastgesteld)', /MouseEvent/],
      ['src/app/zaak.ts', 'e.detail.verslag', 'e.detail.uitkomst', /'uitkomst' does not exist/],
    ],
  },
];

/** A command in a folder: whether it succeeded, and what it said. */
function voer(map: string, ...opdracht: readonly [string, ...string[]]): { readonly gelukt: boolean; readonly gezegd: string } {
  const [programma, ...argumenten] = opdracht;
  const { status, stdout, stderr } = spawnSync(programma, argumenten, {
    cwd: map,
    encoding: 'utf8',
    env: { ...process.env, CI: '1', NO_COLOR: '1', NG_CLI_ANALYTICS: 'false', NODE_OPTIONS: '' },
  });
  return { gelukt: status === 0, gezegd: `${stdout}${stderr}` };
}

const moet = ({ gelukt, gezegd }: { readonly gelukt: boolean; readonly gezegd: string }): string => {
  assert.ok(gelukt, gezegd);
  return gezegd;
};

describe("the supplier's hour, in frameworks", () => {
  const map = mkdtempSync(join(tmpdir(), 'leverancier-'));
  let browser: Browser;
  let pakket = '';
  before(async () => {
    pakket = pak('widget', map).bestand;
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    rmSync(map, { recursive: true, force: true });
  });

  for (const { naam, uitGids, fout, trustedTypes } of APPS)
    test(`${naam}: adds the element by the guide, type-checks, builds, and an officer makes a verslag`, async () => {
      const app = join(map, `app-${naam}`);
      cpSync(join(import.meta.dirname, '../leverancier', naam), app, { recursive: true });
      for (const pad of uitGids) writeFileSync(join(app, pad), bestand(pad));
      moet(voer(app, 'npm', 'install', '--no-audit', '--no-fund', pakket));
      moet(voer(app, 'npm', 'run', 'check'));

      for (const [pad, van, naar, klacht] of fout) {
        const goed = readFileSync(join(app, pad), 'utf8');
        assert.ok(goed.includes(van), van);
        writeFileSync(join(app, pad), goed.replaceAll(van, naar));
        const { gelukt, gezegd } = voer(app, 'npm', 'run', 'check');
        assert.ok(!gelukt, `${naar} compiles`);
        assert.match(gezegd, klacht);
        writeFileSync(join(app, pad), goed);
      }

      assert.doesNotMatch(moet(voer(app, 'npm', 'run', 'build')), /CommonJS|circular|EVAL/);
      const server = await serveer(join(app, 'dist'), `${csp()}${trustedTypes === undefined ? '' : ` ${trustedTypes}`}`);
      const { page } = await gebruik(browser, server);
      await page.close();
      await server.close();
    });
});
