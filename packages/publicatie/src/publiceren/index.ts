export { isWoord, keurInstemming, vulbaar } from './instemming.ts';
export type { Instemvraag } from './instemming.ts';
export { keurInStappen } from './keuring.ts';
export { MANIFESTNAAM, maakUitgavestukken, nakijkenNa, ondertekenUitgave, vernieuwdeStukken } from './maak.ts';
export type { Uitgavebesluit, Uitgavestukken } from './maak.ts';
export { CONTROLES } from './typen.ts';
export type { Controle, Controlesoort, Eerder, Instemgroep, Keuring, Keurstap, Publicatiebevinding, Publicatiestuk } from './typen.ts';
