import type { Antwoord, Dossier, Maatregel, MaatregelSoort, Omslagpunt, OvertredingAdvies, Wijziging } from '@handhavingswijzer/engine';
import { leesFeit } from '../expressie/feit.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesEuro } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { metHoofdletter, som, zin, zonderHoofdletter } from '../zin.ts';
import { antwoordTekst } from './antwoord.ts';
import { leesOvertreding } from './ontbrekend.ts';

/** What of an advice turns; in the order in which it matters to who decides. */
const KLASSEN = ['maatregelen', 'bedragen', 'termijnen', 'aandachtspunten', 'procedure'] as const;
export type Omslagklasse = (typeof KLASSEN)[number];

/** A turning point as it is for one overtreding. */
export interface OmslagLezing {
  readonly punt: Omslagpunt;
  /** The weightiest thing that changes for this overtreding. */
  readonly klasse: Omslagklasse;
  /** Which measures are demanded changes, not only what is allowed beside them. */
  readonly geboden: boolean;
  /** "Het advies zou ‘aanwijzing’ zijn als ‘direct gevaar’ ‘nee’ was in plaats van ‘ja’." */
  readonly zin: Zin;
  /** What else would change, each a sentence of its own. */
  readonly ook: readonly Zin[];
  /** The other answers alone: "‘direct gevaar’: ‘nee’ in plaats van ‘ja’". */
  readonly antwoorden: readonly Zin[];
}

/** A change as something to say, with the class it belongs to; `zou` is a main clause without its condition. */
interface Verandering {
  readonly klasse: Omslagklasse;
  readonly zou: Stuk;
}

/**
 * A turning point in words, for one overtreding that it changes.
 * @param nu the advice on that overtreding as it is
 */
export function leesOmslag(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, nu: OvertredingAdvies, punt: Omslagpunt): OmslagLezing {
  const boek = woordenboek(beleid, landelijk);
  const straks = punt.overtredingen.find(({ id }) => id === nu.id);
  const veranderingen = [...(straks === undefined ? [] : verschillen(boek, nu, straks)), ...rondom(punt)];
  const [eerste, ...rest] = veranderingen;
  const als = punt.wijzigingen.map((wijziging) => leesAls(boek, beleid, dossier, nu.id, wijziging));
  return {
    punt,
    klasse: eerste?.klasse ?? 'procedure',
    geboden: straks !== undefined && geboden(boek, nu) !== geboden(boek, straks),
    zin: zin(eerste?.zou ?? 'Het advies zou anders zijn', ' als ', som(als, 'en'), '.'),
    ook: rest.map(({ zou }) => zin(zou, '.')),
    antwoorden: punt.wijzigingen.map((wijziging) => leesWijziging(boek, wijziging)),
  };
}

/** In the order in which they matter: what is demanded, what is allowed, amounts, terms, points of attention, procedure; one answer before two. */
export function opGewicht(lezingen: readonly OmslagLezing[]): readonly OmslagLezing[] {
  const plek = (l: OmslagLezing): number => (l.geboden ? 0 : 2 * (1 + KLASSEN.indexOf(l.klasse))) + (l.punt.wijzigingen.length - 1);
  return [...lezingen].sort((a, b) => plek(a) - plek(b));
}

const aanhaling = (tekst: string): string => (tekst.startsWith('‘') ? tekst : `‘${tekst}’`);

/** The options that a list answer gained and lost. */
function lijstverschil(van: Antwoord, naar: Antwoord): { readonly erbij: readonly string[]; readonly eraf: readonly string[] } | undefined {
  if (!Array.isArray(van) || !Array.isArray(naar)) return undefined;
  return { erbij: naar.filter((x) => !van.includes(x)), eraf: van.filter((x) => !naar.includes(x)) };
}

