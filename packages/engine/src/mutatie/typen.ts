import type { Dossier, Verwachting } from '../gegenereerd/typen.ts';

/** In what way a policy is made other than it is; the words stand in `packages/lezing`. */
export type Mutantsoort =
  /** `>=` becomes `>`, `===` becomes `!==`, and so on. */
  | 'vergelijking'
  /** `and` becomes `or`, or the other way about. */
  | 'voegwoord'
  | 'ontkenning'
  /** One of the conditions of an `and` or `or` goes. */
  | 'voorwaarde-weg'
  /** A number or a day in a condition, one step either way. */
  | 'grens'
  /** Another option than the one compared with. */
  | 'optie'
  | 'optie-weg'
  | 'optie-erbij'
  /** What of the history is counted: kinds of event, years, place, what came of it. */
  | 'telling'
  | 'berekening'
  | 'regel-weg'
  | 'uitzondering-weg'
  | 'sterkte'
  | 'maatregel'
  | 'keuzegroep'
  | 'treden'
  /** For which measures an effect holds. */
  | 'bij-weg'
  | 'bij-erbij'
  | 'procedurestap'
  | 'termijn'
  | 'bedragstap'
  | 'tarief'
  | 'tarief-weg'
  | 'klasse'
  | 'artikel-weg'
  | 'voorziening-weg'
  | 'afronding'
  | 'categorie'
  /** How amounts of several overtredingen are added up. */
  | 'totaal'
  /** What the policy says of a measure itself: its place on the ladder, whether it excludes the others. */
  | 'maatregelsoort'
  | 'geldigheid'
  | 'feit';

/** One place of a policy set to another value, or left out when `naar` is absent. Places are JSON pointers into the unchanged policy. */
export interface Mutantwijziging {
  readonly pad: string;
  readonly naar?: unknown;
}

/** What a mutant belongs to. */
export interface Mutantplek {
  readonly soort: 'regel' | 'begrip' | 'voorschrift' | 'maatregel' | 'procedure' | 'feit' | 'bedragen' | 'geldigheid';
  /** Absent where the policy has one of them. */
  readonly id?: string;
}

/** A policy that differs from the real one in one thing, as data. */
export interface Mutant {
  /** The same for the same change of the same policy. */
  readonly id: string;
  readonly soort: Mutantsoort;
  /** JSON pointer to what is other. */
  readonly pad: string;
  readonly plek: Mutantplek;
  /** What stands there, and what would stand there; absent: nothing. */
  readonly van?: unknown;
  readonly naar?: unknown;
  /** All that makes the mutant of the policy (`pasMutantToe`). */
  readonly wijzigingen: readonly Mutantwijziging[];
}

/** A mutant that no case notices although some dossier comes out otherwise: a case is missing here. */
export interface OntbrekendeCasus {
  readonly mutant: Mutant;
  /** The smallest dossier found that shows it. */
  readonly dossier: Dossier;
  /**
   * What the policy makes of it, as much as a case can say. It is what the program gives: it proves nothing until someone has held it against the text of
   * the policy.
   */
  readonly uitkomst: Verwachting;
  /** What the mutant makes of it. */
  readonly andereUitkomst: Verwachting;
}

/** How many mutants, and what became of them; the five add up to `mutanten`. */
export interface Mutanttelling {
  readonly mutanten: number;
  /** The checks of the format refuse it. */
  readonly geweigerd: number;
  /** Some case fails. */
  readonly opgemerkt: number;
  /** No case of any dossier comes out otherwise: proven by looking through all of them. */
  readonly gelijkwaardig: number;
  readonly ontbrekend: number;
  readonly nietBeslist: number;
}

/** Whether the cases of a policy notice every change of it. */
export interface Mutatieproef extends Mutanttelling {
  readonly perSoort: readonly (Mutanttelling & { readonly soort: Mutantsoort })[];
  /** Ids of cases that fail on the policy as it is: they notice nothing. */
  readonly falend: readonly string[];
  /** Per case that noticed anything, by id, how many mutants it was the first to notice. */
  readonly opgemerktDoor: Readonly<Record<string, number>>;
  readonly ontbreekt: readonly OntbrekendeCasus[];
  readonly gelijk: readonly Mutant[];
  /** No dossier found that shows it, and not proven that there is none. */
  readonly onbeslist: readonly Mutant[];
}
