import { kernVan } from '../adviseer.ts';
import type { Kern } from '../beslis/kern.ts';
import { DiagramTeGroot } from '../beslis/diagram.ts';
import type { Verklaring } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { gelukt, waarschuwing } from '../uitslag.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { maakBeeld } from './beeld.ts';
import { bevindingenUit } from './bevindingen.ts';
import type { Analysebevinding, Gepeild } from './bevindingen.ts';
import { aantallen, dagencellen } from './dagen.ts';
import { HistorieTeIngewikkeld } from './historie.ts';
import { peil } from './peiling.ts';
import type { Peiling } from './peiling.ts';
import { Klassenruimte } from './ruimte.ts';
import type { Ijkpunten } from './ruimte.ts';
import { maakVingerafdruk } from './vingerafdruk.ts';
import { Werkborden } from './werkbord.ts';

/** All cases of one voorschrift for one kind of voorziening. */
export interface Ruimtetelling {
  readonly voorschrift: string;
  readonly voorziening: string;
  /** Combinations of answers, days, units and histories that a dossier can have, numbers and dates counted by cell. */
  readonly combinaties: bigint;
  /** Different outcomes in measures, strength, amount, term and keuzegroep; together their combinations are all of the space. */
  readonly klassen: number;
}

export interface Analyse {
  readonly ruimten: readonly Ruimtetelling[];
  readonly combinaties: bigint;
  readonly klassen: number;
  /** What nobody has explained; empty is what a policy aims at. */
  readonly bevindingen: readonly Analysebevinding[];
  /** What the policy itself says is meant so, with its reason. */
  readonly verklaard: readonly { readonly bevinding: Analysebevinding; readonly verklaring: Verklaring }[];
}

/** How far a piece of work is. */
export interface Voortgang {
  readonly gedaan: number;
  readonly totaal: number;
}

/** What earlier analyses found, of this policy or of another version of it: only what is ruled otherwise is looked through again. */
export class Peilingen {
  readonly #bekend = new Map<string, Peiling>();

  haal(vingerafdruk: string): Peiling | undefined {
    return this.#bekend.get(vingerafdruk);
  }

  /** Keeps these, and forgets all others. */
  houd(alle: ReadonlyMap<string, Peiling>): void {
    this.#bekend.clear();
    for (const [vingerafdruk, peiling] of alle) this.#bekend.set(vingerafdruk, peiling);
  }
}

/** The space of one voorschrift, and what is known of it. */
interface Ruimtewerk {
  readonly voorschrift: string;
  readonly voorziening: Gepeild['voorziening'];
  readonly vingerafdruk: string;
  readonly maak: (borden: Werkborden) => Klassenruimte;
}

function werkVoor(kern: Kern): readonly Ruimtewerk[] {
  const ijkpunten: Ijkpunten = { dagen: dagencellen([kern]), aantallen: aantallen([kern]) };
  const vingerafdruk = maakVingerafdruk(kern);
  return kern.beleid.voorschriften.flatMap((voorschrift) =>
    voorschrift.voorzieningen.map((voorziening) => ({
      voorschrift: voorschrift.id,
      voorziening,
      vingerafdruk: vingerafdruk(voorschrift, voorziening),
      maak: (borden) => new Klassenruimte([{ kern, plan: kern.plan(voorschrift.id, voorziening) }], ijkpunten, borden),
    })),
  );
}

/**
 * Looks through every case that a policy can meet, voorschrift by voorschrift: gaps, rules that contradict each other, rules without effect, rows that
 * are never reached, answers that make no difference. Nothing is sampled: all cases stand in one decision diagram per voorschrift, and a finding is read
 * from it with the smallest dossier that shows it. Effects across overtredingen (totals, caps, samenloop) are not part of it.
 *
 * A step looks through one voorschrift for one kind of voorziening and tells how far it is.
 *
 * @param eerder kept between analyses of a policy that is being written; one that is given up (`return`) keeps what it found until then
 */
