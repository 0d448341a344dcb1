import {
  draaiInStappen,
  fout,
  isGedekt,
  type Beleid,
  type BeleidJson,
  type Casussen,
  type CasusUitslag,
  type Dekking,
  type Landelijk,
  type Voortgang,
} from '@handhavingswijzer/engine';
import { geteld } from './stappen.ts';
import type { Publicatiebevinding } from './typen.ts';

/** The cases of a policy, run, and what they show of its own rules. */
export interface Gedraaid {
  readonly fouten: readonly Publicatiebevinding[];
  readonly ongedekt: readonly Publicatiebevinding[];
  /** Conditions that were looked at. */
  readonly voorwaarden: number;
}

const mislukt = ({ id, titel, geslaagd, verschillen }: CasusUitslag, i: number): readonly Publicatiebevinding[] =>
  geslaagd ? [] : [{ ...fout('geval-klopt-niet', `/casussen/${i}`, { bij: [id], titel, waar: verschillen.map(({ pad }) => pad) }), in: 'casussen' }];

/** What the cases do not show of one rule or begrip. */
function gemis({ voorwaarden, geldt, soort, id }: Dekking, { regels, begrippen }: BeleidJson): readonly Publicatiebevinding[] {
  const lijst: readonly { readonly id: string }[] = soort === 'regel' ? regels : begrippen;
  const pad = `/${soort === 'regel' ? 'regels' : 'begrippen'}/${lijst.findIndex((element) => element.id === id)}`;
  if (!geldt) return [{ ...fout('regel-in-geen-geval', pad, { bij: [id] }), in: 'beleid' }];
  return voorwaarden.flatMap(({ pad: deel, waar, onwaar }) =>
    waar && onwaar
      ? []
      : [{ ...fout('voorwaarde-een-kant', `${pad}/als${deel}`, { soort, bij: [id], mist: waar ? 'onwaar' : 'waar' }), in: 'beleid' as const }],
  );
}

/** Runs the cases, one a step. National rules are shown by all policies together, and not looked for here. */
export function* draaiGevallen(beleid: Beleid, landelijk: Landelijk, casussen: Casussen): Generator<Voortgang, Gedraaid, undefined> {
  const { uitslagen, dekking } = yield* geteld(draaiInStappen(beleid, landelijk, casussen), casussen.casussen.length);
  const eigen = dekking.filter((deel) => !deel.landelijk);
  return {
    fouten: uitslagen.flatMap(mislukt),
    ongedekt: eigen.filter((deel) => !isGedekt(deel)).flatMap((deel) => gemis(deel, beleid.data)),
    voorwaarden: eigen.reduce((som, { voorwaarden }) => som + voorwaarden.length, 0),
  };
}
