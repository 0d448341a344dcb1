/** Small drawing helpers that the editor shares with the element. */
export { bouw } from '../afdruk/dom.ts';
export { drukAf } from '../afdruk/druk-af.ts';
export { isTekstveld } from '../hulp.ts';
export { rustig } from '../rustig.ts';
export { alineas, kop, tekst } from './tekst.ts';
export { keuzeveld } from './velden.ts';
export { Vouw } from './vouw.ts';
