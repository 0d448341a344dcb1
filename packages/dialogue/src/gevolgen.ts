import { adviseer, type Advies, type Antwoord } from '@handhavingswijzer/engine';
import { met, metOvertreding, zoekOvertreding } from './concept.ts';
import { teksten } from './teksten.ts';
import type { Concept, Gesprek, Vraag, VraagOptie } from './typen.ts';
import { alsZin, beschrijf, verschillen, volgnummer } from './verschil.ts';

/** What choosing an option would do, before it is chosen. */
export interface Gevolg {
  readonly waarde: Antwoord;
  /** Sentence without the option: "Last onder dwangsom is geboden; aanwijzing vervalt." */
  readonly tekst: string;
  /** The option changes measures, amounts, terms, points of attention or procedure against the advice as it is now. */
  readonly verandert: boolean;
  /** It is the answer that was given. */
  readonly gekozen: boolean;
}

/** The effect of one option of a question on the advice, for which the engine is asked once. Undefined while there is no advice. */
export function gevolgVan(g: Gesprek, v: Vraag, optie: VraagOptie): Gevolg | undefined {
  if (g.beoordeling.soort !== 'advies') return undefined;
  const antwoord = v.feit.type === 'lijst' ? wissel(v.antwoord, String(optie.waarde)) : optie.waarde;
  if (v.antwoord === antwoord) return { waarde: optie.waarde, tekst: teksten.gevolg.uwAntwoord, verandert: false, gekozen: true };
  return { waarde: optie.waarde, gekozen: false, ...verwoordGevolg(g, deelgevolg(g, metAntwoord(g.dossier, v, antwoord)), v.overtreding) };
}

/** The effect of each option of a question; nothing while there is no advice, or for typed answers. */
export const gevolgen = (g: Gesprek, v: Vraag): Gevolg[] => v.opties.flatMap((o) => gevolgVan(g, v, o) ?? []);

/** A list answer with this option added, or taken out when it is in it. */
export function wissel(antwoord: Antwoord | undefined, optie: string): string[] {
  const lijst = Array.isArray(antwoord) ? antwoord : [];
  return lijst.includes(optie) ? lijst.filter((x) => x !== optie) : [...lijst, optie];
}

const metAntwoord = (c: Concept, v: Vraag, antwoord: Antwoord): Concept =>
  v.overtreding === undefined
    ? { ...c, antwoorden: met(c.antwoorden ?? {}, v.feit.id, antwoord) }
    : metOvertreding(c, v.overtreding, (o) => ({ ...o, antwoorden: met(zoekOvertreding(c, o.id)?.antwoorden ?? {}, v.feit.id, antwoord) }));

/** How another dossier changes the advice. */
export interface Deelgevolg {
  /** False: the engine refuses that dossier. */
  readonly past: boolean;
  /** Per overtreding whose measures change, in words. */
  readonly delen: readonly { readonly overtreding: string; readonly tekst: string }[];
  /** What to mind or to do changes. */
  readonly punten: boolean;
  /** The advice would be complete and is not yet. */
  readonly volledig: boolean;
}

/** Compares the advice as it is with the advice on another dossier, for which the engine is asked once. There must be an advice. */
export function deelgevolg(g: Gesprek, dan: Concept): Deelgevolg {
  const nu = g.beoordeling.soort === 'advies' ? g.beoordeling.advies : undefined;
  const uit = adviseer(g.kader.beleid, g.kader.landelijk, dan);
  if (!uit.ok || !nu) return { past: false, delen: [], punten: false, volledig: false };
  const advies = uit.waarde;
  const delen = advies.overtredingen.flatMap((na) => {
    const lijst = verschillen(
      g.kader,
      nu.overtredingen.find((o) => o.id === na.id),
      na,
    );
    return lijst.length === 0 ? [] : [{ overtreding: na.id, tekst: beschrijf(g.kader, lijst) }];
  });
  return { past: true, delen, punten: rondom(nu) !== rondom(advies), volledig: advies.ontbrekend.length === 0 && nu.ontbrekend.length > 0 };
}

/** @param overtreding the one that the question is about, which needs no naming */
export function verwoordGevolg(
  g: Gesprek,
  { past, delen, punten, volledig }: Deelgevolg,
  overtreding: string | undefined,
): { tekst: string; verandert: boolean } {
  if (!past) return { tekst: teksten.gevolg.pastNiet, verandert: true };
  const noem = g.dossier.overtredingen.length > 1;
  if (delen.length > 0)
    return {
      tekst: alsZin(
        delen.map((d) => (noem && d.overtreding !== overtreding ? teksten.gevolg.bijOvertreding(volgnummer(g.dossier, d.overtreding), d.tekst) : d.tekst)),
      ),
      verandert: true,
    };
  const tekst = punten ? teksten.gevolg.alleenPunten : teksten.gevolg.blijven;
  return { tekst: volledig ? teksten.gevolg.danVolledig(tekst) : tekst, verandert: punten };
}

/** What stands around the measures: points of attention and procedure. */
const rondom = (a: Advies): string => JSON.stringify([a.overtredingen.map((o) => o.aandachtspunten.map((p) => p.regel)), a.procedure.map((p) => p.id)]);
