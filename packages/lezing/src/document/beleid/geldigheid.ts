import type { BeleidJson } from '@handhavingswijzer/engine';
import { leesDatum } from '../../opmaak/datum.ts';

/** When the policy holds, and which day picks the version. */
export function geldigheid({ van, tot, peildatum }: BeleidJson['geldigheid']): string {
  const einde = tot === undefined ? '' : ` tot en met ${leesDatum(tot)}`;
  return `Dit beleid geldt vanaf ${leesDatum(van)}${einde}. Bepalend is de dag van ${peildatum === 'pleegdatum' ? 'de overtreding' : 'het besluit'}.`;
}
