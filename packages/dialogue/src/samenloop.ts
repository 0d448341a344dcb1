import { met, metOvertreding, zoekOvertreding } from './concept.ts';
import { verwerk } from './gesprek.ts';
import { teksten } from './teksten.ts';
import type { Concept, Gesprek } from './typen.ts';
import { volgnummer } from './verschil.ts';

/** One actual conduct with the overtredingen that came from it. With one member it changes nothing yet. */
export interface Gedraging {
  /** The value that its overtredingen share in the dossier. */
  readonly id: string;
  /** Ids, in the order of the dossier. */
  readonly overtredingen: readonly string[];
}

/** By length, then by code unit: `gedraging-2` before `gedraging-10`, and an act on one group never moves another. */
const opId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The conducts that the dossier names, in an order that does not depend on their members. */
export function gedragingenVan(concept: Concept): Gedraging[] {
  const groepen = new Map<string, string[]>();
  for (const { id, gedraging } of concept.overtredingen) if (gedraging !== undefined) groepen.set(gedraging, [...(groepen.get(gedraging) ?? []), id]);
  return [...groepen].sort(([a], [b]) => opId(a, b)).map(([id, overtredingen]) => ({ id, overtredingen }));
}

/** An id that no conduct has, and that comes after all of them: a tick in the empty one never moves it. */
function volgendeId(bestaand: readonly Gedraging[]): string {
  const laatste = bestaand.at(-1)?.id ?? '';
  for (let n = 1; n < 1000; n += 1) if (opId(`gedraging-${n}`, laatste) > 0) return `gedraging-${n}`;
  return `gedraging-1${'0'.repeat(Math.max(0, laatste.length - 'gedraging-'.length))}`;
}

/** The conducts of the dossier and after these, where two overtredingen are in none, an empty one to begin with. */
export function gedragingenMetLege(concept: Concept): Gedraging[] {
  const bestaand = gedragingenVan(concept);
  if (concept.overtredingen.filter((o) => o.gedraging === undefined).length < 2) return bestaand;
  return [...bestaand, { id: volgendeId(bestaand), overtredingen: [] }];
}

/** Says that an overtreding came from this conduct, or that it did not (and is a conduct of its own). */
export function zetInGedraging(g: Gesprek, gedraging: string, overtreding: string, wel: boolean): Gesprek {
  const nu = zoekOvertreding(g.dossier, overtreding);
  if (!nu || (nu.gedraging === gedraging) === wel) return g;
  const nummer = volgnummer(g.dossier, overtreding);
  const anderen = g.dossier.overtredingen.filter((o) => o.id !== overtreding && o.gedraging === gedraging).map((o) => volgnummer(g.dossier, o.id));
  const handeling = wel ? teksten.samenloop.erbij(nummer, anderen) : teksten.samenloop.eraf(nummer);
  return verwerk(g, handeling, { dossier: metOvertreding(g.dossier, overtreding, (o) => met(o, 'gedraging', wel ? gedraging : undefined)) });
}

/** Takes a conduct apart: each of its overtredingen is a conduct of its own again. */
export function ontbindGedraging(g: Gesprek, gedraging: string): Gesprek {
  const leden = g.dossier.overtredingen.filter((o) => o.gedraging === gedraging);
  if (leden.length === 0) return g;
  return verwerk(g, teksten.samenloop.uiteen(leden.map((o) => volgnummer(g.dossier, o.id))), {
    dossier: leden.reduce((c, { id }) => metOvertreding(c, id, (o) => met(o, 'gedraging', undefined)), g.dossier),
  });
}
