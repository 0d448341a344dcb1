export {
  adviseer,
  controleerOmvang,
  controleerOmvangInStappen,
  ENGINE,
  kernVan,
  omslagpunten,
  omslagpuntenInStappen,
  onderzoek,
  onderzoekInStappen,
  opbouwTotaal,
  toetser,
} from './adviseer.ts';
export type { OmslagOpties } from './adviseer.ts';
export { gemiddeldOver } from './beslis/onderzoek.ts';
export type { Mogelijkheid, Onderzoek, Onderzoeksfeit } from './beslis/onderzoek.ts';
export type { Totaalpost, Totalen } from './beslis/totaal.ts';
export type { Toets, Toetser } from './beslis/toets.ts';
export { OPEN_DOSSIERFEITEN } from './beslis/dossierfeiten.ts';
export { Diagram, DiagramTeGroot } from './beslis/diagram.ts';
export { schemaAnalyse, schemaBeleid, schemaCasussen, schemaDossier, schemaVergelijking } from './gegenereerd/schemas.ts';
export type { Schema } from './gegenereerd/schemas.ts';
export { GEBEURTENISSOORTEN } from './controle/dossiervelden.ts';
export { canoniek, sha256 } from './canoniek.ts';
export { bestaat, dagnummer, datumVan, maandlengte, schrijfDatum, verschuif } from './datum.ts';
export type { Tijdseenheid } from './datum.ts';
export { eenmalig } from './eenmalig.ts';
export * from './analyse/index.ts';
export { alsDeel, delenVan, isObject } from './json.ts';
export * from './besluit/index.ts';
export * from './casussen/index.ts';
export * from './cijfers/index.ts';
export * from './lees/index.ts';
export * from './lezingen/index.ts';
export type { Uitkomst } from './beslis/adviseer.ts';
export * from './logica/index.ts';
export { splitsRegels } from './regels.ts';
export type { Bytesregel } from './regels.ts';
export * from './mutatie/index.ts';
export * from './uitgave/index.ts';
export { fout, gelukt, GebruiksFout, mislukt, stap, waarschuwing } from './uitslag.ts';
export type { Bevinding, Uitslag } from './uitslag.ts';
export type * from './gegenereerd/typen.ts';
