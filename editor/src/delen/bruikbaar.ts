import { controleerSamen, parseLandelijk, parsePolicy, type Beleid, type Landelijk } from '@handhavingswijzer/engine';

/**
 * National law of its text.
 *
 * @throws when it cannot be used: the host gave it, not the writer
 */
export function leesLandelijk(tekst: string): Landelijk {
  const gelezen = parseLandelijk(tekst);
  if (!gelezen.ok) throw new Error('The national file cannot be used');
  return gelezen.waarde;
}

/** The policy of a text; undefined when it cannot be used with this national law. */
export function leesBruikbaar(tekst: string, landelijk: Landelijk): Beleid | undefined {
  const beleid = parsePolicy(tekst);
  return beleid.ok && !controleerSamen(beleid.waarde, landelijk).some(({ ernst }) => ernst === 'fout') ? beleid.waarde : undefined;
}
