/** Small drawing helpers that the editor shares with the element. */
export { isTekstveld } from '../hulp.ts';
export { rustig } from '../rustig.ts';
export { alineas, kop, tekst } from './tekst.ts';
export { Vouw } from './vouw.ts';
