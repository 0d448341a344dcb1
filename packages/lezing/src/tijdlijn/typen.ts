import type { Dag } from '../advies/dag.ts';
import type { Zin } from '../zin.ts';

/** What the officer knows beyond the dossier. Civil dates; absent: not known. */
export interface BekendeDagen {
  /** Date on the report. */
  readonly rapport?: string;
  /** Day on which the voornemen was sent. */
  readonly voornemen?: string;
  /** Day on which the besluit is made known. */
  readonly bekendmaking?: string;
}

/** What the officer chose for this overtreding. */
export interface GekozenMaatregelen {
  readonly maatregelen: readonly string[];
  /** Her own term in calendar days after the besluitdatum, by measure. */
  readonly dagen?: Readonly<Record<string, number>>;
}

/** Why a point stands here: by the dossier, by the choice of the officer, or by a measure that is certain, allowed or still open. */
export type Puntreden = 'dossier' | 'gekozen' | 'geboden' | 'mogelijk' | 'nog-open';

/** `dag`: something on one day · `termijn`: up to and including a last day · `vanaf`: from a day on, without a fixed end. */
export type Puntvorm = 'dag' | 'termijn' | 'vanaf';

/** One point of the time line. A day that is absent is not known. */
export interface Tijdlijnpunt {
  /** Unique within the time line. */
  readonly id: string;
  readonly naam: string;
  readonly vorm: Puntvorm;
  readonly reden: Puntreden;
  /** Of a term: set in a law, or in the besluit, voornemen or policy. */
  readonly termijnsoort?: 'wettelijk' | 'besluit';
  /** The day itself; of a `vanaf` its first day; of a term the day after which it runs. */
  readonly begin?: Dag;
  /** The last day of a term. */
  readonly einde?: Dag;
  /** The last day by counting alone, where the law moved it. */
  readonly geteld?: Dag;
  /** The day rests on an assumption, which the text states. */
  readonly aangenomen: boolean;
  /** When, as one phrase: "tot en met maandag 6 april 2026", "op …", "niet bekend". */
  readonly wanneer: string;
  /** What to mind: what is assumed or not known, what is special about the day, when it only may apply. */
  readonly meldingen: readonly Zin[];
  /** What it means. */
  readonly uitleg: readonly Zin[];
  readonly bron?: Zin;
}

/** The days and terms around the besluit on one overtreding. */
export interface Tijdlijn {
  readonly overtreding: string;
  /** In order of time; what has no day stands where it belongs. */
  readonly punten: readonly Tijdlijnpunt[];
  /** The days beyond the dossier on which terms here depend. */
  readonly vraagt: readonly (keyof BekendeDagen)[];
  /** First and last day of the picture; points that lie later are in the list only. */
  readonly van: string;
  readonly tot: string;
  /** Holidays within the picture. */
  readonly feestdagen: readonly Dag[];
  /** The whole as sentences, for who does not see the picture. */
  readonly zinnen: readonly Zin[];
}
