import type { Advies, BeleidJson, MaatregelSoort, Overtreding } from '../gegenereerd/typen.ts';
import { cent, maal, rondAf } from '../geld.ts';

/** A geboden measure with a certain amount, as it counts in the totals. */
export interface Post {
  readonly overtreding: Overtreding;
  readonly soort: MaatregelSoort;
  readonly cent: number;
  /** Units that the amount counts, for the maximum number per voorschrift. */
  readonly eenheden: number;
}

/** One line of the account of the totals. Amounts are cents. */
export interface Totaalpost {
  /** Id of the overtreding. */
  readonly overtreding: string;
  readonly soort: MaatregelSoort;
  /** The total that it belongs to; absent: this policy adds this measure to none. */
  readonly veld?: keyof Advies['totaal'];
  readonly cent: number;
  /** Units in the amount, and how many of them are within the maximum of the policy. */
  readonly eenheden: number;
  readonly meegeteld: number;
  /** What counts in the total. */
  readonly telt: number;
  /** Of the overtreding with the highest amount for the same conduct, which counts instead of this one. */
  readonly wijktVoor?: string;
}

export interface Totalen {
  readonly totaal: Advies['totaal'];
  readonly posten: readonly Totaalpost[];
  readonly maximumAantal: boolean;
  readonly samenloop: boolean;
}

type Telling = { -readonly [K in keyof Totaalpost]: Totaalpost[K] };

/**
 * Adds up the amounts and gives the account: of one voorschrift only the dearest units up to the maximum of the policy; of one
 * gedraging only the highest, the first of equals. Changes the totals, never an amount of an overtreding itself.
 */
export function telOp(beleid: BeleidJson, posten: readonly Post[]): Totalen {
  const { maximumAantal, samenloop } = beleid.bedragen;
  const geteld = posten.map(({ overtreding, soort, cent: bedrag, eenheden }) => {
    const veld = beleid.maatregelen.find((m) => m.id === soort)?.totaal;
    const telling: Telling = {
      overtreding: overtreding.id,
      soort,
      ...(veld ? { veld } : {}),
      cent: bedrag,
      eenheden,
      meegeteld: eenheden,
      telt: bedrag,
    };
    return { overtreding, soort, telling };
  });
  for (const soort of maximumAantal?.maatregelen ?? [])
    for (const groep of perSleutel(
      geteld.filter((p) => p.soort === soort),
      (p) => p.overtreding.voorschrift,
    )) {
      let over = maximumAantal?.aantal ?? 0;
      for (const { telling: t } of [...groep].sort((a, b) => b.telling.cent * a.telling.eenheden - a.telling.cent * b.telling.eenheden)) {
        t.meegeteld = Math.min(over, t.eenheden);
        over -= t.meegeteld;
        if (t.meegeteld < t.eenheden) t.telt = rondAf(maal(cent(t.cent), t.meegeteld, t.eenheden), 'naar-beneden');
      }
    }
  for (const soort of samenloop?.maatregelen ?? [])
    for (const groep of perSleutel(
      geteld.filter((p) => p.soort === soort && p.overtreding.gedraging !== undefined),
      (p) => `${p.overtreding.gedraging}`,
    )) {
      const hoogste = groep.reduce((a, b) => (b.telling.telt > a.telling.telt ? b : a));
      for (const { overtreding, telling } of groep) {
        if (overtreding === hoogste.overtreding || telling.telt === 0) continue;
        telling.telt = 0;
        telling.wijktVoor = hoogste.overtreding.id;
      }
    }
  const uit = geteld.map((p) => p.telling);
  const som = (veld: keyof Advies['totaal']): number => uit.reduce((s, t) => (t.veld === veld ? s + t.telt : s), 0);
  return {
    totaal: { dwangsomCent: som('dwangsomCent'), boeteCent: som('boeteCent') },
    posten: uit,
    maximumAantal: uit.some((t) => t.meegeteld < t.eenheden),
    samenloop: uit.some((t) => t.wijktVoor !== undefined),
  };
}

function perSleutel<T>(lijst: readonly T[], sleutel: (deel: T) => string): readonly (readonly T[])[] {
  const groepen = new Map<string, T[]>();
  for (const deel of lijst) {
    const groep = groepen.get(sleutel(deel));
    if (groep) groep.push(deel);
    else groepen.set(sleutel(deel), [deel]);
  }
  return [...groepen.values()];
}
