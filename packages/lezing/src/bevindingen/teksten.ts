import { ANALYSE } from './analyse.ts';
import { BELEID } from './beleid.ts';
import { DOSSIER } from './dossier.ts';
import { EXPRESSIES } from './expressies.ts';
import { MANIFEST } from './manifest.ts';
import { PUBLICEREN } from './publiceren.ts';
import { TEKST_EN_VORM } from './tekst-en-vorm.ts';
import { VERSLAG } from './verslag.ts';
import type { Verwoording } from './woorden.ts';

/** The wording of every finding, by its code. A test compares the codes with those that the engine and the publication can give. */
export const TEKSTEN: ReadonlyMap<string, Verwoording> = new Map(
  Object.entries({ ...TEKST_EN_VORM, ...EXPRESSIES, ...BELEID, ...DOSSIER, ...VERSLAG, ...MANIFEST, ...ANALYSE, ...PUBLICEREN }),
);
