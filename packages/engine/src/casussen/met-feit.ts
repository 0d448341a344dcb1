import { DOSSIERFEITEN } from '../beslis/dossierfeiten.ts';
import type { Antwoord, BeleidJson, Dossier, Overtreding } from '../gegenereerd/typen.ts';

type Zetter = (dossier: Dossier, waarde: Antwoord) => Dossier;

/** How the fields are set that nobody answers in a conversation about the advice; the others set themselves. */
const VAST: Readonly<Record<string, Zetter>> = {
  soortVoorziening: (d, w) => ({ ...d, voorziening: { ...d.voorziening, soort: w as Dossier['voorziening']['soort'] } }),
  soortInspectie: (d, w) => ({ ...d, inspectie: { ...d.inspectie, soort: w as Dossier['inspectie']['soort'] } }),
  inspectiedatum: (d, w) => ({ ...d, inspectie: { ...d.inspectie, datum: w as string } }),
  besluitdatum: (d, w) => ({ ...d, besluitdatum: w as string }),
};

/**
 * A copy of a dossier in which one fact is another: a field of the dossier, a field of an overtreding, or an answer. Undefined for what the policy does not ask.
 * Whether the dossier is still right is not looked at.
 */
export function metFeit(beleid: Pick<BeleidJson, 'feiten'>, dossier: Dossier, overtreding: string, feit: string, waarde: Antwoord): Dossier | undefined {
  const metOvertreding = (wijzig: (o: Overtreding) => Overtreding): Dossier => ({
    ...dossier,
    overtredingen: dossier.overtredingen.map((o) => (o.id === overtreding ? wijzig(o) : o)),
  });
  const veld = DOSSIERFEITEN.find(({ id }) => id === feit);
  if (veld) {
    if (veld.niveau === 'overtreding') return metOvertreding((o) => ({ ...o, [feit]: waarde }));
    return veld.zet ? veld.zet(dossier, waarde) : VAST[feit]?.(dossier, waarde);
  }
  const vraag = beleid.feiten.find(({ id }) => id === feit);
  if (!vraag) return undefined;
  if (vraag.niveau === 'zaak') return { ...dossier, antwoorden: { ...dossier.antwoorden, [feit]: waarde } };
  return metOvertreding((o) => ({ ...o, antwoorden: { ...o.antwoorden, [feit]: waarde } }));
}

/** What a dossier says of a fact; undefined while it is not answered. Nothing that the engine computes. */
export function feitIn(dossier: Dossier, overtreding: string, feit: string): Antwoord | undefined {
  const o = dossier.overtredingen.find(({ id }) => id === overtreding);
  const veld = DOSSIERFEITEN.find(({ id }) => id === feit);
  if (o && veld) return (veld.lees(dossier, o) ?? veld.standaard?.(dossier)) as Antwoord | undefined;
  return o?.antwoorden?.[feit] ?? dossier.antwoorden?.[feit];
}
