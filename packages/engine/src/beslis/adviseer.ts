import type { Advies, Dossier, Maatregel, OpenFeit, OvertredingAdvies, Procedure, ProcedureStap, Spoor } from '../gegenereerd/typen.ts';
import type { Bevinding } from '../uitslag.ts';
import { canoniek, sha256 } from '../canoniek.ts';
import { verschuif } from '../datum.ts';
import { eenmalig } from '../eenmalig.ts';
import { diepBevroren } from '../lees/gekeurd.ts';
import { loopAf } from '../stappen.ts';
import { fout } from '../uitslag.ts';
import { zeker } from '../zeker.ts';
import { DiagramTeGroot } from './diagram.ts';
import type { Kern } from './kern.ts';
import { codevolgorde } from './maatregelen.ts';
import { alsMaatregel, beoordeel, gedeeld } from './oordeel.ts';
import type { MaatregelOordeel, Oordeel } from './oordeel.ts';
import { Ruimte } from './ruimte.ts';
import type { Cel } from './ruimte.ts';
import { spoorVan } from './spoor.ts';
import { telOp } from './totaal.ts';
import type { Post, Totalen } from './totaal.ts';
import { voorbehoudenVan } from './voorbehoud.ts';

/** A dossier judged: the space of its open facts and what the rules say in it. */
export interface Beoordeling {
  readonly kern: Kern;
  readonly dossier: Dossier;
  readonly ruimte: Ruimte;
  readonly oordelen: readonly Oordeel[];
}

/** The judgement of a cell: it follows from the cell, which belongs to one zaak and one diagram. */
const oordeelVan = eenmalig((cel: Cel, kern: Kern, ruimte: Ruimte, dossier: Dossier): Oordeel => beoordeel(kern, ruimte, cel, dossier));

function* beoordeelIn(kern: Kern, dossier: Dossier, ruimte: Ruimte): Generator<undefined, Beoordeling, undefined> {
  const oordelen: Oordeel[] = [];
  for (const cel of ruimte.cellen) {
    oordelen.push(oordeelVan(cel, kern, ruimte, dossier));
    yield;
  }
  return { kern, dossier, ruimte, oordelen };
}

/** @param grens the most nodes that the diagram may grow to */
export const beoordeelDossier = (kern: Kern, dossier: Dossier, grens?: number): Beoordeling =>
  loopAf(beoordeelIn(kern, dossier, new Ruimte(kern, dossier, grens)));

const laatste = new WeakMap<Kern, Ruimte>();

/** The same, for one dossier after another of one zaak: overtredingen that did not change are not judged again. A step makes or judges one overtreding. */
export function* stappenVerder(kern: Kern, dossier: Dossier, grens?: number): Generator<undefined, Beoordeling, undefined> {
  for (const { voorschrift } of dossier.overtredingen) {
    kern.plan(voorschrift, dossier.voorziening.soort);
    yield;
  }
  const eerder = laatste.get(kern);
  try {
    const ruimte = new Ruimte(kern, dossier, grens, eerder);
    laatste.set(kern, ruimte);
    return yield* beoordeelIn(kern, dossier, ruimte);
  } catch (e) {
    laatste.delete(kern);
    if (eerder === undefined || !(e instanceof DiagramTeGroot)) throw e;
    return yield* beoordeelIn(kern, dossier, new Ruimte(kern, dossier, grens)); // a diagram of its own has all the room there is
  }
}

/** All steps of `stappenVerder` at once. */
export const beoordeelVerder = (kern: Kern, dossier: Dossier, grens?: number): Beoordeling => loopAf(stappenVerder(kern, dossier, grens));

/** Answers that cannot be, in view of the history or the kind of voorziening: refusals, and whether any is merely unusual. */
export function strijdigeAntwoorden(kern: Kern, cellen: readonly Cel[]): { readonly bevindingen: readonly Bevinding[]; readonly ongewoon: boolean } {
  const bevindingen = new Map<string, Bevinding>();
  let ongewoon = false;
  cellen.forEach((cel, i) => {
    for (const [nummer, beperkingen] of cel.beperkt) {
      const slot = kern.slots[nummer];
      const waarde = cel.geval.waarden[nummer];
      if (!slot || waarde === undefined) continue;
      for (const beperking of beperkingen) {
        if ((beperking.toegestaan as readonly unknown[]).includes(waarde)) continue;
        if (beperking.strijdig === 'voorbehoud') ongewoon = true;
        else {
          const pad = slot.niveau === 'overtreding' ? `/overtredingen/${i}/antwoorden/${slot.id}` : slot.dossierfeit ? '' : `/antwoorden/${slot.id}`;
          bevindingen.set(`${pad} ${beperking.id}`, fout('antwoord-strijdig', pad, { feit: slot.id, samenhang: beperking.id, uitleg: beperking.tekst }));
        }
      }
    }
  });
  return { bevindingen: [...bevindingen.values()], ongewoon };
}

