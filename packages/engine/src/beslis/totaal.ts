import type { Advies, BeleidJson, MaatregelSoort, Overtreding } from '../gegenereerd/typen.ts';
import { canoniek } from '../canoniek.ts';
import { cent, maal, rondAf } from '../geld.ts';
import { codevolgorde } from './maatregelen.ts';

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

/** An amount while it is being counted. */
interface Geteld {
  readonly overtreding: Overtreding;
  readonly post: { -readonly [K in keyof Totaalpost]: Totaalpost[K] };
}

/**
 * Adds up the amounts and gives the account: of one voorschrift only the dearest units up to the maximum of the policy; of one
 * gedraging only the highest, the first of equals. Changes the totals, never an amount of an overtreding itself.
 */
export function telOp(beleid: BeleidJson, posten: readonly Post[]): Totalen {
  const { maximumAantal, samenloop } = beleid.bedragen;
  const geteld = posten.map((post) => alsGeteld(beleid, post));
  if (maximumAantal)
    for (const groep of groepenVan(geteld, maximumAantal.maatregelen, (o) => o.voorschrift))
      teltHoogstens(groep, maximumAantal.aantal, geteld, samenloop?.maatregelen ?? []);
  if (samenloop) for (const groep of groepenVan(geteld, samenloop.maatregelen, (o) => o.gedraging)) laatHoogsteTellen(groep);
  const uit = geteld.map(({ post }) => post);
  const som = (veld: keyof Advies['totaal']): number => uit.reduce((s, t) => (t.veld === veld ? s + t.telt : s), 0);
  return {
    totaal: { dwangsomCent: som('dwangsomCent'), boeteCent: som('boeteCent') },
    posten: uit,
    maximumAantal: uit.some((t) => t.meegeteld < t.eenheden),
    samenloop: uit.some((t) => t.wijktVoor !== undefined),
  };
}

/** Every amount counts in full until something says otherwise. */
function alsGeteld({ maatregelen }: BeleidJson, { overtreding, soort, cent: bedrag, eenheden }: Post): Geteld {
  const veld = maatregelen.find((m) => m.id === soort)?.totaal;
  return { overtreding, post: { overtreding: overtreding.id, soort, ...(veld ? { veld } : {}), cent: bedrag, eenheden, meegeteld: eenheden, telt: bedrag } };
}

/**
 * Of one voorschrift: the dearest units first, until the maximum number is reached. Of equally dear ones first those that will give way to a higher amount for
 * the same conduct, which binds the houder least, then by id: the order in which overtredingen were written down never tells.
 */
function teltHoogstens(groep: readonly Geteld[], aantal: number, alle: readonly Geteld[], samenloop: readonly MaatregelSoort[]): void {
  const blijft = ({ overtreding: { gedraging }, post }: Geteld): number =>
    gedraging !== undefined &&
    samenloop.includes(post.soort) &&
    alle.some((ander) => ander.post.soort === post.soort && ander.overtreding.gedraging === gedraging && ander.post.cent > post.cent)
      ? 0
      : 1;
  let over = aantal;
  const volgorde = [...groep].sort(
    (a, b) => b.post.cent * a.post.eenheden - a.post.cent * b.post.eenheden || blijft(a) - blijft(b) || codevolgorde(a.overtreding.id, b.overtreding.id),
  );
  for (const { post } of volgorde) {
    post.meegeteld = Math.min(over, post.eenheden);
    over -= post.meegeteld;
    if (post.meegeteld < post.eenheden) post.telt = rondAf(maal(cent(post.cent), post.meegeteld, post.eenheden), 'naar-beneden');
  }
}

/** Of one gedraging: only the highest counts. What counts for nothing already gives way to none. */
function laatHoogsteTellen(groep: readonly Geteld[]): void {
  const hoogste = groep.reduce((a, b) => (b.post.telt > a.post.telt ? b : a));
  for (const { overtreding, post } of groep) {
    if (overtreding === hoogste.overtreding || post.telt === 0) continue;
    post.telt = 0;
    post.wijktVoor = hoogste.overtreding.id;
  }
}

/** Of each of these measures the amounts of overtredingen with the same key; what has no key is in no group. */
function groepenVan(
  geteld: readonly Geteld[],
  maatregelen: readonly MaatregelSoort[],
  sleutel: (overtreding: Overtreding) => string | undefined,
): readonly (readonly Geteld[])[] {
  const groepen = new Map<string, Geteld[]>();
  for (const soort of maatregelen)
    for (const een of geteld) {
      const waarop = sleutel(een.overtreding);
      if (een.post.soort !== soort || waarop === undefined) continue;
      const naam = canoniek([soort, waarop]);
      const groep = groepen.get(naam);
      if (groep) groep.push(een);
      else groepen.set(naam, [een]);
    }
  return [...groepen.values()];
}
