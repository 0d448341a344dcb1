import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { tightLiterals } from './.config/literals.mjs';

/**
 * Two kinds of builds: the pages (this file's default: also what `npm start` serves) and the element, in three shapes (`ELEMENT`):
 * `--mode element`, the module `dist/handhavings-wijzer.js` that a host puts in its page, with its Word writer beside it; `--mode complete`, the same as one
 * file; `--mode npm`, for the bundler of a host; and `--mode kader`, the small module with which a page connects with the element in a frame. `npm run build` runs
 * all; the built pages use the first.
 *
 * Pages stand in widget/demo: `index.html` is the landing page (`/`), `demo/index.html` the demo (`/demo/`), `editor/index.html` the policy editor (`/editor/`),
 * `kader/index.html` the page for an iframe (`/kader/`), `zaaksysteem/index.html` a case system that uses both (`/zaaksysteem/`), with their settings in `public`.
 * Policies are served at `/policies/NAME/beleid.json`; pages fetch them there (relative: `../policies/…`).
 */
const root = import.meta.dirname;
const out = join(root, 'dist');
const policies = join(root, 'policies');
const BY_NAME = /^@handhavingswijzer\/widget$/;
const PAGES = [
  ['index', 'index.html'],
  ['demo', 'demo/index.html'],
  ['editor', 'editor/index.html'],
  ['kader', 'kader/index.html'],
  ['zaaksysteem', 'zaaksysteem/index.html'],
] as const;

const published = (): string[] =>
  readdirSync(policies, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => ['beleid.json', 'casussen.json', 'landelijk.json'].map((file) => `${entry.name}/${file}`))
    .filter((file) => existsSync(join(policies, file)));

/** The policies as static files: read from their folder while developing, copied when building. */
const servePolicies = (): Plugin => ({
  name: 'policies',
  configureServer(server) {
    server.middlewares.use('/policies', (request, response, next) => {
      const file = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
      if (!published().includes(file)) return next();
      response.setHeader('content-type', 'application/json');
      response.end(readFileSync(join(policies, file)));
    });
  },
  closeBundle() {
    for (const file of published()) cpSync(join(policies, file), join(out, 'policies', file));
  },
});

/** Pages with a router of their own: each of their addresses leads to the page, which goes on from there. */
const routes = (): Plugin => ({
  name: 'routes',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, naar] = /^\/zaaksysteem\/(zaken\/.*)/.exec(request.url ?? '') ?? [];
      if (naar === undefined) return next();
      response.writeHead(302, { location: `/zaaksysteem/?naar=${encodeURIComponent(naar)}` }).end();
    });
  },
});

/** Lets the built pages use the module that hosts use, instead of a second copy of the element. */
const useBuiltElement = (): Plugin => ({
  name: 'built-element',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (BY_NAME.test(source) ? { id: '../handhavings-wijzer.js', external: true } : null),
});

/** Nothing in these parts acts by being imported: what a page does not use stays out of it. */
const treeshake = { moduleSideEffects: [{ test: /\/packages\/(engine|lezing|dialogue|language)\/src\//, sideEffects: false }] };

const shared: UserConfig = {
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'], tsconfigPaths: false },
  base: './',
  clearScreen: false,
  worker: { format: 'es' },
};

/** The shapes of the element. The one import on request is the writer of Word files: it becomes the one other file, found beside the module. */
const ELEMENT: Readonly<
  Record<string, { readonly name: string; readonly input?: string; readonly folder?: string; readonly whole?: true; readonly forBundlers?: true }>
> = {
  element: { name: 'handhavings-wijzer' },
  complete: { name: 'handhavings-wijzer-compleet', whole: true },
  npm: { name: 'index', folder: 'npm/widget/dist', forBundlers: true },
  kader: { name: 'handhavings-wijzer-kader', input: 'widget/src/kader/index.ts', whole: true },
};

export default defineConfig(({ mode }): UserConfig => {
  const shape = ELEMENT[mode];
  return shape
    ? {
        ...shared,
        root,
        publicDir: false,
        plugins: [tightLiterals()],
        build: {
          outDir: join(out, shape.folder ?? ''),
          emptyOutDir: mode === 'element',
          target: 'es2022',
          minify: !shape.forBundlers,
          modulePreload: false,
          // as a library: without what Vite puts around an `import()`, which it would put there once more in a host's own build
          ...(shape.forBundlers ? { lib: { entry: resolve(root, 'widget/src/index.ts'), formats: ['es'] } } : {}),
          chunkSizeWarningLimit: 1000, // one module by design
          rolldownOptions: {
            treeshake,
            input: resolve(root, shape.input ?? 'widget/src/index.ts'),
            preserveEntrySignatures: 'strict',
            external: shape.forBundlers ? [/^lit($|\/)/] : [],
            output: {
              format: 'es',
              codeSplitting: !shape.whole,
              entryFileNames: `${shape.name}.js`,
              chunkFileNames: ({ isDynamicEntry, name }) => `${shape.name}-${isDynamicEntry ? 'docx' : name}.js`,
            },
          },
        },
      }
    : {
        ...shared,
        root: join(root, 'widget/demo'),
        appType: 'mpa',
        plugins: [servePolicies(), routes(), useBuiltElement()],
        server: { fs: { allow: [root] } },
        build: {
          outDir: out,
          emptyOutDir: false,
          target: 'es2022',
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          rolldownOptions: { treeshake, input: Object.fromEntries(PAGES.map(([name, file]) => [name, join(root, 'widget/demo', file)])) },
        },
      };
});
