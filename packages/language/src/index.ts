export { Bevindingen } from './bevindingen/index.ts';
export type { Grondigheid } from './bevindingen/index.ts';
export { Lijnen, pasBewerkingenToe } from './tekst/bereik.ts';
export type { Bereik, Bewerking, Plek } from './tekst/bereik.ts';
export type { Ernst, Herstelling, Melding, MetLandelijk } from './typen.ts';
export { Namen } from './namen/index.ts';
export type { Bestand, Hernoeming, Vindplaats } from './namen/index.ts';
export type { Naamplaats, Soort } from './namen/typen.ts';
