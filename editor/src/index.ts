/**
 * The policy editor: one text (`werktekst`), three views on it and what is beside them (`onderdelen`), and what is known of it, worked out in a worker
 * (`rekenen`, by packages/language and packages/engine). Every change is a small edit of the text, whichever view it comes from; there is one history.
 */
import './define.ts';

export { BeleidsEditor } from './beleids-editor.ts';
export { BeleidGewijzigd, BestandGewijzigd, type Bestandstand } from './gebeurtenissen.ts';
export type { Conceptplaats } from './bestand/conceptplaats.ts';
export { maakConceptgeheugen, maakDatabaseplaats } from './bestand/databaseplaats.ts';
export type { Bundelbeleid } from './bestand/herkomst.ts';
export type { Rechten } from './contexten.ts';
export type { Teksten } from './werktekst/sneden.ts';
