import type { BeleidJson } from '@handhavingswijzer/engine';
import { leesExpressie } from '../expressie/index.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { zin } from '../zin.ts';

/** When a begrip holds, as a sentence: "Dit geldt als de aard herstelbaar is." Two begrippen with another condition never read the same. */
export const leesBegrip = (beleid: MetBeleid, landelijk: MetLandelijk, { als }: BeleidJson['begrippen'][number]): Zin =>
  zin('Dit geldt als ', leesExpressie(beleid, landelijk, als).delen, '.');
