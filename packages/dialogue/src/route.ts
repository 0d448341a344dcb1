import type { OpenFeit } from '@handhavingswijzer/engine';
import { keuzeVan } from './besluit/keuze.ts';
import { beoordeelKeuze } from './besluit/oordeel.ts';
import { nogTeDoen } from './besluit/punten/index.ts';
import { verslagstand } from './besluit/verslag.ts';
import { zoekOvertreding } from './concept.ts';
import { openGebeurtenissen } from './eerder.ts';
import { gaNaar, sleutel } from './gesprek.ts';
import { onthoud } from './onthoud.ts';
import type { Gesprek, Plaats } from './typen.ts';
import { bevindingenBij, isOntbrekend, vragenVan } from './vragen.ts';
import { padVan } from './concept.ts';
import { ZAAKVELDEN } from './zaak.ts';

/** `fout`: something here must be mended first · `open`: an answer is missing · `klaar` · `niet-nodig`: nothing here can change the advice. */
export type StapStand = 'fout' | 'open' | 'klaar' | 'niet-nodig';

export const gelijkePlaats = (a: Plaats, b: Plaats): boolean =>
  a.soort === b.soort && overtredingVan(a) === overtredingVan(b) && (a.soort !== 'afweging' || b.soort !== 'afweging' || a.afweging === b.afweging);

/** The overtreding that a place is about. */
export const overtredingVan = (p: Plaats): string | undefined => ('overtreding' in p ? p.overtreding : undefined);

/** The steps of one overtreding: its data, its history, then the afwegingen in the order of the policy. */
export const stappenVan = (g: Gesprek, overtreding: string): Plaats[] => [
  { soort: 'gegevens', overtreding },
  { soort: 'historie', overtreding },
  ...g.kader.afwegingen.map((a): Plaats => ({ soort: 'afweging', overtreding, afweging: a.id })),
];

/** The places where the case is weighed, in order. */
const wegenVan = (g: Gesprek): Plaats[] => [
  { soort: 'zaak' },
  { soort: 'overtredingen' },
  ...g.dossier.overtredingen.flatMap((o) => stappenVan(g, o.id)),
  ...(g.dossier.overtredingen.length === 0 ? [] : [{ soort: 'totaal' } as const]),
  { soort: 'overzicht' },
];

/** All places of the conversation in order: first the weighing, then, where there is something to decide, the besluit. */
export const route = onthoud((g): readonly Plaats[] => [
  ...wegenVan(g),
  ...g.dossier.overtredingen.map((o): Plaats => ({ soort: 'besluit', overtreding: o.id })),
  ...(g.dossier.overtredingen.length === 0 ? [] : [{ soort: 'nog-te-doen' } as const, { soort: 'verslag' } as const]),
]);

/** What is still to be done at a place. */
export const standVanPlaats = onthoud((g, p: Plaats): StapStand => bepaalStand(g, p));

function bepaalStand(g: Gesprek, p: Plaats): StapStand {
  switch (p.soort) {
    case 'zaak':
      return standZaak(g);
    case 'overtredingen':
      return g.dossier.overtredingen.length === 0 ? 'open' : 'klaar';
    case 'gegevens': {
      const pad = padVan(g.dossier, p.overtreding);
      const eigen = bevindingenBij(g, pad).some((b) => !b.pad.startsWith(`${pad}/historie`) && !b.pad.startsWith(`${pad}/antwoorden`));
      return eigen || ['pleegdatum', 'aantal'].some((v) => g.invoer[sleutel(v, p.overtreding)]) ? 'fout' : 'klaar';
    }
    case 'historie': {
      if (bevindingenBij(g, `${padVan(g.dossier, p.overtreding)}/historie`).length > 0) return 'fout';
      return zoekOvertreding(g.dossier, p.overtreding)?.historie === undefined || openGebeurtenissen(g, p.overtreding).length > 0 ? 'open' : 'klaar';
    }
    case 'afweging': {
      const vragen = vragenVan(g, p.overtreding, p.afweging);
      if (vragen.some((v) => v.invoer !== undefined || v.bevindingen.length > 0)) return 'fout';
      if (vragen.some((v) => v.stand === 'open')) return 'open';
      return vragen.some((v) => v.stand === 'beantwoord') ? 'klaar' : 'niet-nodig';
    }
    case 'besluit':
      return standBesluit(g, p.overtreding);
    case 'totaal': {
      const { oordeel, toelichting } = g.besluit.evenredigheid;
      return oordeel !== undefined && toelichting.trim() !== '' ? 'klaar' : 'open';
    }
    case 'nog-te-doen':
      return standNogTeDoen(g);
    case 'verslag':
      return verslagstand(g) === 'actueel' ? 'klaar' : 'open';
    case 'overzicht':
      return g.beoordeling.soort === 'advies' && g.beoordeling.advies.status === 'volledig' ? 'klaar' : 'open';
  }
}

