import { teksten } from '../teksten/index.ts';
import { veldnaam } from './soort.ts';

const { velden, waarden, enkel } = teksten.tabelvelden;

/** What the field at these members is called, and what to know of it. */
export function labelVan(delen: readonly string[]): { readonly naam: string; readonly uitleg: string | undefined } {
  const { veld, binnen } = veldnaam(delen);
  const [naam, uitleg] = velden[binnen] ?? velden[veld] ?? [veld];
  return { naam, uitleg };
}

/** What a value of a field is called. */
export function waardenaam(veld: string, waarde: string): string {
  return waarden[`${veld}.${waarde}`] ?? waarden[waarde] ?? waarde;
}

/** What one element of the list at these members is called. */
export const enkelvoud = (delen: readonly string[]): string => enkel[veldnaam(delen).veld] ?? teksten.tabellen.onderdeel;
