import type { Beleid, Bevinding, Dossier, Landelijk, Manifest } from '@handhavingswijzer/engine';

/** The checks that a version must pass, in the order in which they run. */
export const CONTROLES = ['vorm', 'gevallen', 'dekking', 'analyse', 'mutaties', 'opvolging', 'vergelijking'] as const;
export type Controlesoort = (typeof CONTROLES)[number];

/** A finding of a check. */
export interface Publicatiebevinding extends Bevinding {
  /** What its pointer points into. */
  readonly in: 'beleid' | 'casussen';
  /** A dossier that shows it, where there is one. */
  readonly dossier?: Dossier;
}

/** How one check came out. */
export interface Controle {
  readonly soort: Controlesoort;
  /** `overgeslagen`: what comes before it did not hold. */
  readonly stand: 'goed' | 'fout' | 'overgeslagen';
  /** What must be mended before it can be published. */
  readonly fouten: readonly Publicatiebevinding[];
  /** What is told, and stands in the way of nothing. */
  readonly waarschuwingen: readonly Publicatiebevinding[];
  /** How much was looked at: cases, conditions, combinations, changes of the policy. */
  readonly omvang?: bigint;
}

/** What was published before: the manifest, and of its last version the policy. */
export interface Eerder {
  readonly manifest: Manifest;
  readonly beleid: Beleid;
}

/** What is to be published. */
export interface Publicatiestuk {
  /** Text of the policy. */
  readonly beleid: string;
  /** Text of its own cases; undefined: there are none. */
  readonly casussen: string | undefined;
  readonly landelijk: Landelijk;
  /** Undefined: this is the first version. */
  readonly eerder: Eerder | undefined;
  /** The day of publication, a civil date. */
  readonly op: string;
}

/** Outcomes that change in one way, on which a word of agreement is needed. */
export interface Instemgroep {
  /** The same for the same change, whatever the policies. */
  readonly kenmerk: string;
  /** SHA-256 of which cases change, from what to what. */
  readonly afdruk: string;
  /** The same in Dutch. */
  readonly uitkomst: string;
  /** Combinations of facts, in digits. */
  readonly aantal: string;
}

/** What the checks of one version gave. Plain data. */
export interface Keuring {
  /** Of the policy, the national file and the manifest before it: for what this was found. Undefined while the policy cannot be read. */
  readonly van: Keurmerk | undefined;
  readonly controles: readonly Controle[];
  /** Whether every check passed; then only agreement is needed. */
  readonly goed: boolean;
  readonly groepen: readonly Instemgroep[];
  /** What changed since the version before it, in Dutch. */
  readonly wijzigingen: readonly string[];
}

/** By which it is known what was checked. */
export interface Keurmerk {
  readonly beleid: string;
  readonly casussen: string;
  readonly landelijk: string;
  readonly eerder: string;
}

/** How far the checks are. */
export interface Keurstap {
  readonly bezig: Controlesoort;
  readonly gedaan: number;
  readonly totaal: number;
  /** Those that are done. */
  readonly klaar: readonly Controle[];
}
