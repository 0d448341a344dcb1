import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { fout, gelukt, mislukt, stap } from '../uitslag.ts';
import { grensFout } from './grenzen.ts';
import type { Limieten } from './limieten.ts';
import { MEESTE_BEVINDINGEN, VERBODEN_SLEUTELS } from './limieten.ts';
import { begrens, toon } from './melden.ts';
import type { Plaats, Plek } from './plaats.ts';
import { plaatsVan } from './plaats.ts';

/** Plain data out of a text, and where each of its values stands in that text. */
export interface Gelezen {
  /** Objects without prototype, lists, texts, whole numbers, true, false and null. */
  readonly waarde: unknown;
  /** Line and column of a JSON pointer, or of its nearest ancestor that exists; with `sleutel` of the key instead of the value. */
  readonly plaats: (pad: string, sleutel?: boolean) => Plaats;
}

/** Reasons why a text is no JSON, by the name that jsonc-parser gives them. */
const REDENEN: Readonly<Record<string, string>> = {
  InvalidSymbol: 'onbekend-woord',
  InvalidNumberFormat: 'half-getal',
  PropertyNameExpected: 'sleutel-verwacht',
  ValueExpected: 'waarde-verwacht',
  ColonExpected: 'dubbele-punt-verwacht',
  CommaExpected: 'komma-verwacht',
  CloseBraceExpected: 'accolade-verwacht',
  CloseBracketExpected: 'haak-verwacht',
  EndOfFileExpected: 'einde-verwacht',
  UnexpectedEndOfString: 'tekst-niet-af',
  UnexpectedEndOfNumber: 'half-getal',
  InvalidUnicode: 'onbekende-escape',
  InvalidEscapeCharacter: 'onbekende-escape',
  InvalidCharacter: 'besturingsteken',
};

/** Stops the reading: at the first fault in the notation (what follows it is noise), or when there are findings enough. */
class Afgebroken extends Error {
  readonly bevindingen: readonly Bevinding[];
  constructor(bevindingen: readonly Bevinding[]) {
    super('reading stopped');
    this.bevindingen = bevindingen;
  }
}

/**
 * Reads strict JSON (RFC 8259) and refuses what `JSON.parse` takes in silence: keys that stand twice, keys that reach behind
 * an object, numbers that are not written as the whole number they are, half characters, more members than `limieten` allow.
 * The limits of size and depth come first, by a loop. Never throws.
 */
export function leesTekst(tekst: string, limieten: Limieten): Uitslag<Gelezen> {
  const grens = grensFout(tekst, limieten);
  if (grens) return mislukt([grens]);
  if (tekst.trim() === '') return mislukt([{ ...fout('leeg', ''), lijn: 1, kolom: 1 }]);
  try {
    return new Lezer(tekst, limieten).lees();
  } catch (reden) {
    if (reden instanceof Afgebroken) return mislukt(begrens(reden.bevindingen));
    throw reden;
  }
}

/** A list that is being read; its last member is the one that is being read. */
interface OpenLijst {
  readonly lijst: unknown[];
  readonly leden: Plek[];
  readonly plaats: Plaats;
}

/** An object that is being read. */
interface OpenObject {
  readonly lijst?: never;
  readonly object: Record<string, unknown>;
  readonly leden: Map<string, Plek>;
  readonly plaats: Plaats;
  /** The member that is being read, and where its key stands. */
  sleutel: string;
  sleutelPlaats: Plaats;
}

type Open = OpenLijst | OpenObject;

/** Builds data and places in one pass over the text. */
class Lezer {
  readonly #tekst: string;
  readonly #limieten: Limieten;
  readonly #bevindingen: Bevinding[] = [];
  readonly #open: Open[] = [];
  #wortel: { readonly waarde: unknown; readonly plek: Plek } | undefined;

  constructor(tekst: string, limieten: Limieten) {
    this.#tekst = tekst;
    this.#limieten = limieten;
  }

  lees(): Uitslag<Gelezen> {
    visit(
      this.#tekst,
      {
        onObjectBegin: (_index, _lengte, lijn, kolom) => this.#beginObject(plaats(lijn, kolom)),
        onArrayBegin: (_index, _lengte, lijn, kolom) => this.#beginLijst(plaats(lijn, kolom)),
        onObjectEnd: () => void this.#open.pop(),
        onArrayEnd: () => void this.#open.pop(),
        onObjectProperty: (sleutel, _index, _lengte, lijn, kolom) => this.#sleutel(sleutel, plaats(lijn, kolom)),
        onLiteralValue: (waarde, index, lengte, lijn, kolom) => this.#los(waarde, index, lengte, plaats(lijn, kolom)),
        onError: (code, index, lengte, lijn, kolom) => this.#syntaxfout(printParseErrorCode(code), index, lengte, plaats(lijn, kolom)),
      },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    );
    if (this.#bevindingen.length > 0) return mislukt(begrens(this.#bevindingen));
    const { waarde, plek } = this.#wortel as { waarde: unknown; plek: Plek };
    return gelukt({ waarde, plaats: (pad, sleutel) => plaatsVan(plek, pad, sleutel) });
  }

  /** The JSON pointer of the member that is being read, or with `hoger` of what holds it. Made only for a finding. */
  #pad(hoger = 0): string {
    return this.#open.slice(0, this.#open.length - hoger).reduce((pad, open) => stap(pad, open.lijst ? open.lijst.length - 1 : open.sleutel), '');
  }

