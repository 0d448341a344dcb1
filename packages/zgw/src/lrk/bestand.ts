import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { KOLOMMEN, vindKolommen, type Kolommen, type Plaatsen } from './kolommen.ts';
import { leesRij, type Rijfout, type Voorziening } from './rij.ts';

/** What of all active voorzieningen of one houder is in the file. */
export interface Houdertotaal {
  /** Kindplaatsen over all active rows with this KvK number. */
  readonly plaatsen: number;
  /** Active rows that count. */
  readonly locaties: number;
  /** Active rows without a number of kindplaatsen. */
  readonly zonderPlaatsen: number;
  /** Rows with this KvK number that could not be read. */
  readonly slecht: number;
}

/** The register as it stood in one file. */
export interface LrkBestand {
  /** Name of the file, for the source. */
  readonly bestand: string;
  /** Civil date of the file. */
  readonly datum: string;
  readonly voorzieningen: ReadonlyMap<string, Voorziening>;
  /** By KvK number. */
  readonly houders: ReadonlyMap<string, Houdertotaal>;
  /** Rows under the heading. */
  readonly rijen: number;
  readonly slecht: {
    readonly aantal: number;
    /** The first ones: line in the file and reason; never the row itself. */
    readonly eerste: readonly { readonly lijn: number; readonly reden: Rijfout }[];
  };
}

/** The file is not that of the LRK: columns are missing, or there is no text in it. */
export class OnbruikbaarLrk extends Error {
  override readonly name = 'OnbruikbaarLrk';
  readonly ontbreekt: readonly string[];
  constructor(ontbreekt: readonly string[], oorzaak?: unknown) {
    super(ontbreekt.length > 0 ? `columns are missing: ${ontbreekt.join(', ')}` : 'not a readable file', { cause: oorzaak });
    this.ontbreekt = ontbreekt;
  }
}

export interface LrkOpties {
  readonly bestand: string;
  readonly datum: string;
  readonly kolommen?: Kolommen;
}

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/** Characters of the longest row that is believed. */
const LANGSTE_RIJ = 20_000;
const MEESTE_VOORBEELDEN = 20;

/** Bytes → text: Windows-1252, unless the file says by its first bytes that it is UTF-8. */
async function* alsTekst(stroom: Readable): AsyncGenerator<string> {
  let ontcijfer: InstanceType<typeof TextDecoder> | undefined;
  for await (const deel of stroom) {
    const bytes = deel as Buffer;
    ontcijfer ??= new TextDecoder(bytes.subarray(0, 3).equals(UTF8_BOM) ? 'utf-8' : 'windows-1252');
    yield ontcijfer.decode(bytes, { stream: true });
  }
}

/** Whether a quotation mark is opened in this line and not closed. */
function blijftOpen(tekst: string, van: number, tot: number): boolean {
  let open = false;
  for (let i = tekst.indexOf('"', van); i >= 0 && i < tot; i = tekst.indexOf('"', i + 1)) open = !open;
  return open;
}

/**
 * The text without the lines in which a quotation mark stays open: one such line would swallow all that follow. An empty line stands in for each, so that the
 * numbers of lines stay right. The register has no line ends within a field.
 */
async function* zonderOpenAanhaling(
  tekst: AsyncIterable<string>,
  begin: (kop: string) => void,
  meld: (lijn: number, regel: string) => void,
): AsyncGenerator<string> {
  let rest = '';
  let lijn = 0;
  /** Whole lines, as they are but for the bad ones: a stretch of good lines is handed on in one piece. */
  function keur(stuk: string): string {
    let [uit, goedVanaf] = ['', 0];
    for (let van = 0; van < stuk.length;) {
      const tot = stuk.indexOf('\n', van) < 0 ? stuk.length : stuk.indexOf('\n', van);
      lijn += 1;
      if (lijn === 1) begin(stuk.slice(van, tot));
      if (blijftOpen(stuk, van, tot)) {
        meld(lijn, stuk.slice(van, tot));
        uit += stuk.slice(goedVanaf, van);
        goedVanaf = tot;
      }
      van = tot + 1;
    }
    return goedVanaf === 0 ? stuk : uit + stuk.slice(goedVanaf);
  }
  for await (const deel of tekst) {
    const einde = deel.lastIndexOf('\n') + 1;
    if (einde > 0) {
      yield keur(rest + deel.slice(0, einde));
      rest = '';
    }
    rest += deel.slice(einde);
    if (rest.length > LANGSTE_RIJ) throw new OnbruikbaarLrk([]);
  }
  if (rest !== '') yield keur(rest);
}

