import { GebruiksFout, type Casussen, type CasusUitslag, type Manifest, type UitgegevenVersie } from '@handhavingswijzer/engine';
import type { Beleid, Landelijk } from '@handhavingswijzer/engine';
import type { Stof } from '../beleid/deel.ts';

/** What a published version of a policy is told from. */
export interface Publicatiestof {
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
  readonly casussen: Casussen;
  /** Of each case how it came out (`draaiCasussen`). */
  readonly uitslagen: readonly CasusUitslag[];
  /** Names this very version: the same hash. */
  readonly manifest: Manifest;
  /** The version before it, to tell what changed in full; absent: only what the manifest says of it. */
  readonly vorige?: Beleid;
}

/** The same, with how elements are read. */
export interface Kader extends Publicatiestof, Stof {
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
  readonly versie: UitgegevenVersie;
}

/** Throws when the manifest does not name this policy: then it is not published. */
export function maakKader(stof: Publicatiestof): Kader {
  const { beleid, manifest } = stof;
  const versie = manifest.versies.find(({ sha256 }) => sha256 === beleid.sha256);
  if (manifest.id !== beleid.data.id || versie?.versie !== beleid.data.versie)
    throw new GebruiksFout(`the manifest of ${manifest.id} does not name ${beleid.data.id} ${beleid.data.versie} with hash ${beleid.sha256}`);
  return { ...stof, versie, perElement: (_element, _van, maak) => maak(), kort: true };
}
