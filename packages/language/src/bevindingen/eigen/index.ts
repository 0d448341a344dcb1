import type { BeleidJson } from '@handhavingswijzer/engine';
import type { MetLandelijk } from '../../typen.ts';
import { eenheden } from './eenheden.ts';
import { kanLeegBlijven } from './leeg.ts';
import { ongebruikteOpties } from './opties.ts';
import { taal } from './taal.ts';
import { tweeWoorden } from './twee-woorden.ts';
import type { Controle, Eigen } from './typen.ts';
import { laterGevraagd } from './volgorde.ts';
import type { Waarheid } from './waarheid.ts';

const CONTROLES: readonly Controle[] = [ongebruikteOpties, laterGevraagd, kanLeegBlijven, eenheden, tweeWoorden, taal];

/** What is more often a slip than a choice, in a policy of which the shape is right. With `waarheid` only where it has no error: conditions are then typed. */
export const eigenBevindingen = (beleid: BeleidJson, { data: landelijk }: MetLandelijk, waarheid?: Waarheid): readonly Eigen[] => [
  ...CONTROLES.flatMap((controle) => controle({ beleid, landelijk })),
  ...(waarheid?.van(beleid) ?? []),
];