export function* analyseerInStappen(beleid: Beleid, landelijk: Landelijk, eerder = new Peilingen()): Generator<Voortgang, Uitslag<Analyse>, undefined> {
  const gemaakt = kernVan(beleid, landelijk);
  if (!gemaakt.ok) return gemaakt;
  const kern = gemaakt.waarde;
  const werk = werkVoor(kern);
  const peilingen = new Map<string, Peiling>();
  const ontoegankelijk: Bevinding[] = [];
  for (const { vingerafdruk } of werk) {
    const bekend = eerder.haal(vingerafdruk);
    if (bekend) peilingen.set(vingerafdruk, bekend);
  }
  const gezegd = (): Set<string> => new Set([...peilingen.values()].flatMap(({ ja }) => [...ja]));
  let ja = gezegd();
  let gedaan = 0;
  const borden = new Werkborden();
  function* doe(wat: Ruimtewerk): Generator<Voortgang, void, undefined> {
    const kijk = (op: Werkborden): Peiling => {
      const ruimte = wat.maak(op);
      return peil(ruimte, maakBeeld(ruimte), ja);
    };
    // Whether a space is too much is a matter of that space: where a shared diagram grows too large, it gets one of its own.
    const peiling = probeer(() => kijk(borden)) ?? probeer(() => kijk(new Werkborden()));
    if (peiling) {
      peilingen.set(wat.vingerafdruk, peiling);
      for (const vraag of peiling.ja) ja.add(vraag);
    } else {
      const i = kern.beleid.voorschriften.findIndex(({ id }) => id === wat.voorschrift);
      ontoegankelijk.push(waarschuwing('niet-doorzocht', `/voorschriften/${i}`, { bij: [wat.voorschrift], voorziening: wat.voorziening }));
    }
    yield { gedaan, totaal: werk.length };
  }
  try {
    for (const wat of werk) {
      gedaan += 1;
      if (!peilingen.has(wat.vingerafdruk)) yield* doe(wat);
    }
    // A question that an earlier analysis did not ask because a voorschrift, ruled otherwise since, answered it: now it must be.
    for (const wat of werk) {
      const open = [...(peilingen.get(wat.vingerafdruk)?.overgeslagen ?? [])].some((vraag) => !ja.has(vraag));
      if (open) yield* doe(wat);
    }
  } finally {
    eerder.houd(peilingen); // also what was found until it was given up
  }
  ja = gezegd();
  const gepeild = werk.flatMap(({ voorschrift, voorziening, vingerafdruk }) => {
    const peiling = peilingen.get(vingerafdruk);
    return peiling ? [{ voorschrift, voorziening, peiling }] : [];
  });
  const gevonden = [...ontoegankelijk.map((b): Analysebevinding => ({ ...b, combinaties: 0n })), ...bevindingenUit(beleid.data, gepeild)];
  return gelukt({ ...verklaar(beleid.data.verklaringen ?? [], gevonden), ...telling(gepeild) });
}

/** Undefined: it is too much. */
export function probeer<T>(werk: () => T): T | undefined {
  try {
    return werk();
  } catch (e) {
    if (e instanceof DiagramTeGroot || e instanceof HistorieTeIngewikkeld) return undefined;
    throw e;
  }
}

function telling(gepeild: readonly Gepeild[]): Pick<Analyse, 'ruimten' | 'combinaties' | 'klassen'> {
  const ruimten = gepeild.map(({ voorschrift, voorziening, peiling: { combinaties, klassen } }) => ({ voorschrift, voorziening, combinaties, klassen }));
  return {
    ruimten,
    combinaties: ruimten.reduce((som, { combinaties }) => som + combinaties, 0n),
    klassen: ruimten.reduce((som, { klassen }) => som + klassen, 0),
  };
}

const kenmerk = (code: string, bij: readonly string[]): string => JSON.stringify([code, [...bij].sort()]);

/** Sets aside what the policy declares; a declaration of what is not there is a finding too. */
function verklaar(verklaringen: readonly Verklaring[], gevonden: readonly Analysebevinding[]): Pick<Analyse, 'bevindingen' | 'verklaard'> {
  const opKenmerk = new Map(verklaringen.map((verklaring) => [kenmerk(verklaring.bevinding, verklaring.bij), verklaring]));
  const van = ({ code, params }: Analysebevinding): Verklaring | undefined => opKenmerk.get(kenmerk(code, params['bij'] as readonly string[]));
  const gebruikt = new Set(gevonden.flatMap((bevinding) => van(bevinding) ?? []));
  return {
    bevindingen: [
      ...gevonden.filter((bevinding) => !van(bevinding)),
      ...verklaringen.flatMap((verklaring, i) =>
        gebruikt.has(verklaring)
          ? []
          : [{ ...waarschuwing('verklaring-overbodig', `/verklaringen/${i}`, { bij: verklaring.bij, bevinding: verklaring.bevinding }), combinaties: 0n }],
      ),
    ],
    verklaard: gevonden.flatMap((bevinding) => {
      const verklaring = van(bevinding);
      return verklaring ? [{ bevinding, verklaring }] : [];
    }),
  };
}
