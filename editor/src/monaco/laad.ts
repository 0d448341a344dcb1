// Everything of Monaco that the editor uses. Import this module on request only: it is about 1 MB (gzip).
import './nederlands.ts';
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';

// Only the colours of JSON. What Monaco's own JSON service knows comes, better, from packages/language; so its worker is never asked for.
jsonDefaults.setModeConfiguration({ tokens: true });

/** One worker, for differences between two texts. A page that has its own Monaco keeps its own workers. */
self.MonacoEnvironment ??= { getWorker: () => new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' }) };

monaco.editor.defineTheme('beleid', { base: 'vs', inherit: true, rules: [], colors: { 'editorLineNumber.foreground': '#4a5866' } });

export { monaco };