function standZaak(g: Gesprek): StapStand {
  if (ZAAKVELDEN.some((v) => g.invoer[v.id] !== undefined || bevindingenBij(g, v.pad).length > 0)) return 'fout';
  if (g.beoordeling.soort === 'nog-nodig') return 'open';
  return g.beoordeling.soort === 'advies' &&
    ZAAKVELDEN.some((v) => v.feit !== undefined && v.lees(g.dossier) === undefined && isOntbrekend(g, v.feit, undefined))
    ? 'open'
    : 'klaar';
}

function standBesluit(g: Gesprek, overtreding: string): StapStand {
  if (!g.besluit.keuzes[overtreding]) return 'open';
  const { gebreken, volgt } = beoordeelKeuze(g, overtreding);
  if (gebreken.some((b) => b.fout)) return 'fout';
  return volgt !== undefined && gebreken.length === 0 ? 'klaar' : 'open';
}

/** Done only when everything is chosen: what is not chosen can still bring points. What comes after the besluit cannot be done before it. */
function standNogTeDoen(g: Gesprek): StapStand {
  const punten = nogTeDoen(g);
  if (punten.some((p) => p.fout !== undefined)) return 'fout';
  const alles = g.dossier.overtredingen.every((o) => keuzeVan(g, o.id).maatregelen.length > 0);
  return alles && g.beoordeling.soort === 'advies' && punten.every((p) => p.stand !== 'open' || p.wanneer === 'na') ? 'klaar' : 'open';
}

/** Afwegingen of this overtreding that are passed over because none of their answers can change the advice. */
const overslaan = (g: Gesprek, p: Plaats): boolean => p.soort === 'afweging' && standVanPlaats(g, p) === 'niet-nodig';

const plek = (g: Gesprek, wegen: readonly Plaats[]): number => wegen.findIndex((p) => gelijkePlaats(p, g.plaats));

/** The next place where something can be done; afwegingen that cannot matter are passed over. */
export function volgende(g: Gesprek): Plaats | undefined {
  const wegen = route(g);
  return wegen.slice(plek(g, wegen) + 1).find((p) => !overslaan(g, p));
}

/** The place before; afwegingen that cannot matter are passed over. */
export function vorige(g: Gesprek): Plaats | undefined {
  const wegen = route(g);
  return wegen.slice(0, Math.max(0, plek(g, wegen))).findLast((p) => !overslaan(g, p));
}

/** Where a conversation on this dossier begins: the first place of the weighing with something to do, else the overview. */
export const eerstePlaats = (g: Gesprek): Plaats => wegenVan(g).find((p) => ['fout', 'open'].includes(standVanPlaats(g, p))) ?? { soort: 'overzicht' };

export const naarVolgende = (g: Gesprek): Gesprek => naar(g, volgende(g));
export const naarVorige = (g: Gesprek): Gesprek => naar(g, vorige(g));
const naar = (g: Gesprek, p: Plaats | undefined): Gesprek => (p ? gaNaar(g, p) : g);

/** Afwegingen between here and the next place that are passed over, by id. */
export function overgeslagen(g: Gesprek): string[] {
  const wegen = route(g);
  const uit: string[] = [];
  for (const p of wegen.slice(plek(g, wegen) + 1)) {
    if (!overslaan(g, p) || p.soort !== 'afweging') break;
    uit.push(p.afweging);
  }
  return uit;
}

/** Where an open feit of the advice is asked. A feit of the zaak that the policy asks is asked at the overtreding at hand, else at the first. */
export function plaatsVanFeit(g: Gesprek, open: OpenFeit): Plaats {
  const afweging = g.kader.afwegingen.find((a) => a.feiten.some((f) => f.id === open.feit));
  const overtreding = open.overtreding ?? overtredingVan(g.plaats) ?? g.dossier.overtredingen[0]?.id;
  if (afweging && overtreding !== undefined) return { soort: 'afweging', overtreding, afweging: afweging.id };
  if (open.overtreding !== undefined) return { soort: g.kader.dossierfeiten.has(open.feit) ? 'gegevens' : 'historie', overtreding: open.overtreding };
  return { soort: 'zaak' };
}

/** Where the thing that a finding points at is filled in. */
export function plaatsVanPad(g: Gesprek, pad: string): Plaats {
  const [eerste, index, deel, veld] = pad.split('/').slice(1);
  if (eerste === 'antwoorden' && index !== undefined) return plaatsVanFeit(g, { feit: index });
  const overtreding = eerste === 'overtredingen' ? g.dossier.overtredingen[Number(index)]?.id : undefined;
  if (overtreding === undefined) return eerste === 'overtredingen' ? { soort: 'overtredingen' } : { soort: 'zaak' };
  if (deel === 'historie') return { soort: 'historie', overtreding };
  return deel === 'antwoorden' && veld !== undefined ? plaatsVanFeit(g, { feit: veld, overtreding }) : { soort: 'gegevens', overtreding };
}

/** Steps done and to do of one overtreding; what cannot matter counts as done. */
export function voortgang(g: Gesprek, overtreding: string): { readonly gedaan: number; readonly totaal: number } {
  const standen = stappenVan(g, overtreding).map((p) => standVanPlaats(g, p));
  return { gedaan: standen.filter((s) => s === 'klaar' || s === 'niet-nodig').length, totaal: standen.length };
}
