import type { Advies, Bron, Dossier, Maatregel, MaatregelSoort, Totaalpost, Totalen } from '@handhavingswijzer/engine';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { metHoofdletter, som, zin } from '../zin.ts';
import { leesOvertreding } from './ontbrekend.ts';

/** What the policy says about amounts together, with its source and the measures it applies to. */
export interface Optelregel {
  readonly zin: Zin;
  readonly bron: Bron;
  readonly maatregelen: readonly MaatregelSoort[];
}

function optelregel(
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  regels: { readonly maatregelen: readonly MaatregelSoort[]; readonly regel: string } | undefined,
  norm: string,
): Optelregel | undefined {
  if (regels === undefined) return undefined;
  const boek = woordenboek(beleid, landelijk);
  const regel = boek.regel(regels.regel)?.regel;
  if (regel === undefined) return undefined;
  const namen = som(
    regels.maatregelen.map((soort) => ({ tekst: boek.maatregel(soort), verwijst: { soort: 'maatregel', id: soort } })),
    'en',
  );
  return { zin: zin(norm, ' In dit beleid geldt dat voor: ', namen, '.'), bron: regel.bron, maatregelen: regels.maatregelen };
}

/** What the policy says about one conduct with more overtredingen; undefined: nothing. */
export const leesSamenloop = (beleid: MetBeleid, landelijk: MetLandelijk): Optelregel | undefined =>
  optelregel(beleid, landelijk, beleid.data.bedragen.samenloop, 'Komen meer overtredingen uit één en dezelfde gedraging? Dan telt alleen het hoogste bedrag.');

/** What the policy says about the most overtredingen of one voorschrift that count; undefined: nothing. */
export const leesMaximumAantal = (beleid: MetBeleid, landelijk: MetLandelijk): Optelregel | undefined =>
  optelregel(
    beleid,
    landelijk,
    beleid.data.bedragen.maximumAantal,
    `Van hetzelfde voorschrift tellen er in één onderzoek ten hoogste ${leesGetal(beleid.data.bedragen.maximumAantal?.aantal ?? 0)} mee, de duurste eerst.`,
  );

/** One line of the account of a total. */
export interface Totaalrij {
  readonly overtreding: string;
  /** Its number alone: "Overtreding 2". */
  readonly kort: string;
  readonly maatregel: string;
  readonly bedrag: string;
  /** Whether it counts, and if not or not wholly why: "telt mee". */
  readonly telling: string;
  /** What counts. */
  readonly geteld: string;
}

/** The account of one total: "Dwangsommen". */
export interface Totaaltabel {
  readonly titel: string;
  readonly rijen: readonly Totaalrij[];
  readonly totaal: string;
}

export interface TotaalLezing {
  /** Only totals with lines. */
  readonly tabellen: readonly Totaaltabel[];
  /** What is in no total: demanded but without a certain amount, or allowed and not demanded. */
  readonly nietGeteld: readonly Zin[];
  /** Of these, what may still come to count: demanded without a certain amount, or not certain yet. */
  readonly onzeker: readonly Zin[];
}

const TITELS: Readonly<Record<keyof Advies['totaal'], string>> = { dwangsomCent: 'Dwangsommen', boeteCent: 'Boetes' };

function telling(beleid: MetBeleid, dossier: Dossier, post: Totaalpost): string {
  const { wijktVoor, meegeteld, eenheden } = post;
  const maximum = leesGetal(beleid.data.bedragen.maximumAantal?.aantal ?? 0);
  if (wijktVoor !== undefined) {
    const nummer = dossier.overtredingen.findIndex(({ id }) => id === wijktVoor) + 1;
    return `telt niet mee: zelfde gedraging als overtreding ${leesGetal(nummer)}, alleen het hoogste bedrag telt`;
  }
  if (meegeteld === eenheden) return 'telt mee';
  return meegeteld === 0
    ? `telt niet mee: er tellen er al ${maximum} van dit voorschrift`
    : `telt mee voor ${leesGetal(meegeteld)} van de ${leesGetal(eenheden)}: ten hoogste ${maximum} van dit voorschrift`;
}

/** The totals of an advice as a computation, line by line. `rekening` is what the engine gives for the same dossier; nothing is computed again. */
export function leesTotaal(
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  advies: Pick<Advies, 'overtredingen'>,
  rekening: Pick<Totalen, 'totaal' | 'posten'>,
): TotaalLezing {
  const boek = woordenboek(beleid, landelijk);
  const tabellen = (Object.keys(TITELS) as (keyof Advies['totaal'])[]).flatMap((veld) => {
    const posten = rekening.posten.filter((post) => post.veld === veld);
    if (posten.length === 0) return [];
    const rijen = posten.map((post) => ({
      overtreding: metHoofdletter(leesOvertreding(beleid, dossier, post.overtreding)),
      kort: `Overtreding ${leesGetal(dossier.overtredingen.findIndex(({ id }) => id === post.overtreding) + 1)}`,
      maatregel: boek.maatregelTitel(post.soort),
      bedrag: leesEuro(post.cent),
      telling: telling(beleid, dossier, post),
      geteld: leesEuro(post.telt),
    }));
    return [{ titel: TITELS[veld], rijen, totaal: leesEuro(rekening.totaal[veld]) }];
  });
  const metTotaal = new Set<string>(beleid.data.maatregelen.filter((m) => m.totaal !== undefined).map((m) => m.id));
  const geteld = new Set(rekening.posten.map((post) => `${post.overtreding} ${post.soort}`));
  const buiten = advies.overtredingen.flatMap(({ id, maatregelen, mogelijkNog }) => {
    const soorten = [...new Set([...maatregelen, ...mogelijkNog].map((m) => m.soort))].filter((soort) => metTotaal.has(soort) && !geteld.has(`${id} ${soort}`));
    return soorten.map((soort) => {
      const deze = (m: Maatregel): boolean => m.soort === soort;
      const zeker = maatregelen.filter(deze);
      const lezing = zin(
        `${metHoofdletter(leesOvertreding(beleid, dossier, id))}, `,
        boek.maatregel(soort),
        `: ${waaromNiet(zeker, mogelijkNog.filter(deze))}`,
      );
      return { lezing, onzeker: zeker.length === 0 || zeker.some((m) => m.sterkte === 'geboden') };
    });
  });
  return {
    tabellen,
    nietGeteld: buiten.map(({ lezing }) => lezing),
    onzeker: buiten.flatMap(({ lezing, onzeker }) => (onzeker ? [lezing] : [])),
  };
}

/** Why a measure is in no total. */
function waaromNiet(zeker: readonly Maatregel[], nog: readonly Maatregel[]): string {
  const bedragen = [...new Set([...zeker, ...nog].flatMap(({ bedrag }) => (bedrag ? [bedrag.cent] : [])))].sort((a, b) => a - b);
  const tot = bedragen.at(-1);
  const bedrag = tot === undefined ? '' : bedragen.length === 1 ? ` (${leesEuro(tot)})` : ` (ten hoogste ${leesEuro(tot)})`;
  if (zeker.some((m) => m.sterkte === 'geboden')) return `geboden, maar het bedrag staat nog niet vast${bedrag}.`;
  return zeker.length > 0 ? `mogelijk, niet geboden${bedrag}.` : `nog niet zeker${bedrag}.`;
}
