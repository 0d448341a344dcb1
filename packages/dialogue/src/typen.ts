import type {
  Advies,
  Antwoord,
  Beleid,
  Bevinding,
  Dossier,
  Feit,
  Gebeurtenis,
  Landelijk,
  MaatregelSoort,
  Punt,
  Verslag,
  Voorschrift,
} from '@handhavingswijzer/engine';

/** A dossier under construction: what `dossier/1` demands of the case itself may still be absent. Everything else is as in the dossier. */
export interface Concept extends Omit<Dossier, 'besluitdatum' | 'inspectie' | 'voorziening'> {
  besluitdatum?: string;
  inspectie: Partial<Dossier['inspectie']>;
  voorziening: Partial<Dossier['voorziening']>;
}

/** One step of the weighing: the afweging of the policy with the feiten that belong to it. */
export interface Afweging {
  readonly id: string;
  readonly naam: string;
  readonly vraag: string;
  readonly toelichting: string;
  readonly bron?: { readonly document: string; readonly sectie: string };
  readonly feiten: readonly Feit[];
}

/** The policy and the national file, with what the dialogue looks up in them. Never changes during a conversation. */
export interface Kader {
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
  /** The feiten that the policy asks, by id. */
  readonly feiten: ReadonlyMap<string, Feit>;
  /** The reserved feiten of the dossier (`soortVoorziening`, `risicoprofiel`, …), by id. */
  readonly dossierfeiten: ReadonlyMap<string, Feit>;
  readonly voorschriften: ReadonlyMap<string, Voorschrift>;
  /** In the order of the policy; an afweging without feiten is not a step. */
  readonly afwegingen: readonly Afweging[];
}

/**
 * Where the officer is. A case has one route: zaak, overtredingen, the steps of each overtreding, totaal (samenloop and totals), overzicht,
 * the besluit on each overtreding, nog-te-doen, verslag.
 */
export type Plaats =
  | { readonly soort: 'zaak' }
  | { readonly soort: 'overtredingen' }
  | { readonly soort: 'gegevens'; readonly overtreding: string }
  | { readonly soort: 'historie'; readonly overtreding: string }
  | { readonly soort: 'afweging'; readonly overtreding: string; readonly afweging: string }
  | { readonly soort: 'totaal' }
  | { readonly soort: 'overzicht' }
  | { readonly soort: 'besluit'; readonly overtreding: string }
  | { readonly soort: 'nog-te-doen' }
  | { readonly soort: 'verslag' };

/** The officer's own amount (cents) or term (calendar days) for one measure. */
export interface Maatwerk {
  readonly cent?: number;
  readonly dagen?: number;
}

/** What the officer chooses for one overtreding, while she is at it. Nothing is chosen beforehand. */
export interface Keuze {
  /** Empty: not chosen yet. To refrain is a choice too: a measure that is `uitsluitend`. */
  readonly maatregelen: readonly MaatregelSoort[];
  /** Id of one of the `afwijkgronden` of the policy. */
  readonly grond?: string;
  /** As typed. */
  readonly motivering: string;
  readonly maatwerk: Readonly<Partial<Record<MaatregelSoort, Maatwerk>>>;
}

/** How one point of the checklist stands; what is absent was not filled in. */
export interface Puntstand {
  readonly stand?: Punt['stand'];
  readonly waarde?: string;
  readonly toelichting?: string;
}

/** What the officer decides. Absent parts are not decided yet. */
export interface Besluit {
  /** By overtreding. */
  readonly keuzes: Readonly<Record<string, Keuze>>;
  /** By id of the point. */
  readonly punten: Readonly<Record<string, Puntstand>>;
  /** Whether the total is proportionate (Awb 3:4, 5:46). */
  readonly evenredigheid: { readonly oordeel?: 'evenredig' | 'niet-evenredig'; readonly toelichting: string };
  /** The motivering of the besluit as the officer edited it; absent: the draft was not touched. */
  readonly motivering?: string;
  /** Name or function of who decides; as typed. */
  readonly door: string;
}

/** What the engine said about the concept. `nog-nodig` names the fields of the case without which no advice can be asked (JSON pointers). */
export type Beoordeling =
  | { readonly soort: 'advies'; readonly advies: Advies }
  | { readonly soort: 'nog-nodig'; readonly paden: readonly string[] }
  | { readonly soort: 'bevindingen'; readonly bevindingen: readonly Bevinding[] };

/** The change of the advice by one act, in words. */
export interface Wijziging {
  /** With an arrow, for the eye. */
  readonly tekst: string;
  /** The same in words only, for a voice. */
  readonly uitgesproken: string;
  /** Ids of the overtredingen whose measures changed. */
  readonly overtredingen: readonly string[];
  /** Per overtreding the soorten whose measure changed. */
  readonly maatregelen: readonly { readonly overtreding: string; readonly soort: string }[];
}

/** Text that is not (yet) a value, with why and what mends it. */
export interface Invoer {
  readonly tekst: string;
  readonly fout: string;
  readonly herstel: string;
}

