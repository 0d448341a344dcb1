// The same thousand dossiers and their advices, wherever this runs: in Node, and bundled in a page.
import { adviseer, canoniek, parseLandelijk, parsePolicy, sha256, type Dossier } from '@handhavingswijzer/engine';
import { geldigeDossiers } from '../hulp/dossiers.ts';

/** Dossiers of a seed, and for each the canonical advies. */
export function adviezen(beleidTekst: string, landelijkTekst: string, zaad: number, aantal: number): { dossiers: Dossier[]; adviezen: string[] } {
  const beleid = parsePolicy(beleidTekst);
  const landelijk = parseLandelijk(landelijkTekst);
  if (!beleid.ok || !landelijk.ok) throw new Error(JSON.stringify([beleid, landelijk]));
  const uit: string[] = [];
  const dossiers = geldigeDossiers(beleid.waarde.data, zaad, aantal, { overtredingen: [1, 2], open: 0.15 }, (dossier) => {
    const uitslag = adviseer(beleid.waarde, landelijk.waarde, dossier);
    if (uitslag.ok) uit.push(canoniek(uitslag.waarde));
    return uitslag.ok;
  });
  return { dossiers, adviezen: uit };
}

/** The fingerprint of each, by the engine's own hash. */
export const vingerafdrukken = (teksten: readonly string[]): string[] => teksten.map((tekst) => sha256(tekst));