/** "‘direct gevaar’: ‘nee’ in plaats van ‘ja’" */
function leesWijziging(boek: Woordenboek, { feit, van, naar }: Wijziging): Zin {
  const benoemd = boek.feit(feit);
  const lijst = lijstverschil(van, naar);
  const optie = (id: string): string => aanhaling(benoemd.opties.get(id) ?? id);
  if (lijst)
    return zin(leesFeit(boek, feit), ': ', som([...lijst.erbij.map((id) => `${optie(id)} erbij`), ...lijst.eraf.map((id) => `${optie(id)} eraf`)], 'en'));
  return zin(leesFeit(boek, feit), `: ${aanhaling(antwoordTekst(boek, benoemd, naar))} in plaats van ${aanhaling(antwoordTekst(boek, benoemd, van))}`);
}

/** The condition of a turning point: "‘direct gevaar’ ‘nee’ was in plaats van ‘ja’". The overtreding is named when it is another one. */
function leesAls(boek: Woordenboek, beleid: MetBeleid, dossier: Dossier, hier: string, wijziging: Wijziging): Stuk {
  const { feit, overtreding, van, naar } = wijziging;
  const benoemd = boek.feit(feit);
  const bij = overtreding === undefined || overtreding === hier ? '' : ` (${leesOvertreding(beleid, dossier, overtreding)})`;
  const lijst = lijstverschil(van, naar);
  if (lijst) {
    const optie = (id: string): string => aanhaling(benoemd.opties.get(id) ?? id);
    const delen = [...lijst.erbij.map((id) => `${optie(id)} ook`), ...lijst.eraf.map((id) => `${optie(id)} niet`)];
    return ['bij ', leesFeit(boek, feit), bij, ' ', som(delen, 'en'), ' gekozen was'];
  }
  const tekst = (waarde: Antwoord): string => aanhaling(antwoordTekst(boek, benoemd, waarde));
  return [leesFeit(boek, feit), bij, ` ${tekst(naar)} was in plaats van ${tekst(van)}`];
}

type Vormen = Pick<OvertredingAdvies, 'maatregelen' | 'mogelijkNog'>;

const soortenVan = ({ maatregelen }: Vormen, sterkte: Maatregel['sterkte']): readonly MaatregelSoort[] =>
  maatregelen.filter((m) => m.sterkte === sterkte).map((m) => m.soort);

/** What the geboden measures are called together; alternatives of one keuzegroep by "of". */
function geboden(boek: Woordenboek, { maatregelen }: Vormen): string {
  const groepen = new Map<string, string[]>();
  for (const m of maatregelen.filter(({ sterkte }) => sterkte === 'geboden'))
    groepen.set(m.keuzegroep ?? m.soort, [...(groepen.get(m.keuzegroep ?? m.soort) ?? []), zonderHoofdletter(boek.maatregelTitel(m.soort))]);
  return zin(
    som(
      [...groepen.values()].map((namen) => som(namen, 'of')),
      'en',
    ),
  ).tekst;
}

function verschillen(boek: Woordenboek, nu: Vormen, straks: Vormen): readonly Verandering[] {
  const naam = (soort: MaatregelSoort): string => zonderHoofdletter(boek.maatregelTitel(soort));
  const Naam = (soort: MaatregelSoort): string => metHoofdletter(boek.maatregelTitel(soort));
  const uit: Verandering[] = [];
  const meld = (klasse: Omslagklasse, zou: Stuk): void => void uit.push({ klasse, zou });
  const [was, wordt] = [geboden(boek, nu), geboden(boek, straks)];
  if (was !== wordt) meld('maatregelen', wordt === '' ? 'Er zou geen maatregel zeker geboden zijn' : `Het advies zou ‘${wordt}’ zijn`);
  const soorten = [...new Set([...nu.maatregelen, ...nu.mogelijkNog, ...straks.maatregelen, ...straks.mogelijkNog].map((m) => m.soort))];
  for (const soort of soorten) {
    const [oud, nieuw] = [standVan(nu, soort), standVan(straks, soort)];
    if (oud !== nieuw && nieuw !== 'geboden' && !(oud === 'geboden' && nieuw === 'weg'))
      meld(
        'maatregelen',
        { mogelijk: `${Naam(soort)} zou mogelijk zijn`, open: `${Naam(soort)} zou nog niet vaststaan`, weg: `${Naam(soort)} zou niet meer mogelijk zijn` }[
          nieuw
        ],
      );
  }
  for (const soort of soorten) {
    const [oud, nieuw] = [zekere(nu, soort), zekere(straks, soort)];
    if (!oud || !nieuw) continue;
    if (oud.bedrag?.cent !== nieuw.bedrag?.cent) {
      const in_ = oud.bedrag === undefined ? '' : ` in plaats van ${leesEuro(oud.bedrag.cent)}`;
      meld(
        'bedragen',
        `Het bedrag van de ${naam(soort)} zou ${nieuw.bedrag === undefined ? 'nog niet vaststaan' : `${leesEuro(nieuw.bedrag.cent)} zijn`}${in_}`,
      );
    }
    if (oud.termijn?.uiterlijk !== nieuw.termijn?.uiterlijk) {
      const in_ = oud.termijn === undefined ? '' : ` in plaats van ${leesDatum(oud.termijn.uiterlijk)}`;
      meld(
        'termijnen',
        `De termijn van de ${naam(soort)} zou ${nieuw.termijn === undefined ? 'nog niet vaststaan' : `lopen tot en met ${leesDatum(nieuw.termijn.uiterlijk)}`}${in_}`,
      );
    }
  }
  if (uit.length === 0 && raaktMaatregelen(nu, straks)) uit.push(...nogAnders(nu, straks));
  return uit;
}

