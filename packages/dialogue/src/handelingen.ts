import type { Antwoord, Feit, Gebeurtenis } from '@handhavingswijzer/engine';
import { met, metOvertreding, vrijeId, zoekOvertreding, zonder } from './concept.ts';
import { sleutel, verwerk, type Stap } from './gesprek.ts';
import type { Gelezen } from './invoer.ts';
import { teksten } from './teksten.ts';
import type { Concept, Gesprek, Invoer } from './typen.ts';
import { naamEerdere, naamVanAntwoord, naamVanFeit, naamVanVoorschrift, zonderHoofdletter } from './woorden.ts';

const t = teksten.handelingen;

/** Adds an overtreding of this voorschrift and goes to its first step. */
export function voegOvertredingToe(g: Gesprek, voorschrift: string): Gesprek {
  const id = vrijeId(g);
  return verwerk(g, t.toegevoegd(naamVanVoorschrift(g.kader, voorschrift)), {
    dossier: { ...g.dossier, overtredingen: [...g.dossier.overtredingen, { id, voorschrift, antwoorden: {} }] },
    plaats: { soort: 'gegevens', overtreding: id },
  });
}

/** Removes an overtreding with all that was answered about it; undo brings it back whole. */
export function verwijderOvertreding(g: Gesprek, id: string): Gesprek {
  const weg = zoekOvertreding(g.dossier, id);
  if (!weg) return g;
  const vanDeze = (k: string): boolean => k.endsWith(`@${id}`);
  const hier = 'overtreding' in g.plaats && g.plaats.overtreding === id;
  return verwerk(g, t.verwijderd(naamVanVoorschrift(g.kader, weg.voorschrift)), {
    dossier: { ...g.dossier, overtredingen: g.dossier.overtredingen.filter((o) => o.id !== id) },
    invoer: Object.fromEntries(Object.entries(g.invoer).filter(([k]) => !vanDeze(k))),
    onbekend: g.onbekend.filter((k) => !vanDeze(k)),
    besluit: { ...g.besluit, keuzes: zonder(g.besluit.keuzes, id) },
    ...(hier ? { plaats: { soort: 'overtredingen' } } : {}),
  });
}

/** Another voorschrift for this overtreding; the answers stay. */
export const kiesVoorschrift = (g: Gesprek, id: string, voorschrift: string): Gesprek =>
  verwerk(g, t.voorschrift(naamVanVoorschrift(g.kader, voorschrift)), { dossier: metOvertreding(g.dossier, id, (o) => ({ ...o, voorschrift })) });

/**
 * Sets or removes the answer to a feit of the policy.
 * @param antwoord undefined: not known yet. The answer is then absent from the dossier, never "no" or 0
 */
export const beantwoord = (g: Gesprek, feit: Feit, overtreding: string | undefined, antwoord: Antwoord | undefined): Gesprek =>
  verwerk(g, handelingVan(feit, antwoord), antwoordstap(g, feit, overtreding, antwoord));

/** "uitkomst van het herstelaanbod (‘Er was geen aanbod’)" */
function handelingVan(feit: Feit, antwoord: Antwoord | undefined): string {
  const naam = zonderHoofdletter(naamVanFeit(feit));
  return antwoord === undefined ? t.antwoordOpen(naam) : t.antwoord(naam, naamVanAntwoord(feit, antwoord));
}

function antwoordstap(g: Gesprek, feit: Feit, overtreding: string | undefined, antwoord: Antwoord | undefined): Stap {
  const naam = sleutel(feit.id, overtreding);
  const bron = overtreding === undefined ? g.dossier.antwoorden : zoekOvertreding(g.dossier, overtreding)?.antwoorden;
  const antwoorden = met(bron ?? {}, feit.id, antwoord);
  return {
    dossier: overtreding === undefined ? metZaakantwoorden(g.dossier, antwoorden) : metOvertreding(g.dossier, overtreding, (o) => ({ ...o, antwoorden })),
    invoer: zonder(g.invoer, naam),
    onbekend: antwoord === undefined ? [...g.onbekend.filter((k) => k !== naam), naam] : g.onbekend.filter((k) => k !== naam),
  };
}

const metZaakantwoorden = (concept: Concept, antwoorden: Record<string, Antwoord>): Concept =>
  Object.keys(antwoorden).length === 0 ? zonder(concept, 'antwoorden') : { ...concept, antwoorden };

