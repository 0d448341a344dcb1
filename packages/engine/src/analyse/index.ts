export { analyseerInStappen, Peilingen } from './analyseer.ts';
export type { Analyse, Ruimtetelling, Voortgang } from './analyseer.ts';
export type { Analysebevinding } from './bevindingen.ts';
