import { naElkaar, verplaatsElement, verwijderBij, voegElementToe, zetVeld, type Bewerking } from '@handhavingswijzer/language';
import type { Terugstap } from '@handhavingswijzer/lezing';

function stapIn(tekst: string, stap: Terugstap): readonly Bewerking[] {
  switch (stap.soort) {
    case 'zet':
      return zetVeld(tekst, stap.pad, stap.veld, stap.waarde);
    case 'weg':
      return verwijderBij(tekst, stap.pad);
    case 'erbij':
      return voegElementToe(tekst, stap.pad, stap.waarde, stap.plaats);
    case 'verplaats':
      return verplaatsElement(tekst, stap.pad, stap.naar);
  }
}

/** The edits that put something of an older version back in the text of the newer one. Throws RangeError when the text is not the one that the steps are about. */
export function terugzetten(tekst: string, stappen: readonly Terugstap[]): readonly Bewerking[] {
  const [enige, ...meer] = stappen;
  if (enige && meer.length === 0) return stapIn(tekst, enige);
  return naElkaar(
    tekst,
    stappen.map((stap) => (hier: string) => stapIn(hier, stap)),
  );
}
