/**
 * The parts of the repository and the arrows between them: `imports` names the parts a part may use. What is not named is
 * refused by the linter, as an import by name and as a relative path into another part.
 * `node`: the part may use Node's own modules. `data`: policy files it may import.
 */
export const PARTS = [
  { name: 'engine', folder: 'packages/engine/src', imports: [], node: false },
  { name: 'lezing', folder: 'packages/lezing/src', imports: ['engine'], node: false },
  { name: 'dialogue', folder: 'packages/dialogue/src', imports: ['engine', 'lezing'], node: false },
  { name: 'language', folder: 'packages/language/src', imports: ['engine', 'lezing'], node: false },
  { name: 'publicatie', folder: 'packages/publicatie/src', imports: ['engine', 'lezing'], node: false },
  { name: 'cli', folder: 'packages/cli/src', imports: ['engine', 'dialogue', 'lezing', 'language', 'publicatie'], node: true },
  { name: 'zgw', folder: 'packages/zgw/src', imports: ['engine', 'dialogue', 'lezing'], node: true },
  { name: 'widget', folder: 'widget/src', imports: ['engine', 'dialogue', 'lezing', 'publicatie'], node: false, data: ['landelijk/landelijk.json'] },
  {
    name: 'editor',
    folder: 'editor/src',
    imports: ['engine', 'lezing', 'dialogue', 'language', 'publicatie', 'widget'],
    node: false,
    data: ['landelijk/landelijk.json', 'landelijk/beleidspunten.json', 'landelijk/skelet.json'],
  },
];

/** Options of ESLint's `no-restricted-imports` for one part. */
export function direction({ name, imports, node, data = [] }) {
  const others = PARTS.filter((part) => part.name !== name && !imports.includes(part.name)).map((part) => part.name);
  const elsewhere = PARTS.filter((part) => part.name !== name).map((part) => part.name);
  const readable = data.map((file) => file.replaceAll('.', String.raw`\.`)).join('|');
  const patterns = [
    { regex: `^@handhavingswijzer/(${others.join('|')})(/|$)`, message: `${name} may import only: ${imports.join(', ') || 'nothing of ours'}.` },
    { regex: `^\\.\\.?/.*\\b(${elsewhere.join('|')})/src/`, message: 'Another part is imported by its name, not by a path into its folder.' },
    { regex: `^@handhavingswijzer/policies/${readable ? `(?!(${readable})$)` : ''}`, message: 'Policies are data that the caller hands over.' },
    { regex: '^\\.\\.?/.*\\bpolicies/', message: 'Policies are data that the caller hands over.' },
  ];
  if (!node) patterns.push({ regex: '^node:', message: 'This part runs in every JavaScript engine.' });
  return { patterns };
}
