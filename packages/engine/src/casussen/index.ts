export { isGedekt, meetDekking, voegDekkingSamen } from './dekking.ts';
export type { Dekking, Voorwaarde } from './dekking.ts';
export { draaiCasussen } from './draai.ts';
export type { CasusUitslag } from './draai.ts';
export { vergelijkAdvies, vergelijkWeigering } from './vergelijk.ts';
export type { Verschil } from './vergelijk.ts';
export { voorwaardenIn } from './voorwaarden.ts';
