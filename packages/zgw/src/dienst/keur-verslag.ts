import { adviseer, canoniek, checkDossier, checkVerslag, ENGINE, type Beleid, type Verslag } from '@handhavingswijzer/engine';
import { melding, type Melding } from '../melding.ts';
import { meldBevinding } from '../verwoord.ts';
import { teksten } from '../teksten.ts';
import type { Beleidsbestanden } from './beleid.ts';

const t = teksten.dienst.verslag;

export type Keuring =
  | { readonly ok: true; readonly verslag: Verslag; readonly beleid: Beleid; readonly meldingen: readonly Melding[] }
  | { readonly ok: false; readonly meldingen: readonly Melding[] };

const afgekeurd = (...meldingen: readonly Melding[]): Keuring => ({ ok: false, meldingen });
const sha = (waarde: unknown, deel: 'beleid' | 'landelijk'): unknown =>
  (waarde as Readonly<Record<string, { readonly sha256?: unknown } | undefined>>)[deel]?.sha256;

/**
 * A verslag that a page offers → checked: it stands on a policy that this service has, passes `checkVerslag`, is of this zaak, and its advice is what the engine
 * gives on its dossier. What a browser sends is not believed.
 */
export function keurVerslag({ beleid, landelijk }: Beleidsbestanden, zaak: string, waarde: unknown): Keuring {
  if (typeof waarde !== 'object' || waarde === null) return afgekeurd(melding('geen-verslag', 'fout', t.geen));
  const kandidaat = beleid.find(({ sha256 }) => sha256 === sha(waarde, 'beleid'));
  if (!kandidaat) return afgekeurd(melding('beleid-onbekend', 'fout', t.beleid));
  if (sha(waarde, 'landelijk') !== landelijk.sha256) return afgekeurd(melding('landelijk-onbekend', 'fout', t.landelijk));
  const gekeurd = checkVerslag(kandidaat, landelijk, waarde);
  if (!gekeurd.ok) return afgekeurd(...gekeurd.bevindingen.map(meldBevinding));
  const verslag = gekeurd.waarde;
  const eigen = verslag.dossier.zaak?.url;
  if (eigen !== undefined && eigen !== zaak) return afgekeurd(melding('andere-zaak', 'fout', t.andereZaak));
  if (verslag.advies.engine !== ENGINE) return { ok: true, verslag, beleid: kandidaat, meldingen: [melding('andere-engine', 'waarschuwing', t.andereEngine)] };
  const dossier = checkDossier(kandidaat, landelijk, verslag.dossier);
  const advies = dossier.ok ? adviseer(kandidaat, landelijk, dossier.waarde) : dossier;
  if (!advies.ok || canoniek(advies.waarde) !== canoniek(verslag.advies)) return afgekeurd(melding('advies-anders', 'fout', t.adviesAnders));
  return { ok: true, verslag, beleid: kandidaat, meldingen: [] };
}
