import type { Bevinding, Uitslag } from '../uitslag.ts';
import { fout, gelukt, mislukt, stap } from '../uitslag.ts';
import { bytesVan } from './grenzen.ts';
import type { Limieten } from './limieten.ts';
import { MEESTE_BEVINDINGEN, VERBODEN_SLEUTELS } from './limieten.ts';
import { begrens } from './melden.ts';
import { getalFout, half } from './tekst.ts';

/**
 * A copy of a value that a host hands over as an object instead of as text: plain data, objects without prototype. The same
 * is refused as in a text, and what no text can hold: functions, dates, NaN, holes in a list. A member that is `undefined` is
 * absent, as in `JSON.stringify`. The depth limit ends a cycle, the limit on the number of values what is shared many times over.
 */
export function leesWaarde(waarde: unknown, limieten: Limieten): Uitslag<unknown> {
  const kopieerder = new Kopieerder(limieten);
  const kopie = kopieerder.kopieer(waarde, '', 1);
  return kopieerder.bevindingen.length > 0 ? mislukt(begrens(kopieerder.bevindingen)) : gelukt(kopie);
}

class Kopieerder {
  readonly bevindingen: Bevinding[] = [];
  readonly #limieten: Limieten;
  #bytes = 0;
  #waarden = 0;
  /** Past a limit: nothing more is read. */
  #klaar = false;

  constructor(limieten: Limieten) {
    this.#limieten = limieten;
  }

  kopieer(waarde: unknown, pad: string, diepte: number): unknown {
    this.#waarden++;
    this.#bytes += typeof waarde === 'string' ? 3 + bytesVan(waarde) : 2;
    if (this.#bytes > this.#limieten.bytes) this.#stop(fout('te-groot', '', { hoogstens: this.#limieten.bytes }));
    if (this.#waarden > this.#limieten.waarden) this.#stop(fout('te-veel-waarden', '', { hoogstens: this.#limieten.waarden }));
    if (this.#klaar) return undefined;
    if (typeof waarde !== 'object' || waarde === null) return this.#los(waarde, pad);
    if (diepte > this.#limieten.diepte) return this.#stop(fout('te-diep', '', { hoogstens: this.#limieten.diepte }));
    return Array.isArray(waarde) ? this.#lijst(waarde, pad, diepte) : this.#object(waarde, pad, diepte);
  }

  #lijst(lijst: readonly unknown[], pad: string, diepte: number): unknown {
    if (lijst.length > this.#limieten.leden) return this.#meld(fout('te-veel', pad, { hoogstens: this.#limieten.leden }));
    return Array.from(lijst, (lid, i) => this.kopieer(lid, `${pad}/${i}`, diepte + 1));
  }

  #object(object: object, pad: string, diepte: number): unknown {
    if (!isGewoon(object)) return this.#meld(fout('geen-gegeven', pad));
    const leden = Object.entries(object).filter(([, lid]) => lid !== undefined);
    if (leden.length > this.#limieten.leden) return this.#meld(fout('te-veel', pad, { hoogstens: this.#limieten.leden }));
    const kopie = Object.create(null) as Record<string, unknown>;
    for (const [sleutel, lid] of leden) {
      this.#bytes += 1 + bytesVan(sleutel);
      if (VERBODEN_SLEUTELS.has(sleutel)) this.#meld(fout('verboden-sleutel', stap(pad, sleutel), { sleutel }));
      else if (half(sleutel)) this.#meld(fout('half-teken', pad));
      else kopie[sleutel] = this.kopieer(lid, stap(pad, sleutel), diepte + 1);
    }
    return kopie;
  }

  #los(waarde: unknown, pad: string): unknown {
    if (typeof waarde === 'string') return half(waarde) ? this.#meld(fout('half-teken', pad)) : waarde;
    if (typeof waarde === 'boolean' || waarde === null) return waarde;
    if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return this.#meld(fout('geen-gegeven', pad));
    const bevinding = getalFout(Object.is(waarde, -0) ? '-0' : String(waarde), () => pad);
    return bevinding ? this.#meld(bevinding) : waarde;
  }

  #meld(bevinding: Bevinding): undefined {
    this.bevindingen.push(bevinding);
    this.#klaar ||= this.bevindingen.length > MEESTE_BEVINDINGEN;
  }

  #stop(bevinding: Bevinding): undefined {
    if (!this.#klaar) this.bevindingen.push(bevinding);
    this.#klaar = true;
  }
}

/** An object whose prototype is the root of its own realm (one out of an iframe is plain too), or that has none. */
function isGewoon(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
