import type { Bevinding } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import type { ZgwFout } from './http/zgw-fout.ts';
import { melding, type Melding } from './melding.ts';
import { teksten, zinVanFout, type Zin } from './teksten.ts';

/** A request to a provider that did not succeed, in words. */
export function meldFout({ gegevens }: ZgwFout): Melding {
  const { code, kenmerk, soort, status } = gegevens;
  return {
    ...melding(code ?? (status === undefined ? soort : `${soort}-${status}`), 'fout', zinVanFout(gegevens)),
    ...(kenmerk === undefined ? {} : { kenmerk }),
  };
}

const t = teksten.instellingen;
const tekst = (waarde: unknown): string => String(waarde);

const EIGEN: Readonly<Record<string, (params: Bevinding['params']) => Zin>> = {
  'geen-rsin': () => t.rsin,
  'bron-veld-ontbreekt': ({ bron, veld }) => t.veldOntbreekt(tekst(bron), tekst(veld)),
  'bron-veld-teveel': ({ bron, veld }) => t.veldTeveel(tekst(bron), tekst(veld)),
  'geen-verwijzing': () => t.geenVerwijzing,
  'dubbel-veld': ({ wat }) => t.dubbel(tekst(wat)),
};

/** A finding of the engine, or one about the settings, in words. */
export function meldBevinding(bevinding: Bevinding): Melding {
  const { code, ernst, pad, params, lijn, kolom } = bevinding;
  const zin = EIGEN[code]?.(params) ?? verwoordBevinding(bevinding);
  return { ...melding(code, ernst, zin, pad), ...(lijn === undefined ? {} : { lijn }), ...(kolom === undefined ? {} : { kolom }) };
}
