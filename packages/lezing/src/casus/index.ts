import type { OpenFeit, VerwachteMaatregel, VerwachteOvertreding, Verschil, Verwachting } from '@handhavingswijzer/engine';
import { leesSterkte } from '../advies/maatregel.ts';
import { leesTeBepalen } from '../namen.ts';
import { isDatum, leesDatumMetDag } from '../opmaak/datum.ts';
import { leesEuro } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';
import { ONDERWERPEN, WEIGERINGEN, WOORDEN } from './woorden.ts';

/** One thing that a case says must come out. */
export interface Verwachtingsrij {
  /** JSON pointer in `verwacht`. */
  readonly pad: string;
  /** Id of the overtreding that it is about. */
  readonly overtreding?: string;
  readonly wat: string;
  /** What is expected, a line each; never empty. */
  readonly regels: readonly string[];
}

/** Where a case and its advice differ, side by side. */
export interface VerschilLezing extends Omit<Verwachtingsrij, 'regels'> {
  readonly verwacht: readonly string[];
  readonly gekregen: readonly string[];
}

interface Namen {
  readonly boek: Woordenboek;
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
}

const namenVan = (beleid: MetBeleid, landelijk: MetLandelijk): Namen => ({ boek: woordenboek(beleid, landelijk), beleid, landelijk });

/** A rule as she knows it: its title and its section. */
function regelnaam({ boek }: Namen, id: string): string {
  const regel = boek.regel(id)?.regel;
  return regel ? `‘${regel.titel}’ (${regel.bron.sectie})` : `‘${id}’`;
}

/** As an advice gives it, a measure can lack what a case leaves out. */
type Gekregen = { readonly [V in keyof VerwachteMaatregel]: VerwachteMaatregel[V] | null };

function leesMaatregel(namen: Namen, bron: Gekregen): string {
  const { uiterlijk, perEenheidCent, keuzegroep, ...m } = bron as VerwachteMaatregel & Gekregen;
  const delen = [
    m.cent === undefined ? '' : m.cent === null ? WOORDEN.zonderBedrag : leesEuro(m.cent),
    typeof perEenheidCent === 'number' ? WOORDEN.perEenheid(leesEuro(perEenheidCent)) : '',
    m.dagen === undefined ? '' : m.dagen === null ? WOORDEN.zonderTermijn : WOORDEN.dagen(m.dagen),
    typeof uiterlijk === 'string' ? WOORDEN.uiterlijk(isDatum(uiterlijk) ? leesDatumMetDag(uiterlijk) : uiterlijk) : '',
    typeof keuzegroep === 'string' ? WOORDEN.keuze : '',
    m.teBepalen === undefined ? '' : WOORDEN.teBepalen(m.teBepalen.map(leesTeBepalen)),
    m.regels === undefined ? '' : WOORDEN.regels(m.regels.map((id) => regelnaam(namen, id))),
  ].filter((deel) => deel !== '');
  return [`${metHoofdletter(namen.boek.maatregelTitel(m.soort))}: ${leesSterkte(m.sterkte).woord}`, ...delen].join(', ');
}

/** What can be open about an event of the history. */
const GEBEURTENIS = /^historie\/(\d+)\/(opgevolgd|ingevorderd)$/;

function leesOpen({ boek }: Namen, open: OpenFeit | string): string {
  const [feit = '', overtreding] = typeof open === 'string' ? open.split(/ \((.*)\)$/) : [open.feit, open.overtreding];
  const [, plaats, veld] = GEBEURTENIS.exec(feit) ?? [];
  const vraag = plaats === undefined ? boek.feit(feit).vraag : WOORDEN.gebeurtenis(Number(plaats) + 1, veld === 'opgevolgd');
  return vraag + (overtreding === undefined ? '' : ` (overtreding ${overtreding})`);
}

/** How one element of a list of ids or codes is called. */
const NAAM: Readonly<Record<string, (namen: Namen, id: string) => string>> = {
  bevindingen: (_, code) => WEIGERINGEN[code] ?? `‘${code}’`,
  aandachtspunten: regelnaam,
  procedure: ({ beleid, landelijk }, id) =>
    beleid.data.procedure.find((stap) => stap.id === id)?.tekst ?? landelijk.data.procedure.find((stap) => stap.id === id)?.tekst ?? `‘${id}’`,
  conflicten: ({ beleid }, id) => beleid.data.conflicten.find((conflict) => conflict.id === id)?.titel ?? `‘${id}’`,
  voorbehouden: ({ landelijk }, code) => landelijk.data.voorbehouden.find((voorbehoud) => voorbehoud.code === code)?.tekst ?? `‘${code}’`,
};

