/** Names of the columns of the open data file of the LRK, as its users describe them; a file with other names can be read by naming those. */
export interface Kolommen {
  readonly lrkNummer: string;
  readonly soort: string;
  readonly naam: string;
  readonly plaatsen: string;
  readonly status: string;
  readonly naamHouder: string;
  readonly kvkNummer: string;
}

export const KOLOMMEN: Kolommen = {
  lrkNummer: 'lrk_id',
  soort: 'type_oko',
  naam: 'actuele_naam_oko',
  plaatsen: 'aantal_kindplaatsen',
  status: 'status',
  naamHouder: 'naam_houder',
  kvkNummer: 'kvk_nummer_houder',
};

/** Where each column stands in a row. */
export type Plaatsen = Readonly<Record<keyof Kolommen, number>>;

/** The first row of a file → the places of the columns, or the names of those that are not there. */
export function vindKolommen(
  kop: readonly string[],
  kolommen: Kolommen,
): { readonly ok: true; readonly plaatsen: Plaatsen } | { readonly ok: false; readonly ontbreekt: readonly string[] } {
  const namen = kop.map((naam) => naam.trim().toLowerCase());
  const paren = Object.entries(kolommen).map(([veld, naam]: [string, string]) => [veld, naam, namen.indexOf(naam.toLowerCase())] as const);
  const ontbreekt = paren.filter(([, , plaats]) => plaats < 0).map(([, naam]) => naam);
  if (ontbreekt.length > 0) return { ok: false, ontbreekt };
  return { ok: true, plaatsen: Object.fromEntries(paren.map(([veld, , plaats]) => [veld, plaats])) as unknown as Plaatsen };
}
