import type { Maatregel, MaatregelSoort, OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesDatum, leesEuro } from '@handhavingswijzer/lezing';
import { adviesVan } from './advies.ts';
import { teksten } from './teksten.ts';
import type { Beoordeling, Concept, Kader, Wijziging } from './typen.ts';
import { metHoofdletter, naamVanMaatregel } from './woorden.ts';

/** How a measure stands in an advice: demanded, allowed, only under some of the open answers, or not at all. */
export type Stand = 'geboden' | 'mogelijk' | 'open' | 'weg';

/** One difference between two advices about one overtreding. */
export interface Verschil {
  readonly soort: MaatregelSoort;
  readonly van: Stand;
  readonly naar: Stand;
  /** What else differs while the measure stands: amounts in cents, last days. */
  readonly details: readonly string[];
}

const t = teksten.verschil;
const WEG: Stand = 'weg';

/** How one soort stands in the advice about an overtreding. */
export function standVan(advies: OvertredingAdvies | undefined, soort: MaatregelSoort): Stand {
  if (!advies) return WEG;
  const zeker = advies.maatregelen.filter((m) => m.soort === soort);
  if (zeker.some((m) => m.sterkte === 'geboden')) return 'geboden';
  if (zeker.length > 0) return 'mogelijk';
  return advies.mogelijkNog.some((m) => m.soort === soort) ? 'open' : WEG;
}

/** The form of a soort that is certain, the demanded one first. */
export const zekere = (advies: OvertredingAdvies | undefined, soort: MaatregelSoort): Maatregel | undefined =>
  advies?.maatregelen.find((m) => m.soort === soort && m.sterkte === 'geboden') ?? advies?.maatregelen.find((m) => m.soort === soort);

/** The differences between two advices about one overtreding, in the order of the soorten of the policy. */
export function verschillen(kader: Kader, voor: OvertredingAdvies | undefined, na: OvertredingAdvies | undefined): Verschil[] {
  return kader.beleid.data.maatregelen.flatMap(({ id: soort }) => {
    const [van, naar] = [standVan(voor, soort), standVan(na, soort)];
    const details = van === WEG || naar === WEG ? [] : detailverschillen(zekere(voor, soort), zekere(na, soort));
    return van === naar && details.length === 0 ? [] : [{ soort, van, naar, details }];
  });
}

function detailverschillen(voor: Maatregel | undefined, na: Maatregel | undefined): string[] {
  const uit: string[] = [];
  if (voor?.bedrag?.cent !== na?.bedrag?.cent) uit.push(na?.bedrag ? t.bedrag(leesEuro(na.bedrag.cent)) : t.bedragOpen);
  if (voor?.termijn?.uiterlijk !== na?.termijn?.uiterlijk) uit.push(na?.termijn ? t.laatsteDag(leesDatum(na.termijn.uiterlijk)) : t.termijnOpen);
  return uit;
}

/** "aanwijzing en last onder dwangsom", "last onder dwangsom of exploitatieverbod", "nog open". The demanded measures that are certain, alternatives joined by "of". */
export function korteUitkomst(kader: Kader, advies: OvertredingAdvies | undefined): string {
  if (!advies) return t.geenAdvies;
  const geboden = advies.maatregelen.filter((m) => m.sterkte === 'geboden');
  const groepen = new Map<string, string[]>();
  for (const m of geboden) {
    const groep = m.keuzegroep ?? `enkel-${m.soort}`;
    groepen.set(groep, [...(groepen.get(groep) ?? []), naamVanMaatregel(kader, m.soort)]);
  }
  if (groepen.size > 0) return t.en([...groepen.values()].map(t.of));
  if (advies.mogelijkNog.length > 0) return t.nogOpen;
  const mogelijk = advies.maatregelen.map((m) => naamVanMaatregel(kader, m.soort));
  return mogelijk.length > 0 ? t.mogelijk(mogelijk) : t.geenMaatregel;
}

interface Uitkomst {
  readonly dossier: Concept;
  readonly beoordeling: Beoordeling;
}

/** What one act changed in the advice, or undefined when it changed none of the measures and the advice still stands. */
export function vergelijk(kader: Kader, voor: Uitkomst, na: Uitkomst, oorzaak: string): Wijziging | undefined {
  const [oud, nieuw] = [adviesVan(voor), adviesVan(na)];
  if (!nieuw) return oud ? alleenTekst(t.adviesWeg(oorzaak)) : undefined;
  if (!oud) return nieuw.overtredingen.length > 0 ? alleenTekst(t.adviesTerug(oorzaak)) : undefined;
  const paren = nieuw.overtredingen.map((n) => ({ id: n.id, voor: oud.overtredingen.find((o) => o.id === n.id), na: n }));
  const anders = paren.flatMap((p) => {
    const lijst = verschillen(kader, p.voor, p.na);
    return lijst.length === 0 ? [] : [{ ...p, lijst }];
  });
  if (anders.length === 0) return undefined;
  const zin = (pijl: (van: string, naar: string) => string): string => {
    const delen = anders.map((a) => {
      const [van, naar] = [a.voor ? korteUitkomst(kader, a.voor) : t.geenAdvies, korteUitkomst(kader, a.na)];
      const inhoud = van === naar ? beschrijf(kader, a.lijst) : pijl(van, naar);
      return nieuw.overtredingen.length > 1 ? t.bijOvertreding(volgnummer(na.dossier, a.id), inhoud) : inhoud;
    });
    return t.gewijzigd(delen, oorzaak);
  };
  return {
    tekst: zin(t.vanNaar),
    uitgesproken: zin(t.eerstNu),
    overtredingen: anders.map((a) => a.id),
    maatregelen: anders.flatMap((a) => a.lijst.filter((v) => v.naar !== WEG).map((v) => ({ overtreding: a.id, soort: v.soort }))),
  };
}

const alleenTekst = (tekst: string): Wijziging => ({ tekst, uitgesproken: tekst, overtredingen: [], maatregelen: [] });

/** Place of an overtreding in the dossier, counted from 1. */
export const volgnummer = (dossier: Concept, id: string): number => dossier.overtredingen.findIndex((o) => o.id === id) + 1;

const STANDEN: readonly Stand[] = ['geboden', 'mogelijk', 'open', 'weg'];

/** Differences as clauses: "last onder dwangsom is geboden (het bedrag is € 5.500); aanwijzing en bestuurlijke boete vervallen". */
export function beschrijf(kader: Kader, lijst: readonly Verschil[]): string {
  const naam = (v: Verschil): string => naamVanMaatregel(kader, v.soort);
  const tussen = (v: Verschil): string => (v.details.length === 0 ? '' : ` (${v.details.join(', ')})`);
  const standen = STANDEN.flatMap((naar) => {
    const { een, meer } = t.standen[naar];
    const deze = lijst.filter((v) => v.naar === naar && v.van !== v.naar);
    const [enige] = deze;
    if (!enige) return [];
    return deze.length === 1 ? [`${naam(enige)} ${een}${tussen(enige)}`] : [`${t.opsomming(deze.map((v) => naam(v) + tussen(v)))} ${meer}`];
  });
  const details = lijst.filter((v) => v.van === v.naar).map((v) => `${naam(v)}: ${v.details.join(', ')}`);
  return [...standen, ...details].join('; ');
}

/** A list of clauses as one sentence. */
export const alsZin = (delen: readonly string[]): string => `${metHoofdletter(delen.join('; '))}.`;
