// What of others is in the files that are shipped (a software bill of materials, CycloneDX 1.6): told by the bundlers themselves while they write the files, so
// that nothing is listed that is not in them and nothing is in them that is not listed. No clock and no chance: the same files give the same bytes.
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** The folder of the package that a module is part of. Ours lie outside node_modules. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
/** CycloneDX knows one licence by its SPDX id, or an expression of several. */
const EXPRESSION = / (?:AND|OR|WITH) |\(/;

/** Keeps which packages are in which file. */
export class Shipped {
  /** Path of the package from the root, as in the lock file, to the files that hold code of it. */
  #files = new Map();

  /** The modules that a file is made of: paths, absolute or from where we are. */
  add(file, modules) {
    for (const module of modules) {
      const path = relative(root, resolve(module.split('?')[0]))
        .split(sep)
        .join('/');
      const [found] = PACKAGE.exec(path) ?? [];
      if (found !== undefined) this.#files.set(found, (this.#files.get(found) ?? new Set()).add(file));
    }
  }

  /** What esbuild tells of its output (`metafile`): only what has bytes in it. */
  addMetafile({ outputs }) {
    for (const [file, { inputs }] of Object.entries(outputs))
      this.add(
        relative(root, resolve(file)).split(sep).join('/'),
        Object.entries(inputs).flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? [module] : [])),
      );
  }

  /** A plugin for Vite that notes each chunk as it is written; only what was not shaken out of it. `folder` is where the files go, from the root. */
  plugin() {
    return {
      name: 'shipped',
      generateBundle: ({ dir }, bundle) => {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            this.add(
              join(relative(root, resolve(root, dir ?? 'dist')), chunk.fileName)
                .split(sep)
                .join('/'),
              Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 && !id.startsWith('\0') ? [id] : [])),
            );
      },
    };
  }

  /** Each package with its files, in one order whatever the order in which they came. */
  list() {
    const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...this.#files].sort(([a], [b]) => order(a, b)).map(([path, files]) => ({ path, files: [...files].sort(order) }));
  }
}

/** What every bundler of a build tells. */
export const shipped = new Shipped();

/** The name of a package from its path: what stands behind the last node_modules. */
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
/** As a package URL: https://github.com/package-url/purl-spec, type npm. */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-…` of a lock file as a hash of CycloneDX. */
function hashOf(integrity) {
  const [algorithm, value] = integrity.split('-');
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
}

function componentOf(lock, { path, files }) {
  const locked = lock.packages[path];
  if (!locked) throw new Error(`${path} is shipped but is not in the lock file`);
  const { version, license, integrity } = locked;
  const name = nameOf(path);
  return {
    type: 'library',
    'bom-ref': path,
    name,
    version,
    ...(integrity ? { hashes: [hashOf(integrity)] } : {}),
    ...(license ? { licenses: [EXPRESSION.test(license) ? { expression: license } : { license: { id: license } }] } : {}),
    purl: purl(name, version),
    properties: files.map((file) => ({ name: 'handhavingswijzer:file', value: file })),
  };
}

/** Where a package finds another: beside itself or in a folder above, as Node does. */
function found(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages.has(path)) return path;
    if (folder === '') return undefined;
  }
}

/**
 * The bill of materials as CycloneDX 1.6. Components are packages of others with code in a shipped file; which files stands in their properties
 * (`handhavingswijzer:file`). Helpers that a bundler writes itself are not in it. Throws on a package that the lock file does not know.
 */
export function sbom(told, lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))) {
  const list = told.list();
  const packages = new Set(list.map(({ path }) => path));
  const { version, license } = lock.packages['packages/engine'];
  const ref = `handhavingswijzer@${version}`;
  const needs = ({ dependencies = {}, peerDependencies = {} }, path) =>
    Object.keys({ ...dependencies, ...peerDependencies })
      .map((name) => found(packages, path, name))
      .filter((one) => one !== undefined)
      .sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': ref, name: 'handhavingswijzer', version, licenses: [{ license: { id: license } }] },
    },
    components: list.map((one) => componentOf(lock, one)),
    dependencies: [
      { ref, dependsOn: [...packages] },
      ...list.map(({ path }) => {
        const dependsOn = needs(lock.packages[path], path);
        return { ref: path, ...(dependsOn.length > 0 ? { dependsOn } : {}) };
      }),
    ],
  };
}
