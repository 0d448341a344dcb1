import type { Werk } from '../contexten.ts';
import type { monaco } from './laad.ts';

/** How Monaco looks and acts wherever it stands in the editor. */
export const GEDEELDE_OPTIES = {
  automaticLayout: true,
  // The browser has its own, in the reader's language.
  contextmenu: false,
  fixedOverflowWidgets: true,
  fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace',
  fontSize: 14,
  links: false,
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  scrollBeyondLastLine: false,
  // Tab moves on to the next part of the page: no trap for who works by keyboard. Within a filled-in skeleton it goes to the next gap.
  tabFocusMode: true,
  theme: 'beleid',
  unicodeHighlight: { ambiguousCharacters: false },
  unusualLineTerminators: 'off',
  wordBasedSuggestions: 'off',
  wordWrap: 'on',
} as const satisfies monaco.editor.IStandaloneEditorConstructionOptions;

const EIGEN_VELD = '.find-widget, .rename-box, .monaco-inputbox';

/** There is one history, the editor's: in this place Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z are its. Until the function that this gives is called. */
export function historie(plaats: HTMLElement, werk: Werk): () => void {
  const toets = (e: KeyboardEvent): void => {
    if (e.altKey || !(e.ctrlKey || e.metaKey)) return;
    const letter = e.key.toLowerCase();
    if ((letter !== 'z' && letter !== 'y') || (e.target instanceof Element && e.target.closest(EIGEN_VELD))) return;
    e.preventDefault();
    e.stopPropagation();
    if (letter === 'y' || e.shiftKey) werk.opnieuw();
    else werk.ongedaan();
  };
  plaats.addEventListener('keydown', toets, true);
  return () => plaats.removeEventListener('keydown', toets, true);
}