/** The last field of a place, without the ending that says "among others". */
const veldVan = (pad: string): string => pad.slice(pad.lastIndexOf('/') + 1).replace(/Bevat(?:ten)?$/, '');

const eersteOfGeen = (regels: readonly string[]): readonly string[] => (regels.length === 0 ? [WOORDEN.geen] : regels);

/** The value at a place in `verwacht` in words, a line each. */
function leesWaarde(namen: Namen, pad: string, waarde: unknown): readonly string[] {
  const veld = veldVan(pad);
  const lijst = Array.isArray(waarde) ? (waarde as readonly unknown[]) : [];
  switch (veld) {
    case 'status':
      return [waarde === 'volledig' ? WOORDEN.volledig : WOORDEN.voorlopig];
    case 'recidive':
      return [waarde === null ? WOORDEN.nietBekend : waarde === true ? WOORDEN.ja : WOORDEN.nee];
    case 'dwangsomCent':
    case 'boeteCent':
      return [leesEuro(Number(waarde))];
    case 'ontbrekend':
      return eersteOfGeen(lijst.map((open) => leesOpen(namen, open as OpenFeit | string)));
    case 'maatregelen':
    case 'mogelijkNog':
      return eersteOfGeen(lijst.map((maatregel) => leesMaatregel(namen, maatregel as VerwachteMaatregel)));
    case 'bevindingen':
      return lijst.length === 0 ? [WOORDEN.geweigerd] : lijst.map((code) => NAAM['bevindingen']?.(namen, String(code)) ?? String(code));
    default: {
      if (waarde === null) return [WOORDEN.geenOvertreding];
      const naam = NAAM[veld];
      if (naam) return eersteOfGeen(lijst.map((id) => naam(namen, String(id))));
      return rijen(namen, { overtredingen: { x: waarde as VerwachteOvertreding } }).map(({ wat, regels }) => `${wat}: ${regels.join('; ')}`);
    }
  }
}

const OVERTREDING = /^\/overtredingen\/([^/]*)/;

function kopVan(pad: string): Omit<Verwachtingsrij, 'regels'> {
  const veld = pad.slice(pad.lastIndexOf('/') + 1);
  const overtreding = OVERTREDING.exec(pad)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
  return { pad, ...(overtreding === undefined ? {} : { overtreding }), wat: ONDERWERPEN[veld] ?? 'Het advies' };
}

function rijen(namen: Namen, verwacht: Verwachting): readonly Verwachtingsrij[] {
  const uit: Verwachtingsrij[] = [];
  const zet = (pad: string, waarde: unknown): void => {
    if (waarde !== undefined) uit.push({ ...kopVan(pad), regels: leesWaarde(namen, pad, waarde) });
  };
  const { overtredingen = {}, totaal = {}, status, bevindingen, ontbrekend, ...lijsten } = verwacht;
  zet('/bevindingen', bevindingen);
  zet('/status', status);
  for (const [id, overtreding] of Object.entries(overtredingen)) {
    const hier = `/overtredingen/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    for (const [veld, waarde] of Object.entries(overtreding)) zet(`${hier}/${veld}`, waarde);
  }
  for (const [veld, waarde] of Object.entries(totaal)) zet(`/totaal/${veld}`, waarde);
  zet('/ontbrekend', ontbrekend);
  for (const [veld, waarde] of Object.entries(lijsten)) zet(`/${veld}`, waarde);
  return uit;
}

/** What a case expects, one row for each thing it speaks of; what it leaves out is no row. */
export const leesVerwachting = (beleid: MetBeleid, landelijk: MetLandelijk, verwacht: Verwachting): readonly Verwachtingsrij[] =>
  rijen(namenVan(beleid, landelijk), verwacht);

/** A difference between what a case expects and what the policy gives, in the same words on both sides. */
export function leesVerschil(beleid: MetBeleid, landelijk: MetLandelijk, { pad, verwacht, gekregen }: Verschil): VerschilLezing {
  const namen = namenVan(beleid, landelijk);
  return { ...kopVan(pad), verwacht: leesWaarde(namen, pad, verwacht), gekregen: leesWaarde(namen, pad, gekregen) };
}

/** A measure as a case expects it: "Last onder dwangsom: geboden, € 5.500, binnen 7 dagen". */
export const leesVerwachteMaatregel = (beleid: MetBeleid, landelijk: MetLandelijk, maatregel: VerwachteMaatregel): string =>
  leesMaatregel(namenVan(beleid, landelijk), maatregel);
