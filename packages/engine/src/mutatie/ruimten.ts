import type { Beeld } from '../analyse/beeld.ts';
import { maakBeeld, vormsleutel } from '../analyse/beeld.ts';
import { aantallen, dagencellen } from '../analyse/dagen.ts';
import { HistorieTeIngewikkeld } from '../analyse/historie.ts';
import { Klassenruimte } from '../analyse/ruimte.ts';
import type { Ijkpunten } from '../analyse/ruimte.ts';
import { bedragcellen, labelsIn } from '../analyse/labels.ts';
import { vulIn } from '../analyse/vingerafdruk.ts';
import { DiagramTeGroot } from '../beslis/diagram.ts';
import { ARTIKELEN } from '../beslis/dossierfeiten.ts';
import { Kern } from '../beslis/kern.ts';
import type { PlanRegel } from '../beslis/plan.ts';
import type { BeleidJson, Dossier, Voorschrift, VoorzieningSoort } from '../gegenereerd/typen.ts';
import { delenVan } from '../json.ts';
import type { Mutant, Mutantsoort } from './typen.ts';

/** A mutant that no case noticed. */
export interface Verdacht {
  readonly mutant: Mutant;
  readonly data: BeleidJson;
}

/** What looking through all cases of single overtredingen gives: a dossier that comes out otherwise, none, or too much to look through. */
export type Bevonden = { readonly dossier: Dossier } | 'gelijk' | 'te-veel';

/** One voorschrift for one kind of voorziening. */
interface Plaats {
  readonly voorschrift: Voorschrift;
  readonly soort: VoorzieningSoort;
}

/** Kinds that look at days, numbers of units or the history otherwise than the policy does: these need a space of their own. */
const EIGEN_RUIMTE: ReadonlySet<Mutantsoort> = new Set(['telling', 'grens', 'vergelijking', 'berekening', 'bedragstap', 'categorie']);
/** Kinds by which one form of a measure can come to another amount. */
const ANDER_BEDRAG: ReadonlySet<Mutantsoort> = new Set(['bedragstap', 'tarief', 'tarief-weg', 'voorziening-weg', 'afronding', 'categorie']);
/** As many mutants share one space. */
const SAMEN = 24;

/** Looks through every case of a policy, once for all mutants that can matter in it. A step is some mutants at one voorschrift for one kind of voorziening. */
export function* doorzoek(kern: Kern, verdachten: readonly Verdacht[]): Generator<number, ReadonlyMap<Mutant, Bevonden>, undefined> {
  const uit = new Map<Mutant, Bevonden>(verdachten.map(({ mutant }) => [mutant, 'gelijk']));
  const ijkpunten = ijkpuntenVan([kern]);
  const eigenIjkpunten = new Map<Mutant, Ijkpunten>();
  const plaatsen = plaatsenVan(kern);
  /** A mutant that looks at days or numbers otherwise is alone in its group, with points of its own. */
  const puntenBij = ([verdacht]: readonly Verdacht[]): Ijkpunten => {
    if (!verdacht || !EIGEN_RUIMTE.has(verdacht.mutant.soort)) return ijkpunten;
    const punten = eigenIjkpunten.get(verdacht.mutant) ?? ijkpuntenVan([kern, kernBij(kern, verdacht)]);
    eigenIjkpunten.set(verdacht.mutant, punten);
    return punten;
  };
  const meld = (groep: readonly Verdacht[], plaats: Plaats, punten: Ijkpunten): void => {
    try {
      for (const [mutant, dossier] of zoekIn(kern, groep, plaats, punten)) uit.set(mutant, { dossier });
    } catch (e) {
      if (!(e instanceof DiagramTeGroot || e instanceof HistorieTeIngewikkeld)) throw e;
      if (groep.length > 1) for (const een of groep) meld([een], plaats, punten);
      else for (const { mutant } of groep) uit.set(mutant, 'te-veel');
    }
  };
  for (const [i, plaats] of plaatsen.entries()) {
    const hier = verdachten.filter(({ mutant, data }) => typeof uit.get(mutant) === 'string' && raakt(kern.beleid, data, mutant, plaats));
    const samen = hier.filter(({ mutant }) => !EIGEN_RUIMTE.has(mutant.soort));
    const groepen = hier.filter(({ mutant }) => EIGEN_RUIMTE.has(mutant.soort)).map((verdacht) => [verdacht]);
    for (let n = 0; n < samen.length; n += SAMEN) groepen.push(samen.slice(n, n + SAMEN));
    for (const [n, groep] of groepen.entries()) {
      meld(groep, plaats, puntenBij(groep));
      yield (i + (n + 1) / groepen.length) / plaatsen.length;
    }
  }
  return uit;
}

