import { canoniek, type Antwoord } from '@handhavingswijzer/engine';
import { vergelijkBeleid, type Beleidsverschil, type Vraagverschil } from './beleidsverschil.ts';
import { leegBesluit, leegConcept } from './concept.ts';
import { migreer } from './migreer.ts';
import { toegestaan, type Toegestaan } from './toegestaan.ts';
import { sleutel } from './gesprek.ts';
import type { Concept, Gesprek, Kader } from './typen.ts';
import { naamVanAntwoord } from './woorden.ts';
import { past } from './past.ts';
import { versieVan, zelfdeBestanden } from './zaakbestand.ts';

/** What the officer chose so far. Nothing is chosen beforehand. */
export interface Overgangskeuzes {
  readonly versie?: 'oud' | 'nieuw';
  /** As typed. */
  readonly reden: string;
  /** Per changed question that was answered (see `sleutel`): her answer still holds, or she answers again. */
  readonly antwoorden: Readonly<Record<string, 'behouden' | 'opnieuw'>>;
}

export const GEEN_KEUZES: Overgangskeuzes = { reden: '', antwoorden: {} };

/** A question that was answered and that the other version asks otherwise, or not at all. */
export interface Overgangsvraag {
  readonly sleutel: string;
  readonly overtreding?: string;
  readonly verschil: Vraagverschil;
  readonly antwoord: Antwoord;
  readonly inWoorden: string;
  /** The answer can go along; else it becomes vervallen. */
  readonly past: boolean;
  readonly keuze?: 'behouden' | 'opnieuw';
}

/** Everything that the choice between two versions stands on. */
export interface Overgang {
  /** The case as it is, under its own version. */
  readonly oud: Gesprek;
  /** The case as it would be under the other version, with the choices so far: answers that fit are in it until she says otherwise. */
  readonly nieuw: Gesprek;
  readonly verschil: Beleidsverschil;
  readonly toegestaan: Toegestaan;
  readonly vragen: readonly Overgangsvraag[];
  /** Changed or new questions without an answer in this case. */
  readonly zonderAntwoord: readonly Vraagverschil[];
  readonly keuzes: Overgangskeuzes;
  /** What must still be done before it can be finished: `versie`, `reden`, or the key of a question. */
  readonly ontbreekt: readonly string[];
}

/** The case beside itself under another version: what changed, both advices, what is allowed and what is still to be chosen. Changes nothing. */
export function overgang(g: Gesprek, naar: Kader, keuzes: Overgangskeuzes = GEEN_KEUZES): Overgang {
  const verschil = vergelijkBeleid(g.kader, naar);
  const mag = toegestaan(g.kader, naar, g.dossier);
  const vragen = geraakt(g, naar, verschil, keuzes);
  const genoemd = new Set(vragen.map((v) => v.verschil.feit));
  return {
    oud: g,
    nieuw: migreer(g, naar, keuzes.antwoorden),
    verschil,
    toegestaan: mag,
    vragen,
    zonderAntwoord: verschil.vragen.filter((v) => !genoemd.has(v.feit)),
    keuzes,
    ontbreekt: ontbreekt(mag, vragen, keuzes),
  };
}

function ontbreekt(mag: Toegestaan, vragen: readonly Overgangsvraag[], keuzes: Overgangskeuzes): string[] {
  const { versie } = keuzes;
  if (versie === undefined || !mag[versie]) return ['versie'];
  const reden = mag.redenVerplicht && keuzes.reden.trim() === '' ? ['reden'] : [];
  return [...reden, ...(versie === 'nieuw' ? vragen.filter((v) => v.past && v.keuze === undefined).map((v) => v.sleutel) : [])];
}

/**
 * Carries out what was chosen: the case goes on as it was, or under the other version. The choice stays with the case. Undefined while something is missing.
 * What came before cannot be undone step by step: it was said under the other version.
 */
export function rondOvergangAf(o: Overgang): Gesprek | undefined {
  const { versie, reden } = o.keuzes;
  if (versie === undefined || o.ontbreekt.length > 0) return undefined;
  const besluit = { oud: versieVan(o.oud.kader.beleid), nieuw: versieVan(o.nieuw.kader.beleid), gekozen: versie, grondslag: o.toegestaan.grondslag, reden };
  return { ...(versie === 'oud' ? o.oud : o.nieuw), overgang: besluit };
}

/** The answered questions of this case that differ, in the order of the difference, then of the dossier. */
function geraakt(g: Gesprek, naar: Kader, verschil: Beleidsverschil, keuzes: Overgangskeuzes): Overgangsvraag[] {
  return verschil.vragen.flatMap((v) =>
    plekken(g.dossier, v.feit).map(({ overtreding, antwoord }): Overgangsvraag => {
      const naam = sleutel(v.feit, overtreding);
      const keuze = keuzes.antwoorden[naam];
      const feit = v.oud ?? v.nieuw;
      return {
        sleutel: naam,
        ...(overtreding === undefined ? {} : { overtreding }),
        verschil: v,
        antwoord,
        inWoorden: feit ? naamVanAntwoord(feit, antwoord) : String(antwoord),
        past: past(naar, v.feit, overtreding === undefined ? 'zaak' : 'overtreding', antwoord),
        ...(keuze === undefined ? {} : { keuze }),
      };
    }),
  );
}

/** Where a feit is answered in the dossier. */
function plekken(dossier: Concept, feit: string): { readonly overtreding?: string; readonly antwoord: Antwoord }[] {
  const zaak = dossier.antwoorden?.[feit];
  return [
    ...(zaak === undefined ? [] : [{ antwoord: zaak }]),
    ...dossier.overtredingen.flatMap((o) => {
      const antwoord = o.antwoorden[feit];
      return antwoord === undefined ? [] : [{ overtreding: o.id, antwoord }];
    }),
  ];
}

/** Nothing was said yet: another version of the policy can simply take its place. */
export const isLeeg = (g: Gesprek): boolean =>
  canoniek(g.dossier) === canoniek(leegConcept()) &&
  canoniek(g.besluit) === canoniek(leegBesluit()) &&
  [g.invoer, g.kladden, g.onbekend, g.vervallen].every((deel) => Object.keys(deel).length === 0);

/** The case stands on other files than these, and she did not choose already to finish it under its own. */
export const overgangNodig = (g: Gesprek, kader: Kader): boolean => {
  if (zelfdeBestanden(g.kader, kader)) return false;
  const { gekozen, oud, nieuw } = g.overgang ?? {};
  return !(gekozen === 'oud' && oud?.sha256 === g.kader.beleid.sha256 && nieuw?.sha256 === kader.beleid.sha256);
};
