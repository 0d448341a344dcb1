// Monaco's worker, from our own origin.
import 'monaco-editor/editor/editor.worker';
