import type { Advies, Antwoord, Beleid, Feit, Keuze, Landelijk, Overtreding, OvertredingAdvies, Verslag } from '@handhavingswijzer/engine';
import { leesAntwoord } from '../../advies/antwoord.ts';
import { woordenboek, type MetBeleid, type MetLandelijk, type Woordenboek } from '../../woordenboek.ts';
import { zin } from '../../zin.ts';
import type { Aard, Blok, Documentdeel, Documentzin, Herkomst } from '../typen.ts';

/** What an afwegingsverslag tells: a verslag, or one that is still being made. What is absent is not decided yet. */
export interface Verslagstof extends Omit<Verslag, 'schema' | 'vastgesteldOp'> {
  /** Day on which it was decided; absent: a draft. */
  readonly vastgesteldOp?: string;
}

/** The verslag with what it is read by. */
export interface Stof {
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
  readonly boek: Woordenboek;
  readonly verslag: Verslagstof;
  /** The numbers under which the document lists the wording of a rule: "R4". Empty: it has no such list. */
  readonly nummers: ReadonlyMap<string, string>;
}

export const maakStof = (beleid: Beleid, landelijk: Landelijk, verslag: Verslagstof): Stof => ({
  beleid,
  landelijk,
  boek: woordenboek(beleid, landelijk),
  verslag,
  nummers: new Map(),
});

/** One overtreding with its advice and, when she chose, the choice. */
export interface Geval {
  readonly overtreding: Overtreding;
  /** From 1, in the order of the dossier. */
  readonly nummer: number;
  readonly naam: string;
  readonly advies: OvertredingAdvies | undefined;
  readonly keuze: Keuze | undefined;
}

/** The overtredingen of the verslag in the order of the dossier. */
export function gevallen({ beleid, verslag: { dossier, advies, keuzes } }: Stof): readonly Geval[] {
  return dossier.overtredingen.map((overtreding, i) => ({
    overtreding,
    nummer: i + 1,
    naam: beleid.data.voorschriften.find(({ id }) => id === overtreding.voorschrift)?.naam ?? overtreding.voorschrift,
    advies: advies.overtredingen.find(({ id }) => id === overtreding.id),
    keuze: keuzes.find((k) => k.overtreding === overtreding.id && k.maatregelen.length > 0),
  }));
}

/** A sentence of a document. */
export const maakZin = (aard: Aard, tekst: string, bron?: string, herkomst: Herkomst = {}): Documentzin => ({
  zin: zin(tekst),
  aard,
  herkomst,
  ...(bron === undefined ? {} : { bron }),
});

/**
 * The source of a rule, short: "hlm 6.1.4"; before it the number under which the document gives its wording: "R4 · hlm 6.1.4". The list of sources says what
 * `hlm` is.
 */
export function regelBron({ boek, nummers }: Stof, id: string): string {
  const bron = boek.regel(id)?.regel.bron;
  const plaats = bron === undefined ? id : `${bron.document} ${bron.sectie}`;
  const nummer = nummers.get(id);
  return nummer === undefined ? plaats : `${nummer} · ${plaats}`;
}

/** Several rules in one bracket, each once: "R4 · hlm 6.1.4; R7 · hlm 6.2". */
export const regelBronnen = (stof: Stof, ids: readonly string[]): string => [...new Set(ids.map((id) => regelBron(stof, id)))].join('; ');

/** How a fact of an overtreding is written in a `Herkomst`: `feit@overtreding`; of the whole case the bare id. */
export const feitsleutel = (feit: string, overtreding?: string): string => (overtreding === undefined ? feit : `${feit}@${overtreding}`);

/** An answer as it was offered with the question, to stand by itself: not within a sentence. */
export function losAntwoord({ beleid, landelijk }: { readonly beleid: MetBeleid; readonly landelijk: MetLandelijk }, feit: Feit, waarde: Antwoord): string {
  const naam = (id: string): string => feit.opties?.find((optie) => optie.id === id)?.naam ?? leesAntwoord(beleid, landelijk, feit.id, id);
  if (typeof waarde === 'string') return naam(waarde);
  return Array.isArray(waarde) && waarde.length > 0 ? waarde.map(naam).join('; ') : leesAntwoord(beleid, landelijk, feit.id, waarde);
}

/** How the answer to a question stands. */
export type Antwoordstand =
  | { readonly soort: 'beantwoord'; readonly waarde: Antwoord }
  /** Not answered: the class of the voorschrift serves. */
  | { readonly soort: 'aangenomen'; readonly waarde: Antwoord }
  | { readonly soort: 'open' }
  | { readonly soort: 'niet-nodig' };

/** How the answer to this question of the policy stands, for the whole case or for one overtreding. */
export function standVan({ verslag: { dossier, advies } }: Stof, feit: Feit, overtreding: Overtreding | undefined): Antwoordstand {
  const waarde = (overtreding?.antwoorden ?? dossier.antwoorden ?? {})[feit.id];
  if (waarde !== undefined) return { soort: 'beantwoord', waarde };
  const aangenomen = advies.spoor
    .filter((stap) => stap.overtreding === overtreding?.id)
    .flatMap((stap) => stap.feiten)
    .find((gebruikt) => gebruikt.feit === feit.id && gebruikt.herkomst === 'aangenomen' && gebruikt.waarde !== undefined)?.waarde;
  if (aangenomen !== undefined) return { soort: 'aangenomen', waarde: aangenomen };
  return isOpen(advies, feit.id, overtreding?.id) ? { soort: 'open' } : { soort: 'niet-nodig' };
}

const isOpen = (advies: Pick<Advies, 'ontbrekend'>, feit: string, overtreding: string | undefined): boolean =>
  advies.ontbrekend.some((open) => open.feit === feit && open.overtreding === overtreding);

/** Text as typed, in paragraphs: an empty line between two of them. */
export const alineas = (tekst: string, maak: (alinea: string) => Documentzin): readonly Blok[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '')
    .map((alinea) => ({ soort: 'alinea', zinnen: [maak(alinea)] }));

/** Paragraphs of one sentence each. */
export const losseZinnen = (zinnen: readonly Documentzin[]): readonly Blok[] => zinnen.map((een) => ({ soort: 'alinea', zinnen: [een] }));

/** A list with bullets; nothing when it is empty. */
export const puntenlijst = (punten: readonly Documentzin[]): readonly Blok[] => (punten.length === 0 ? [] : [{ soort: 'lijst', genummerd: false, punten }]);

/** A part with a heading; none when nothing stands in it. */
export const deel = (id: string, titel: string, aard: Aard, blokken: readonly Blok[], delen: readonly Documentdeel[] = []): readonly Documentdeel[] =>
  blokken.length + delen.length === 0 ? [] : [{ id, titel, aard, blokken, delen }];
