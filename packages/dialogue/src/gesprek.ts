import { adviseer, checkDossier, type Dossier, type Uitslag } from '@handhavingswijzer/engine';
import { leegBesluit, leegConcept } from './concept.ts';
import { teksten } from './teksten.ts';
import type { Beoordeling, Besluit, Concept, Gesprek, Invoer, Kader, Moment, Plaats } from './typen.ts';
import { vergelijk } from './verschil.ts';

/** The name of a field or question of the conversation; without overtreding it is about the whole case. */
export const sleutel = (veld: string, overtreding?: string): string => (overtreding === undefined ? veld : `${veld}@${overtreding}`);

/** Without these the case has no shape that the engine could judge. JSON pointers. */
const VERPLICHT: readonly { readonly pad: string; readonly lees: (c: Concept) => unknown }[] = [
  { pad: '/voorziening/soort', lees: (c) => c.voorziening.soort },
  { pad: '/inspectie/datum', lees: (c) => c.inspectie.datum },
  { pad: '/inspectie/soort', lees: (c) => c.inspectie.soort },
  { pad: '/besluitdatum', lees: (c) => c.besluitdatum },
];

const gekeurd = new WeakMap<Kader, WeakMap<Concept, Uitslag<Dossier>>>();

/** The concept checked as a dossier, once: a concept never changes. */
export function alsDossier(kader: Kader, concept: Concept): Uitslag<Dossier> {
  let hier = gekeurd.get(kader);
  if (!hier) gekeurd.set(kader, (hier = new WeakMap<Concept, Uitslag<Dossier>>()));
  let uit = hier.get(concept);
  if (!uit) hier.set(concept, (uit = checkDossier(kader.beleid, kader.landelijk, concept)));
  return uit;
}

/** What the engine says about this concept. */
export function beoordeel(kader: Kader, concept: Concept): Beoordeling {
  const paden = VERPLICHT.filter((v) => v.lees(concept) === undefined).map((v) => v.pad);
  if (paden.length > 0) return { soort: 'nog-nodig', paden };
  const dossier = alsDossier(kader, concept);
  const advies = dossier.ok ? adviseer(kader.beleid, kader.landelijk, dossier.waarde) : dossier;
  return advies.ok ? { soort: 'advies', advies: advies.waarde } : { soort: 'bevindingen', bevindingen: advies.bevindingen };
}

/**
 * Begins a conversation. Without a dossier it begins with nothing; a dossier is checked first and refused as a whole when it has errors,
 * so that no half of it is used.
 */
export function begin(kader: Kader, dossier?: unknown): Uitslag<Gesprek> {
  let concept = leegConcept();
  if (dossier !== undefined) {
    const gecontroleerd = checkDossier(kader.beleid, kader.landelijk, dossier);
    if (!gecontroleerd.ok) return gecontroleerd;
    concept = gecontroleerd.waarde;
  }
  const plaats: Plaats = { soort: 'zaak' };
  return {
    ok: true,
    waarde: {
      kader,
      dossier: concept,
      invoer: {},
      onbekend: [],
      kladden: {},
      besluit: leegBesluit(),
      plaats,
      beoordeling: beoordeel(kader, concept),
      vervallen: [],
      verleden: [],
      toekomst: [],
    },
  };
}

/** What an act may change beside the place. */
export interface Stap {
  readonly dossier?: Concept;
  readonly invoer?: Readonly<Record<string, Invoer>>;
  readonly onbekend?: readonly string[];
  readonly besluit?: Besluit;
  readonly plaats?: Plaats;
}

/** So many acts can be taken back: more than an officer would, few enough to keep in memory for a day. */
const MEESTE_TERUG = 200;

const metMoment = (verleden: readonly Moment[], nu: Moment): Moment[] => [...verleden.slice(1 - MEESTE_TERUG), nu];

const moment = (g: Gesprek, handeling: string): Moment => ({
  kladden: g.kladden,
  dossier: g.dossier,
  invoer: g.invoer,
  onbekend: g.onbekend,
  besluit: g.besluit,
  plaats: g.plaats,
  handeling,
});

/**
 * Every act goes through here: keeps what undo needs, asks the engine again, and says what changed.
 * @param handeling the act in words ("eerdere aanwijzing"), used as the cause of a changed advice
 */
export function verwerk(g: Gesprek, handeling: string, stap: Stap): Gesprek {
  const dossier = stap.dossier ?? g.dossier;
  return metBeoordeling(g, handeling, {
    dossier,
    invoer: stap.invoer ?? g.invoer,
    onbekend: stap.onbekend ?? g.onbekend,
    besluit: stap.besluit ?? g.besluit,
    plaats: stap.plaats ?? g.plaats,
    verleden: metMoment(g.verleden, moment(g, handeling)),
    toekomst: [],
  });
}

type Toestand = Pick<Gesprek, 'dossier' | 'invoer' | 'onbekend' | 'besluit' | 'plaats' | 'verleden' | 'toekomst'>;

function metBeoordeling(g: Gesprek, handeling: string, t: Toestand): Gesprek {
  const beoordeling = t.dossier === g.dossier ? g.beoordeling : beoordeel(g.kader, t.dossier);
  const wijziging = vergelijk(g.kader, g, { dossier: t.dossier, beoordeling }, handeling);
  const { wijziging: _vorige, ...rest } = g;
  return { ...rest, ...t, kladden: vanBestaande(g.kladden, t.dossier), beoordeling, ...(wijziging ? { wijziging } : {}) };
}

/** The forms of overtredingen that are there: a later overtreding may get the id of one that was taken away. */
function vanBestaande(kladden: Gesprek['kladden'], dossier: Concept): Gesprek['kladden'] {
  const bestaand = Object.entries(kladden).filter(([id]) => dossier.overtredingen.some((o) => o.id === id));
  return bestaand.length === Object.keys(kladden).length ? kladden : Object.fromEntries(bestaand);
}

/** The form of an overtreding that comes back comes back with it; what is being typed now stays as it is. */
function metKladden(g: Gesprek, eerder: Moment['kladden']): Gesprek {
  const terug = Object.entries(eerder).filter(([id]) => !g.dossier.overtredingen.some((o) => o.id === id));
  return terug.length === 0 ? g : { ...g, kladden: { ...g.kladden, ...Object.fromEntries(terug) } };
}

/** Takes the last act back. Without one: the same conversation. */
export function ongedaanMaken(g: Gesprek): Gesprek {
  const vorig = g.verleden.at(-1);
  if (!vorig) return g;
  const { handeling, kladden, ...toestand } = vorig;
  return metBeoordeling(metKladden(g, kladden), teksten.handelingen.ongedaan(handeling), {
    ...toestand,
    verleden: g.verleden.slice(0, -1),
    toekomst: [moment(g, handeling), ...g.toekomst],
  });
}

/** Does the act that was taken back again. Without one: the same conversation. */
export function opnieuwDoen(g: Gesprek): Gesprek {
  const volgend = g.toekomst[0];
  if (!volgend) return g;
  const { handeling, kladden, ...toestand } = volgend;
  return metBeoordeling(metKladden(g, kladden), handeling, {
    ...toestand,
    verleden: metMoment(g.verleden, moment(g, handeling)),
    toekomst: g.toekomst.slice(1),
  });
}

/** Moves to another place: nothing is asked of the engine, nothing is to be undone. */
export function gaNaar(g: Gesprek, plaats: Plaats): Gesprek {
  const { wijziging: _verlopen, ...rest } = g;
  return { ...rest, plaats };
}
