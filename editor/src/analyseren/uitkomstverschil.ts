import type { Verwachting } from '@handhavingswijzer/engine';
import { leesVerwachting, type VerschilLezing } from '@handhavingswijzer/lezing';
import type { Bronnen } from './analysedeel.ts';

/** Where two outcomes of one dossier differ, in words, side by side: `verwacht` is the first. */
export function verschilTussenUitkomsten({ beleid, landelijk }: Bronnen, een: Verwachting, ander: Verwachting): readonly VerschilLezing[] {
  const [links, rechts] = [een, ander].map((uitkomst) => new Map(leesVerwachting(beleid, landelijk, uitkomst).map((rij) => [rij.pad, rij] as const)));
  const paden = [...new Set([...(links?.keys() ?? []), ...(rechts?.keys() ?? [])])];
  return paden.flatMap((pad) => {
    const [a, b] = [links?.get(pad), rechts?.get(pad)];
    const rij = a ?? b;
    if (!rij || JSON.stringify(a?.regels) === JSON.stringify(b?.regels)) return [];
    const { regels: _, ...over } = rij;
    return [{ ...over, verwacht: a?.regels ?? [], gekregen: b?.regels ?? [] }];
  });
}
