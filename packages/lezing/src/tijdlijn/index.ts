import type { Advies, Dossier } from '@handhavingswijzer/engine';
import { verschuif } from '@handhavingswijzer/engine';
import type { Dag } from '../advies/dag.ts';
import { leesDag } from '../advies/dag.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';
import { maatregeltermijnen } from './maatregelen.ts';
import type { Maatregeltermijn } from './maatregelen.ts';
import { dagpunt, leesPunt, maakGrond, RANG } from './grond.ts';
import type { Geplaatst, Grond, MetHerkomst } from './grond.ts';
import { maatregelpunt, punterna } from './maatregelpunt.ts';
import { procedurepunt } from './procedurepunt.ts';
import type { BekendeDagen, GekozenMaatregelen, Tijdlijn, Tijdlijnpunt } from './typen.ts';

/** The picture reaches at most so many days before and after the day of the besluit; what lies further is in the list only. */
const DAGEN_VOOR = 70;
const DAGEN_NA = 130;

const BEKEND = ['rapport', 'voornemen', 'bekendmaking'] as const satisfies readonly (keyof BekendeDagen)[];

/** The terms of national law and of the policy. One of the policy fills in the national one of the same id that has no length. */
function termijnenVan(beleid: MetBeleid, landelijk: MetLandelijk): readonly MetHerkomst[] {
  const eigen = beleid.data.termijnen ?? [];
  const ingevuld = new Set(eigen.map(({ id }) => id));
  return [
    ...(landelijk.data.termijnen ?? [])
      .filter(({ id, duur }) => duur !== undefined || !ingevuld.has(id))
      .map((termijn): MetHerkomst => ({ termijn, herkomst: 'wet' })),
    ...eigen.map((termijn): MetHerkomst => ({ termijn, herkomst: 'beleid' })),
  ];
}

/** The measures that have a term by their nature: a rule of the policy sets one, or something begins when it is over. */
function metTermijn(beleid: MetBeleid, termijnen: readonly MetHerkomst[]): ReadonlySet<string> {
  return new Set<string>([
    ...beleid.data.regels.flatMap(({ dan }) => dan.termijn?.bij ?? []),
    ...termijnen.flatMap(({ termijn }) => (termijn.vanaf === 'hersteltermijn' ? termijn.bij : [])),
  ]);
}

/** The days that the dossier and the officer tell. */
function dagen(grond: Grond, overtredingId: string, iets: boolean): readonly Geplaatst[] {
  const { dossier, bekend } = grond;
  const pleegdatum = dossier.overtredingen.find(({ id }) => id === overtredingId)?.pleegdatum;
  const { inspectie, besluitdatum } = dossier;
  const op = (punt: Tijdlijnpunt, dag: string, rang: number): Geplaatst => ({ punt, dag, rang });
  const aangenomen = 'De dag van de overtreding is niet ingevuld: het advies rekent met de dag van de inspectie.';
  return [
    ...(pleegdatum === undefined ? [] : [op(dagpunt(grond, 'pleegdatum', 'Overtreding', pleegdatum), pleegdatum, RANG.dag)]),
    op(dagpunt(grond, 'inspectie', 'Inspectie', inspectie.datum, pleegdatum === undefined ? aangenomen : undefined), inspectie.datum, RANG.dag),
    ...(bekend.rapport === undefined ? [] : [op(dagpunt(grond, 'rapport', 'Dagtekening van het rapport', bekend.rapport), bekend.rapport, RANG.naDag)]),
    ...(bekend.voornemen === undefined ? [] : [op(dagpunt(grond, 'voornemen', 'Voornemen verstuurd', bekend.voornemen), bekend.voornemen, RANG.naDag)]),
    op(dagpunt(grond, 'besluit', 'Besluit', besluitdatum, undefined, 'De termijnen bij de maatregelen lopen vanaf deze dag.'), besluitdatum, RANG.besluit),
    ...(iets
      ? [op(dagpunt(grond, 'bekendmaking', 'Bekendmaking van het besluit', bekend.bekendmaking), bekend.bekendmaking ?? besluitdatum, RANG.naBesluit)]
      : []),
  ];
}

const dagenVan = ({ begin, einde }: Tijdlijnpunt): readonly string[] => [begin, einde].flatMap((dag) => (dag === undefined ? [] : [dag.datum]));

