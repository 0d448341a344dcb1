import { beoordeelDossier } from '../beslis/adviseer.ts';
import type { Kern } from '../beslis/kern.ts';
import { begrippenOpVolgorde, compilatie, gevalVan } from '../casussen/dekking.ts';
import type { BeleidJson, Casus, Casussen, Dossier, Effect, Regel, Verwachting } from '../gegenereerd/typen.ts';
import { delenVan } from '../json.ts';
import { checkDossier } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { toetsSchema } from '../lees/schema.ts';
import { schemaDossier } from '../gegenereerd/schemas.ts';
import { compileer } from '../logica/index.ts';
import type { CompilatieBasis, Geval } from '../logica/index.ts';
import { alsVerwachting, klopt, oordeelOver, zelfdeVerwachting } from './oordeel.ts';
import type { Mutant, Mutantsoort } from './typen.ts';

/** An overtreding of a case, with what the policy as it is makes of it. */
interface Feitelijk {
  readonly voorschrift: string;
  readonly geval: Geval;
  /** The dossier with nothing but this overtreding, and what comes of it. */
  readonly los: Dossier;
  readonly uitkomst: () => Verwachting;
  /** Rules that hold, or that open answers may let hold. */
  readonly regels: ReadonlySet<string>;
  /** Measures that stand or still can. */
  readonly maatregelen: ReadonlySet<string>;
  /** Measures for which this voorschrift has an amount. */
  readonly tarieven: ReadonlySet<string>;
}

/** A case that holds for the policy as it is. */
interface Klaar {
  readonly casus: Casus;
  readonly dossier: Dossier;
  readonly overtredingen: readonly Feitelijk[];
}

/** Sections of which a change can make a dossier be refused. */
const VRAGEND: ReadonlySet<string> = new Set(['feiten', 'voorschriften']);
export const vraagtAnders = ({ pad }: Mutant): boolean => VRAGEND.has(delenVan(pad)[0] ?? '');

/** Sections of which a change that leaves every overtreding by itself as it is, leaves the whole as it is. */
const PER_OVERTREDING: ReadonlySet<string> = new Set(['regels', 'begrippen', 'voorschriften']);

type Voorwaarde = (geval: Geval) => unknown;

/** How sure it is that a case meets what was changed. */
type Kans = 'zeker' | 'misschien' | undefined;

/** The cases of a policy, made ready to be run again and again. */
export class Gevallen {
  /** Ids of those that fail already. */
  readonly falend: readonly string[];
  readonly klaar: readonly Klaar[];
  /** Those whose dossier must be refused, and is. */
  readonly #geweigerd: readonly Casus[];
  readonly #beleid: BeleidJson;
  readonly #basis: CompilatieBasis;
  readonly #bekend = new Map<unknown, Voorwaarde>();

  constructor(beleid: Beleid, landelijk: Landelijk, kern: Kern, { casussen }: Casussen) {
    const basis = compilatie(kern);
    const begrippen = begrippenOpVolgorde(kern, basis);
    const falend: string[] = [];
    const klaar: Klaar[] = [];
    const geweigerd: Casus[] = [];
    for (const casus of casussen) {
      const gekeurd = checkDossier(beleid, landelijk, casus.dossier);
      if (!klopt(casus.verwacht, gekeurd.ok ? oordeelOver(kern, gekeurd.waarde, false) : gekeurd)) falend.push(casus.id);
      else if (!gekeurd.ok) {
        if (toetsSchema(casus.dossier, schemaDossier).length === 0) geweigerd.push(casus);
      } else {
        const dossier = gekeurd.waarde;
        const overtredingen = beoordeelDossier(kern, dossier).oordelen.map(({ cel: { overtreding, plan }, waarheid, maatregelen }): Feitelijk => ({
          voorschrift: overtreding.voorschrift,
          geval: gevalVan(kern, begrippen, dossier, overtreding),
          ...alleen(kern, { ...dossier, overtredingen: [overtreding] }),
          regels: new Set(plan.regels.flatMap(({ regel }, i) => (waarheid[i] === 0 ? [] : [regel.id]))),
          maatregelen: new Set(maatregelen.map(({ soort }) => soort)),
          tarieven: new Set(plan.tarieven.keys()),
        }));
        klaar.push({ casus, dossier, overtredingen });
      }
    }
    this.falend = falend;
    this.klaar = klaar.sort((a, b) => a.overtredingen.length - b.overtredingen.length);
    this.#geweigerd = geweigerd;
    this.#beleid = beleid.data;
    this.#basis = basis;
  }

  /** A condition of the policy as it is. */
  #voorwaarde(als: unknown): Voorwaarde {
    const eerder = this.#bekend.get(als);
    if (eerder) return eerder;
    const { f } = compileer(als, this.#basis);
    this.#bekend.set(als, f);
    return f;
  }

