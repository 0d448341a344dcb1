export { Dekkingsmeter, isGedekt, meetDekking, voegDekkingSamen } from './dekking.ts';
export type { Dekking, Voorwaarde } from './dekking.ts';
export { draaiCasussen, draaiInStappen } from './draai.ts';
export type { Casusrun, CasusUitslag } from './draai.ts';
export { vergelijkAdvies, vergelijkWeigering, verwachtingVan } from './vergelijk.ts';
export type { Verschil } from './vergelijk.ts';
export { voorwaardenIn } from './voorwaarden.ts';
