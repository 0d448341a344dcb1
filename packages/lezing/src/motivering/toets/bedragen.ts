import type { Geval, Stof } from '../../document/verslag/stof.ts';
import { gevallen } from '../../document/verslag/stof.ts';
import type { Waarschuwing } from '../typen.ts';
import { zinsdelen, type Onderdeel, type Stuk } from './tekst.ts';

/** An amount in a text, in cents. */
export interface Bedrag extends Stuk {
  readonly cent: number;
}

const GETAL = String.raw`\d{1,3}(?:[. ]\d{3})+|\d+`;
const BEDRAG = new RegExp(
  String.raw`(?:€|\bEUR\b|\beuro\b) ?(${GETAL})(?:,(\d{2})|,-+)?(?: (duizend|miljoen))?|\b(${GETAL})(?:,(\d{1,2}))? ?(duizend|miljoen)? ?(?:euro|EUR|€)(?!\w)`,
  'giu',
);
const MAAL: Readonly<Record<string, number>> = { duizend: 1000, miljoen: 1_000_000 };

/** All amounts in euros that are written in digits. */
const bedragenIn = ({ tekst, van }: Stuk): readonly Bedrag[] =>
  [...tekst.matchAll(BEDRAG)].map((gevonden) => {
    const heel = Number((gevonden[1] ?? gevonden[4] ?? '').replace(/[. ]/gu, ''));
    const rest = gevonden[2] ?? gevonden[5] ?? '';
    const maal = MAAL[(gevonden[3] ?? gevonden[6] ?? '').toLowerCase()] ?? 1;
    const cent = Math.round((heel * 100 + Number(rest.padEnd(2, '0').slice(0, 2))) * maal);
    return { tekst: gevonden[0], van: van + gevonden.index, tot: van + gevonden.index + gevonden[0].length, cent };
  });

const los = (tekst: string): Stuk => ({ tekst, van: 0, tot: tekst.length });

/** Amounts of one overtreding: of every measure in the advice with each step, and her own. */
function vanGeval(stof: Stof, { advies, keuze, overtreding }: Geval): readonly number[] {
  const punten = (stof.verslag.besluit?.nogTeDoen ?? []).filter((punt) => punt.overtreding === undefined || punt.overtreding === overtreding.id);
  return [
    ...[...(advies?.maatregelen ?? []), ...(advies?.mogelijkNog ?? [])].flatMap(({ bedrag }) =>
      bedrag === undefined
        ? []
        : [bedrag.cent, ...(bedrag.perEenheidCent === undefined ? [] : [bedrag.perEenheidCent]), ...bedrag.stappen.map(({ cent }) => cent)],
    ),
    ...(keuze?.maatwerk ?? []).flatMap(({ cent }) => (cent === undefined ? [] : [cent])),
    ...punten.flatMap(({ waarde = '', toelichting = '' }) => bedragenIn(los(`${waarde} ${toelichting}`)).map(({ cent }) => cent)),
    ...stof.beleid.data.feiten
      .filter(({ type }) => type === 'bedrag')
      .flatMap(({ id }) => {
        const waarde = overtreding.antwoorden[id] ?? stof.verslag.dossier.antwoorden?.[id];
        return typeof waarde === 'number' ? [waarde] : [];
      }),
  ];
}

/** What the choices come to: per total of the advice, and together, before samenloop and caps. */
function sommen(stof: Stof, alle: readonly Geval[]): readonly number[] {
  const per = new Map<string, number>();
  for (const { keuze, advies } of alle)
    for (const soort of keuze?.maatregelen ?? []) {
      const totaal = stof.beleid.data.maatregelen.find(({ id }) => id === soort)?.totaal;
      const cent = keuze?.maatwerk?.find(({ maatregel }) => maatregel === soort)?.cent ?? advies?.maatregelen.find((m) => m.soort === soort)?.bedrag?.cent;
      if (totaal !== undefined && cent !== undefined) per.set(totaal, (per.get(totaal) ?? 0) + cent);
    }
  const delen = [...per.values()];
  return [...delen, delen.reduce((som, deel) => som + deel, 0)];
}

const VERGELIJKT = /\bovertreding(?:en)? \d|\btota\w+|\bsamen\b|\bopgeteld\b|\bandere overtreding/iu;

/** Amounts that are in no advice, choice or text of the policy; in the part of one overtreding an amount of another one only where the two are compared. */
export function bedragen(stof: Stof, leesbaar: string, onderdeel: Onderdeel, bekend: readonly string[]): readonly Waarschuwing[] {
  const alle = gevallen(stof);
  const { dwangsomCent, boeteCent } = stof.verslag.advies.totaal;
  const overal = new Set([
    dwangsomCent,
    boeteCent,
    dwangsomCent + boeteCent,
    ...sommen(stof, alle),
    ...bekend.flatMap((tekst) => bedragenIn(los(tekst)).map(({ cent }) => cent)),
  ]);
  const van = (gekozen: readonly Geval[]): ReadonlySet<number> => new Set(gekozen.flatMap((geval) => vanGeval(stof, geval)));
  const [hier, elders] = [van(alle.filter(({ overtreding }) => onderdeel.overtreding === undefined || overtreding.id === onderdeel.overtreding)), van(alle)];
  const bij = onderdeel.overtreding === undefined ? {} : { overtreding: onderdeel.overtreding };
  return zinsdelen(leesbaar, onderdeel).flatMap((deel) =>
    bedragenIn(deel)
      .filter(({ cent }) => !overal.has(cent) && !hier.has(cent) && !(elders.has(cent) && VERGELIJKT.test(deel.tekst)))
      .map((bedrag) => ({
        soort: 'ongedekt' as const,
        onderwerp: 'bedrag' as const,
        ...bij,
        van: bedrag.van,
        tot: bedrag.tot,
        tekst: `Het bedrag ${bedrag.tekst.trim()} staat niet in het advies en niet in uw keuzes${elders.has(bedrag.cent) ? ' voor deze overtreding' : ''}.`,
        herstel: 'Neem het bedrag uit het advies over, of leg uw eigen bedrag vast bij uw besluit.',
      })),
  );
}
