// The packages in dist/npm as npm would publish them: packed, then looked at by publint and arethetypeswrong, and loaded by a Node that has nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pak, PAKKETTEN, type Ingepakt } from '../hulp/pakketten.ts';

interface Pakket {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly private?: boolean;
  readonly repository: { readonly url: string };
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Stuklijst {
  readonly components: readonly { readonly name: string; readonly version: string; readonly properties: readonly { readonly value: string }[] }[];
}

const ROOT = join(import.meta.dirname, '../..');
const NPM = join(ROOT, 'dist/npm');

describe('the packages for npm', () => {
  let map = '';
  let ingepakt: ReadonlyMap<string, Ingepakt> = new Map();
  before(() => {
    map = mkdtempSync(join(tmpdir(), 'pakketten-'));
    ingepakt = new Map(PAKKETTEN.map((naam) => [naam, pak(naam, map)]));
  });
  after(() => rmSync(map, { recursive: true, force: true }));
  const van = (naam: string): Ingepakt => ingepakt.get(naam) ?? assert.fail(`${naam} is not packed`);

  /** The folder of an unpacked package, with what it depends on beside it as an installation would put it. */
  const metAfhankelijkheden = (naam: string): string => {
    const { map: uitgepakt } = van(naam);
    const { dependencies = {} } = JSON.parse(readFileSync(join(uitgepakt, 'package.json'), 'utf8')) as Pakket;
    for (const afhankelijk of [...Object.keys(dependencies), '@handhavingswijzer/policies']) {
      const plek = [join(ROOT, 'packages', naam, 'node_modules', afhankelijk), join(ROOT, 'node_modules', afhankelijk)].find((pad) => existsSync(pad));
      const hier = join(uitgepakt, 'node_modules', afhankelijk);
      mkdirSync(dirname(hier), { recursive: true });
      symlinkSync(plek ?? assert.fail(`${afhankelijk} is not installed`), hier);
    }
    return uitgepakt;
  };

  test('every folder of dist/npm is one of them', () => {
    assert.deepEqual(readdirSync(NPM).sort(), [...PAKKETTEN].sort());
  });

  for (const naam of PAKKETTEN) {
    test(`${naam}: publint has nothing to say`, async () => {
      const { messages, pkg } = await publint({ pkgDir: van(naam).map, strict: true, pack: false });
      assert.deepEqual(
        messages.map((bericht) => formatMessage(bericht, pkg as Record<string, unknown>, { color: false })),
        [],
      );
    });

    test(`${naam}: the types are those of the code, wherever modules are resolved`, async () => {
      const analyse = await checkPackage(
        createPackageFromTarballData(readFileSync(van(naam).bestand)),
        naam === 'widget' ? { entrypoints: ['.', './react', './vue', './kader'] } : {},
      );
      const zonderTypen = naam === 'cli' || naam === 'policies';
      assert.equal(analyse.types === false, zonderTypen);
      if (!analyse.types) return;
      // These are ES modules only: `require` of them, and a Node without `exports`, are not promised.
      const beloofd = analyse.problems.filter(
        ({ kind, ...meer }) =>
          kind !== 'CJSResolvesToESM' && !('resolutionKind' in meer && (meer.resolutionKind === 'node10' || meer.resolutionKind === 'node16-cjs')),
      );
      assert.deepEqual(beloofd, []);
    });

    test(`${naam}: says what it is, and names no file that is not in it`, () => {
      const { map: uitgepakt, bestanden } = van(naam);
      const pakket = JSON.parse(readFileSync(join(uitgepakt, 'package.json'), 'utf8')) as Pakket;
      assert.equal(pakket.name, `@handhavingswijzer/${naam}`);
      assert.equal(pakket.license, 'EUPL-1.2');
      assert.equal(pakket.private, undefined);
      assert.match(pakket.repository.url, /^git\+https:/);
      for (const nodig of ['LICENSE', 'README.md']) assert.ok(bestanden.includes(nodig), nodig);
      assert.ok(readFileSync(join(uitgepakt, 'README.md'), 'utf8').length > 500, 'a README that helps');
      assert.deepEqual(
        bestanden.filter((pad) => /\.test\.|(^|\/)(src|node_modules)\//.test(pad)),
        [],
      );
      for (const doel of JSON.stringify(pakket.exports).match(/\.\/dist[^"]+/g) ?? []) assert.ok(existsSync(join(uitgepakt, doel)), doel);
      // of ours only what is published too, and exactly this version: an advice is of one engine
      for (const [afhankelijk, versie] of Object.entries(pakket.dependencies ?? {}))
        if (afhankelijk.startsWith('@handhavingswijzer/')) {
          assert.ok(PAKKETTEN.includes(afhankelijk.slice('@handhavingswijzer/'.length)), afhankelijk);
          assert.equal(versie, pakket.version);
        }
    });
  }

  for (const naam of ['widget', 'cli', 'zgw'])
    test(`${naam}: the licences of others whose code is in it go along, with their text`, () => {
      const { components } = JSON.parse(readFileSync(join(ROOT, 'dist/sbom.cdx.json'), 'utf8')) as Stuklijst;
      const [kop = '', ...delen] = readFileSync(join(van(naam).map, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').split(/\n-{80}\n/);
      assert.match(kop, /own licence/);
      const binnen = components.filter(({ properties }) =>
        properties.some(({ value }) => [`dist/npm/${naam}/`, `packages/${naam}/dist/`].some((map) => value.startsWith(map))),
      );
      for (const { name, version } of binnen) {
        const deel = delen.find((tekst) => tekst.trimStart().startsWith(`${name} ${version} (`));
        assert.ok(deel !== undefined, `${name} is named`);
        assert.ok(deel.length > 300, `${name} has its text`);
      }
      assert.ok(binnen.length > 0 && delen.length >= binnen.length);
    });

  test('widget: the build of a host finds nothing in it that it would add itself, and nothing that a strict page forbids', () => {
    const code = readFileSync(join(van('widget').map, 'dist/index.js'), 'utf8');
    assert.deepEqual(code.match(/__vitePreload|process\.env|\b(?:eval|require)\(|\bnew Function\b/g), null);
  });

  test('what is not in the list cannot be published by mistake', () => {
    for (const map of [...readdirSync(join(ROOT, 'packages')).map((naam) => `packages/${naam}`), 'policies', 'widget', 'editor'])
      assert.equal((JSON.parse(readFileSync(join(ROOT, map, 'package.json'), 'utf8')) as Pakket).private, true, map);
  });

  test('the engine advises as its README says', () => {
    const [, code = ''] = /```js\n([^]*?)```/.exec(readFileSync(join(NPM, 'engine/README.md'), 'utf8')) ?? [];
    const uit = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: metAfhankelijkheden('engine'), encoding: 'utf8' });
    const advies = JSON.parse(uit) as { readonly schema: string; readonly status: string; readonly overtredingen: readonly { readonly voorschrift: string }[] };
    assert.deepEqual([advies.schema, advies.status, advies.overtredingen[0]?.voorschrift], ['advies/1', 'voorlopig', 'formatie-kwalificatie']);
  });

  test('the command answers from its package', () => {
    const uit = execFileSync(process.execPath, [join(NPM, 'cli/bin/handhavingswijzer.js'), 'lijst'], { encoding: 'utf8' });
    assert.deepEqual((JSON.parse(uit) as { id: string }[]).map(({ id }) => id).sort(), ['haarlemmermeer', 'helmond']);
  });

  test('the element can be imported where there is no page, so that a server that renders does not fall over it', () => {
    const vraag = "const { HandhavingsWijzer } = await import('@handhavingswijzer/widget'); console.log(typeof HandhavingsWijzer)";
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', vraag], { cwd: join(NPM, 'widget'), encoding: 'utf8' }), 'function\n');
  });
});
