import { bestaat } from '@handhavingswijzer/engine';
import type { Leesveld, Leesvorm } from '../instellingen/koppeling.ts';

export type Veldwaarde = string | number | boolean;

/** What became of a value of the zaak: the value for the dossier, or why there is none. */
export type Gelezenwaarde = { readonly ok: true; readonly waarde: Veldwaarde } | { readonly ok: false; readonly reden: 'onbruikbaar' | 'buiten-lijst' };

/** How a field of the dossier is read when the settings do not say. */
const VORM: Readonly<Record<string, Leesvorm>> = {
  '/inspectie/datum': 'datum',
  '/houder/capaciteit': 'getal',
  '/voorziening/voorschoolseEducatie': 'ja-nee',
  '/voorziening/inGemeente': 'ja-nee',
};

export const vormVan = ({ als, naar }: Leesveld): Leesvorm => als ?? VORM[naar] ?? 'tekst';

/** The value at a JSON pointer (RFC 6901), own members only; undefined where there is none. */
export function opPad(waarde: unknown, pad: string): unknown {
  let hier = waarde;
  for (const deel of pad.split('/').slice(1)) {
    const sleutel = deel.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, sleutel)) return undefined;
    hier = (hier as Readonly<Record<string, unknown>>)[sleutel];
  }
  return hier;
}

/** `20260302`, `20260302143000`, `2026-03-02` or `2026-03-02T…` → `2026-03-02`; dates of ZGW properties have no dashes. */
function leesDatum(tekst: string): string | undefined {
  const delen = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*|\d{6})?$/.exec(tekst);
  const datum = delen ? `${delen[1] ?? ''}-${delen[2] ?? ''}-${delen[3] ?? ''}` : '';
  return bestaat(datum) ? datum : undefined;
}

const JA_NEE: Readonly<Record<string, boolean>> = { ja: true, j: true, true: true, '1': true, nee: false, n: false, false: false, '0': false };

/** One value of the zaak in the form that the dossier has; what is no such value is not made into one. */
export function leesWaarde(veld: Leesveld, ruw: unknown): Gelezenwaarde {
  const tekst = typeof ruw === 'string' ? ruw.trim() : typeof ruw === 'number' || typeof ruw === 'boolean' ? String(ruw) : undefined;
  if (tekst === undefined) return { ok: false, reden: 'onbruikbaar' };
  if (veld.waarden && !Object.hasOwn(veld.waarden, tekst)) return { ok: false, reden: 'buiten-lijst' };
  const vertaald = veld.waarden?.[tekst] ?? tekst;
  const waarde = inVorm(vormVan(veld), vertaald);
  return waarde === undefined ? { ok: false, reden: 'onbruikbaar' } : { ok: true, waarde };
}

function inVorm(vorm: Leesvorm, tekst: string): Veldwaarde | undefined {
  switch (vorm) {
    case 'tekst':
      return tekst;
    case 'datum':
      return leesDatum(tekst);
    case 'getal':
      return /^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined;
    case 'ja-nee': {
      const sleutel = tekst.toLowerCase();
      return Object.hasOwn(JA_NEE, sleutel) ? JA_NEE[sleutel] : undefined;
    }
  }
}
