// Runs after `npm ci`: bundles the programs, so that `npx handhavingswijzer` and `npx handhavingswijzer-zgw` run on a Node without TypeScript.
// Installed without the development dependencies there is nothing to bundle with; that is no error.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { shipped } from './sbom.mjs';

const root = resolve(import.meta.dirname, '..');

/** Each program with its folder: src/main.ts becomes dist/NAME.js. */
const PROGRAMS = [
  { name: 'handhavingswijzer', folder: 'packages/cli' },
  { name: 'handhavingswijzer-zgw', folder: 'packages/zgw' },
];

/** Writes each program as one ES module, everything in it but Node's own modules; whole at once, so that who runs it meanwhile finds the old one or the new. */
export async function bundlePrograms() {
  const { build } = await import('esbuild');
  for (const { name, folder } of PROGRAMS) {
    const { version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const to = join(root, folder, `dist/${name}.js`);
    const { outputFiles, metafile } = await build({
      metafile: true,
      entryPoints: [join(root, folder, 'src/main.ts')],
      write: false,
      outfile: to,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      conditions: ['source'],
      mainFields: ['module', 'main'],
      tsconfig: join(root, '.config/tsconfig.base.json'),
      banner: { js: `// ${name} ${version}, bundled from ${folder}/src. Do not edit.` },
      logLevel: 'warning',
    });
    shipped.addMetafile(metafile);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(`${to}.${process.pid}`, outputFiles[0].contents);
    renameSync(`${to}.${process.pid}`, to);
  }
}

if (process.argv[1] === import.meta.filename) {
  const installed = await import('esbuild').then(
    () => true,
    () => false,
  );
  if (installed && PROGRAMS.every(({ folder }) => existsSync(join(root, folder, 'src/main.ts')))) await bundlePrograms();
  else console.error('prepare: esbuild or a program is not there, the programs were not bundled');
}
