export { controleerHandtekening, onderteken } from './handtekening.ts';
export type { Oordeel, Sleutel } from './handtekening.ts';
export { leesGeheim, leesSleutels, maakSleutelpaar, openbaarVan } from './sleutel.ts';
export type { Sleutelpaar } from './sleutel.ts';
export type { Weigering } from './teksten.ts';
export { openUitgave } from './uitgave.ts';
export type { Geheugen, LaatsteUitgave, Omgeving, Uitgave, Uitkomst } from './uitgave.ts';
export { maakPagina, paginabestand } from './pagina/index.ts';
export type { Paginastof } from './pagina/index.ts';
