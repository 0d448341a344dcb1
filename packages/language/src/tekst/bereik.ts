/** A spot in a text: offset from 0, line and column from 1, all in UTF-16 units. */
export interface Plek {
  readonly offset: number;
  readonly lijn: number;
  readonly kolom: number;
}

/** A stretch of text: `eind` is the first spot behind it. */
export interface Bereik {
  readonly begin: Plek;
  readonly eind: Plek;
}

/** Replaces a stretch of text. */
export interface Bewerking {
  readonly bereik: Bereik;
  readonly tekst: string;
}

/** Turns offsets into spots and back; lines end at `\n`, `\r\n` or `\r`, as the engine counts them. */
export class Lijnen {
  readonly #begin: readonly number[];
  readonly #lengte: number;

  constructor(tekst: string) {
    const begin = [0];
    for (const einde of tekst.matchAll(/\r\n|\n|\r/g)) begin.push(einde.index + einde[0].length);
    this.#begin = begin;
    this.#lengte = tekst.length;
  }

  /** The spot of an offset; one outside the text becomes the nearest within it. */
  plek(gevraagd: number): Plek {
    const offset = Math.min(Math.max(gevraagd, 0), this.#lengte);
    let laag = 0;
    let hoog = this.#begin.length - 1;
    while (laag < hoog) {
      const midden = (laag + hoog + 1) >> 1;
      if ((this.#begin[midden] as number) <= offset) laag = midden;
      else hoog = midden - 1;
    }
    return { offset, lijn: laag + 1, kolom: offset - (this.#begin[laag] as number) + 1 };
  }

  bereik(begin: number, eind: number): Bereik {
    return { begin: this.plek(begin), eind: this.plek(eind) };
  }

  /** The offset of a line and column, both from 1. */
  offset(lijn: number, kolom: number): number {
    return Math.min((this.#begin[lijn - 1] ?? this.#lengte) + kolom - 1, this.#lengte);
  }
}

/** The text after these edits, which do not overlap. Of two at one spot the one named first comes first. */
export function pasBewerkingenToe(tekst: string, bewerkingen: readonly Bewerking[]): string {
  const opVolgorde = bewerkingen.map((bewerking, i) => ({ bewerking, i }));
  opVolgorde.sort((a, b) => a.bewerking.bereik.begin.offset - b.bewerking.bereik.begin.offset || a.i - b.i);
  let uit = '';
  let tot = 0;
  for (const { bewerking } of opVolgorde) {
    uit += tekst.slice(tot, bewerking.bereik.begin.offset) + bewerking.tekst;
    tot = bewerking.bereik.eind.offset;
  }
  return uit + tekst.slice(tot);
}
