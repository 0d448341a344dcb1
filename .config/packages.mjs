// What is published on npm, as folders under dist/npm that `npm publish` takes as they are. Not every part of the repository is published: what a host does
// not call stays ours to change. A published package holds the parts of ours that it needs; see widget/decisions/0003.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { manifest } from './manifest.mjs';
import { NOTICES, notices } from './notices.mjs';
import { shipped } from './sbom.mjs';
import { withTypes } from './types.mjs';

const root = resolve(import.meta.dirname, '..');
export const PUBLISHED = join(root, 'dist/npm');

/**
 * Each package with its folder. `library`: its src/index.ts becomes dist/index.js, with types. `program`: the bundle that `prepare` makes goes along.
 * `element`: what vite built.
 */
export const PACKAGES = [
  { name: 'widget', folder: 'widget', readme: 'INTEGRATION.md', element: true },
  { name: 'engine', folder: 'packages/engine', library: true },
  { name: 'zgw', folder: 'packages/zgw', library: true, program: 'handhavingswijzer-zgw' },
  { name: 'cli', folder: 'packages/cli', program: 'handhavingswijzer' },
  { name: 'policies', folder: 'policies' },
];

/** esbuild, that tells what it put in. */
const bundle = async (options) => shipped.addMetafile((await build({ ...options, metafile: true })).metafile);

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What only the repository needs of a package.json. */
const OURS_ONLY = ['private', 'scripts', 'devDependencies', 'publishConfig'];

/** The package.json as it is published: that of the folder, with what its `publishConfig` says instead, and where the project lives. */
function packageJson(folder) {
  const ours = json(join(root, folder, 'package.json'));
  const { access, ...published } = ours.publishConfig;
  const { url, name } = parse(readFileSync(join(root, 'publiccode.yml'), 'utf8'));
  return {
    ...Object.fromEntries(Object.entries(ours).filter(([key]) => !OURS_ONLY.includes(key))),
    author: `${name} <${url}>`,
    homepage: url.replace(/\.git$/, ''),
    repository: { type: 'git', url: `git+${url}`, directory: folder },
    engines: json(join(root, 'package.json')).engines,
    publishConfig: { access },
    ...published,
  };
}

/** The files of a folder that its package.json names, but for its `dist`. A name that begins with a star is taken from every subfolder that has it. */
function copyFiles(folder, to, files) {
  const from = join(root, folder);
  const subfolders = readdirSync(from, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  for (const pattern of files.filter((file) => file !== 'dist'))
    for (const name of pattern.startsWith('*/') ? subfolders.map((sub) => pattern.replace('*', sub)) : [pattern])
      if (existsSync(join(from, name)) || name === pattern) cpSync(join(from, name), join(to, name), { recursive: true });
}

/** One ES module of a library: our own parts in it, packages of others left as they are. */
async function library(folder, to, dependencies) {
  await bundle({
    entryPoints: [join(root, folder, 'src/index.ts')],
    outfile: join(to, 'dist/index.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    conditions: ['source'],
    external: dependencies,
    tsconfig: join(root, '.config/tsconfig.base.json'),
    logLevel: 'warning',
  });
}

/** The wrapper for React, the module that connects with the element in a frame, and what tools read of the element. */
async function elementExtras(to) {
  await bundle({
    entryPoints: [join(root, 'widget/frameworks/react.ts')],
    outfile: join(to, 'dist/react.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', '@handhavingswijzer/widget'],
    tsconfig: join(root, '.config/tsconfig.base.json'),
    logLevel: 'warning',
  });
  await bundle({
    entryPoints: [join(root, 'widget/src/kader/index.ts')],
    outfile: join(to, 'dist/kader.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    tsconfig: join(root, '.config/tsconfig.base.json'),
    logLevel: 'warning',
  });
  cpSync(join(root, 'widget/frameworks/vue.d.ts'), join(to, 'dist/vue.d.ts'));
  for (const name of ['handhavings-wijzer.js', 'handhavings-wijzer-docx.js', 'handhavings-wijzer-compleet.js', 'handhavings-wijzer-kader.js', 'integrity.json'])
    cpSync(join(root, 'dist', name), join(to, 'dist', name));
  writeFileSync(join(to, 'dist/custom-elements.json'), `${JSON.stringify(manifest('dist/index.js'), null, 2)}\n`);
}

/** Writes every package; the programs and the element must have been built. */
export async function writePackages() {
  await withTypes(async (types) => {
    for (const { name, folder, readme = 'README.md', ...kind } of PACKAGES) {
      const to = join(PUBLISHED, name);
      const published = packageJson(folder);
      const dependencies = Object.keys(published.dependencies ?? {});
      const left = [...dependencies, ...Object.keys(published.peerDependencies ?? {})];
      mkdirSync(join(to, 'dist'), { recursive: true });
      writeFileSync(join(to, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
      cpSync(join(root, folder, readme), join(to, 'README.md'));
      cpSync(join(root, 'LICENSE'), join(to, 'LICENSE'));
      copyFiles(folder, to, published.files);
      if (kind.library) await library(folder, to, dependencies);
      if (kind.program) cpSync(join(root, folder, `dist/${kind.program}.js`), join(to, `dist/${kind.program}.js`));
      if (kind.element) await elementExtras(to);
      if (kind.library || kind.element) await types({ source: `${folder}/src/index.ts`, to: join(to, 'dist/index.d.ts'), left });
      if (kind.element) await types({ source: 'widget/src/kader/index.ts', to: join(to, 'dist/kader.d.ts'), left });
      if (kind.element) await types({ source: 'widget/frameworks/react.ts', to: join(to, 'dist/react.d.ts'), left: [...left, '@handhavingswijzer/widget'] });
      const within = [`dist/npm/${name}/`, `${folder}/dist/`, ...(kind.element ? ['dist/handhavings-wijzer'] : [])];
      const text = notices(shipped, (file) => within.some((start) => file.startsWith(start)));
      if (text !== undefined) writeFileSync(join(to, 'dist', NOTICES), text);
      if (!existsSync(join(to, 'README.md'))) throw new Error(`${name} has no README`);
    }
  });
}
