import { checkDossier, type Antwoord, type Dossier, type Feit } from '@handhavingswijzer/engine';
import type { Kader } from './typen.ts';

/**
 * Whether the policy asks this feit at this level and takes this answer. The engine says so, on a dossier with nothing else in it, so that there is one idea of what an
 * answer may be.
 */
export function past(kader: Kader, feit: string, niveau: Feit['niveau'], antwoord: Antwoord): boolean {
  if (kader.feiten.get(feit)?.niveau !== niveau) return false;
  return checkDossier(kader.beleid, kader.landelijk, leegMet(kader, feit, niveau, antwoord)).ok;
}

/** Whether a dossier may hold this answer at all: asked by the policy, or one of the feiten that every policy shares. */
export const mag = (kader: Kader, feit: string, niveau: Feit['niveau'], antwoord: Antwoord): boolean =>
  checkDossier(kader.beleid, kader.landelijk, leegMet(kader, feit, niveau, antwoord)).ok;

function leegMet(kader: Kader, feit: string, niveau: Feit['niveau'], antwoord: Antwoord): Dossier {
  const { voorschriften, geldigheid } = kader.beleid.data;
  const [voorschrift] = voorschriften;
  const antwoorden = { [feit]: antwoord };
  const id = voorschrift?.id ?? '';
  return {
    schema: 'dossier/1',
    besluitdatum: geldigheid.van,
    inspectie: { datum: geldigheid.van, soort: 'jaarlijks' },
    voorziening: { soort: voorschrift?.voorzieningen[0] ?? 'kindercentrum' },
    houder: {},
    ...(niveau === 'zaak' ? { antwoorden } : {}),
    overtredingen: niveau === 'zaak' ? [] : [{ id: 'o1', voorschrift: id, antwoorden }],
  };
}
