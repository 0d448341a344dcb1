// The bill of materials that the build writes: right by the official schema, of what is really in the files, the same whatever the order of things.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { sbom, Shipped, type Component, type Sbom } from '../../.config/sbom.mjs';

const root = join(import.meta.dirname, '../..');
const json = <T>(pad: string): T => JSON.parse(readFileSync(join(root, pad), 'utf8')) as T;

interface Slot {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, string>>; readonly version?: string; readonly integrity?: string }>
  >;
}

const keur = (tekst: string): Promise<unknown> => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(tekst);
const inBestand = ({ components }: Sbom, bestand: string): readonly string[] =>
  components.filter(({ properties }) => properties.some(({ value }) => value === bestand)).map(({ name }) => name);

describe('the bill of materials', () => {
  let tekst = '';
  let bom: Sbom;
  before(() => {
    tekst = readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8');
    bom = JSON.parse(tekst) as Sbom;
  });

  test('is CycloneDX 1.6 by the official schema, that refuses what is not', async () => {
    assert.equal(await keur(tekst), null);
    assert.notEqual(await keur(tekst.replace('"type": "library"', '"type": "bibliotheek"')), null);
    assert.notEqual(await keur(tekst.replace(/"content": "./, '"content": "x')), null);
  });

  test('holds no clock and no chance', () => assert.doesNotMatch(tekst, /timestamp|serialNumber/));

  test('names for each file what is in it, and every file is there', () => {
    const bestanden = new Set(bom.components.flatMap(({ properties }) => properties.map(({ value }) => value)));
    assert.deepEqual(
      [...bestanden].filter((bestand) => !existsSync(join(root, bestand))),
      [],
    );
    // By what these programs do: Lit draws, one library hashes, one reads JSON with its faults, one computes twice, one verifies signatures; Word has its own file.
    const overal = [
      '@lit/context',
      '@lit/reactive-element',
      '@noble/hashes',
      'canonicalize',
      'jose',
      'json-logic-js',
      'jsonc-parser',
      'lit-element',
      'lit-html',
    ];
    assert.deepEqual(inBestand(bom, 'dist/handhavings-wijzer.js').toSorted(), overal.toSorted());
    assert.deepEqual(inBestand(bom, 'dist/handhavings-wijzer-docx.js'), ['docx']);
    assert.deepEqual(inBestand(bom, 'dist/handhavings-wijzer-compleet.js').toSorted(), [...overal, 'docx'].toSorted());
    assert.ok(inBestand(bom, 'packages/zgw/dist/handhavingswijzer-zgw.js').includes('csv-parse'));
    assert.ok(bom.components.find(({ name }) => name === 'monaco-editor')?.properties.every(({ value }) => value.startsWith('dist/assets/')));
  });

  test('leaves out nothing that our parts depend on, and no tool that only builds', () => {
    const { packages } = json<Slot>('package-lock.json');
    const ours = Object.entries(packages).filter(([pad]) => /^(?:packages\/\w+|widget|editor)$/.test(pad));
    const nodig = new Set(ours.flatMap(([, { dependencies = {} }]) => Object.keys(dependencies)).filter((naam) => !naam.startsWith('@handhavingswijzer/')));
    const namen = new Set(bom.components.map(({ name }) => name));
    // `lit` only passes on what stands in lit-html, lit-element and reactive-element
    assert.deepEqual(
      [...nodig].filter((naam) => !namen.has(naam)),
      ['lit'],
    );
    for (const gereedschap of ['vite', 'rolldown', 'esbuild', 'typescript', 'tsx', 'axe-core', 'ajv', 'fast-check'])
      assert.ok(!namen.has(gereedschap), gereedschap);
  });

  test('has of each the version that is installed, its hash from the lock file, a licence and a package URL', () => {
    const { packages } = json<Slot>('package-lock.json');
    for (const { 'bom-ref': pad, name, version, hashes, licenses, purl } of bom.components) {
      const geinstalleerd = json<{ name: string; version: string }>(`${pad}/package.json`);
      assert.deepEqual([name, version], [geinstalleerd.name, geinstalleerd.version]);
      const [{ content = '' } = {}] = hashes ?? [];
      assert.equal(`sha512-${Buffer.from(content, 'hex').toString('base64')}`, packages[pad]?.integrity, name);
      assert.equal(licenses?.length, 1, name);
      assert.equal(decodeURIComponent(purl), `pkg:npm/${name}@${version}`);
    }
  });

  test('what a package needs is one of the components, or within the package that carries it', () => {
    const refs = new Set(bom.components.map((een) => een['bom-ref']));
    for (const { dependsOn = [] } of bom.dependencies) for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
    assert.deepEqual(bom.dependencies.find(({ ref }) => ref === 'node_modules/lit-element')?.dependsOn, [
      'node_modules/@lit/reactive-element',
      'node_modules/lit-html',
    ]);
  });
});

describe('from what bundlers tell', () => {
  const LOCK = {
    packages: {
      'packages/engine': { version: '1.2.3', license: 'EUPL-1.2' },
      'node_modules/a': { version: '1.0.0', license: '(MIT OR Apache-2.0)', integrity: 'sha512-AAEC', dependencies: { '@x/b': '^2.0.0' } },
      'node_modules/@x/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@x/b': { version: '2.1.0', license: 'MIT' },
    },
  };
  const verteld = (...wat: readonly (readonly [bestand: string, modules: readonly string[]])[]): Sbom => {
    const shipped = new Shipped();
    for (const [bestand, modules] of wat) shipped.add(bestand, modules);
    return sbom(shipped, LOCK);
  };
  const a = ['node_modules/a/index.js', join(root, 'node_modules/a/lib/x.js?worker')];
  const diep = ['node_modules/a/node_modules/@x/b/index.js'];

  test('a package inside another is its own, and the one that the other finds', () => {
    const { components, dependencies } = verteld(
      ['dist/een.js', [...a, ...diep, 'packages/engine/src/index.ts']],
      ['dist/twee.js', ['node_modules/@x/b/index.js']],
    );
    assert.deepEqual(
      components.map((een: Component) => [een['bom-ref'], een.version, een.properties.map(({ value }) => value)]),
      [
        ['node_modules/@x/b', '2.0.0', ['dist/twee.js']],
        ['node_modules/a', '1.0.0', ['dist/een.js']],
        ['node_modules/a/node_modules/@x/b', '2.1.0', ['dist/een.js']],
      ],
    );
    assert.deepEqual(dependencies.find(({ ref }) => ref === 'node_modules/a')?.dependsOn, ['node_modules/a/node_modules/@x/b']);
    assert.deepEqual(components[1]?.licenses, [{ expression: '(MIT OR Apache-2.0)' }]);
    assert.deepEqual(components[1]?.hashes, [{ alg: 'SHA-512', content: '000102' }]);
    assert.equal(components[0]?.purl, 'pkg:npm/%40x/b@2.0.0');
  });

  test('the same in another order gives the same bytes', () => {
    const een = verteld(['dist/een.js', [...a, ...diep]], ['dist/twee.js', a]);
    const twee = verteld(['dist/twee.js', a.toReversed()], ['dist/een.js', diep], ['dist/een.js', a]);
    assert.equal(JSON.stringify(een), JSON.stringify(twee));
  });

  test('what the lock file does not know is refused', () => {
    assert.throws(() => verteld(['dist/een.js', ['node_modules/vreemd/index.js']]), /node_modules\/vreemd is shipped but is not in the lock file/);
  });
});
