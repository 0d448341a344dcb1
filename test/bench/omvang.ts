// What a page loads: the built files, and what each part of the element comes to by itself.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minifySync } from 'rolldown/experimental';
import { build, type Rolldown } from 'vite';
import { meld } from './meet.ts';

const root = join(import.meta.dirname, '../..');

/** kB of a text as a server sends it. */
const brotli = (inhoud: string | Buffer): number => brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;

/** The part that a module belongs to: a package of npm, a folder of a package of ours, or of the widget. */
function deelVan(id: string): string {
  const pad = relative(root, id);
  const npm = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(pad)?.[1];
  if (npm !== undefined) return /^@?lit/.test(npm) ? 'lit' : npm;
  if (pad.startsWith('policies/')) return 'landelijk';
  const [eerste = '', tweede = '', derde = '', vierde = ''] = pad.split('/');
  if (eerste === 'packages') return vierde.includes('.') || vierde === '' ? tweede : `${tweede}/${vierde}`;
  return derde.includes('.') || derde === '' ? eerste : `${eerste}/${derde}`;
}

/** Sizes of the built element and of the writer of Word files, and of the parts of the element. */
export async function omvang(): Promise<void> {
  for (const [naam, bestand, uitleg] of [
    ['element', 'handhavings-wijzer.js', 'the element with engine, readings, dialogue and national file'],
    ['docx', 'handhavings-wijzer-docx.js', 'the writer of Word files, loaded on request'],
  ] as const) {
    const pad = join(root, 'dist', bestand);
    if (!existsSync(pad)) return console.error(`no dist/${bestand}: run \`npm run build\` first for its size`);
    const inhoud = readFileSync(pad);
    meld(naam, inhoud.length / 1000, 'kB', `dist/${bestand}, minified: ${uitleg}`);
    meld(`${naam}-gzip`, gzipSync(inhoud, { level: 9 }).length / 1000, 'kB', 'the same, gzip -9');
    meld(`${naam}-brotli`, brotli(inhoud), 'kB', 'the same, brotli 11');
  }
  const gebouwd = (await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'element',
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const element = gebouwd.output.find((deel) => deel.type === 'chunk' && deel.isEntry);
  if (element?.type !== 'chunk') throw new Error('the build has no entry');
  const delen = new Map<string, string[]>();
  for (const [id, { code }] of Object.entries(element.modules)) if (code) delen.set(deelVan(id), [...(delen.get(deelVan(id)) ?? []), code]);
  const maten = [...delen].map(([naam, codes]) => ({ naam, maat: brotli(minifySync(`${naam}.js`, codes.join('\n'), { mangle: { toplevel: true } }).code) }));
  for (const { naam, maat } of maten.sort((a, b) => b.maat - a.maat).filter((deel) => deel.maat >= 1))
    meld(`element/${naam}`, maat, 'kB', 'this part by itself, minified, brotli 11');
}