/** The functions whose change would change the measures, points of attention or procedure of one overtreding. */
function bepalend(oordeel: Oordeel): readonly number[] {
  return [...oordeel.maatregelen.flatMap((m) => [m.knoop, ...m.varianten.map((v) => v.knoop)]), ...oordeel.aandachtspunten.map((p) => p.knoop)];
}

/** A procedure step with where it stands. */
export interface Stapknoop {
  readonly id: string;
  readonly tekst: string;
  readonly termijn?: Procedure['termijn'];
  readonly regel: string;
  readonly knoop: number;
}

/** The procedure steps of one overtreding, in the order of their rules. */
const stappenVan = eenmalig(({ procedure }: Oordeel, kern: Kern): readonly (Stapknoop & { readonly sleutel: string })[] =>
  procedure.map(({ id, regel, knoop }) => {
    const stap = zeker(
      (kern.isLandelijk(regel) ? kern.landelijk : kern.beleid).procedure.find((p) => p.id === id),
      id,
    );
    return { ...stap, regel, knoop, sleutel: `${id} ${stap.tekst}` };
  }),
);

/** The procedure steps of the whole dossier: a step stands when it stands for any overtreding, by whichever rule. */
export function proceduretabel({ kern, ruimte, oordelen }: Beoordeling): readonly Stapknoop[] {
  const uit = new Map<string, Stapknoop>();
  const alle = oordelen.flatMap((o) => stappenVan(o, kern)).sort((a, b) => codevolgorde(a.regel, b.regel));
  for (const { sleutel, ...stap } of alle) {
    const eerder = uit.get(sleutel);
    uit.set(sleutel, { ...stap, regel: eerder?.regel ?? stap.regel, knoop: ruimte.diagram.of(eerder?.knoop ?? 0, stap.knoop) });
  }
  return [...uit.values()];
}

/** Exactly the open facts that can still change the advice. */
export function ontbrekend(beoordeling: Beoordeling, stappen = proceduretabel(beoordeling)): OpenFeit[] {
  const { ruimte, oordelen } = beoordeling;
  const nodig = new Map<string, OpenFeit>();
  const knopen = [...oordelen.flatMap(bepalend), ...stappen.map((p) => p.knoop)];
  for (const knoop of knopen)
    for (const v of ruimte.diagram.steun(knoop)) {
      const { feit, overtreding } = zeker(ruimte.variabelen.get(v), `variable ${v}`);
      nodig.set(`${feit} ${overtreding ?? ''}`, { feit, ...(overtreding === undefined ? {} : { overtreding }) });
    }
  return [...nodig].sort(([a], [b]) => codevolgorde(a, b)).map(([, open]) => open);
}

const opSoort = (a: Maatregel, b: Maatregel): number => codevolgorde(a.soort, b.soort) || codevolgorde(a.sterkte, b.sterkte);

/** Certain measures, and those that hold under some of the open answers. */
export function maatregelenVan(kern: Kern, oordelen: readonly MaatregelOordeel[]): { readonly maatregelen: Maatregel[]; readonly mogelijkNog: Maatregel[] } {
  const maatregelen: Maatregel[] = [];
  const mogelijkNog: Maatregel[] = [];
  for (const m of oordelen) {
    if (m.knoop === 1) maatregelen.push(alsMaatregel(kern, m, gedeeld(m.varianten)));
    if (m.knoop !== 1 || m.varianten.length > 1) mogelijkNog.push(...m.varianten.map((v) => alsMaatregel(kern, m, v)));
  }
  return { maatregelen: maatregelen.sort(opSoort), mogelijkNog: mogelijkNog.sort((a, b) => opSoort(a, b) || codevolgorde(canoniek(a), canoniek(b))) };
}

/** The advice on one overtreding, frozen: advices of which this part is the same share it. */
export const overtredingAdvies = eenmalig((oordeel: Oordeel, kern: Kern): OvertredingAdvies => diepBevroren(maakOvertredingAdvies(kern, oordeel)));

function maakOvertredingAdvies(kern: Kern, oordeel: Oordeel): OvertredingAdvies {
  const { cel, recidive } = oordeel;
  return {
    id: cel.overtreding.id,
    voorschrift: cel.overtreding.voorschrift,
    recidive: recidive === 1 ? true : recidive === 0 ? false : null,
    ...maatregelenVan(kern, oordeel.maatregelen),
    aandachtspunten: oordeel.aandachtspunten
      .filter((p) => p.knoop === 1)
      .map(({ tekst, regel }) => ({ tekst, regel }))
      .sort((a, b) => codevolgorde(a.regel, b.regel)),
  };
}

