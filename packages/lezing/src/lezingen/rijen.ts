import type { Dossier, Maatregel, MaatregelSoort, OvertredingAdvies, Uitkomst } from '@handhavingswijzer/engine';
import { leesSterkte } from '../advies/maatregel.ts';
import { leesOvertreding } from '../advies/ontbrekend.ts';
import { leesTeBepalen } from '../namen.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesEuro } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';

/** One thing that comes out otherwise. */
export interface Verschilrij {
  /** Absent: the case as a whole. */
  readonly overtreding?: string;
  /** "Overtreding 2: …", "De hele zaak". */
  readonly bij: string;
  /** The measure it is about; absent for points of attention, steps and totals. */
  readonly maatregel?: MaatregelSoort;
  /** "Bestuurlijke boete", "Totaal boetes". */
  readonly onderdeel: string;
  readonly nu: string;
  readonly anders: string;
}

type Rij = Pick<Verschilrij, 'maatregel' | 'onderdeel' | 'nu' | 'anders'>;

/** One form of a measure: "geboden, € 16.500, uiterlijk 16 maart 2026". */
function vorm({ sterkte, bedrag, termijn, keuzegroep, teBepalen }: Maatregel, zeker: boolean, metOpen: boolean): string {
  const { woord } = leesSterkte(sterkte);
  return [
    zeker ? woord : `misschien ${woord}`,
    ...(keuzegroep === undefined ? [] : ['of een ander middel uit dezelfde keuze']),
    ...(bedrag === undefined ? [] : [leesEuro(bedrag.cent)]),
    ...(termijn === undefined ? [] : [`uiterlijk ${leesDatum(termijn.uiterlijk)}`]),
    ...(metOpen ? teBepalen.map((wat) => `${leesTeBepalen(wat)} zelf bepalen`) : []),
  ].join(', ');
}

/** All forms of one measure in an advice; '' when it is not there. `metOpen`: with what a person must still fix. */
function vormen({ maatregelen, mogelijkNog }: OvertredingAdvies, soort: MaatregelSoort, metOpen: boolean): string {
  const alle = [...maatregelen.map((m) => [m, true] as const), ...mogelijkNog.map((m) => [m, false] as const)];
  const teksten = alle.filter(([m]) => m.soort === soort).map(([m, zeker]) => vorm(m, zeker, metOpen));
  return [...new Set(teksten)].join('; of ');
}

/** What a measure is now and would be: what a person must still fix only where nothing else differs. */
function maatregelrij(boek: Woordenboek, soort: MaatregelSoort, nu: OvertredingAdvies, anders: OvertredingAdvies): readonly Rij[] {
  const met = (metOpen: boolean): readonly Rij[] =>
    rij(metHoofdletter(boek.maatregelTitel(soort)), vormen(nu, soort, metOpen), vormen(anders, soort, metOpen), 'niet', soort);
  const kort = met(false);
  return kort.length > 0 ? kort : met(true);
}

/** The texts that are in one list and not in the other. */
const alleenIn = (een: readonly string[], ander: readonly string[]): string => een.filter((tekst) => !ander.includes(tekst)).join(' ');

const rij = (onderdeel: string, nu: string, anders: string, leeg: string, maatregel?: MaatregelSoort): readonly Rij[] =>
  nu === anders ? [] : [{ onderdeel, nu: nu || leeg, anders: anders || leeg, ...(maatregel === undefined ? {} : { maatregel }) }];

/** The measures in the order of the policy; where none differs the points of attention, which otherwise only go with their measure. */
function bijOvertreding(boek: Woordenboek, beleid: MetBeleid, nu: OvertredingAdvies, anders: OvertredingAdvies): readonly Rij[] {
  const punten = (advies: OvertredingAdvies): string[] => advies.aandachtspunten.map(({ tekst }) => tekst);
  const maatregelen = beleid.data.maatregelen.flatMap(({ id }) => maatregelrij(boek, id, nu, anders));
  if (maatregelen.length > 0) return maatregelen;
  return [...rij('Aandachtspunt', alleenIn(punten(nu), punten(anders)), alleenIn(punten(anders), punten(nu)), 'geen')];
}

/** The totals; the steps of the procedure where no measure differs, for those too go with their measure. */
function bijZaak(nu: Uitkomst, anders: Uitkomst, metStappen: boolean): readonly Rij[] {
  const stappen = ({ procedure }: Uitkomst): string[] =>
    procedure.map(({ tekst, uiterlijk }) => (uiterlijk === undefined ? tekst : `${tekst} Uiterlijk ${leesDatum(uiterlijk)}.`));
  const bedrag = (naam: string, veld: keyof Uitkomst['totaal']): readonly Rij[] => rij(naam, leesEuro(nu.totaal[veld]), leesEuro(anders.totaal[veld]), '');
  return [
    ...bedrag('Totaal dwangsommen', 'dwangsomCent'),
    ...bedrag('Totaal boetes', 'boeteCent'),
    ...(metStappen ? rij('Stap van de procedure', alleenIn(stappen(nu), stappen(anders)), alleenIn(stappen(anders), stappen(nu)), 'geen') : []),
  ];
}

/** Everything that comes out otherwise, in words: per overtreding in the order of the dossier, then for the whole case. */
export function leesVerschillen(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, nu: Uitkomst, anders: Uitkomst): readonly Verschilrij[] {
  const boek = woordenboek(beleid, landelijk);
  const perOvertreding = nu.overtredingen.flatMap((advies): Verschilrij[] => {
    const straks = anders.overtredingen.find(({ id }) => id === advies.id);
    const bij = metHoofdletter(leesOvertreding(beleid, dossier, advies.id));
    return straks === undefined ? [] : bijOvertreding(boek, beleid, advies, straks).map((r) => ({ overtreding: advies.id, bij, ...r }));
  });
  const metStappen = perOvertreding.every(({ maatregel }) => maatregel === undefined);
  return [...perOvertreding, ...bijZaak(nu, anders, metStappen).map((r) => ({ bij: 'De hele zaak', ...r }))];
}
