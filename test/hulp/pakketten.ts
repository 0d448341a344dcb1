// Packages as npm packs them, from what the build left in dist/npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const NPM = join(import.meta.dirname, '../../dist/npm');

/** What is published. */
export const PAKKETTEN: readonly string[] = ['widget', 'engine', 'zgw', 'cli', 'policies'];

export interface Ingepakt {
  /** The tarball. */
  readonly bestand: string;
  /** Where it is unpacked. */
  readonly map: string;
  /** The paths in it, sorted. */
  readonly bestanden: readonly string[];
}

function voer(programma: string, argumenten: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(programma, argumenten, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${programma} ${argumenten.join(' ')}: ${stderr}`);
  return stdout;
}

/** Packs a package of dist/npm by `npm pack` and unpacks it beside, in a folder of its own under `naar`. */
export function pak(naam: string, naar: string): Ingepakt {
  if (!existsSync(join(NPM, naam, 'package.json'))) throw new Error(`no dist/npm/${naam}: run \`npm run build\` first`);
  const [uit] = JSON.parse(voer('npm', ['pack', join(NPM, naam), '--json', '--pack-destination', naar])) as [{ filename: string; files: { path: string }[] }];
  const map = join(naar, naam);
  const bestand = join(naar, uit.filename);
  mkdirSync(map);
  voer('tar', ['-xzf', bestand, '-C', map, '--strip-components=1']);
  return { bestand, map, bestanden: uit.files.map(({ path }) => path).sort() };
}
