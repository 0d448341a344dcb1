import type { Bevinding } from '@handhavingswijzer/engine';
import { grensFout, leesTekst, LIMIETEN_BELEID } from '@handhavingswijzer/engine';
import type { Knoop } from './boom.ts';
import { Tekstboom, velden } from './boom.ts';
import { boomNa } from './schuif.ts';

/** A text as it was read: its tree, and its data or why there is none. */
export interface Gelezen {
  readonly boom: Tekstboom;
  /** Why it is no JSON that a policy may be; empty when `data` is there. */
  readonly bevindingen: readonly Bevinding[];
  readonly data?: unknown;
}

/** A section as it was read. */
interface Sectie {
  readonly waarde: unknown;
  /** Its elements, or the section itself, by their text; of a text that stands more than once one value for each time. */
  readonly delen: ReadonlyMap<string, readonly unknown[]>;
}

const GEEN: Sectie = { waarde: undefined, delen: new Map() };
/** Says that something in a part may be refused: reading the whole text tells what. */
class Onleesbaar extends Error {}

/**
 * Reads the text of a policy again and again while it changes: what `leesTekst` gives. An element of a section that has the same text as in the last text
 * that could be read is the same object, and so is a section of which all elements are: what was worked out of them can be kept by identity.
 */
export class Lezer {
  #secties: ReadonlyMap<string, Sectie> = new Map();
  #boom: Tekstboom | undefined;

  /** The tree of the text before is used up by this one. */
  lees(tekst: string): Gelezen {
    const boom = (this.#boom && boomNa(this.#boom, tekst)) ?? new Tekstboom(tekst);
    if (boom.strikt) this.#boom = boom;
    const data = this.#data(boom);
    if (data !== undefined) return { boom, bevindingen: [], data };
    const gelezen = leesTekst(tekst, LIMIETEN_BELEID);
    return gelezen.ok ? { boom, bevindingen: [], data: gelezen.waarde.waarde } : { boom, bevindingen: gelezen.bevindingen };
  }

  /** The data, part by part; undefined where something may be refused. */
  #data({ tekst, wortel, strikt }: Tekstboom): unknown {
    if (!strikt || wortel?.type !== 'object' || grensFout(tekst, LIMIETEN_BELEID) !== undefined) return undefined;
    const secties = new Map<string, Sectie>();
    try {
      for (const [sleutel, knoop] of velden(wortel)) {
        const naam = String(sleutel.value);
        lees(`{${stuk(tekst, sleutel)}:0}`);
        if (secties.has(naam)) return undefined;
        secties.set(naam, leesSectie(tekst, knoop, this.#secties.get(naam) ?? GEEN));
      }
    } catch (reden) {
      if (reden instanceof Onleesbaar) return undefined;
      throw reden;
    }
    this.#secties = secties;
    return Object.assign(Object.create(null) as object, Object.fromEntries([...secties].map(([naam, { waarde }]) => [naam, waarde])));
  }
}

const stuk = (tekst: string, { offset, length }: Knoop): string => tekst.slice(offset, offset + length);

function lees(tekst: string): unknown {
  const gelezen = leesTekst(tekst, LIMIETEN_BELEID);
  if (!gelezen.ok) throw new Onleesbaar();
  return gelezen.waarde.waarde;
}

function leesSectie(tekst: string, knoop: Knoop, eerder: Sectie): Sectie {
  const lijst = knoop.type === 'array';
  const knopen = lijst ? (knoop.children ?? []) : [knoop];
  if (knopen.length > LIMIETEN_BELEID.leden) throw new Onleesbaar();
  const delen = new Map<string, unknown[]>();
  const waarden = knopen.map((deel) => {
    const geschreven = stuk(tekst, deel);
    const hier = delen.get(geschreven) ?? [];
    delen.set(geschreven, hier);
    const bekend = eerder.delen.get(geschreven);
    const waarde = bekend && hier.length < bekend.length ? bekend[hier.length] : lees(geschreven);
    hier.push(waarde);
    return waarde;
  });
  if (!lijst) return { waarde: waarden[0], delen };
  const was = eerder.waarde;
  const zelfde = Array.isArray(was) && was.length === waarden.length && waarden.every((waarde, i) => waarde === was[i]);
  return { waarde: zelfde ? was : waarden, delen };
}