/**
 * A typed answer to a feit (`geheel`, `bedrag`, `datum`). What is no value stays as text with the reason, and the answer it was to replace goes:
 * the advice may not stand on what the screen does not show. An empty text is "not known yet".
 */
export function beantwoordMetTekst(g: Gesprek, feit: Feit, overtreding: string | undefined, tekst: string, gelezen: Gelezen<Antwoord>): Gesprek {
  if (tekst.trim() === '') return beantwoord(g, feit, overtreding, undefined);
  if (gelezen.ok) return beantwoord(g, feit, overtreding, gelezen.waarde);
  const stap = antwoordstap(g, feit, overtreding, undefined);
  return verwerk(g, t.geenAntwoord(zonderHoofdletter(naamVanFeit(feit))), {
    ...stap,
    invoer: { ...g.invoer, [sleutel(feit.id, overtreding)]: alsInvoer(tekst, gelezen) },
  });
}

export const alsInvoer = (tekst: string, gelezen: Extract<Gelezen<unknown>, { ok: false }>): Invoer => ({
  tekst,
  fout: gelezen.fout,
  herstel: gelezen.herstel,
});

/** Sets or removes (undefined) one of the own fields of an overtreding. */
export function zetOvertredingveld(g: Gesprek, id: string, veld: 'pleegdatum' | 'aantal', waarde: string | number | undefined, handeling: string): Gesprek {
  return verwerk(g, handeling, {
    dossier: metOvertreding(g.dossier, id, (o) => met(o, veld, waarde)),
    invoer: zonder(g.invoer, sleutel(veld, id)),
  });
}

/** A typed value of an own field; what is no value stays as text with the reason, and the value it was to replace goes. */
export function zetOvertredingveldMetTekst(g: Gesprek, id: string, veld: 'pleegdatum' | 'aantal', tekst: string, gelezen: Gelezen<string | number>): Gesprek {
  const handeling = t[veld];
  if (tekst.trim() === '') return zetOvertredingveld(g, id, veld, undefined, handeling);
  if (gelezen.ok) return zetOvertredingveld(g, id, veld, gelezen.waarde, handeling);
  return verwerk(g, handeling, {
    dossier: metOvertreding(g.dossier, id, (o) => zonder(o, veld)),
    invoer: { ...g.invoer, [sleutel(veld, id)]: alsInvoer(tekst, gelezen) },
  });
}

/** The officer says that there was nothing before: writes an empty history, which is something else than none given. */
export const geenHistorie = (g: Gesprek, id: string): Gesprek =>
  verwerk(g, t.geenHistorie, { dossier: metOvertreding(g.dossier, id, (o) => ({ ...o, historie: [] })) });

/** The history is not known (any more). */
export const wisHistorie = (g: Gesprek, id: string): Gesprek =>
  verwerk(g, t.historieOpen, { dossier: metOvertreding(g.dossier, id, (o) => zonder(o, 'historie')) });

/** Adds an event to the history, or replaces the one at `index`. Ordered by date; equal dates keep their order. */
export function zetGebeurtenis(g: Gesprek, id: string, gebeurtenis: Gebeurtenis, index?: number): Gesprek {
  return verwerk(g, naamEerdere(g.kader, gebeurtenis.soort), {
    dossier: metOvertreding(g.dossier, id, (o) => {
      const rest = (o.historie ?? []).filter((_, i) => i !== index);
      const plek = rest.findIndex((e) => e.datum > gebeurtenis.datum);
      return { ...o, historie: plek < 0 ? [...rest, gebeurtenis] : rest.toSpliced(plek, 0, gebeurtenis) };
    }),
  });
}

/** Removes an event. When it was the last one the history is not known again: empty is only written on the officer's word. */
export function verwijderGebeurtenis(g: Gesprek, id: string, index: number): Gesprek {
  const weg = zoekOvertreding(g.dossier, id)?.historie?.[index];
  if (!weg) return g;
  return verwerk(g, t.gebeurtenisWeg(naamEerdere(g.kader, weg.soort)), {
    dossier: metOvertreding(g.dossier, id, (o) => {
      const historie = (o.historie ?? []).filter((_, i) => i !== index);
      return historie.length === 0 ? zonder(o, 'historie') : { ...o, historie };
    }),
  });
}
