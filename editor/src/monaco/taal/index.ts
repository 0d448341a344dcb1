import type { monaco } from '../laad.ts';
import { aanvullen } from './aanvullen.ts';
import type { Taalbron } from './bron.ts';
import { namen } from './namen.ts';
import { overzichten } from './overzicht.ts';
import { uitleggen } from './uitleg.ts';

export type { Taalbron } from './bron.ts';
export { Bevindingenlaag } from './bevindingen.ts';

/** Registers what packages/language knows as services of Monaco, for the models of one editor. */
export function registreer(bron: Taalbron): monaco.IDisposable {
  const alle = [...aanvullen(bron), uitleggen(bron), ...namen(bron), ...overzichten(bron)];
  return { dispose: () => alle.forEach((een) => een.dispose()) };
}
