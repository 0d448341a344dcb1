import { teksten } from '../teksten/index.ts';
import type { Kolom, Rij } from './rooster.ts';
import type { Wijziging } from './zet.ts';

const t = teksten.tabellen.plakken;

/** One cell that would change. */
export interface Plakcel {
  readonly rij: string;
  readonly kolom: string;
  readonly was: string;
  readonly wordt: string;
}

/** One cell that cannot be taken over, and why. */
export interface Misplakt {
  readonly rij: string;
  readonly kolom: string;
  readonly tekst: string;
  readonly reden: string;
}

/** What pasting would do. */
export interface Plakplan {
  readonly anders: readonly Plakcel[];
  readonly mis: readonly Misplakt[];
  readonly gelijk: number;
  readonly wijzigingen: readonly Wijziging[];
}

/** The cells of a text as a spreadsheet puts it on the clipboard: tabs between cells, a cell with a line end or quote between quotes. */
export function leesPlaksel(tekst: string): readonly (readonly string[])[] {
  const rijen: string[][] = [[]];
  const cel = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  for (let hier = 0; hier <= tekst.length; hier++) {
    cel.lastIndex = hier;
    const gelezen = cel.exec(tekst);
    rijen.at(-1)?.push((gelezen?.[1]?.replaceAll('""', '"') ?? gelezen?.[2] ?? '').trim());
    hier = cel.lastIndex;
    if (tekst[hier] === '\r' && tekst[hier + 1] === '\n') hier++;
    if (tekst[hier] === '\n' || tekst[hier] === '\r') rijen.push([]);
  }
  return rijen.filter((rij) => rij.some((inhoud) => inhoud !== ''));
}

/**
 * What pasting these cells would change, from a cell on, to the right and down as the grid is shown. A first row with the names of the columns is passed over;
 * an empty cell changes nothing.
 */
export function planPlakken<R extends Rij>(
  cellen: readonly (readonly string[])[],
  rijen: readonly R[],
  kolommen: readonly Kolom<R>[],
  vanaf: { readonly rij: number; readonly kolom: number },
): Plakplan {
  const anders: Plakcel[] = [];
  const mis: Misplakt[] = [];
  const wijzigingen: Wijziging[] = [];
  let gelijk = 0;
  const [eerste = []] = cellen;
  const metKoppen = eerste.some((tekst, k) => tekst !== '' && tekst.toLowerCase() === kolommen[vanaf.kolom + k]?.naam.toLowerCase());
  for (const [r, inhoud] of (metKoppen ? cellen.slice(1) : cellen).entries()) {
    const rij = rijen[vanaf.rij + r];
    for (const [k, tekst] of inhoud.entries()) {
      const kolom = kolommen[vanaf.kolom + k];
      if (tekst === '') continue;
      const plek = { rij: rij?.naam ?? t.rij(vanaf.rij + r + 1), kolom: kolom?.naam ?? t.kolom(vanaf.kolom + k + 1) };
      if (!rij || !kolom) {
        mis.push({ ...plek, tekst, reden: t.buiten });
        continue;
      }
      const was = kolom.toon(rij);
      const gezet = was === tekst ? undefined : kolom.zet?.(rij, tekst);
      if (was === tekst || (gezet?.ok === true && gezet.waarde.length === 0)) gelijk++;
      else if (!gezet) mis.push({ ...plek, tekst, reden: t.vast });
      else if (!gezet.ok) mis.push({ ...plek, tekst, reden: `${gezet.fout} ${gezet.herstel}` });
      else {
        anders.push({ ...plek, was, wordt: tekst });
        wijzigingen.push(...gezet.waarde);
      }
    }
  }
  return { anders, mis, gelijk, wijzigingen };
}
