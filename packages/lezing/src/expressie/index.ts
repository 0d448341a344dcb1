import type { Expressie } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { zin } from '../zin.ts';
import { bijzin } from './bijzin.ts';
import { normaal } from './normaal.ts';

/**
 * A checked condition as a Dutch subordinate clause, to stand behind "als": "het risicoprofiel oranje of rood is".
 * Two conditions that read the same mean the same: they have one normal form. Throws on what is no checked condition.
 */
export function leesExpressie(beleid: MetBeleid, landelijk: MetLandelijk, expressie: Expressie): Zin {
  return zin(bijzin(woordenboek(beleid, landelijk), normaal(expressie)));
}
