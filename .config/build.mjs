// `npm run build`: the command line, the element as one module, and the pages that use it, in dist/.
import { resolve } from 'node:path';
import { build } from 'vite';
import { bundleCli } from './prepare.mjs';

const configFile = resolve(import.meta.dirname, '../vite.config.ts');
await bundleCli();
await build({ configFile, mode: 'element' });
await build({ configFile });