/** Only what is not certain differs: the amounts or terms that are still possible, or the choice between measures. */
function nogAnders(nu: Vormen, straks: Vormen): readonly Verandering[] {
  const deel = (van: Vormen, lees: (m: Maatregel) => unknown): string =>
    JSON.stringify([van.maatregelen, van.mogelijkNog].map((lijst) => lijst.map((m) => [m.soort, m.sterkte, lees(m)])));
  const anders = (lees: (m: Maatregel) => unknown): boolean => deel(nu, lees) !== deel(straks, lees);
  if (anders((m) => m.keuzegroep)) return [{ klasse: 'maatregelen', zou: 'Wat nog mogelijk is, zou anders zijn' }];
  if (anders((m) => m.bedrag?.cent)) return [{ klasse: 'bedragen', zou: 'Het bedrag dat nog mogelijk is, zou anders zijn' }];
  return [{ klasse: 'termijnen', zou: 'De termijn die nog mogelijk is, zou anders zijn' }];
}

/** Whether a turning point changes a measure, an amount or a term of this overtreding, certain or still possible. */
export const raaktMaatregelen = (nu: Vormen, straks: Vormen): boolean => JSON.stringify(vormenVan(nu)) !== JSON.stringify(vormenVan(straks));

const vormenVan = ({ maatregelen, mogelijkNog }: Vormen): unknown =>
  [maatregelen, mogelijkNog].map((lijst) => lijst.map((m) => [m.soort, m.sterkte, m.keuzegroep, m.bedrag?.cent, m.termijn?.uiterlijk]));

function standVan(van: Vormen, soort: MaatregelSoort): 'geboden' | 'mogelijk' | 'open' | 'weg' {
  if (soortenVan(van, 'geboden').includes(soort)) return 'geboden';
  if (soortenVan(van, 'mogelijk').includes(soort)) return 'mogelijk';
  return van.mogelijkNog.some((m) => m.soort === soort) ? 'open' : 'weg';
}

const zekere = ({ maatregelen }: Vormen, soort: MaatregelSoort): Maatregel | undefined =>
  maatregelen.find((m) => m.soort === soort && m.sterkte === 'geboden') ?? maatregelen.find((m) => m.soort === soort);

/** What stands around the measures; the format of a turning point says that it changes, not into what. */
const rondom = ({ raakt }: Omslagpunt): readonly Verandering[] => [
  ...(raakt.includes('aandachtspunten') ? [{ klasse: 'aandachtspunten' as const, zou: 'U zou op iets anders moeten letten' }] : []),
  ...(raakt.includes('procedure') ? [{ klasse: 'procedure' as const, zou: 'Er zou een andere stap nodig zijn' }] : []),
];
