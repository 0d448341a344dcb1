// `npm run build`: the programs, the element as one module with its manifest, and the pages that use it, in dist/.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { manifest } from './manifest.mjs';
import { bundlePrograms } from './prepare.mjs';

const configFile = resolve(import.meta.dirname, '../vite.config.ts');
await bundlePrograms();
await build({ configFile, mode: 'element' });
writeFileSync(resolve(import.meta.dirname, '../dist/custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
await build({ configFile });
