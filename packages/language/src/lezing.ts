import type { BeleidJson, Bron, Regel } from '@handhavingswijzer/engine';
import type { Zin } from '@handhavingswijzer/lezing';
import { leesBegrip, leesProceduretermijn, leesRegel, leesTarief } from '@handhavingswijzer/lezing';
import type { Bereik } from './tekst/bereik.ts';
import type { Tekstboom } from './tekst/boom.ts';
import type { MetLandelijk } from './typen.ts';

/** A part of a policy as it reads in Dutch, and where it stands. Plain data. */
export interface Leesdeel {
  /** `bedrag`: a tarief of a voorschrift. `termijn`: a term around a besluit; the term of a measure is a rule. */
  readonly soort: 'begrip' | 'bedrag' | 'regel' | 'termijn';
  /** Of a bedrag that of its voorschrift. */
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  /** JSON pointer. */
  readonly pad: string;
  /** The whole of it in the text. */
  readonly bereik: Bereik;
  /** Absent where it is too wrong to be read: its findings say why. */
  readonly zin?: Zin;
}

type Deel = Omit<Leesdeel, 'bereik'>;
type Kaal = Omit<Deel, 'zin'>;

/** What was read, and what it was read from besides the element itself. */
interface Bewaard {
  readonly van: string;
  readonly zin: Zin | undefined;
}

/** The names that sentences are made of. */
const NAMEN = ['feiten', 'maatregelen', 'procedure', 'bronnen'] as const;

/** What may be half right is read as far as it can be. */
function probeer(lees: () => Zin): Zin | undefined {
  try {
    return lees();
  } catch (reden) {
    if (reden instanceof TypeError || reden instanceof RangeError) return undefined; // words are made of what was checked
    throw reden;
  }
}

/** Reads the rules, begrippen, amounts and terms of a policy again and again while it changes; keeps the sentences of what did not change, by identity. */
export class Voorlezer {
  readonly #landelijk: MetLandelijk;
  #namen: readonly unknown[] = [];
  #zinnen = new WeakMap<object, Bewaard>();

  constructor(landelijk: MetLandelijk) {
    this.#landelijk = landelijk;
  }

  /** The parts in the order of the text. The shape of the policy is right; its meaning may still be wrong. */
  lees(data: BeleidJson, boom: Tekstboom): readonly Leesdeel[] {
    this.#vergeet(data);
    const [beleid, landelijk] = [{ data }, this.#landelijk];
    const behalve = uitzonderingen(data.regels);
    const laatste = new Map(data.regels.map((regel) => [regel.id, regel]));
    const kop = (soort: Leesdeel['soort'], id: string, titel: string, bron: Bron, pad: string): Kaal => ({ soort, id, titel, bron, pad });
    const delen: readonly Deel[] = [
      ...data.begrippen.map((begrip, i) =>
        this.#deel(kop('begrip', begrip.id, begrip.titel, begrip.bron, `/begrippen/${i}`), begrip, '', () => leesBegrip(beleid, landelijk, begrip)),
      ),
      ...data.voorschriften.flatMap(({ id, naam, bedragen }, i) =>
        bedragen.map((tarief, j) =>
          this.#deel(kop('bedrag', id, naam, tarief.bron, `/voorschriften/${i}/bedragen/${j}`), tarief, '', () => leesTarief(beleid, landelijk, tarief)),
        ),
      ),
      ...data.regels.map((regel, i): Deel => {
        const hier = kop('regel', regel.id, regel.titel, regel.bron, `/regels/${i}`);
        // a rule is read by its id: of two with one id only one can be
        return laatste.get(regel.id) === regel ? this.#deel(hier, regel, behalve.get(regel.id) ?? '', () => leesRegel(beleid, landelijk, regel.id)) : hier;
      }),
      ...(data.termijnen ?? []).map((termijn, i) =>
        this.#deel(kop('termijn', termijn.id, termijn.naam, termijn.bron, `/termijnen/${i}`), termijn, '', () =>
          leesProceduretermijn(beleid, landelijk, termijn),
        ),
      ),
    ];
    return delen
      .flatMap((deel) => {
        const knoop = boom.bij(deel.pad);
        return knoop ? [{ ...deel, bereik: boom.bereik(knoop) }] : [];
      })
      .sort((a, b) => a.bereik.begin.offset - b.bereik.begin.offset);
  }

  #deel(kaal: Kaal, element: object, van: string, lees: () => Zin): Deel {
    const eerder = this.#zinnen.get(element);
    const zin = eerder?.van === van ? eerder.zin : probeer(lees);
    this.#zinnen.set(element, { van, zin });
    return zin === undefined ? kaal : { ...kaal, zin };
  }

  /** Forgets all sentences when a name changed that they may hold. */
  #vergeet(data: BeleidJson): void {
    const namen = [
      ...NAMEN.map((sectie) => data[sectie]),
      ...data.begrippen.flatMap(({ id, titel }) => [id, titel]),
      ...data.voorschriften.flatMap(({ id, naam }) => [id, naam]),
    ];
    if (namen.length !== this.#namen.length || namen.some((naam, i) => naam !== this.#namen[i])) this.#zinnen = new WeakMap();
    this.#namen = namen;
  }
}

/** Per rule the exceptions to it: they are read with it. */
function uitzonderingen(regels: readonly Regel[]): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  for (const { id, uitzonderingOp } of regels) for (const op of uitzonderingOp ?? []) uit.set(op, `${uit.get(op) ?? ''} ${id}`);
  return uit;
}
