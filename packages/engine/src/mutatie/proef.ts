import type { Voortgang } from '../analyse/index.ts';
import { kernVan } from '../adviseer.ts';
import { Kern } from '../beslis/kern.ts';
import type { BeleidJson, Casussen, Dossier, Verwachting } from '../gegenereerd/typen.ts';
import { controleerSamen, Policykeurder } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { heeftFout } from '../lees/melden.ts';
import { gelukt } from '../uitslag.ts';
import type { Uitslag } from '../uitslag.ts';
import { Gevallen, vraagtAnders } from './gevallen.ts';
import { mutantenVan } from './mutanten.ts';
import { alsVerwachting, klopt, oordeelOver } from './oordeel.ts';
import { metWijzigingen } from './pas-toe.ts';
import { doorzoek, kernBij, metBedragGeboden } from './ruimten.ts';
import type { Verdacht } from './ruimten.ts';
import { Telling } from './telling.ts';
import type { Mutant, Mutatieproef, OntbrekendeCasus } from './typen.ts';
import { proefdossiers } from './varianten.ts';

/** Work is told in this many parts for the cases and as many for looking through all of them, of which the last share for trying out what that left open. */
const DELEN = 1000;
const LAATSTE = 0.1;
/** Kinds of which the comparison of single overtredingen does not show everything. */
const NIET_PER_OVERTREDING: ReadonlySet<Mutant['soort']> = new Set(['totaal', 'geldigheid', 'feit']);

/** Other readings of contradictions name rules too; they change no advice, and would only refuse a mutant for what they say of it. */
const zonderLezingen = (data: BeleidJson): BeleidJson => ({
  ...data,
  conflicten: data.conflicten.map((conflict) => ({ ...conflict, lezingen: conflict.lezingen.map(({ id, tekst, bron }) => ({ id, tekst, bron })) })),
});

/** Checks mutants as `parsePolicy` checks a policy; what was found right of the policy itself is not looked at again. */
class Keurder {
  readonly #landelijk: Landelijk;
  /** One for what stands by itself, one for what all the rest hangs on: what the first remembers stays good. */
  readonly #los = new Policykeurder();
  readonly #vast = new Policykeurder();

  constructor(landelijk: Landelijk) {
    this.#landelijk = landelijk;
  }

