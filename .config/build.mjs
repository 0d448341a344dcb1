// `npm run build`: the programs, the element in its shapes with what checks and describes it, the pages that use it, the packages for npm, and
// the bill of materials of all of them with the licences of others, in dist/.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { manifest } from './manifest.mjs';
import { NOTICES, notices } from './notices.mjs';
import { writePackages } from './packages.mjs';
import { bundlePrograms } from './prepare.mjs';
import { sbom, shipped } from './sbom.mjs';

const configFile = resolve(import.meta.dirname, '../vite.config.ts');
const dist = resolve(import.meta.dirname, '../dist');
const HOSTED = ['handhavings-wijzer-compleet.js', 'handhavings-wijzer.js', 'handhavings-wijzer-docx.js', 'handhavings-wijzer-kader.js'];

/** The value for `integrity` (Subresource Integrity) of a file in dist/. */
const integrityOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, name)))
    .digest('base64')}`;

/** What vite is told besides its file: to tell what it puts in. */
const telling = { plugins: [shipped.plugin()], worker: { plugins: () => [shipped.plugin()] } };

await bundlePrograms();
for (const mode of ['element', 'complete', 'npm', 'kader']) await build({ configFile, mode, ...telling });
writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest('handhavings-wijzer.js'), null, 2)}\n`);
const integrity = Object.fromEntries(HOSTED.map((name) => [name, integrityOf(name)]));
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
await build({ configFile, ...telling });
await writePackages();
writeFileSync(
  join(dist, NOTICES),
  notices(shipped, (file) => file.startsWith('dist/') && !file.startsWith('dist/npm/')),
);
writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(sbom(shipped), null, 2)}\n`);
console.log(`\nSubresource Integrity, also in dist/integrity.json:\n${HOSTED.map((name) => `  ${name.padEnd(32)} ${integrity[name]}`).join('\n')}`);
