import type { OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesDatum, leesEuro } from '@handhavingswijzer/lezing';
import { teksten } from './teksten.ts';
import type { Gesprek } from './typen.ts';
import { standVan, zekere } from './verschil.ts';
import { metHoofdletter, naamVanMaatregel } from './woorden.ts';

/** One measure in the case and in the try-out, side by side. */
export interface Proefrij {
  readonly maatregel: string;
  /** "geboden · € 5.500 · tot en met 6 april 2026"; a dash where it is not in the advice. */
  readonly zaak: string;
  readonly proef: string;
  readonly anders: boolean;
}

/** Two advices about one overtreding side by side. */
export interface Proefvergelijking {
  readonly overtreding: string;
  readonly rijen: readonly Proefrij[];
  /** Points of attention that the try-out adds and drops. */
  readonly puntenErbij: readonly string[];
  readonly puntenEraf: readonly string[];
  readonly anders: boolean;
}

/** The advices on the case and on the try-out, overtreding by overtreding, and the steps that differ; undefined while one of them has no advice. */
export function vergelijkProef(
  zaak: Gesprek,
  proef: Gesprek,
): { readonly overtredingen: readonly Proefvergelijking[]; readonly stappenErbij: readonly string[]; readonly stappenEraf: readonly string[] } | undefined {
  if (zaak.beoordeling.soort !== 'advies' || proef.beoordeling.soort !== 'advies') return undefined;
  const [nu, dan] = [zaak.beoordeling.advies, proef.beoordeling.advies];
  const [stappenNu, stappenDan] = [nu.procedure.map((p) => p.tekst), dan.procedure.map((p) => p.tekst)];
  return {
    overtredingen: nu.overtredingen.flatMap((o) => {
      const straks = dan.overtredingen.find(({ id }) => id === o.id);
      return straks ? [naastElkaar(zaak, o, straks)] : [];
    }),
    stappenErbij: stappenDan.filter((s) => !stappenNu.includes(s)),
    stappenEraf: stappenNu.filter((s) => !stappenDan.includes(s)),
  };
}

function naastElkaar(g: Gesprek, nu: OvertredingAdvies, dan: OvertredingAdvies): Proefvergelijking {
  const rijen = g.kader.beleid.data.maatregelen.flatMap(({ id: soort }): Proefrij[] => {
    if (standVan(nu, soort) === 'weg' && standVan(dan, soort) === 'weg') return [];
    const [zaak, proef] = [cel(nu, soort), cel(dan, soort)];
    return [{ maatregel: metHoofdletter(naamVanMaatregel(g.kader, soort)), zaak, proef, anders: zaak !== proef }];
  });
  const [puntenNu, puntenDan] = [nu.aandachtspunten.map((p) => p.tekst), dan.aandachtspunten.map((p) => p.tekst)];
  const puntenErbij = puntenDan.filter((p) => !puntenNu.includes(p));
  const puntenEraf = puntenNu.filter((p) => !puntenDan.includes(p));
  return {
    overtreding: nu.id,
    rijen,
    puntenErbij,
    puntenEraf,
    anders: rijen.some((r) => r.anders) || puntenErbij.length > 0 || puntenEraf.length > 0,
  };
}

function cel(advies: OvertredingAdvies, soort: OvertredingAdvies['maatregelen'][number]['soort']): string {
  const m = zekere(advies, soort);
  return [
    teksten.proef.standen[standVan(advies, soort)],
    ...(m?.bedrag ? [leesEuro(m.bedrag.cent)] : []),
    ...(m?.termijn ? [teksten.proef.termijn(leesDatum(m.termijn.uiterlijk))] : []),
  ].join(' · ');
}
