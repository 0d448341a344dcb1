import type { Advies, Dossier, Maatregel, Spoor } from '@handhavingswijzer/engine';
import { leesRegel, regelDeel } from '../regel/index.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';
import { leesGebruiktFeit } from './feiten.ts';
import type { GebruiktFeit } from './feiten.ts';
import { leesMaatregel } from './maatregel.ts';
import { leesOvertreding } from './ontbrekend.ts';

/** One rule that was considered, in words, with the facts it read. */
export interface Reden {
  readonly regel: string;
  /** National law or the policy of the municipality. */
  readonly herkomst: 'wet' | 'beleid';
  readonly uitkomst: Spoor['uitkomst'];
  readonly zin: Zin;
  readonly feiten: readonly GebruiktFeit[];
}

/** Why a measure stands in the advice. */
export interface WaaromMaatregel {
  readonly maatregel: Maatregel;
  /** false: it only holds under some of the open answers. */
  readonly zeker: boolean;
  readonly zin: Zin;
  readonly redenen: readonly Reden[];
}

export interface Waarom {
  /** How the overtreding is called: "overtreding 2 (Opleidingseisen)". */
  readonly overtreding: string;
  readonly maatregelen: readonly WaaromMaatregel[];
  /** Rules that would hold but for an exception: "Regel 3.2-a geldt hier niet: regel 3.2-b is een uitzondering daarop." */
  readonly uitgeschakeld: readonly { readonly regel: string; readonly door: readonly string[]; readonly zin: Zin }[];
  /** Rules that keep a measure out of this advice, or may do so. */
  readonly verboden: readonly Reden[];
}

function leesReden(beleid: MetBeleid, landelijk: MetLandelijk, regelId: string, spoor: Spoor | undefined): Reden {
  const boek = woordenboek(beleid, landelijk);
  return {
    regel: regelId,
    herkomst: boek.regel(regelId)?.herkomst ?? 'beleid',
    uitkomst: spoor?.uitkomst ?? 'onbekend',
    zin: leesRegel(beleid, landelijk, regelId),
    feiten: (spoor?.feiten ?? []).map((feit) => leesGebruiktFeit(boek, feit)),
  };
}

function leesUitgeschakeld(regel: string, door: readonly string[]): Zin {
  const uitzonderingen = door.length === 1 ? ' is een uitzondering daarop.' : ' zijn uitzonderingen daarop.';
  return zin('Regel ', regelDeel(regel), ' geldt hier niet: ', door.length === 1 ? 'regel ' : 'de regels ', som(door.map(regelDeel), 'en'), uitzonderingen);
}

/**
 * Why the advice on one overtreding is what it is: per measure the rules that led to it with the facts they used and where these came from,
 * the rules that an exception switched off, and the rules that keep a measure away. Read from the spoor; nothing is computed again.
 */
export function waarom(
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  advies: Pick<Advies, 'overtredingen' | 'spoor'>,
  overtredingId: string,
): Waarom {
  const boek = woordenboek(beleid, landelijk);
  const spoor = advies.spoor.filter((stap) => stap.overtreding === undefined || stap.overtreding === overtredingId);
  const perRegel = new Map(spoor.map((stap) => [stap.regel, stap]));
  const overtreding = advies.overtredingen.find(({ id }) => id === overtredingId);
  const uitleg = (maatregel: Maatregel, zeker: boolean): WaaromMaatregel => ({
    maatregel,
    zeker,
    zin: leesMaatregel(beleid, landelijk, maatregel),
    redenen: maatregel.regels.map((regel) => leesReden(beleid, landelijk, regel, perRegel.get(regel))),
  });
  return {
    overtreding: leesOvertreding(beleid, dossier, overtredingId),
    maatregelen: [
      ...(overtreding?.maatregelen ?? []).map((maatregel) => uitleg(maatregel, true)),
      ...(overtreding?.mogelijkNog ?? []).map((maatregel) => uitleg(maatregel, false)),
    ],
    uitgeschakeld: spoor.flatMap(({ regel, uitgeschakeldDoor = [] }) =>
      uitgeschakeldDoor.length === 0 ? [] : [{ regel, door: uitgeschakeldDoor, zin: leesUitgeschakeld(regel, uitgeschakeldDoor) }],
    ),
    verboden: spoor
      .filter(({ regel, uitkomst }) => uitkomst !== 'onwaar' && boek.regel(regel)?.regel.dan.verbied !== undefined)
      .map((stap) => leesReden(beleid, landelijk, stap.regel, stap)),
  };
}
