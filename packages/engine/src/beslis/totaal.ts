import type { Advies, BeleidJson, Overtreding } from '../gegenereerd/typen.ts';
import { cent, maal, rondAf } from '../geld.ts';

/** A geboden measure with a certain amount, as it counts in the totals. */
export interface Post {
  readonly overtreding: Overtreding;
  readonly soort: string;
  readonly cent: number;
  /** Units that the amount counts, for the maximum number per voorschrift. */
  readonly eenheden: number;
}

export interface Totalen {
  readonly totaal: Advies['totaal'];
  readonly maximumAantal: boolean;
  readonly samenloop: boolean;
}

/**
 * Adds up the amounts: of one voorschrift only the dearest units up to the maximum of the policy; of one gedraging only the
 * highest. Changes the totals, never an amount of an overtreding itself.
 */
export function telOp(beleid: BeleidJson, posten: readonly Post[]): Totalen {
  const { maximumAantal, samenloop } = beleid.bedragen;
  const geteld = posten.map((post) => ({ ...post, telt: post.cent }));
  let begrensd = false;
  const { maatregelen: begrensde, aantal } = maximumAantal ?? { maatregelen: [], aantal: 0 };
  for (const soort of begrensde)
    for (const groep of perSleutel(
      geteld.filter((p) => p.soort === soort),
      (p) => p.overtreding.voorschrift,
    )) {
      let over = aantal;
      for (const post of [...groep].sort((a, b) => b.cent * a.eenheden - a.cent * b.eenheden)) {
        const mee = Math.min(over, post.eenheden);
        over -= mee;
        if (mee === post.eenheden) continue;
        begrensd = true;
        post.telt = rondAf(maal(cent(post.cent), mee, post.eenheden), 'naar-beneden');
      }
    }
  let samengenomen = false;
  for (const soort of samenloop?.maatregelen ?? [])
    for (const groep of perSleutel(
      geteld.filter((p) => p.soort === soort && p.overtreding.gedraging !== undefined),
      (p) => `${p.overtreding.gedraging}`,
    )) {
      const hoogste = groep.reduce((a, b) => (b.telt > a.telt ? b : a));
      for (const post of groep) {
        if (post === hoogste || post.telt === 0) continue;
        samengenomen = true;
        post.telt = 0;
      }
    }
  const totaal: Advies['totaal'] = { dwangsomCent: 0, boeteCent: 0 };
  for (const post of geteld) {
    const veld = beleid.maatregelen.find((m) => m.id === post.soort)?.totaal;
    if (veld) totaal[veld] += post.telt;
  }
  return { totaal, maximumAantal: begrensd, samenloop: samengenomen };
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
