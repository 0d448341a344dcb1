import type { Verslag } from '@handhavingswijzer/engine';
import type { Eigenschapwaarde } from '../instellingen/koppeling.ts';
import { teksten } from '../teksten.ts';
import type { Eigenschap } from '../typen.ts';

const t = teksten.schrijven;

/** What a property of the zaak gets: a text, a civil date, or an amount in cents. */
type Inhoud = { readonly tekst: string } | { readonly datum: string } | { readonly getal: number } | { readonly cent: number };

const uniek = (waarden: readonly string[]): string => [...new Set(waarden)].sort().join(', ');

const INHOUD: Readonly<Record<Eigenschapwaarde, (verslag: Verslag) => Inhoud>> = {
  'vastgesteld-op': ({ vastgesteldOp }) => ({ datum: vastgesteldOp }),
  'vastgesteld-door': ({ vastgesteldDoor = t.onbekendeAuteur }) => ({ tekst: vastgesteldDoor }),
  maatregelen: ({ keuzes }) => ({ tekst: uniek(keuzes.flatMap(({ maatregelen }) => maatregelen)) }),
  voorschriften: ({ dossier }) => ({ tekst: uniek(dossier.overtredingen.map(({ voorschrift }) => voorschrift)) }),
  'aantal-overtredingen': ({ dossier }) => ({ getal: dossier.overtredingen.length }),
  afwijking: ({ keuzes }) => ({ tekst: keuzes.every(({ volgtAdvies }) => volgtAdvies) ? 'nee' : 'ja' }),
  'advies-status': ({ advies }) => ({ tekst: advies.status }),
  'advies-dwangsom': ({ advies }) => ({ cent: advies.totaal.dwangsomCent }),
  'advies-boete': ({ advies }) => ({ cent: advies.totaal.boeteCent }),
  beleid: ({ beleid }) => ({ tekst: `${beleid.id} ${beleid.versie}` }),
  'beleid-sha256': ({ beleid }) => ({ tekst: beleid.sha256 }),
};

/** What a property can be filled with: the names that the settings know. */
export const EIGENSCHAPWAARDEN: readonly string[] = Object.keys(INHOUD);

/** The value as the property wants it, or why it does not fit. */
export type Eigenschaptekst = { readonly ok: true; readonly waarde: string } | { readonly ok: false; readonly waarom: string };

/** Euros: with a comma and two digits, or whole ones where the property has no decimals; undefined when cents would be lost. */
function euros(cent: number, decimalen: boolean): string | undefined {
  if (decimalen) return `${String(Math.trunc(cent / 100))},${String(cent % 100).padStart(2, '0')}`;
  return cent % 100 === 0 ? String(cent / 100) : undefined;
}

/** In the notation of ZGW: a date is `20260316`, a moment `20260316000000` (rule ztc-015), everything is a text. */
function inFormaat(inhoud: Inhoud, { formaat, lengte }: Eigenschap['specificatie']): string | undefined {
  if (formaat === 'datum' || formaat === 'datum_tijd') {
    if (!('datum' in inhoud)) return undefined;
    return `${inhoud.datum.replaceAll('-', '')}${formaat === 'datum' ? '' : '000000'}`;
  }
  if (formaat === 'getal') return 'cent' in inhoud ? euros(inhoud.cent, lengte.includes(',')) : 'getal' in inhoud ? String(inhoud.getal) : undefined;
  if ('cent' in inhoud) return euros(inhoud.cent, true);
  return 'tekst' in inhoud ? inhoud.tekst : 'datum' in inhoud ? inhoud.datum : String(inhoud.getal);
}

/** What of the verslag goes into a property of the zaak, held against what the zaaktype says of that property. */
export function eigenschaptekst(verslag: Verslag, wat: Eigenschapwaarde, { specificatie }: Eigenschap): Eigenschaptekst {
  const waarde = inFormaat(INHOUD[wat](verslag), specificatie);
  if (waarde === undefined) return { ok: false, waarom: specificatie.formaat === 'getal' ? t.geenGetal : t.geenDatum };
  const lengte = /^(\d+)(?:,(\d+))?$/.exec(specificatie.lengte);
  const hoogstens = lengte ? Number(lengte[1]) + (lengte[2] === undefined ? 0 : 1 + Number(lengte[2])) : Infinity;
  if (waarde.length > hoogstens) return { ok: false, waarom: t.teLang(specificatie.lengte) };
  const toegestaan = specificatie.waardenverzameling ?? [];
  return toegestaan.length > 0 && !toegestaan.includes(waarde) ? { ok: false, waarom: t.nietInLijst(toegestaan) } : { ok: true, waarde };
}
