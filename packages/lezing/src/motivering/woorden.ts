import type { MaatregelSoort } from '@handhavingswijzer/engine';
import type { Stof } from '../document/verslag/stof.ts';
import { som, zin, zonderHoofdletter } from '../zin.ts';

/** Without the full stop or colon at the end, to go on in a sentence of one's own. */
export const zonderPunt = (tekst: string): string => tekst.trim().replace(/[.:]+$/u, '');

/** a, b en c. */
export const opsomming = (delen: readonly string[]): string => zin(som(delen, 'en')).tekst;

/** The name that the policy gives a measure, for use within a sentence. */
export const naam = (stof: Stof, soort: MaatregelSoort): string => zonderHoofdletter(stof.boek.maatregelTitel(soort));
