// The types of what is published: TypeScript writes a declaration per module, which become one file per entry, so that what our parts share is in it and
// the rest of them is not.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const scratch = join(root, 'dist/types');
const OURS = /^@handhavingswijzer\/(\w+)(?:\/(\w+))?$/;

/** A part of ours by its name is its declarations; what an entry leaves to its host stays an import. */
const ourParts = (left) => ({
  name: 'our-parts',
  resolveId(source) {
    if (left.some((name) => source === name || source.startsWith(`${name}/`))) return { id: source, external: true };
    const [, part, entry = 'index'] = OURS.exec(source) ?? [];
    return part === undefined ? undefined : join(scratch, part === 'widget' ? 'widget' : `packages/${part}`, `src/${entry}.d.ts`);
  },
});

/** Writes the declarations of all parts, hands over a function that bundles one entry, and clears up. `left` names the packages that stay imports. */
export async function withTypes(use) {
  const { dts } = await import('rolldown-plugin-dts'); // only who makes packages needs it
  const tsc = resolve(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', join(root, '.config/tsconfig.types.json')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no types: ${stdout}`);
  await use(async ({ source, to, left }) => {
    const entry = join(scratch, source.replace(/\.ts$/, '.d.ts'));
    const bundle = await rolldown({
      input: { entry },
      plugins: [ourParts(left), dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false, resolver: 'oxc' })],
      external: /^node:/,
    });
    await bundle.write({
      dir: dirname(to),
      format: 'es',
      entryFileNames: to
        .split('/')
        .at(-1)
        .replace(/\.d\.ts$/, '.d.ts'),
    });
    await bundle.close();
  });
  rmSync(scratch, { recursive: true, force: true });
}
