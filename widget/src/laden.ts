import { maakKader, type Kader } from '@handhavingswijzer/dialogue';
import { controleerSamen, parseLandelijk, parsePolicy, type Bevinding } from '@handhavingswijzer/engine';
import bundel from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import type { WijzerFoutDetail } from './gebeurtenissen.ts';
import { teksten } from './teksten/index.ts';

const t = teksten.laden;

export type Geladen = { readonly ok: true; readonly kader: Kader } | { readonly ok: false; readonly fout: WijzerFoutDetail };

const mislukt = (bron: WijzerFoutDetail['bron'], tekst: string, bevindingen: readonly Bevinding[] = []): Geladen => ({
  ok: false,
  fout: { bron, tekst, bevindingen },
});

/** Text of what a host set: an object becomes JSON, text stays text. */
function alsTekst(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? '');
}

/** Checks a policy and the national file (the bundled one unless the host gives another). */
export function laadKader(beleid: unknown, landelijk: unknown): Geladen {
  const gelezenLandelijk = parseLandelijk(alsTekst(landelijk ?? bundel));
  if (!gelezenLandelijk.ok) return mislukt('landelijk', t.landelijkOnbruikbaar, gelezenLandelijk.bevindingen);
  const gelezen = parsePolicy(alsTekst(beleid));
  if (!gelezen.ok) return mislukt('beleid', t.beleidOnbruikbaar, gelezen.bevindingen);
  const samen = controleerSamen(gelezen.waarde, gelezenLandelijk.waarde).filter((b) => b.ernst === 'fout');
  if (samen.length > 0) return mislukt('beleid', t.passenNiet, samen);
  return { ok: true, kader: maakKader(gelezen.waarde, gelezenLandelijk.waarde) };
}

/** Fetches the text of a policy; the only network that the element ever uses. */
export async function haalBeleid(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly ok: true; readonly tekst: string } | { readonly ok: false; readonly fout: WijzerFoutDetail }> {
  try {
    const antwoord = await fetch(url, { signal });
    if (antwoord.ok) return { ok: true, tekst: await antwoord.text() };
    return { ok: false, fout: { bron: 'beleid', tekst: t.nietOpgehaald(antwoord.status), bevindingen: [] } };
  } catch {
    return { ok: false, fout: { bron: 'beleid', tekst: t.geenVerbinding, bevindingen: [] } };
  }
}
