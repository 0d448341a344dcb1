import { maakKader, type Kader } from '@handhavingswijzer/dialogue';
import { controleerSamen, parseLandelijk, parsePolicy, type Beleid, type Bevinding, type Landelijk } from '@handhavingswijzer/engine';
import bundel from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import type { WijzerFoutDetail } from '../gebeurtenissen.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.laden;

export type Mislukt = { readonly ok: false; readonly fout: WijzerFoutDetail };
export type Geladen = { readonly ok: true; readonly kader: Kader } | Mislukt;

export const mislukt = (bron: WijzerFoutDetail['bron'], tekst: string, bevindingen: readonly Bevinding[] = []): Mislukt => ({
  ok: false,
  fout: { bron, tekst, bevindingen },
});

/** Text of what a host set: an object becomes JSON, text stays text. */
function alsTekst(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? '');
}

/** A checked policy with the national file (the bundled one unless the host gives another), ready for the conversation. */
export function laadKaderVan(beleid: Beleid, landelijk: unknown): Geladen {
  const gelezen = leesLandelijk(landelijk);
  return gelezen.ok ? samen(beleid, gelezen.landelijk) : gelezen;
}

/** The same for a policy that is still to be checked. */
export function laadKader(beleid: unknown, landelijk: unknown): Geladen {
  const gelezenLandelijk = leesLandelijk(landelijk);
  if (!gelezenLandelijk.ok) return gelezenLandelijk;
  const gelezen = parsePolicy(alsTekst(beleid));
  return gelezen.ok ? samen(gelezen.waarde, gelezenLandelijk.landelijk) : mislukt('beleid', t.beleidOnbruikbaar, gelezen.bevindingen);
}

function leesLandelijk(landelijk: unknown): { readonly ok: true; readonly landelijk: Landelijk } | Mislukt {
  const gelezen = parseLandelijk(alsTekst(landelijk ?? bundel));
  return gelezen.ok ? { ok: true, landelijk: gelezen.waarde } : mislukt('landelijk', t.landelijkOnbruikbaar, gelezen.bevindingen);
}

function samen(beleid: Beleid, landelijk: Landelijk): Geladen {
  const fouten = controleerSamen(beleid, landelijk).filter((b) => b.ernst === 'fout');
  return fouten.length > 0 ? mislukt('beleid', t.passenNiet, fouten) : { ok: true, kader: maakKader(beleid, landelijk) };
}

/** Fetches a text; the only network that the element ever uses. */
export async function haalTekst(url: string, signal: AbortSignal): Promise<{ readonly ok: true; readonly tekst: string } | Mislukt> {
  try {
    const antwoord = await fetch(url, { signal });
    return antwoord.ok ? { ok: true, tekst: await antwoord.text() } : mislukt('beleid', t.nietOpgehaald(antwoord.status));
  } catch {
    return mislukt('beleid', t.geenVerbinding);
  }
}
