export { andereLezingen, andereLezingenInStappen } from './andere.ts';
export type { AnderBedrag, AndereLezingen, AndersGelezen, Berekend as AndersBerekend, NietBerekend } from './andere.ts';
export { metCategoriebedrag, metLezing } from './variant.ts';
export type { Verschil as LezingVerschil } from './verschil.ts';
