export { Dekkingsmeter, isGedekt, meetDekking, voegDekkingSamen } from './dekking.ts';
export type { Dekking, Voorwaarde } from './dekking.ts';
export { draaiCasussen, draaiInStappen } from './draai.ts';
export type { Casusrun, CasusUitslag } from './draai.ts';
export { feitIn, metFeit } from './met-feit.ts';
export { vergelijkAdvies, vergelijkWeigering, verwachtingVan } from './vergelijk.ts';
export type { Verschil } from './vergelijk.ts';
export { voorwaardenIn } from './voorwaarden.ts';
export { namenIn } from '../controle/uitdrukking.ts';
