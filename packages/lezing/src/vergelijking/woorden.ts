import type { Bedragpaar, Eis, Groepswijziging, MaatregelSoort, Uitkomstwijziging } from '@handhavingswijzer/engine';
import { leesDuur } from '../expressie/waarde.ts';
import { MAATREGELNAMEN } from '../namen.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { som, zin } from '../zin.ts';

/** The two policies of a comparison, as sentences about them need them. */
export interface Paar {
  readonly oud: MetBeleid;
  readonly nieuw: MetBeleid;
  readonly landelijk: MetLandelijk;
  readonly boeken: { readonly oud: Woordenboek; readonly nieuw: Woordenboek };
  /** Names of what either policy knows, those of the old one first. */
  readonly boek: Woordenboek;
  /** How the two are called: two versions of one policy by "nu" and "straks", two municipalities by their name. */
  readonly namen: { readonly oud: string; readonly nieuw: string };
  /** Two policies of which neither follows the other. */
  readonly naastElkaar: boolean;
}

/** The two policies with their names. Measures that the two call by other names have their usual one. */
export function maakPaar(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk): Paar {
  const [a, b] = [woordenboek(oud, landelijk), woordenboek(nieuw, landelijk)];
  const kent = (id: string): boolean => [...oud.data.feiten, ...oud.data.begrippen, ...landelijk.data.feiten].some((naam) => naam.id === id);
  const maatregel = (soort: string): string => (a.maatregel(soort) === b.maatregel(soort) ? a.maatregel(soort) : (MAATREGELNAMEN[soort] ?? a.maatregel(soort)));
  const naastElkaar = oud.data.id !== nieuw.data.id;
  return {
    oud,
    nieuw,
    landelijk,
    boeken: { oud: a, nieuw: b },
    boek: { ...a, feit: (id) => (kent(id) ? a : b).feit(id), maatregel },
    namen: naastElkaar ? { oud: oud.data.gemeente.naam, nieuw: nieuw.data.gemeente.naam } : { oud: 'nu', nieuw: 'straks' },
    naastElkaar,
  };
}

/** What one change needs. */
type Woorden = Pick<Paar, 'naastElkaar' | 'namen'> & { readonly boek: Pick<Woordenboek, 'maatregel'> };

const opsomming = (woorden: readonly string[], voegwoord: 'en' | 'of'): string => zin(som(woorden, voegwoord)).tekst;

/** What is demanded: "aanwijzing en last onder dwangsom", "last onder dwangsom of exploitatieverbod", "niets". */
export function leesEis({ boek }: Paar, eis: Eis): string {
  if (eis.length === 0) return 'niets';
  const keuzes = eis.map((keuze) =>
    opsomming(
      keuze.map((soort) => boek.maatregel(soort)),
      'of',
    ),
  );
  return keuzes.length > 1 && eis.some((keuze) => keuze.length > 1) ? keuzes.join(' en daarbij ') : opsomming(keuzes, 'en');
}

const RICHTING = { hoger: 'hoger bedrag', lager: 'lager bedrag', nieuw: 'nu met een bedrag', vervallen: 'niet meer met een bedrag' } as const;
const RICHTING_NAAST = (namen: Paar['namen']) =>
  ({
    hoger: `hoger bedrag in ${namen.nieuw}`,
    lager: `lager bedrag in ${namen.nieuw}`,
    nieuw: `alleen in ${namen.nieuw} met een bedrag`,
    vervallen: `alleen in ${namen.oud} met een bedrag`,
  }) as const;

/** A term as the comparison writes it: "7 dagen", "1 maand", "geen". */
export function leesVergelekenTermijn(termijn: string | undefined): string {
  if (termijn === undefined) return 'geen';
  const [aantal = '', eenheid = ''] = termijn.split(' ');
  return leesDuur(Number(aantal), eenheid);
}

const bedragrichting = (paar: Woorden, richting: keyof typeof RICHTING): string => (paar.naastElkaar ? RICHTING_NAAST(paar.namen) : RICHTING)[richting];

/** One change of an outcome: "last onder dwangsom: geboden → mogelijk". */
export function wijzigingTekst(paar: Woorden, wijziging: Uitkomstwijziging): string {
  const naam = paar.boek.maatregel(wijziging.maatregel);
  switch (wijziging.soort) {
    case 'maatregel':
      return `${naam}: ${wijziging.van ?? 'niet'} → ${wijziging.naar ?? 'niet'}`;
    case 'bedrag':
      return `${naam}: ${bedragrichting(paar, wijziging.richting)}`;
    case 'termijn':
      return `${naam}: termijn ${leesVergelekenTermijn(wijziging.van)} → ${leesVergelekenTermijn(wijziging.naar)}`;
    case 'keuzegroep':
      return `${naam}: andere keuze waar zij deel van is`;
  }
}

