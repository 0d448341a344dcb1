import type { Bedrag as BedragUit, LandelijkJson, Regel, Tarief } from '../gegenereerd/typen.ts';
import { cent, maal, plus, rondAf, vergelijkBedrag } from '../geld.ts';
import type { Bedrag } from '../geld.ts';
import { zeker } from '../zeker.ts';
import type { Kern } from './kern.ts';

/** An amount as the advice shows it, with what it stands on. */
export interface Berekend {
  readonly bedrag?: BedragUit;
  /** How many units the amount counts (1 where the tarief does not count). */
  readonly eenheden: number;
  /** First days of the category amounts it stands on that nobody has verified yet. */
  readonly onbevestigd: readonly string[];
  /** The date lies before the first known amounts of the categories. */
  readonly ontbreekt: boolean;
}

export interface Data {
  readonly pleegdatum: string;
  readonly besluitdatum: string;
}

type Stap = NonNullable<Regel['dan']['bedrag']>;
type Reeks = LandelijkJson['categorieen']['reeks'][number];

const VOLGORDE: readonly Stap['stap'][] = ['basis', 'aantal', 'omvang', 'recidive', 'factor', 'ondergrens', 'bovengrens'];

/**
 * The figure of category 1 that holds for a measure: that of the date the policy names; with `gunstigste` a lower figure
 * between that date and the decision wins (Awb 5:46 lid 4).
 */
export function categorieBasis(kern: Kern, maatregel: string, data: Data): Reeks | undefined {
  const keuze = zeker(
    kern.beleid.bedragen.categoriedatum.find((c) => c.maatregel === maatregel),
    `categoriedatum ${maatregel}`,
  );
  const { reeks } = kern.landelijk.categorieen;
  const op = (datum: string): Reeks | undefined => reeks.filter((r) => r.vanaf <= datum).at(-1);
  const geldend = op(data[keuze.datum]);
  if (!geldend || !keuze.gunstigste) return geldend;
  const later = reeks.filter((r) => r.vanaf > data[keuze.datum] && r.vanaf <= data.besluitdatum);
  return later.reduce((laagste, r) => (r.cent < laagste.cent ? r : laagste), geldend);
}

/**
 * The amount of a measure, step by step in exact fractions of a cent and rounded once at the end.
 *
 * @param regels the amount rules for this measure that hold, those of the policy before those of the national file
 * @param aantal in the unit of the voorschrift; multiplies only a tarief that `telt`
 */
export function berekenBedrag(kern: Kern, maatregel: string, tarief: Tarief | undefined, regels: readonly Regel[], aantal: number, data: Data): Berekend {
  const stappen = regels.map((regel) => ({ regel: regel.id, ...zeker(regel.dan.bedrag, regel.id) }));
  if (!tarief || !stappen.some((s) => s.stap === 'basis')) return { eenheden: 1, onbevestigd: [], ontbreekt: false };
  const onbevestigd = new Set<string>();
  let ontbreekt = false;
  const categorie = (nummer: number): Bedrag => {
    const basis = categorieBasis(kern, maatregel, data);
    if (!basis) {
      ontbreekt = true;
      return cent(0);
    }
    if (basis.status === 'te-controleren') onbevestigd.add(basis.vanaf);
    return maal(cent(basis.cent), zeker(kern.landelijk.categorieen.verhouding[nummer - 1], `categorie ${nummer}`));
  };
  const { wijze, eenheidCent } = kern.beleid.bedragen.afronding;
  const afgerond = (bedrag: Bedrag): number => rondAf(bedrag, wijze, eenheidCent);
  const grens = (stap: Stap): Bedrag => (stap.categorie === undefined ? cent(zeker(stap.cent, stap.stap)) : categorie(stap.categorie));
  const uit: BedragUit['stappen'] = [];
  let nu = cent(0);
  let eenheden = 1;
  let voorRecidive: Bedrag | undefined;
  for (const soort of VOLGORDE)
    for (const stap of stappen.filter((s) => s.stap === soort)) {
      const eerder = nu;
      const deel = stap.deel ?? { teller: 1, noemer: 1 };
      if (soort === 'basis') {
        nu = tarief.categorie === undefined ? cent(zeker(tarief.cent, maatregel)) : categorie(tarief.categorie);
        if (tarief.deel) nu = maal(nu, tarief.deel.teller, tarief.deel.noemer);
      } else if (soort === 'aantal') {
        if (!tarief.telt) continue;
        eenheden = Math.min(aantal, stap.tenHoogste ?? aantal);
        nu = maal(nu, eenheden);
      } else if (soort === 'omvang') {
        if (!tarief.omvang) continue;
        nu = maal(nu, deel.teller, deel.noemer);
      } else if (soort === 'recidive') {
        voorRecidive ??= nu;
        nu = plus(nu, maal(voorRecidive, deel.teller, deel.noemer));
      } else if (soort === 'factor') nu = maal(nu, deel.teller, deel.noemer);
      else {
        const rand = grens(stap);
        const verder = vergelijkBedrag(nu, rand);
        if (soort === 'ondergrens' ? verder >= 0 : verder <= 0) continue;
        nu = rand;
      }
      if (soort === 'basis' || soort === 'aantal' || vergelijkBedrag(eerder, nu) !== 0 || soort === 'omvang')
        uit.push({ omschrijving: stap.omschrijving, cent: afgerond(nu), regel: stap.regel });
    }
  if (ontbreekt) return { eenheden, onbevestigd: [], ontbreekt };
  return {
    bedrag: { cent: afgerond(nu), ...(tarief.telt ? { perEenheidCent: afgerond(maal(nu, 1, eenheden)) } : {}), stappen: uit },
    eenheden,
    onbevestigd: [...onbevestigd],
    ontbreekt,
  };
}
