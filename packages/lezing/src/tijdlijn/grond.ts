import type { Bron, Dossier, Proceduretermijn } from '@handhavingswijzer/engine';
import { leesDag } from '../advies/dag.ts';
import { bronDeel } from '../bron.ts';
import { leesDuur } from '../expressie/waarde.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { metHoofdletter, som, zin } from '../zin.ts';
import { einddag } from './einddag.ts';
import type { Duur } from './einddag.ts';
import type { BekendeDagen, Puntreden, Tijdlijnpunt } from './typen.ts';

/** A point with its place among the others: a day (its own, or that of what it belongs to), and an order within that day. */
export interface Geplaatst {
  readonly punt: Tijdlijnpunt;
  readonly dag: string;
  readonly rang: number;
}

/** What making a point needs. */
export interface Grond {
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
  readonly boek: Woordenboek;
  readonly dossier: Dossier;
  /** Day of the offence, and whether it was filled in. */
  readonly pleegdatum: string;
  readonly bekend: BekendeDagen;
  /** The measures of this time line that any term is about. */
  readonly soorten: readonly string[];
}

export const maakGrond = (
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  overtredingId: string,
  bekend: BekendeDagen,
  soorten: readonly string[],
): Grond => ({
  beleid,
  landelijk,
  boek: woordenboek(beleid, landelijk),
  dossier,
  pleegdatum: dossier.overtredingen.find(({ id }) => id === overtredingId)?.pleegdatum ?? dossier.inspectie.datum,
  bekend,
  soorten,
});

export const RANG = { dag: 0, naDag: 1, voorBesluit: 2, besluit: 3, naBesluit: 4, termijn: 5, na: 6 } as const;

export const NIET_BEKEND = 'niet bekend';
/** What the reason of a point means for who reads it. */
export const REDEN: Readonly<Record<Puntreden, string>> = {
  dossier: '',
  gekozen: '',
  geboden: '',
  mogelijk: 'Alleen als het college voor deze maatregel kiest.',
  'nog-open': 'Of dit geldt, hangt af van vragen die nog open zijn.',
};

/** The sentences that say something, in order. */
export const zinnen = (...stukken: readonly (Stuk | undefined)[]): readonly Zin[] =>
  stukken.flatMap((stuk) => {
    const een = stuk === undefined ? undefined : zin(stuk);
    return een === undefined || een.tekst === '' ? [] : [een];
  });

/** One day: of the dossier, or told by the officer; not known when there is no date. */
export function dagpunt(grond: Grond, id: string, naam: string, datum: string | undefined, melding?: string, uitleg?: string): Tijdlijnpunt {
  const begin = datum === undefined ? undefined : leesDag(grond.landelijk, datum);
  return {
    id,
    naam,
    vorm: 'dag',
    reden: 'dossier',
    aangenomen: false,
    wanneer: begin === undefined ? NIET_BEKEND : begin.tekst,
    meldingen: zinnen(begin?.opmerking, melding),
    uitleg: zinnen(uitleg),
    ...(begin === undefined ? {} : { begin }),
  };
}

/** Which measures a point is about; nothing when it is about all of them. */
export function bijMaatregelen({ boek, soorten }: Grond, bij: readonly string[]): Stuk | undefined {
  if (soorten.every((soort) => bij.includes(soort))) return undefined;
  const namen = bij.map((soort) => ({ tekst: boek.maatregel(soort), verwijst: { soort: 'maatregel' as const, id: soort } }));
  return ['Bij: ', som(namen, 'en'), '.'];
}

/** A term that runs from the day after `vanaf`: the fields of its point, its last day, and what is special about that day. */
export function looptijd(
  { beleid, landelijk }: Grond,
  vanaf: string,
  duur: Duur,
): {
  readonly velden: Pick<Tijdlijnpunt, 'vorm' | 'termijnsoort' | 'begin' | 'einde' | 'geteld' | 'wanneer'>;
  readonly dag: string;
  readonly bijzonder?: Stuk;
} {
  const { laatste, berekend, opmerking } = einddag(beleid, landelijk, vanaf, duur);
  return {
    velden: {
      vorm: 'termijn',
      termijnsoort: duur.termijnsoort,
      begin: leesDag(landelijk, vanaf),
      einde: laatste,
      ...(laatste.datum === berekend.datum ? {} : { geteld: berekend }),
      wanneer: `${leesDuur(duur.aantal, duur.eenheid)}: tot en met ${laatste.tekst}`,
    },
    dag: laatste.datum,
    ...(opmerking === undefined ? {} : { bijzonder: opmerking.delen }),
  };
}

/** A term around the besluit, with whose file it stands in. */
export interface MetHerkomst {
  readonly termijn: Proceduretermijn;
  readonly herkomst: 'wet' | 'beleid';
}

/** A source of law or policy, in words. */
export const leesBron = (boek: Woordenboek, bron: Bron, herkomst: 'wet' | 'beleid'): Zin => zin(bronDeel(boek, bron, herkomst));

/** "Bezwaar: 6 weken: tot en met …" and what goes with it, as one sentence of the text that stands for the picture. */
export const leesPunt = ({ naam, wanneer, meldingen, uitleg, bron }: Tijdlijnpunt): Zin =>
  zin(
    `${metHoofdletter(naam)}: ${wanneer}.`,
    ...[...meldingen, ...uitleg].map((een): Stuk => [' ', ...een.delen]),
    bron === undefined ? '' : [' Bron: ', ...bron.delen, '.'],
  );
