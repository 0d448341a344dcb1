import type { Beleid, Landelijk } from '@handhavingswijzer/engine';
import { gevallen, maakStof, type Verslagstof } from '../../document/verslag/stof.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import { GEHEEL } from '../geheel.ts';
import type { Waarschuwing } from '../typen.ts';
import { bedragen } from './bedragen.ts';
import { bekendeTeksten, zonderAanhalingen } from './bekend.ts';
import { beweringen } from './beweringen.ts';
import { datums } from './datums.ts';
import { maatregelen } from './maatregelen.ts';
import { onderdelen } from './tekst.ts';
import { termijnen } from './termijnen.ts';
import { verplicht } from './verplicht.ts';

/**
 * Looks at the text of a motivering as the officer edited it: what it claims and the answers, the advice and the choices do not carry; what it denies and they
 * say; and what a besluit with these choices must consider and it does not. In the order of the text. It reads words, not meaning: it can warn for nothing and
 * miss something, and so it only warns.
 */
export function toetsMotivering(beleid: Beleid, landelijk: Landelijk, verslag: Verslagstof, tekst: string): readonly Waarschuwing[] {
  const stof = maakStof(beleid, landelijk, verslag);
  const bekend = bekendeTeksten(stof);
  const titels = [
    ...gevallen(stof).map(({ overtreding, nummer, naam }) => ({ titel: `Overtreding ${leesGetal(nummer)}: ${naam}`, overtreding: overtreding.id })),
    { titel: GEHEEL },
  ];
  const delen = onderdelen(tekst, titels);
  const leesbaar = zonderAanhalingen(tekst, bekend);
  const gevonden = delen.flatMap((deel) => [
    ...beweringen(stof, leesbaar, deel),
    ...bedragen(stof, leesbaar, deel, bekend),
    ...datums(stof, leesbaar, deel, bekend),
    ...termijnen(stof, leesbaar, deel, bekend),
    ...maatregelen(stof, leesbaar, deel),
  ]);
  return [...gevonden, ...verplicht(stof, tekst, delen)].sort((a, b) => a.van - b.van || a.tot - b.tot);
}
