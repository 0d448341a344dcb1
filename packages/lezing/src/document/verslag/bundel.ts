import { leesGetal } from '../../opmaak/getal.ts';
import { som, zin } from '../../zin.ts';
import type { Documentzin } from '../typen.ts';
import { gevallen, maakZin, type Geval, type Stof } from './stof.ts';

/** Something that is said of one overtreding. */
export interface Bij<T> {
  readonly geval: Geval;
  readonly wat: T;
}

/** Something that is said once, with the overtredingen it is said of, by number. */
export interface Bundel<T> {
  readonly wat: T;
  readonly nummers: readonly number[];
}

/** What is the same for several overtredingen once, in the order of first appearance. */
export function bundel<T>(lijst: readonly Bij<T>[], sleutel: (wat: T) => string): readonly Bundel<T>[] {
  const perSleutel = new Map<string, { readonly wat: T; readonly nummers: Set<number> }>();
  for (const { geval, wat } of lijst) {
    const bekend = perSleutel.get(sleutel(wat)) ?? { wat, nummers: new Set<number>() };
    bekend.nummers.add(geval.nummer);
    perSleutel.set(sleutel(wat), bekend);
  }
  return [...perSleutel.values()].map(({ wat, nummers }) => ({ wat, nummers: [...nummers].sort((a, b) => a - b) }));
}

/** "1, 2 en 5" */
export const nummerlijst = (nummers: readonly number[]): string => zin(som(nummers.map(leesGetal), 'en')).tekst;

/** Whether these are all overtredingen of the case. */
export const zijnAlle = (stof: Stof, nummers: readonly number[]): boolean => nummers.length === stof.verslag.dossier.overtredingen.length;

/** "alle", or "1, 2 en 5". */
export const welke = (stof: Stof, nummers: readonly number[]): string => (zijnAlle(stof, nummers) ? 'alle' : nummerlijst(nummers));

/** Of which overtredingen a sentence speaks, to stand before it: "Overtreding 1, 2 en 5: "; of all of them nothing. */
export const voorop = (stof: Stof, nummers: readonly number[]): string => (zijnAlle(stof, nummers) ? '' : `Overtreding ${nummerlijst(nummers)}: `);

/** The same for every overtreding of the case. */
export const perGeval = <T>(stof: Stof, maak: (geval: Geval) => readonly T[]): readonly Bij<T>[] =>
  gevallen(stof).flatMap((geval) => maak(geval).map((wat) => ({ geval, wat })));

const tekstEnBron = ({ zin: { tekst }, bron = '' }: Documentzin): string => `${tekst}\n${bron}`;

/** Sentences bundled: each once, with the overtredingen it is about before it. */
export function gebundeldeZinnen(stof: Stof, lijst: readonly Bij<Documentzin>[]): readonly Documentzin[] {
  return bundel(lijst, tekstEnBron).map(({ wat, nummers }) => {
    const gelijk = lijst.filter((een) => tekstEnBron(een.wat) === tekstEnBron(wat)).map((een) => een.wat.herkomst);
    const feiten = [...new Set(gelijk.flatMap((herkomst) => herkomst.feiten ?? []))];
    return maakZin(wat.aard, `${voorop(stof, nummers)}${wat.zin.tekst}`, wat.bron, { ...wat.herkomst, ...(feiten.length === 0 ? {} : { feiten }) });
  });
}