const euro = (cent: number | undefined): string => (cent === undefined ? 'geen bedrag' : leesEuro(cent));

/** So many amounts are told one by one. */
const MEESTE_PAREN = 3;

/** From what to what an amount goes: a few pairs in full, of more how many and by how much. */
export function leesBedragparen(paren: readonly Bedragpaar[]): string {
  const [eerste] = paren;
  if (!eerste) return '';
  if (paren.length <= MEESTE_PAREN)
    return opsomming(
      paren.map(({ van, naar }) => `${euro(van)} → ${euro(naar)}`),
      'of',
    );
  const verschillen = paren.flatMap(({ van, naar }) => (van === undefined || naar === undefined ? [] : [Math.abs(naar - van)]));
  if (verschillen.length < paren.length) {
    const bedragen = paren.flatMap(({ van, naar }) => van ?? naar ?? []);
    return `${leesGetal(paren.length)} bedragen, van ${leesEuro(Math.min(...bedragen))} tot ${leesEuro(Math.max(...bedragen))}`;
  }
  const [minste, meeste] = [Math.min(...verschillen), Math.max(...verschillen)];
  const vaakste = `het vaakst ${euro(eerste.van)} → ${euro(eerste.naar)}`;
  return `${minste === meeste ? leesEuro(minste) : `${leesEuro(minste)} tot ${leesEuro(meeste)}`} verschil in ${leesGetal(paren.length)} bedragen, ${vaakste}`;
}

function bedragTekst(paar: Paar, maatregel: MaatregelSoort, richting: keyof typeof RICHTING, alle: readonly Bedragpaar[]): string {
  const paren = alle.filter((bedrag) => bedrag.maatregel === maatregel);
  const wat = paren.length === 0 ? '' : ` (${leesBedragparen(paren)})`;
  return `${paar.boek.maatregel(maatregel)}: ${bedragrichting(paar, richting)}${wat}`;
}

/** What makes a group of cases one: "aanwijzing → last onder dwangsom". */
export function leesGroepswijziging(paar: Paar, wijziging: Groepswijziging, bedragen: readonly Bedragpaar[] = []): string {
  const naam = (soort: string): string => paar.boek.maatregel(soort);
  switch (wijziging.soort) {
    case 'eis':
      return `${leesEis(paar, wijziging.van)} → ${leesEis(paar, wijziging.naar)}`;
    case 'mogelijk': {
      const wie = wijziging.erbij ? paar.namen.nieuw : paar.namen.oud;
      if (paar.naastElkaar) return `${naam(wijziging.maatregel)} is alleen in ${wie} ook mogelijk`;
      return wijziging.erbij ? `${naam(wijziging.maatregel)} wordt ook mogelijk` : `${naam(wijziging.maatregel)} is niet meer mogelijk`;
    }
    case 'bedrag':
      return wijziging.bedragen.map(({ maatregel, richting }) => bedragTekst(paar, maatregel, richting, bedragen)).join('; ');
    case 'termijn':
      return wijziging.termijnen.map((termijn) => wijzigingTekst(paar, { soort: 'termijn', ...termijn })).join('; ');
    case 'keuzegroep':
      return `${opsomming(wijziging.maatregelen.map(naam), 'en')}: andere keuze waar zij deel van is`;
  }
}

/**
 * A part of a whole in per cent, with two digits that say something: "12,5 %", "0,03 %". What is nearly nothing or nearly all is said to be so, and never rounded to it.
 */
export function leesAandeel(deel: bigint, geheel: bigint): string {
  if (deel === 0n || geheel === 0n) return '0 %';
  if (deel === geheel) return '100 %';
  const honderdsten = (deel * 10_000n + geheel / 2n) / geheel;
  if (honderdsten === 0n) return '< 0,01 %';
  if (honderdsten >= 10_000n) return '> 99,99 %';
  const [heel, rest] = [honderdsten / 100n, honderdsten % 100n];
  const cijfers = String(rest).padStart(2, '0').replace(/0+$/u, '');
  return `${leesGetal(heel)}${cijfers === '' ? '' : `,${cijfers}`} %`;
}