  /** The first case that fails under the mutant, those that meet what was changed first; undefined: none does. */
  vind(mutant: Mutant, data: BeleidJson, kern: Kern): Casus | undefined {
    const kans = this.#kansen(mutant, data);
    const keur = vraagtAnders(mutant);
    const perOvertreding = PER_OVERTREDING.has(delenVan(mutant.pad)[0] ?? '');
    for (const gezocht of ['zeker', 'misschien'] as const)
      for (const { casus, dossier, overtredingen } of this.klaar) {
        const kansen = overtredingen.map(kans);
        const hier = kansen.includes('zeker') ? 'zeker' : kansen.includes('misschien') ? 'misschien' : undefined;
        if (hier !== gezocht) continue;
        const losse = perOvertreding && overtredingen.length > 1 ? overtredingen.filter((_, i) => kansen[i] !== undefined) : [];
        if (losse.length > 0 && losse.every((o) => zelfdeVerwachting(o.uitkomst(), alsVerwachting(oordeelOver(kern, o.los, keur))))) continue;
        if (!klopt(casus.verwacht, oordeelOver(kern, dossier, keur))) return casus;
      }
    if (mutant.soort === 'regel-weg') return this.#noemt(String(mutant.van));
    return keur ? this.#geweigerd.find((casus) => !klopt(casus.verwacht, oordeelOver(kern, casus.dossier as unknown as Dossier, true))) : undefined;
  }

  /** A case that says that it is about this rule: with the rule gone the file of the cases is refused. */
  #noemt(regel: string): Casus | undefined {
    return this.klaar.find(({ casus }) => casus.regels?.includes(regel))?.casus;
  }

  /** Whether an overtreding meets what was changed. */
  #kansen({ pad, soort, van }: Mutant, data: BeleidJson): (overtreding: Feitelijk) => Kans {
    const [sectie, nummer = '', veld, plaats] = delenVan(pad);
    const beleid = this.#beleid;
    const i = Number(nummer);
    if (sectie === 'voorschriften') {
      const voorschrift = beleid.voorschriften[i];
      const soortMaatregel = veld === 'bedragen' ? voorschrift?.bedragen[Number(plaats)]?.maatregel : undefined;
      return (o) => (o.voorschrift === voorschrift?.id && (soortMaatregel === undefined || o.maatregelen.has(soortMaatregel)) ? 'zeker' : undefined);
    }
    if (sectie === 'regels' && soort !== 'regel-weg') return this.#bijRegel(beleid.regels[i] as Regel, data.regels[i] as Regel, soort, van);
    if (sectie === 'regels') return ({ regels }) => (regels.has(String(van)) ? 'zeker' : undefined);
    if (sectie === 'begrippen') return this.#alsAnders(beleid.begrippen[i]?.als, data.begrippen[i]?.als);
    return () => 'misschien';
  }

  #bijRegel(oud: Regel, nieuw: Regel, soort: Mutantsoort, van: unknown): (overtreding: Feitelijk) => Kans {
    const raakt = ({ maatregelen, tarieven }: Feitelijk): boolean =>
      [oud, nieuw].some(({ dan }) => {
        const bij = alleenBij(dan);
        return bij === undefined || bij.some((m) => maatregelen.has(m) && (!dan.bedrag || tarieven.has(m)));
      });
    if (oud.als !== nieuw.als) {
      const als = this.#alsAnders(oud.als, nieuw.als);
      return (o) => (raakt(o) ? als(o) : undefined);
    }
    if (soort !== 'uitzondering-weg') return (o) => (o.regels.has(oud.id) && raakt(o) ? 'zeker' : undefined);
    const ander = this.#voorwaarde(this.#beleid.regels.find(({ id }) => id === van)?.als);
    return (o) => (o.regels.has(oud.id) && ander(o.geval) !== false ? 'zeker' : undefined);
  }

  #alsAnders(oud: unknown, nieuw: unknown): (overtreding: Feitelijk) => Kans {
    const [was, wordt] = [this.#voorwaarde(oud), compileer(nieuw, this.#basis).f];
    return ({ geval }) => verschil(was(geval), wordt(geval));
  }
}

/** The measures without which an effect comes to nothing; it changes no measure itself. Undefined: it may. */
const alleenBij = ({ termijn, bedrag, teBepalen, bepaald, aandachtspunt, procedure, bij }: Effect): readonly string[] | undefined => {
  if (aandachtspunt === undefined && procedure === undefined) return (termijn ?? bedrag ?? teBepalen ?? bepaald)?.bij;
  return typeof bij === 'string' ? [bij] : bij;
};

/** A dossier of one overtreding, with what comes of it when that is first asked. */
function alleen(kern: Kern, los: Dossier): Pick<Feitelijk, 'los' | 'uitkomst'> {
  let uitkomst: Verwachting | undefined;
  return { los, uitkomst: () => (uitkomst ??= alsVerwachting(oordeelOver(kern, los, false))) };
}

const verschil = (a: unknown, b: unknown): Kans => (a === undefined || b === undefined ? 'misschien' : a === b ? undefined : 'zeker');
