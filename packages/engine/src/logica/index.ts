export { compileer } from './compileer.ts';
export type { CompilatieBasis } from './compileer.ts';
export type { Deel, Geval, Grens, Sluiting, Telling, Voorval, Waarde } from './deel.ts';
export { evalueerLos } from './los.ts';
export { GEWEIGERD, OPERATORS } from './operators/index.ts';
export { aantalVan, inBeeld, telt } from './operators/gebeurtenissen.ts';
export { begripNaam, ontleed, telOpen, typeerExpressie } from './typeer.ts';
export type { Meld, Naam, Omgeving, Type } from './typen.ts';
