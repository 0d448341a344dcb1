// Runs after `npm ci`: bundles the command line, so that `npx handhavingswijzer` runs on a Node without TypeScript.
// Installed without the development dependencies there is nothing to bundle with; that is no error.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const entry = join(root, 'packages/cli/src/main.ts');

/** Writes packages/cli/dist/handhavingswijzer.js: one ES module, everything in it but Node's own modules. */
export async function bundleCli() {
  const { build } = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
  await build({
    entryPoints: [entry],
    outfile: join(root, 'packages/cli/dist/handhavingswijzer.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    tsconfig: join(root, '.config/tsconfig.base.json'),
    banner: { js: `// handhavingswijzer ${version}, bundled from packages/cli/src. Do not edit.` },
    logLevel: 'warning',
  });
}

if (process.argv[1] === import.meta.filename) {
  const installed = await import('esbuild').then(
    () => true,
    () => false,
  );
  if (installed && existsSync(entry)) await bundleCli();
  else console.error('prepare: esbuild or packages/cli is not there, the command line was not bundled');
}
