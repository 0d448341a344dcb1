export { analyseerInStappen, Peilingen } from './analyseer.ts';
export type { Analyse, Ruimtetelling, Voortgang } from './analyseer.ts';
export type { Gevalsvoorwaarde } from './beschrijving.ts';
export type { Analysebevinding } from './bevindingen.ts';
export { Dossiervergelijking } from './dossiers.ts';
export type { Dossierstand, Groep } from './dossiers.ts';
export { vergelijkInStappen } from './vergelijk.ts';
export type { Uitkomstverschil, Vergelijking, Uitkomstwijziging } from './vergelijk.ts';
