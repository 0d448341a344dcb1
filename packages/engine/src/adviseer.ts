import type { Advies, Dossier, Omslagpunten } from './gegenereerd/typen.ts';
import type { Beoordeling } from './beslis/adviseer.ts';
import { beoordeelDossier, beoordeelVerder, maakAdvies, strijdigeAntwoorden, totalenVan } from './beslis/adviseer.ts';
import { DiagramTeGroot } from './beslis/diagram.ts';
import { leegDossier } from './beslis/dossierfeiten.ts';
import { Kern } from './beslis/kern.ts';
import { stappenNaarOmslagpunten } from './beslis/omslagpunten.ts';
import { onderzoekVan } from './beslis/onderzoek.ts';
import type { Onderzoek } from './beslis/onderzoek.ts';
import type { Totalen } from './beslis/totaal.ts';
import { maakToetser } from './beslis/toets.ts';
import type { Toetser } from './beslis/toets.ts';
import { loopAf } from './stappen.ts';
import { checkDossier, controleerSamen } from './lees/index.ts';
import type { Beleid, Landelijk } from './lees/index.ts';
import { controleer } from './tweede/controle.ts';
import { fout, gelukt, mislukt } from './uitslag.ts';
import type { Bevinding, Uitslag } from './uitslag.ts';

/** Version of the engine, as it stands in every advice. */
export const ENGINE = '0.1.0';

const kernen = new WeakMap<Beleid, WeakMap<Landelijk, Uitslag<Kern>>>();

/** The compiled pair, made once; findings when the two do not fit together. */
export function kernVan(beleid: Beleid, landelijk: Landelijk): Uitslag<Kern> {
  let opLandelijk = kernen.get(beleid);
  if (!opLandelijk) kernen.set(beleid, (opLandelijk = new WeakMap<Landelijk, Uitslag<Kern>>()));
  let kern = opLandelijk.get(landelijk);
  if (!kern) {
    const fouten = controleerSamen(beleid, landelijk).filter((b) => b.ernst === 'fout');
    opLandelijk.set(landelijk, (kern = fouten.length > 0 ? mislukt(fouten) : gelukt(new Kern(beleid.data, landelijk.data))));
  }
  return kern;
}

/** Checks the dossier against the policy and hands on what both calculations need. */
function klaargezet<T>(beleid: Beleid, landelijk: Landelijk, dossier: unknown, verder: (kern: Kern, dossier: Dossier) => Uitslag<T>): Uitslag<T> {
  const kern = kernVan(beleid, landelijk);
  if (!kern.ok) return kern;
  const gekeurd = checkDossier(beleid, landelijk, dossier);
  if (!gekeurd.ok) return gekeurd;
  return begrensd(() => verder(kern.waarde, gekeurd.waarde));
}

/** Turns what is too much to compute into a finding. */
function begrensd<T>(werk: () => Uitslag<T>): Uitslag<T> {
  try {
    return werk();
  } catch (e) {
    if (e instanceof DiagramTeGroot) return mislukt([fout('te-veel-open', '/overtredingen')]);
    throw e;
  }
}

/** The same for work that is done in steps. */
export function* begrensdInStappen<T>(werk: Generator<undefined, T, undefined>): Generator<undefined, Uitslag<T>, undefined> {
  for (;;) {
    const stap = begrensd(() => gelukt(werk.next()));
    if (!stap.ok) return stap;
    if (stap.waarde.done) return gelukt(stap.waarde.value);
    yield;
  }
}

/**
 * The advice of a policy on a dossier, with its complete justification. Amounts are cents, dates civil dates. The same four
 * (policy, national file, dossier, engine) give the same advice, byte for byte in its canonical form.
 *
 * Refused with findings: a dossier that does not fit the schema or the policy, an answer that contradicts the history, and a
 * difference between the two calculators on an advice that would be final.
 */
export function adviseer(beleid: Beleid, landelijk: Landelijk, dossier: unknown): Uitslag<Advies> {
  return klaargezet(beleid, landelijk, dossier, (kern, gekeurd) => {
    const beoordeling = beoordeelVerder(kern, gekeurd);
    const { bevindingen, ongewoon } = strijdigeAntwoorden(kern, beoordeling.ruimte.cellen);
    if (bevindingen.length > 0) return mislukt(bevindingen);
    const advies = maakAdvies(beoordeling, { beleid: beleid.sha256, landelijk: landelijk.sha256, engine: ENGINE }, ongewoon);
    const verschillen: readonly Bevinding[] = advies.status === 'volledig' ? controleer(kern, gekeurd, beoordeling.oordelen) : [];
    return verschillen.length > 0 ? mislukt(verschillen) : gelukt(advies);
  });
}

/** Checks the dossier, also for answers that cannot be, and judges it. */
export const beoordeeld = <T>(beleid: Beleid, landelijk: Landelijk, dossier: unknown, lees: (beoordeling: Beoordeling) => T): Uitslag<T> =>
  klaargezet(beleid, landelijk, dossier, (kern, gekeurd) => {
    const beoordeling = beoordeelVerder(kern, gekeurd);
    const { bevindingen } = strijdigeAntwoorden(kern, beoordeling.ruimte.cellen);
    return bevindingen.length > 0 ? mislukt(bevindingen) : gelukt(lees(beoordeling));
  });