const ijkpuntenVan = (kernen: readonly Kern[]): Ijkpunten => ({ dagen: dagencellen(kernen), aantallen: aantallen(kernen) });

/** Made when it is needed and not kept: a thousand of them, each with its plans, would fill the memory. */
export const kernBij = (kern: Kern, { data }: Verdacht): Kern => new Kern(data, kern.landelijk, kern);

const plaatsenVan = ({ beleid }: Kern): readonly Plaats[] =>
  beleid.voorschriften.flatMap((voorschrift) => voorschrift.voorzieningen.map((soort): Plaats => ({ voorschrift, soort })));

/** The measures that stand geboden with an amount in some case; all of them where a place cannot be looked through. */
export function metBedragGeboden(kern: Kern): ReadonlySet<string> {
  const ijkpunten = ijkpuntenVan([kern]);
  const uit = new Set<string>();
  for (const { voorschrift, soort } of plaatsenVan(kern)) {
    try {
      const ruimte = new Klassenruimte([{ kern, plan: kern.plan(voorschrift.id, soort) }], ijkpunten);
      for (const { vorm, knoop } of maakBeeld(ruimte).vormen)
        if (vorm.sterkte === 'geboden' && vorm.bedrag.length > 0 && ruimte.diagram.en(knoop, ruimte.geldig) !== 0) uit.add(vorm.soort);
    } catch (e) {
      if (!(e instanceof DiagramTeGroot || e instanceof HistorieTeIngewikkeld)) throw e;
      for (const { id } of kern.beleid.maatregelen) uit.add(id);
    }
  }
  return uit;
}

/** Whether what was changed can matter for this voorschrift, once all that it fixes has been filled in. */
function raakt(beleid: BeleidJson, ander: BeleidJson, { pad, soort, plek }: Mutant, plaats: Plaats): boolean {
  const [sectie, nummer = '', veld] = delenVan(pad);
  const i = Number(nummer);
  if (sectie === 'voorschriften') return plek.id === plaats.voorschrift.id && ander.voorschriften[i]?.voorzieningen.includes(plaats.soort) === true;
  if (sectie !== 'regels' && sectie !== 'begrippen') return true;
  const vul = invuller(beleid, plaats);
  const was = vul(beleid[sectie][i]?.als);
  if (soort === 'regel-weg' || veld !== 'als') return was !== false;
  const wordt = vul(ander[sectie][i]?.als);
  return JSON.stringify(was) !== JSON.stringify(wordt);
}

function invuller(beleid: BeleidJson, { voorschrift, soort }: Plaats): (als: unknown) => unknown {
  const vast = new Map<string, unknown>([
    ['voorschrift', voorschrift.id],
    ['soortVoorziening', soort],
    [ARTIKELEN, voorschrift.artikelen],
  ]);
  const vul = (als: unknown): unknown =>
    vulIn(als, vast, (naam) => {
      const begrip = beleid.begrippen.find(({ id }) => id === naam);
      return begrip && vul(begrip.als);
    });
  return vul;
}

/** The mutants that come out otherwise in some case of this place, each with the smallest dossier. */
function* zoekIn(kern: Kern, groep: readonly Verdacht[], { voorschrift, soort }: Plaats, punten: Ijkpunten): Generator<readonly [Mutant, Dossier]> {
  const kernen = [kern, ...groep.map((verdacht) => kernBij(kern, verdacht))];
  const ruimte = new Klassenruimte(
    kernen.map((k) => ({ kern: k, plan: k.plan(voorschrift.id, soort) })),
    punten,
  );
  const beeld = maakBeeld(ruimte);
  for (const [i, { mutant }] of groep.entries()) {
    const knoop = verschil(ruimte, beeld, maakBeeld(ruimte, i + 1), i + 1, ANDER_BEDRAG.has(mutant.soort));
    if (knoop !== 0) yield [mutant, ruimte.dossier(ruimte.voorbeeldIn(knoop))];
  }
}

