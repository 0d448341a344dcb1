/** What a small program needs to check JSON of others against a schema: no formats, no rules, no dependencies. */
export { grensFout } from './lees/grenzen.ts';
export { keur } from './lees/keuring.ts';
export type { SchemaFout } from './lees/keuring.ts';
export { VERBODEN_SLEUTELS } from './lees/limieten.ts';
export type { Limieten } from './lees/limieten.ts';
export type { Schema } from './gegenereerd/schemas.ts';
