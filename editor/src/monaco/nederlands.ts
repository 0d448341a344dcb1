// Before Monaco itself: it reads its words when it is loaded.
import { monaco } from '../teksten/monaco.ts';

declare global {
  /** Monaco's own way to be given other words: by number. Where one is missing it falls back on English. */
  var _VSCODE_NLS_MESSAGES: string[] | undefined;
}

/** A page that has given its own Monaco another language keeps that. */
globalThis._VSCODE_NLS_MESSAGES ??= Object.assign([], Object.fromEntries(monaco.map(([nummer, , nederlands]) => [nummer, nederlands])));
