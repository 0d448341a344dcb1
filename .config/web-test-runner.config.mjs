// Tests of what a browser draws, in a real Chromium: `npx wtr --config .config/web-test-runner.config.mjs`, with `--files` for a choice.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin, emulateMediaPlugin, sendKeysPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { build } from 'esbuild';
import { ARGS, executablePath } from './browser.mjs';

const root = resolve(import.meta.dirname, '..');
const COMMON_JS = ['json-logic-js'];

/** Dependencies that are no ES module, bundled to one when a test asks for them. */
function commonJs() {
  const done = new Map();
  const bundle = (name) => {
    const names = Object.keys(createRequire(import.meta.url)(name)).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
    const contents = [`import * as all from '${name}';`, 'const it = all.default ?? all;', 'export default it;']
      .concat(names.map((key, i) => `const k${i} = it.${key}; export { k${i} as ${key} };`))
      .join('\n');
    return build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', write: false, platform: 'browser' }).then(
      (result) => result.outputFiles[0].text,
    );
  };
  return {
    name: 'common-js',
    resolveImport: ({ source }) => (COMMON_JS.includes(source) ? `/__cjs/${source}.js` : undefined),
    async serve(context) {
      const name = /^\/__cjs\/(.+)\.js$/.exec(context.path)?.[1];
      if (!name || !COMMON_JS.includes(name)) return undefined;
      if (!done.has(name)) done.set(name, bundle(name));
      return { body: await done.get(name), type: 'js' };
    },
  };
}

/** A test may send any command of the DevTools protocol to its own page: `executeServerCommand('cdp', { method, params })`. */
const devTools = {
  name: 'cdp',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    return (await client.send(payload.method, payload.params ?? {})) ?? {};
  },
};

/** Counts tests for `npm test`: { passed, failed } in the file that WTR_COUNTS names. A skipped test counts as failed. */
const counts = {
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0 };
    const walk = (suite) => {
      for (const test of suite.tests) total[test.passed && !test.skipped ? 'passed' : 'failed']++;
      for (const inner of suite.suites) walk(inner);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults);
      if (session.errors.length > 0) total.failed++;
    }
    if (process.env.WTR_COUNTS) writeFileSync(process.env.WTR_COUNTS, JSON.stringify(total));
  },
};

export default {
  rootDir: root,
  files: ['widget/src/**/*.test.ts', 'editor/src/**/*.test.ts', 'test/browser/**/*.test.ts'].map((pattern) => join(root, pattern)),
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  concurrency: 2,
  plugins: [
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    sendKeysPlugin(),
    setViewportPlugin(),
    devTools,
    commonJs(),
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(root, '.config/tsconfig.base.json') }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await executablePath(), args: ARGS, headless: true } })],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
  filterBrowserLogs: (log) => !String(log.args[0]).startsWith('Lit is in dev mode'),
};