/** Where two policies come out otherwise, in anything that a case can speak of. */
function verschil(ruimte: Klassenruimte, oud: Beeld, nieuw: Beeld, nummer: number, metBedrag: boolean): number {
  const d = ruimte.diagram;
  const zelfde = !metBedrag && zelfdeVormen(ruimte, oud, nieuw);
  const maatregelen = zelfde ? [] : labelsIn(ruimte, oud, nieuw, bedragcellen(ruimte, oud, nieuw)).map(({ knoop }) => knoop);
  const [was, wordt] = [bijzaken(ruimte, oud, 0), bijzaken(ruimte, nieuw, nummer)];
  const anders = [...new Set([...was.keys(), ...wordt.keys()])].map((wat) => {
    const [hier, daar] = [was.get(wat) ?? 0, wordt.get(wat) ?? 0];
    return wat.startsWith('telt ') ? d.en(hier, d.niet(daar)) : xor(ruimte, hier, daar); // a case cannot say that there is no amount per unit
  });
  return d.en(d.enige([...maatregelen, ...anders]), ruimte.geldig);
}

/** Whether every measure stands in the same forms in the same cases: then nothing of it differs, while the amount of a form is the same. */
function zelfdeVormen({ diagram: d, geldig }: Klassenruimte, oud: Beeld, nieuw: Beeld): boolean {
  const plekken = ({ vormen }: Beeld): ReadonlyMap<string, number> => {
    const uit = new Map<string, number>();
    for (const { vorm, knoop } of vormen) {
      const hier = d.en(knoop, geldig);
      if (hier !== 0) uit.set(vormsleutel(vorm), hier);
    }
    return uit;
  };
  const [was, wordt] = [plekken(oud), plekken(nieuw)];
  return was.size === wordt.size && [...was].every(([vorm, knoop]) => wordt.get(vorm) === knoop);
}

const xor = ({ diagram: d }: Klassenruimte, a: number, b: number): number => (a === b ? 0 : d.of(d.en(a, d.niet(b)), d.en(b, d.niet(a))));

/** Where all that stands beside the measures stands: points of attention, steps, what must still be fixed, contradictions, what is said of the advice. */
function bijzaken(ruimte: Klassenruimte, beeld: Beeld, nummer: number): ReadonlyMap<string, number> {
  const d = ruimte.diagram;
  const { plan, kern } = beeld.lezer;
  const uit = new Map<string, number>();
  const voeg = (wat: string, knoop: number): void => void uit.set(wat, d.of(uit.get(wat) ?? 0, knoop));
  const staat = (soorten: readonly string[]): number => d.enige(beeld.maatregelen.staten.filter((s) => soorten.includes(s.soort)).map((s) => s.knoop));
  for (const { regel, knoop } of beeld.aandachtspunten) voeg(`aandachtspunt ${regel}`, knoop);
  for (const { id, knoop } of beeld.procedure) voeg(`procedure ${id}`, knoop);
  voeg('recidive', beeld.recidive);
  for (const { id, deel } of plan.conflicten) {
    const bij = kern.beleid.conflicten.find((c) => c.id === id)?.bij;
    voeg(`conflict ${id}`, d.en(ruimte.bouw(deel, nummer), bij ? staat(bij) : 1));
  }
  voeg('geen regel', beeld.maatregelen.geenRegel);
  voeg('botsing', beeld.maatregelen.conflict);
  voeg('termijnen', beeld.termijnConflict);
  for (const { soort, knoop } of beeld.maatregelen.staten) {
    for (const wat of ['teBepalen', 'bepaald'] as const) {
      const regels = (plan.rollen[wat].get(soort) ?? []).map((i) => ({
        effect: (plan.regels[i] as PlanRegel).regel.dan[wat],
        waar: beeld.waarheid[i] as number,
      }));
      for (const { effect, waar } of regels) if (effect) voeg(`${wat} ${soort} ${effect.wat}`, d.en(waar, knoop));
    }
    if (plan.tarieven.get(soort)?.telt)
      voeg(`telt ${soort}`, d.enige(beeld.vormen.filter(({ vorm }) => vorm.soort === soort && vorm.bedrag.length > 0).map((v) => v.knoop)));
  }
  for (const [wat, knoop] of uit) if (wat.startsWith('teBepalen ')) uit.set(wat, d.en(knoop, d.niet(uit.get(wat.replace('teBepalen', 'bepaald')) ?? 0)));
  for (const wat of [...uit.keys()]) if (wat.startsWith('bepaald ')) uit.delete(wat);
  return uit;
}
