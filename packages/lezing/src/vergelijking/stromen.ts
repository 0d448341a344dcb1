import type { Dossierstand, Stroom } from '@handhavingswijzer/engine';
import { leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';
import { leesEis, maakPaar, wijzigingTekst } from './woorden.ts';

/** From one demand to another, in words. */
export interface Stroomlezing {
  readonly van: string;
  readonly naar: string;
  readonly overtredingen: number;
}

/** Whose outcome changes over given dossiers, for a reader: a table and what a picture of it needs. */
export interface Dossierslezing {
  /** How many were read and how many come out otherwise. */
  readonly inleiding: readonly string[];
  /** What the two policies are called: the heads of the first two columns. */
  readonly namen: readonly [oud: string, nieuw: string];
  /** Overtredingen of which another demand comes, the most first. */
  readonly stromen: readonly Stroomlezing[];
  /** Those of which the demand stays, and anything else changes; and those that stay as they were. They and the streams are all that were compared. */
  readonly zelfdeEis: number;
  readonly gelijk: number;
  /** Every way in which something changes, with in how many dossiers. */
  readonly groepen: readonly { readonly tekst: string; readonly dossiers: number; readonly overtredingen: number }[];
}

const dossiers = (aantal: number): string => (aantal === 1 ? '1 dossier' : `${leesGetal(aantal)} dossiers`);
const som = (stromen: readonly Stroom[], wat: (stroom: Stroom) => number): number => stromen.reduce((totaal, stroom) => totaal + wat(stroom), 0);

/** Whose outcome changes over given dossiers. */
export function leesDossierstand(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, stand: Dossierstand): Dossierslezing {
  const paar = maakPaar(oud, nieuw, landelijk);
  const anders = ({ van, naar }: Stroom): boolean => JSON.stringify(van) !== JSON.stringify(naar);
  const gelijk = stand.stromen.filter((stroom) => !anders(stroom));
  const zelfdeEis = som(gelijk, (stroom) => stroom.anders);
  return {
    inleiding: [
      `${leesGetal(stand.anders)} van ${dossiers(stand.gelezen)} ${stand.anders === 1 ? 'komt' : 'komen'} anders uit${stand.geweigerd === 0 ? '' : `; ${leesGetal(stand.geweigerd)} geweigerd`}.`,
    ],
    namen: [metHoofdletter(paar.namen.oud), metHoofdletter(paar.namen.nieuw)],
    stromen: stand.stromen.filter(anders).map(({ van, naar, overtredingen }) => ({ van: leesEis(paar, van), naar: leesEis(paar, naar), overtredingen })),
    zelfdeEis,
    gelijk: som(gelijk, (stroom) => stroom.overtredingen) - zelfdeEis,
    groepen: stand.groepen.map(({ wijzigingen, dossiers: aantal, overtredingen }) => ({
      tekst: metHoofdletter(wijzigingen.map((wijziging) => wijzigingTekst(paar, wijziging)).join('; ')),
      dossiers: aantal,
      overtredingen,
    })),
  };
}
