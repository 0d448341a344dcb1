import { Lijnen, type Bereik } from '@handhavingswijzer/language';
import type { Snede } from '../werktekst/sneden.ts';

/** A spot as Monaco counts it: line and column from 1, in a text whose lines end in whatever way. */
export interface Positie {
  readonly lineNumber: number;
  readonly column: number;
}

/** A stretch as Monaco counts it. */
export interface Strook {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

const BOM = '\uFEFF';

/** How a text as Monaco holds it looks: each line ends with `\n`, and a byte order mark is not part of it. */
export const alsMonaco = (tekst: string): string => (tekst.startsWith(BOM) ? tekst.slice(1) : tekst).replaceAll(/\r\n?/g, '\n');

/**
 * Spots in a text beside spots in what Monaco shows of it. Monaco gives every line one kind of ending and drops a byte order mark; the text keeps its own, so
 * a spot is carried over by line and column, never by offset.
 */
export class Plaatsen {
  readonly #tekst: string;
  readonly #lijnen: Lijnen;
  readonly #bom: number;

  constructor(tekst: string) {
    this.#tekst = tekst;
    this.#lijnen = new Lijnen(tekst);
    this.#bom = tekst.startsWith(BOM) ? 1 : 0;
  }

  /** The offset in the text of a spot in Monaco. */
  offset({ lineNumber, column }: Positie): number {
    return this.#lijnen.offset(lineNumber, column + (lineNumber === 1 ? this.#bom : 0));
  }

  positie(offset: number): Positie {
    const { lijn, kolom } = this.#lijnen.plek(offset);
    return { lineNumber: lijn, column: lijn === 1 ? Math.max(kolom - this.#bom, 1) : kolom };
  }

  strook(begin: number, eind: number): Strook {
    const [van, tot] = [this.positie(begin), this.positie(eind)];
    return { startLineNumber: van.lineNumber, startColumn: van.column, endLineNumber: tot.lineNumber, endColumn: tot.column };
  }

  /** The ending that a new line gets here: that of the first line, `\n` where there is but one line. */
  get einde(): string {
    return /\r\n|\n|\r/.exec(this.#tekst)?.[0] ?? '\n';
  }

  /** What someone changed in Monaco, as a cut of the text. */
  alsSnede({ startLineNumber, startColumn, endLineNumber, endColumn }: Strook, tekst: string): Snede {
    return {
      begin: this.offset({ lineNumber: startLineNumber, column: startColumn }),
      eind: this.offset({ lineNumber: endLineNumber, column: endColumn }),
      tekst: tekst.replaceAll(/\r\n|\n|\r/g, this.einde),
    };
  }
}

/** A range of packages/language as Monaco counts it; right for every text without a byte order mark, which no policy may have. */
export const alsStrook = ({ begin, eind }: Bereik): Strook => ({
  startLineNumber: begin.lijn,
  startColumn: begin.kolom,
  endLineNumber: eind.lijn,
  endColumn: eind.kolom,
});