/** The certain amounts of the geboden measures of one overtreding. */
const postenVan = eenmalig(({ cel, maatregelen }: Oordeel): readonly Post[] =>
  maatregelen.flatMap((m) => {
    const { bedrag, eenheden } = gedeeld(m.varianten);
    return m.knoop === 1 && m.sterkte === 'geboden' && bedrag ? [{ overtreding: cel.overtreding, soort: m.soort, cent: bedrag.cent, eenheden }] : [];
  }),
);

/** The totals over certain amounts of geboden measures, with their account. */
export const totalenVan = ({ kern, oordelen }: Beoordeling): Totalen =>
  telOp(
    kern.beleid,
    oordelen.flatMap((o) => postenVan(o)),
  );

/** The procedure steps that are certain. */
export function procedureVan(beoordeling: Beoordeling, stappen = proceduretabel(beoordeling)): ProcedureStap[] {
  const { dossier } = beoordeling;
  const dag = { besluitdatum: dossier.besluitdatum, inspectiedatum: dossier.inspectie.datum, pleegdatum: vroegstePleegdatum(dossier) };
  return stappen
    .filter(({ knoop }) => knoop === 1)
    .map(({ id, tekst, regel, termijn }) => ({
      id,
      tekst,
      regel,
      ...(termijn ? { uiterlijk: verschuif(dag[termijn.vanaf], termijn.aantal, termijn.eenheid) } : {}),
    }))
    .sort((a, b) => codevolgorde(`${a.id} ${a.regel}`, `${b.id} ${b.regel}`));
}

/** The first day of an offence in the dossier: a term that runs from the offence ends first for that one. */
const vroegstePleegdatum = (dossier: Dossier): string =>
  dossier.overtredingen.map((o) => o.pleegdatum ?? dossier.inspectie.datum).reduce((a, b) => (b < a ? b : a), dossier.besluitdatum);

/** What an advice comes down to: all but its identity and its justification. */
export type Uitkomst = Pick<Advies, 'status' | 'ontbrekend' | 'overtredingen' | 'totaal' | 'procedure'>;

/** All of an advice that a case can speak of: the outcome, the contradictions that it touches and what it stands on. */
export type Oordeelsdeel = Uitkomst & Pick<Advies, 'conflicten' | 'voorbehouden'>;

export function oordeelsdeelVan(beoordeling: Beoordeling, ongewoon: boolean): Oordeelsdeel {
  const { kern, dossier, oordelen } = beoordeling;
  const totalen = totalenVan(beoordeling);
  const geraakt = new Set(oordelen.flatMap((o) => o.conflicten));
  return {
    ...uitkomstVan(beoordeling, totalen),
    conflicten: kern.beleid.conflicten
      .filter((c) => geraakt.has(c.id))
      .map(({ id, gekozenLezing, status }) => ({ id, gekozenLezing, status }))
      .sort((a, b) => codevolgorde(a.id, b.id)),
    voorbehouden: voorbehoudenVan(kern, dossier, oordelen, totalen, ongewoon),
  };
}

/** The outcome of a judged dossier. */
export function uitkomstVan(beoordeling: Beoordeling, totalen = totalenVan(beoordeling)): Uitkomst {
  const stappen = proceduretabel(beoordeling);
  const open = ontbrekend(beoordeling, stappen);
  return {
    status: open.length === 0 ? 'volledig' : 'voorlopig',
    ontbrekend: open,
    overtredingen: beoordeling.oordelen.map((o) => overtredingAdvies(o, beoordeling.kern)),
    totaal: totalen.totaal,
    procedure: procedureVan(beoordeling, stappen),
  };
}

/** Makes the advice of a judged dossier. Its spoor becomes objects when it is first read: what only asks for the outcome does not pay for the account. */
export function maakAdvies(
  beoordeling: Beoordeling,
  verwijzingen: { readonly beleid: string; readonly landelijk: string; readonly engine: string },
  ongewoon: boolean,
): Advies {
  const { kern, dossier, oordelen } = beoordeling;
  let spoor: Spoor[] | undefined;
  return {
    schema: 'advies/1',
    beleid: { id: kern.beleid.id, versie: kern.beleid.versie, sha256: verwijzingen.beleid },
    landelijk: { id: kern.landelijk.id, versie: kern.landelijk.versie, sha256: verwijzingen.landelijk },
    engine: verwijzingen.engine,
    dossierSha256: sha256(canoniek(dossier)),
    ...oordeelsdeelVan(beoordeling, ongewoon),
    get spoor() {
      return (spoor ??= oordelen.flatMap((o) => spoorVan(o, kern)));
    },
  };
}
