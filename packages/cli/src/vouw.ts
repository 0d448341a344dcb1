/** Letters on a line, so that text reads well on a screen and in a log. */
const BREEDTE = 110;

/** A space at which a line may end: not within an amount or a percentage. */
const TUSSEN = /(?<!€) (?!%)/u;

/** A text broken into lines at its spaces, each with a margin; the lines after the first with another. A word that is longer than a line stands alone. */
export function vouw(tekst: string, marge = '', verder = marge): string {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(TUSSEN)) {
    const kant = regels.length === 0 ? marge : verder;
    if (regel !== '' && kant.length + regel.length + 1 + woord.length > BREEDTE) {
      regels.push(`${kant}${regel}`);
      regel = woord;
    } else regel = regel === '' ? woord : `${regel} ${woord}`;
  }
  return `${[...regels, `${regels.length === 0 ? marge : verder}${regel}`].join('\n')}\n`;
}