type Telling = { -readonly [K in keyof Houdertotaal]: Houdertotaal[K] };

/** Reads the open data file of the LRK as a stream. A row that cannot be read is counted and left out; a file without the columns throws `OnbruikbaarLrk`. */
export async function leesLrk(stroom: Readable, { bestand, datum, kolommen = KOLOMMEN }: LrkOpties): Promise<LrkBestand> {
  const voorzieningen = new Map<string, Voorziening>();
  const houders = new Map<string, Telling>();
  const eerste: { lijn: number; reden: Rijfout }[] = [];
  let [aantal, rijen, slecht] = [0, 0, 0];
  let plaatsen: Plaatsen | undefined;

  /** Texts that stand in many rows are kept once. */
  const bekend = new Map<string, string>();
  const eenmaal = (tekst: string): string => {
    const hier = bekend.get(tekst);
    if (hier === undefined) bekend.set(tekst, tekst);
    return hier ?? tekst;
  };
  const houder = (kvk: string): Telling => {
    let hier = houders.get(kvk);
    if (!hier) houders.set(kvk, (hier = { plaatsen: 0, locaties: 0, zonderPlaatsen: 0, slecht: 0 }));
    return hier;
  };
  const keurAf = (lijn: number, reden: Rijfout, kvk?: string): void => {
    slecht += 1;
    if (eerste.length < MEESTE_VOORBEELDEN) eerste.push({ lijn, reden });
    if (kvk !== undefined) houder(kvk).slecht += 1;
  };
  const neemOp = (voorziening: Voorziening, lijn: number): void => {
    const { lrkNummer, actief, kvkNummer, plaatsen: n } = voorziening;
    const eerder = voorzieningen.get(lrkNummer);
    if (eerder?.actief === true) return actief ? keurAf(lijn, 'dubbel', kvkNummer) : undefined;
    voorzieningen.set(lrkNummer, voorziening);
    if (!actief || kvkNummer === undefined) return;
    const telling = houder(kvkNummer);
    if (n === undefined) telling.zonderPlaatsen += 1;
    else {
      telling.plaatsen += n;
      telling.locaties += 1;
    }
  };

  const lezer = parse({
    delimiter: ';',
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LANGSTE_RIJ,
    on_record: (record: readonly string[], { lines }) => {
      if (plaatsen) {
        rijen += 1;
        const rij = leesRij(record, plaatsen, aantal, eenmaal);
        if (rij.ok) neemOp(rij.voorziening, lines);
        else keurAf(lines, rij.reden, rij.kvkNummer);
        return null;
      }
      const gevonden = vindKolommen(record, kolommen);
      if (!gevonden.ok) throw new OnbruikbaarLrk(gevonden.ontbreekt);
      plaatsen = gevonden.plaatsen;
      aantal = record.length;
      return null;
    },
    on_skip: (fout) => {
      rijen += 1;
      const lijn: unknown = fout?.['lines'];
      keurAf(typeof lijn === 'number' ? lijn : 0, 'leesbaarheid');
      return undefined;
    },
  });
  try {
    let kvkPlaats = -1; // the parser may not have come to the heading yet when a later line is left out
    const kop = (regel: string): void =>
      void (kvkPlaats = regel.split(';').findIndex((naam) => naam.replaceAll('"', '').trim().toLowerCase() === kolommen.kvkNummer.toLowerCase()));
    const regels = zonderOpenAanhaling(alsTekst(stroom), kop, (lijn, regel) => {
      rijen += 1;
      keurAf(lijn, 'leesbaarheid', /^"?(\d{8})"?$/.exec((regel.split(';')[kvkPlaats] ?? '').trim())?.[1]);
    });
    await pipeline(regels, lezer.resume());
  } catch (fout) {
    throw fout instanceof OnbruikbaarLrk ? fout : new OnbruikbaarLrk([], fout);
  }
  if (!plaatsen) throw new OnbruikbaarLrk([]);
  return { bestand, datum, voorzieningen, houders, rijen, slecht: { aantal: slecht, eerste: eerste.sort((a, b) => a.lijn - b.lijn) } };
}
