export { vergelijkVersies } from '../controle/manifest.ts';
export { kiesVersie, peildagenVan } from './kies.ts';
export type { Peildagen } from './kies.ts';
export { maakUitgave, teOndertekenen, vernieuwUitgave } from './maak.ts';
export type { Uitgave, Uitgavegegevens } from './maak.ts';
export { verifieerVerslag } from './verifieer.ts';
export type { Verificatie } from './verifieer.ts';
