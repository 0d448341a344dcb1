export { afwijkingen, eisen, richtingVan, uitsluitende, volgtAdvies } from './volgt.ts';
export type { Afwijking, GekozenMaatregelen, Richting } from './volgt.ts';
export { geldendeRegels, hoogsteBedrag, uitkomstenVan, verboden } from './wet.ts';
export type { Geldend } from './wet.ts';