  goed({ pad }: Mutant, data: BeleidJson): boolean {
    const keurder = /^\/(?:regels|voorschriften)\//.test(pad) ? this.#los : this.#vast;
    return !heeftFout(keurder.keur(data, { lezingen: false }).bevindingen) && !heeftFout(controleerSamen({ data }, this.#landelijk));
  }
}

/**
 * Whether the cases of a policy notice every small change of it. Each mutant is refused by the checks, or noticed by a case that fails, or it is proven that
 * no case whatever comes out otherwise, or a case is missing: then with the smallest dossier that shows it. What can be neither shown nor proven is said
 * to be undecided.
 *
 * A step is one mutant or one voorschrift, and tells how far the work is. Refused with findings when policy and national law do not fit.
 *
 * @param kies the mutants to try; absent: all of them
 */
export function* muteerInStappen(
  beleid: Beleid,
  landelijk: Landelijk,
  casussen: Casussen,
  kies: (mutant: Mutant) => boolean = () => true,
): Generator<Voortgang, Uitslag<Mutatieproef>, undefined> {
  const gemaakt = kernVan(beleid, landelijk);
  if (!gemaakt.ok) return gemaakt;
  const data = zonderLezingen(beleid.data);
  const kern = new Kern(data, landelijk.data);
  const gevallen = new Gevallen(beleid, landelijk, kern, casussen);
  const keurder = new Keurder(landelijk);
  const mutanten = [...mutantenVan(beleid.data)].filter(kies);
  const telling = new Telling(mutanten, gevallen.falend);
  const verdachten: Verdacht[] = [];
  const vertel = (deel: number): Voortgang => ({ gedaan: Math.floor(deel * DELEN), totaal: 2 * DELEN });
  for (const [i, mutant] of mutanten.entries()) {
    const ander = metWijzigingen(data, mutant.wijzigingen);
    if (!keurder.goed(mutant, ander)) telling.geweigerd(mutant);
    else {
      const verdacht = { mutant, data: ander };
      const casus = gevallen.vind(mutant, ander, kernBij(kern, verdacht));
      if (casus) telling.opgemerkt(mutant, casus.id);
      else verdachten.push(verdacht);
    }
    yield vertel((i + 1) / mutanten.length);
  }
  const zoektocht = doorzoek(
    kern,
    verdachten.filter(({ mutant }) => !bewijsSchietTekort(mutant)),
  );
  for (;;) {
    const stap = zoektocht.next();
    if (!stap.done) {
      yield vertel(1 + (1 - LAATSTE) * stap.value);
      continue;
    }
    const getoond = [...stap.value.values()].flatMap((bevonden) => (typeof bevonden === 'object' ? [bevonden.dossier] : []));
    const dossiers = [...gevallen.klaar.map(({ dossier }) => dossier), ...getoond];
    const proef = new Proefbank(kern);
    let geteld: ReadonlySet<string> | undefined;
    for (const [i, verdacht] of verdachten.entries()) {
      const bevonden = stap.value.get(verdacht.mutant);
      const gevonden = typeof bevonden === 'object' ? proef.toon(verdacht, [bevonden.dossier]) : undefined;
      if (gevonden) telling.ontbreekt(gevonden);
      else if (bevonden === 'gelijk') telling.gelijk(verdacht.mutant);
      else {
        const toch = proef.toon(verdacht, proefdossiers(data, verdacht.mutant, dossiers));
        if (toch) telling.ontbreekt(toch);
        else if (teltNooitMee(verdacht.mutant, () => (geteld ??= metBedragGeboden(kern)))) telling.gelijk(verdacht.mutant);
        else telling.onbeslist(verdacht.mutant);
      }
      yield vertel(2 - LAATSTE + (LAATSTE * (i + 1)) / verdachten.length);
    }
    return gelukt(telling.uitslag());
  }
}

const bewijsSchietTekort = ({ soort, pad, plek }: Mutant): boolean =>
  NIET_PER_OVERTREDING.has(soort) || plek.soort === 'procedure' || (soort === 'voorziening-weg' && !pad.includes('/bedragen/'));

/** Totals count geboden amounts: of a measure that is never geboden with an amount nothing is ever counted. */
function teltNooitMee({ soort, pad, plek, van }: Mutant, geteld: () => ReadonlySet<string>): boolean {
  if (soort !== 'totaal') return false;
  const maatregel = plek.soort === 'maatregel' ? plek.id : /\/maatregelen\/\d+$/.test(pad) ? String(van) : undefined;
  return maatregel !== undefined && !geteld().has(maatregel);
}

/** Tries dossiers on the policy and on a mutant of it. */
class Proefbank {
  readonly #kern: Kern;
  readonly #bekend = new Map<string, Verwachting>();

  constructor(kern: Kern) {
    this.#kern = kern;
  }

  /** The first of these that comes out otherwise. */
  toon(verdacht: Verdacht, dossiers: Iterable<Dossier>): OntbrekendeCasus | undefined {
    const { mutant } = verdacht;
    const kern = kernBij(this.#kern, verdacht);
    for (const dossier of dossiers) {
      const uitkomst = this.#uitkomst(dossier, vraagtAnders(mutant));
      const anders = oordeelOver(kern, dossier, vraagtAnders(mutant));
      if (!klopt(uitkomst, anders)) return { mutant, dossier, uitkomst, andereUitkomst: alsVerwachting(anders) };
    }
    return undefined;
  }

  #uitkomst(dossier: Dossier, keur: boolean): Verwachting {
    const sleutel = JSON.stringify(dossier);
    const bekend = this.#bekend.get(sleutel) ?? alsVerwachting(oordeelOver(this.#kern, dossier, keur));
    this.#bekend.set(sleutel, bekend);
    return bekend;
  }
}
