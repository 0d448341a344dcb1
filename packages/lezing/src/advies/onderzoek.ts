import type { Advies, Bron, Dossier, Maatregel, OpenFeit, OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { metHoofdletter, som, zin } from '../zin.ts';
import { leesOntbrekend, leesOvertreding } from './ontbrekend.ts';

/** One open answer, with what finding it out would do. */
export interface Onderzoekspunt {
  readonly open: OpenFeit;
  /** Outcomes that remain on average over its answers (`gemiddeldOver` of the engine). */
  readonly gemiddeld: { readonly teller: number; readonly noemer: number };
  /** Each answer in words, with what it would do to the advice. */
  readonly antwoorden: readonly { readonly antwoord: string; readonly gevolg: string }[];
}

/** The open answers of an advice, what narrows most first, with the number of outcomes that are still possible. */
export interface Onderzoeksuitslag {
  readonly uitkomsten: number;
  readonly punten: readonly Onderzoekspunt[];
}

export interface Onderzoekslezing {
  readonly open: OpenFeit;
  readonly vraag: string;
  /** The overtreding that it is about; '' is the whole case. */
  readonly bij: string;
  /** How much the answer narrows the advice. */
  readonly beperking: string;
  /** The same in a few words. */
  readonly kort: string;
  /** Answers with the same effect together. */
  readonly antwoorden: readonly { readonly antwoord: string; readonly gevolg: string }[];
  readonly toelichting: string;
  /** Where it is found out. */
  readonly waar: string;
  /** A judgement of a person, not an observation. */
  readonly weging: boolean;
  readonly bron?: Bron;
  readonly herkomst: 'beleid' | 'wet';
}

const WAAR = {
  historie: 'Zoek dit op in het dossier van deze houder: het eerdere besluit en het onderzoek daarna.',
  vaststelling: 'Zoek dit op in het inspectierapport, of vraag het de toezichthouder.',
  weging: 'Dit weegt u zelf. Gebruik het inspectierapport en wat de houder daarvan vindt.',
} as const;

/** 2,5 of 3: rounded to tenths. */
function leesGemiddelde({ teller, noemer }: Onderzoekspunt['gemiddeld']): string {
  const tienden = Math.round((teller * 10) / noemer);
  const heel = leesGetal(Math.floor(tienden / 10));
  return tienden % 10 === 0 ? heel : `${heel},${tienden % 10}`;
}

function beperking(uitkomsten: number, { gemiddeld }: Onderzoekspunt): Pick<Onderzoekslezing, 'beperking' | 'kort'> {
  if (gemiddeld.teller === uitkomsten * gemiddeld.noemer)
    return {
      beperking: 'Dit antwoord alleen sluit nog geen maatregel, bedrag of termijn uit. Het telt samen met andere antwoorden, of voor waar u op moet letten.',
      kort: 'sluit alleen nog niets uit',
    };
  const [nu, straks] = [leesGetal(uitkomsten), leesGemiddelde(gemiddeld)];
  return {
    beperking: `Nu zijn er ${nu} uitkomsten mogelijk. Weet u dit, dan blijven er gemiddeld ${straks} over.`,
    kort: `van ${nu} naar gemiddeld ${straks} uitkomsten`,
  };
}

function samen(antwoorden: Onderzoekspunt['antwoorden']): Onderzoekspunt['antwoorden'] {
  const perGevolg = new Map<string, string[]>();
  for (const { antwoord, gevolg } of antwoorden) perGevolg.set(gevolg, [...(perGevolg.get(gevolg) ?? []), antwoord]);
  return [...perGevolg].map(([gevolg, lijst]) => ({ antwoord: zin(som(lijst, 'of')).tekst, gevolg }));
}

/** The open answers of an advice in words, in the order given. */
export function leesOnderzoek(
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  { uitkomsten, punten }: Onderzoeksuitslag,
): readonly Onderzoekslezing[] {
  const vragen = leesOntbrekend(beleid, landelijk, dossier, { ontbrekend: punten.map(({ open }) => open) });
  return punten.map((punt, i) => {
    const { open } = punt;
    const uitBeleid = beleid.data.feiten.find(({ id }) => id === open.feit);
    const feit = uitBeleid ?? landelijk.data.feiten.find(({ id }) => id === open.feit);
    return {
      open,
      vraag: vragen[i]?.vraag ?? open.feit,
      bij: open.overtreding === undefined ? '' : metHoofdletter(leesOvertreding(beleid, dossier, open.overtreding)),
      ...beperking(uitkomsten, punt),
      antwoorden: samen(punt.antwoorden),
      toelichting: feit?.toelichting ?? '',
      waar: WAAR[feit?.soort ?? 'historie'],
      weging: feit?.soort === 'weging',
      ...(feit ? { bron: feit.bron } : {}),
      herkomst: feit && !uitBeleid ? 'wet' : 'beleid',
    };
  });
}

/** "last onder dwangsom (geboden, € 1.000 tot € 5.500)": the forms of one measure that may still come, as one. */
function leesVormen(naam: string, vormen: readonly Maatregel[]): string {
  const bedragen = vormen.flatMap(({ bedrag }) => (bedrag ? [bedrag.cent] : [])).sort((a, b) => a - b);
  const [laagste] = bedragen;
  const hoogste = bedragen.at(-1);
  const sterkten = [...new Set(vormen.map((m) => m.sterkte))].sort();
  const bedrag =
    laagste === undefined || hoogste === undefined ? '' : laagste === hoogste ? `, ${leesEuro(laagste)}` : `, ${leesEuro(laagste)} tot ${leesEuro(hoogste)}`;
  return `${naam} (${sterkten.join(' of ')}${bedrag})`;
}

/** The measures that are certain and those that may still come, of one overtreding: exact, in plain words. */
export function leesNogMogelijk(beleid: MetBeleid, landelijk: MetLandelijk, { maatregelen, mogelijkNog }: OvertredingAdvies): string {
  const boek = woordenboek(beleid, landelijk);
  const perSoort = (lijst: readonly Maatregel[]): string[] =>
    [...new Set(lijst.map((m) => m.soort))].map((soort) =>
      leesVormen(
        boek.maatregel(soort),
        lijst.filter((m) => m.soort === soort),
      ),
    );
  const vast = perSoort(maatregelen);
  const nog = perSoort(mogelijkNog);
  return [
    vast.length === 0 ? 'Er staat nog geen maatregel vast.' : `Vast staat: ${zin(som(vast, 'en')).tekst}.`,
    nog.length === 0 ? 'Verder kan er niets meer bij.' : `Dit kan nog: ${nog.join('; ')}.`,
  ].join(' ');
}

/** Per overtreding what is certain and what may still come. */
export const leesNogMogelijkAlle = (
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  advies: Pick<Advies, 'overtredingen'>,
): readonly { readonly overtreding: string; readonly tekst: string }[] =>
  advies.overtredingen.map((o) => ({ overtreding: metHoofdletter(leesOvertreding(beleid, dossier, o.id)), tekst: leesNogMogelijk(beleid, landelijk, o) }));