/** The form of one earlier measure while it is filled in. An absent field is not known. */
export interface Klad {
  readonly soort?: Gebeurtenis['soort'];
  /** As typed. */
  readonly datum?: string;
  readonly locatie?: 'deze' | 'andere';
  readonly soortgelijk?: boolean;
  readonly opgevolgd?: boolean;
  readonly ingevorderd?: boolean;
  /** Place in the history of the event that is edited; absent: a new one. */
  readonly index?: number;
}

/** What undo goes back to. */
export interface Moment {
  /** Only of use when the act takes an overtreding away: its form comes back with it. */
  readonly kladden: Readonly<Record<string, Klad>>;
  readonly dossier: Concept;
  readonly invoer: Readonly<Record<string, Invoer>>;
  readonly onbekend: readonly string[];
  readonly besluit: Besluit;
  readonly plaats: Plaats;
  /** The act that led away from here, in words. */
  readonly handeling: string;
}

/** Which version of a policy (or national file). */
export interface Versie {
  readonly id: string;
  readonly versie: string;
  readonly sha256: string;
}

/**
 * Something said under another version of the policy that did not go along: kept and shown, read by no rule. `opnieuw-kiezen`: the officer wanted to answer the changed
 * question anew.
 */
export interface Vervallen {
  readonly wat: 'antwoord' | 'onbekend' | 'invoer' | 'grond' | 'maatregel' | 'voorschrift';
  /** Of the feit, the ground, the measure or the voorschrift. */
  readonly id: string;
  readonly overtreding?: string;
  /** As it was asked then. */
  readonly vraag: string;
  readonly antwoord?: Antwoord;
  readonly inWoorden: string;
  readonly reden: 'bestaat-niet-meer' | 'past-niet-meer' | 'opnieuw-kiezen';
  /** Under which version it was said. */
  readonly beleid: Versie;
}

/** Which of two versions the case went on under. */
export interface Overgangsbesluit {
  /** The version of the case until then. */
  readonly oud: Versie;
  /** The version that was offered. */
  readonly nieuw: Versie;
  readonly gekozen: 'oud' | 'nieuw';
  /** What allowed it. */
  readonly grondslag: 'overgangsregel' | 'peildatum' | 'landelijk' | 'eigen-keuze';
  /** As typed; may be empty where the policy decides. */
  readonly reden: string;
}

/** One answer that is tried out instead of the one in the case. */
export interface Proefwijziging {
  readonly feit: string;
  /** Absent: a fact of the whole case. */
  readonly overtreding?: string;
  /** Absent: not known. */
  readonly antwoord?: Antwoord;
}

/** Other answers tried out beside the case (`proef.ts`). Only what differs is kept: the rest follows the case. Never stored, never in the record. */
export interface Proef {
  readonly wijzigingen: readonly Proefwijziging[];
  readonly invoer: Readonly<Record<string, Invoer>>;
  readonly onbekend: readonly string[];
}

/** The whole conversation. Immutable: every act gives a new one. */
export interface Gesprek {
  readonly kader: Kader;
  readonly dossier: Concept;
  /** What was typed and is not a value, by field (see `sleutel`): nothing typed is lost. */
  readonly invoer: Readonly<Record<string, Invoer>>;
  /** Questions (see `sleutel`) that the officer left open on purpose; in the dossier they are absent, like all that is not known. */
  readonly onbekend: readonly string[];
  /** Forms of earlier measures that are being filled in, by overtreding. */
  readonly kladden: Readonly<Record<string, Klad>>;
  readonly besluit: Besluit;
  /** The record that was made final last; not undone with what comes after it. */
  readonly vastgesteld?: Verslag;
  readonly plaats: Plaats;
  readonly beoordeling: Beoordeling;
  readonly wijziging?: Wijziging;
  /** What was said under another version of the policy and did not go along. */
  readonly vervallen: readonly Vervallen[];
  /** The last choice between two versions; absent: there never was one. */
  readonly overgang?: Overgangsbesluit;
  /** Absent: nothing is tried out. */
  readonly proef?: Proef;
  /** At most the last two hundred acts. */
  readonly verleden: readonly Moment[];
  readonly toekomst: readonly Moment[];
}

/** One choice of a question. */
export interface VraagOptie {
  readonly waarde: Antwoord;
  readonly naam: string;
  readonly toelichting?: string;
}

/**
 * `open`: its answer can still change the advice · `beantwoord` · `aangenomen`: not answered, the class of the voorschrift serves ·
 * `niet-nodig`: not answered and, with what is known now, without effect.
 */
export type VraagStand = 'open' | 'beantwoord' | 'aangenomen' | 'niet-nodig';

/** A feit as a question about one overtreding or about the whole case. */
export interface Vraag {
  readonly sleutel: string;
  readonly feit: Feit;
  /** Absent: about the whole case. */
  readonly overtreding?: string;
  readonly antwoord?: Antwoord;
  readonly stand: VraagStand;
  /** The officer said that she does not know yet. */
  readonly onbekend: boolean;
  readonly opties: readonly VraagOptie[];
  /** What serves while there is no answer, in words. */
  readonly aangenomen?: string;
  readonly invoer?: Invoer;
  readonly bevindingen: readonly Bevinding[];
}
