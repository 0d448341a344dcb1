// The custom-elements manifest of the element: what its doc comments promise to hosts, for editors and documentation tools. Only
// <handhavings-wijzer> and its events are public.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { create } from '@custom-elements-manifest/analyzer/src/create.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** The analyzer's own TypeScript: it cannot read the trees of another version. */
const ts = createRequire(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer'))('typescript');
const root = resolve(import.meta.dirname, '..');
const MODULES = ['widget/src/index.ts', 'widget/src/define.ts', 'widget/src/handhavings-wijzer.ts', 'widget/src/gebeurtenissen.ts'];
const TAG = 'handhavings-wijzer';
const PUBLIC = ['HandhavingsWijzer', 'AdviesGewijzigd', 'AdviesVastgesteld', 'DossierGewijzigd', 'WijzerFout'];
/** What every Lit element has, and what the class keeps to itself. */
const LIFECYCLE = /^(?:render|styles|willUpdate|updated|firstUpdated|connectedCallback|disconnectedCallback)$/;

const isPublic = ({ name, privacy, kind, static: fixed }) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !(kind === 'method' && fixed) && !LIFECYCLE.test(name);

/** The manifest (schema 1.0.0) as an object; the same for the same source. `path`: of the module in which a host finds all of it. */
export function manifest(path) {
  const sources = MODULES.map((file) => ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true));
  const { modules, ...rest } = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
  const declared = ({ members, events, ...declaration }) => ({
    ...declaration,
    ...(members ? { members: members.filter(isPublic) } : {}),
    ...(events ? { events: events.filter(({ description }) => description) } : {}),
  });
  const exported = (name) => ({ kind: 'js', name, declaration: { name, module: path } });
  // define.ts registers from a list, which the analyzer does not follow
  const definition = { kind: 'custom-element-definition', name: TAG, declaration: { name: 'HandhavingsWijzer', module: path } };
  const declarations = modules.flatMap((module) => module.declarations.filter(({ name }) => PUBLIC.includes(name)).map(declared));
  return { ...rest, modules: [{ kind: 'javascript-module', path, declarations, exports: [...PUBLIC.map(exported), definition] }] };
}
