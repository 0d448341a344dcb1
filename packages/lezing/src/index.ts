export { leesBron } from './bron.ts';
export { leesExpressie } from './expressie/index.ts';
export { isDatum, leesDatum, leesDatumMetDag, weekdag } from './opmaak/datum.ts';
export type { Weekdag } from './opmaak/datum.ts';
export { leesBreuk, leesEuro, leesGetal } from './opmaak/getal.ts';
export { leesRegel } from './regel/index.ts';
export type { MetBeleid, MetLandelijk } from './woordenboek.ts';
export type { Deel, Verwijzing, Zin } from './zin.ts';