/** The account of the totals of the advice: every certain amount of a geboden measure, and what of it counts after maximum and samenloop. Cents. */
export const opbouwTotaal = (beleid: Beleid, landelijk: Landelijk, dossier: unknown): Uitslag<Totalen> => beoordeeld(beleid, landelijk, dossier, totalenVan);

/**
 * How far each answer to each open fact of the advice would narrow it, in steps of some milliseconds, for who must not hold up a page; `onderzoek` does
 * it at once.
 */
export function* onderzoekInStappen(beleid: Beleid, landelijk: Landelijk, dossier: unknown): Generator<undefined, Uitslag<Onderzoek>, undefined> {
  const uit = beoordeeld(beleid, landelijk, dossier, (beoordeling) => beoordeling);
  return uit.ok ? yield* begrensdInStappen(onderzoekVan(uit.waarde)) : uit;
}

/** How far each answer to each open fact of the advice would narrow it. */
export const onderzoek = (beleid: Beleid, landelijk: Landelijk, dossier: unknown): Uitslag<Onderzoek> => loopAf(onderzoekInStappen(beleid, landelijk, dossier));

export interface OmslagOpties {
  /** The most changed dossiers to compute; the outcome says when it stopped early. */
  readonly budget?: number;
}

/**
 * The answers, one or two at a time, that would change the advice, with the advice they would give. Answered facts only, not
 * the history; pairs within one overtreding or with a fact of the zaak, and only where neither answer alone changes anything.
 *
 * A step judges at most one overtreding, so that a page can search in idle moments and stop when the dossier changes; `omslagpunten` does it at once.
 * Refused with findings: what `adviseer` refuses, and another answer that makes more open than can be looked through.
 */
export function* omslagpuntenInStappen(
  beleid: Beleid,
  landelijk: Landelijk,
  dossier: unknown,
  { budget = 100_000 }: OmslagOpties = {},
): Generator<undefined, Uitslag<Omslagpunten>, undefined> {
  const zoektocht = klaargezet(beleid, landelijk, dossier, (kern, gekeurd) => {
    const { bevindingen } = strijdigeAntwoorden(kern, beoordeelVerder(kern, gekeurd).ruimte.cellen);
    if (bevindingen.length > 0) return mislukt(bevindingen);
    return gelukt(stappenNaarOmslagpunten(kern, gekeurd, { beleid: beleid.sha256, landelijk: landelijk.sha256 }, budget));
  });
  return zoektocht.ok ? yield* begrensdInStappen(zoektocht.waarde) : zoektocht;
}

/** All of `omslagpuntenInStappen` at once. */
export const omslagpunten = (beleid: Beleid, landelijk: Landelijk, dossier: unknown, opties?: OmslagOpties): Uitslag<Omslagpunten> =>
  loopAf(omslagpuntenInStappen(beleid, landelijk, dossier, opties));

/**
 * What conditions, or parts of them, come to in one overtreding of this dossier: for reasons why a rule does not hold. Refused with findings as
 * `adviseer` does; the overtreding must exist.
 */
export function toetser(beleid: Beleid, landelijk: Landelijk, dossier: unknown, overtreding: string): Uitslag<Toetser> {
  return klaargezet(beleid, landelijk, dossier, (kern, gekeurd) => gelukt(maakToetser(kern, beoordeelVerder(kern, gekeurd).ruimte, overtreding)));
}

/** The most nodes that the open facts of one overtreding may need; past it a policy is too entangled to be looked through. */
const GRENS_KNOPEN = 50_000;

/**
 * Looks at every voorschrift for every kind of voorziening with nothing answered: the largest space there is without a
 * history. A policy that outgrows the bound gets a finding per voorschrift, before an officer meets it.
 * A step looks at one of them, so that who watches can see which takes too long; `controleerOmvang` does it at once.
 */
export function* controleerOmvangInStappen(beleid: Beleid, landelijk: Landelijk, grens = GRENS_KNOPEN): Generator<undefined, readonly Bevinding[], undefined> {
  const kern = kernVan(beleid, landelijk);
  if (!kern.ok) return kern.bevindingen;
  const bevindingen: Bevinding[] = [];
  for (const [i, voorschrift] of beleid.data.voorschriften.entries()) {
    for (const soort of voorschrift.voorzieningen) {
      try {
        beoordeelDossier(kern.waarde, leegDossier(beleid.data.geldigheid.van, soort, voorschrift.id), grens);
      } catch (e) {
        if (!(e instanceof DiagramTeGroot)) throw e;
        bevindingen.push(fout('te-veel-klassen', `/voorschriften/${i}`, { voorschrift: voorschrift.id, voorziening: soort, grens }));
      }
      yield;
    }
  }
  return bevindingen;
}

/** All of `controleerOmvangInStappen` at once. */
export const controleerOmvang = (beleid: Beleid, landelijk: Landelijk, grens?: number): readonly Bevinding[] =>
  loopAf(controleerOmvangInStappen(beleid, landelijk, grens));