/** First and last day of the picture. */
function venster({ besluitdatum }: Dossier, punten: readonly Tijdlijnpunt[]): readonly [van: string, tot: string] {
  const eerst = verschuif(besluitdatum, -DAGEN_VOOR, 'dagen');
  const laatst = verschuif(besluitdatum, DAGEN_NA, 'dagen');
  const binnen = punten.flatMap(dagenVan).filter((dag) => dag >= eerst && dag <= laatst);
  const van = binnen.reduce((a, b) => (b < a ? b : a), besluitdatum);
  const tot = binnen.reduce((a, b) => (b > a ? b : a), besluitdatum);
  return [verschuif(van, -3, 'dagen'), verschuif(tot, 3, 'dagen')];
}

const feestdagenIn = (landelijk: MetLandelijk, van: string, tot: string): readonly Dag[] =>
  landelijk.data.feestdagen.dagen.filter(({ datum }) => datum >= van && datum <= tot).map(({ datum }) => leesDag(landelijk, datum));

/** "Feestdagen in deze tijd: maandag 6 april 2026 (Tweede paasdag)." */
export function leesFeestdagen(feestdagen: readonly Dag[]): Zin | undefined {
  if (feestdagen.length === 0) return undefined;
  return zin(
    'Feestdagen in deze tijd: ',
    som(
      feestdagen.map(({ tekst, feestdag }) => `${tekst} (${feestdag ?? ''})`),
      'en',
    ),
    '.',
  );
}

/**
 * The days and terms around the besluit on one overtreding, in order of time: what the dossier tells, the terms of the measures (those that the officer chose, else
 * those of the advice), and the terms that law and policy set around them, each with its source. A term that law sets moves to the next working day where the law moves it; one
 * that a besluit sets never does. A day that nobody told is not known, or stands on an assumption that is said.
 */
export function tijdlijn(
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  advies: Pick<Advies, 'overtredingen'>,
  overtredingId: string,
  { gekozen, bekend = {} }: { readonly gekozen?: GekozenMaatregelen | undefined; readonly bekend?: BekendeDagen } = {},
): Tijdlijn {
  const maatregelen = maatregeltermijnen(dossier, advies, overtredingId, gekozen);
  const soorten = new Set(maatregelen.map(({ soort }) => soort));
  const termijnen = termijnenVan(beleid, landelijk).filter(({ termijn }) => termijn.bij.some((soort) => soorten.has(soort)));
  const genoemd = [...soorten].filter((soort) => termijnen.some(({ termijn }) => (termijn.bij as readonly string[]).includes(soort)));
  const grond = maakGrond(beleid, landelijk, dossier, overtredingId, bekend, genoemd);
  const hebben = metTermijn(beleid, termijnen);
  const eigen = maatregelen.filter(({ soort, termijn }) => termijn !== undefined || hebben.has(soort));
  const eigenPunten = eigen.map((maatregel, i) => ({ maatregel, geplaatst: maatregelpunt(grond, maatregel, i + 1) }));
  const einden = new Map<Maatregeltermijn, string>(
    eigenPunten.flatMap(({ maatregel, geplaatst }) => (geplaatst.punt.einde === undefined ? [] : [[maatregel, geplaatst.punt.einde.datum] as const])),
  );
  const geplaatst = [
    ...dagen(grond, overtredingId, termijnen.length > 0),
    ...eigenPunten.map((een) => een.geplaatst),
    ...termijnen.flatMap((een) => (een.termijn.vanaf === 'hersteltermijn' ? punterna(grond, een, eigen, einden) : [procedurepunt(grond, een, maatregelen)])),
  ];
  const punten = geplaatst.sort((a, b) => (a.dag === b.dag ? a.rang - b.rang : a.dag < b.dag ? -1 : 1)).map(({ punt }) => punt);
  const [van, tot] = venster(dossier, punten);
  const feestdagen = feestdagenIn(landelijk, van, tot);
  const slot = leesFeestdagen(feestdagen);
  const vraagt = BEKEND.filter((dag) => termijnen.some(({ termijn }) => termijn.vanaf === dag && termijn.duur !== undefined));
  return { overtreding: overtredingId, punten, vraagt, van, tot, feestdagen, zinnen: [...punten.map(leesPunt), ...(slot === undefined ? [] : [slot])] };
}