  #beginObject(waar: Plaats): void {
    const object = Object.create(null) as Record<string, unknown>;
    const leden = new Map<string, Plek>();
    this.#plaatsWaarde(object, { waarde: waar, leden });
    this.#open.push({ object, leden, plaats: waar, sleutel: '', sleutelPlaats: waar });
  }

  #beginLijst(waar: Plaats): void {
    const lijst: unknown[] = [];
    const leden: Plek[] = [];
    this.#plaatsWaarde(lijst, { waarde: waar, leden });
    this.#open.push({ lijst, leden, plaats: waar });
  }

  #sleutel(sleutel: string, waar: Plaats): void {
    const open = this.#open.at(-1) as OpenObject;
    open.sleutel = sleutel;
    open.sleutelPlaats = waar;
    if (VERBODEN_SLEUTELS.has(sleutel)) this.#meld(fout('verboden-sleutel', this.#pad(), { sleutel }), waar);
    else if (open.leden.has(sleutel)) this.#meld(fout('dubbele-sleutel', this.#pad(), { sleutel: toon(sleutel) }), waar);
    else if (half(sleutel)) this.#meld(fout('half-teken', this.#pad(1)), waar);
  }

  #los(waarde: unknown, index: number, lengte: number, waar: Plaats): void {
    this.#plaatsWaarde(waarde, { waarde: waar });
    const geschreven = this.#tekst.slice(index, index + lengte);
    // Half a character cannot stand in the text itself any more, only in an escape.
    if (typeof waarde === 'string' && geschreven.includes('\\u') && half(waarde)) this.#meld(fout('half-teken', this.#pad()), waar);
    const bevinding = typeof waarde === 'number' ? getalFout(geschreven, () => this.#pad()) : undefined;
    if (bevinding) this.#meld(bevinding, waar);
  }

  /** Puts a value in the object or list that is open, unless there is too much of it. */
  #plaatsWaarde(waarde: unknown, plek: Plek): void {
    const { leden: hoogstens } = this.#limieten;
    const open = this.#open.at(-1);
    if (open === undefined) this.#wortel = { waarde, plek };
    else if (open.lijst) {
      open.lijst.push(waarde);
      if (open.leden.push(plek) > hoogstens) throw new Afgebroken([{ ...fout('te-veel', this.#pad(1), { hoogstens }), ...open.plaats }]);
    } else {
      if (!VERBODEN_SLEUTELS.has(open.sleutel)) open.object[open.sleutel] = waarde;
      if (open.leden.set(open.sleutel, { ...plek, sleutel: open.sleutelPlaats }).size > hoogstens)
        throw new Afgebroken([{ ...fout('te-veel', this.#pad(1), { hoogstens }), ...open.plaats }]);
    }
  }

  #meld(bevinding: Bevinding, waar: Plaats): void {
    this.#bevindingen.push({ ...bevinding, ...waar });
    if (this.#bevindingen.length > MEESTE_BEVINDINGEN) throw new Afgebroken(this.#bevindingen);
  }

  #syntaxfout(naam: string, index: number, lengte: number, waar: Plaats): never {
    const pad = this.#pad(1);
    const sluit = /[}\]]/.test(this.#tekst.charAt(index)) && this.#tekst.slice(0, index).trimEnd().endsWith(',');
    const bevinding =
      naam === 'InvalidCommentToken'
        ? fout('commentaar', pad)
        : sluit
          ? fout('komma-te-veel', pad)
          : fout('geen-json', pad, { reden: REDENEN[naam] as string, gevonden: toon(this.#tekst.slice(index, index + lengte)) });
    throw new Afgebroken([{ ...bevinding, ...waar }]);
  }
}

const plaats = (lijn: number, kolom: number): Plaats => ({ lijn: lijn + 1, kolom: kolom + 1 });

/** Half of a surrogate pair: no text that can be written as UTF-8. */
export const half = (tekst: string): boolean => /\p{Surrogate}/u.test(tekst);

/** Every number in these formats is a whole one that a double holds exactly, and has one way to write it. */
export function getalFout(geschreven: string, pad: () => string): Bevinding | undefined {
  const gevonden = toon(geschreven);
  if (/[eE]|\.0+$|^-0$/.test(geschreven)) return fout('getal-schrijfwijze', pad(), { gevonden });
  if (geschreven.includes('.')) return fout('getal-niet-geheel', pad(), { gevonden });
  return Number.isSafeInteger(Number(geschreven)) ? undefined : fout('getal-te-groot', pad(), { gevonden });
}
