export { mutantenVan } from './mutanten.ts';
export { pasMutantToe } from './pas-toe.ts';
export { muteerInStappen } from './proef.ts';
export type { Mutant, Mutantplek, Mutantsoort, Mutanttelling, Mutatieproef, OntbrekendeCasus, Mutantwijziging } from './typen.ts';
