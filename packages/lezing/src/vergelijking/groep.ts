import type { Dossier, Gevallental, Uitkomstverschil, Vergelijking, Verschilgroep } from '@handhavingswijzer/engine';
import { leesGetal } from '../opmaak/getal.ts';
import { metHoofdletter, som, zin } from '../zin.ts';
import { leesVoorbeeld } from './voorbeeld.ts';
import { leesVoorwaarden } from './voorwaarde.ts';
import { leesAandeel, leesBedragparen, leesGroepswijziging, wijzigingTekst } from './woorden.ts';
import type { Paar } from './woorden.ts';

/** A rule behind an outcome: its title, and where it stands. */
export interface Regelnaam {
  readonly regel: string;
  readonly titel: string;
  /** The section, and for national law its document. */
  readonly bron: string;
}

/** Cases of a group under their conditions, in words. */
export interface Verschillezing {
  /** "als ‘recidive’ ja is", "in een deel van de gevallen waarin …", "altijd". */
  readonly wanneer: string;
  /** "bij 14 voorschriften, onder meer …" */
  readonly waar: string;
  /** "12 van 96 combinaties": exact, of all that was compared. */
  readonly aantal: string;
  /** What changes in all of these cases and in some of them, besides what makes the group. */
  readonly verder: readonly string[];
  /** The whole in one sentence. */
  readonly zin: string;
  /** The same to stand under its group: without what changes. */
  readonly kort: string;
  /** The smallest dossier told in a sentence, and the dossier. */
  readonly voorbeeld: string;
  readonly dossier: Dossier;
}

/** A group of cases that change alike, in words. */
export interface Groepslezing extends Gevallental {
  readonly kenmerk: string;
  /** What makes it a group: "Aanwijzing → last onder dwangsom". */
  readonly titel: string;
  /** The title with in how many cases and where: a sentence by itself. */
  readonly zin: string;
  readonly aantal: string;
  /** Share of the cases of the voorschriften where it is so, and of the first times there; undefined: it is never a usual first time. */
  readonly aandeel: string;
  readonly aandeelEersteKeer: string | undefined;
  readonly waar: string;
  /** What else changes in some of these cases, the most frequent first. */
  readonly ook: readonly string[];
  /** The rules of each policy behind it in the smallest dossier. */
  readonly regels: { readonly oud: readonly Regelnaam[]; readonly nieuw: readonly Regelnaam[] };
  /** The same in a sentence. */
  readonly waardoor: string;
  /** The same with no more than two rules on each side. */
  readonly waardoorKort: string;
  readonly voorbeeld: string;
  readonly dossier: Dossier;
  /** Whether that dossier is usual; if not, no case of the group is. */
  readonly gewoon: boolean;
  /** By condition: their counts add up to that of the group. */
  readonly verschillen: readonly Verschillezing[];
}

const MEESTE_NAMEN = 3;

/** "bij ‘administratie’", "bij 14 voorschriften, onder meer a, b en c", "bij alle 9 voorschriften". */
function leesPlekken({ oud }: Paar, { plekken }: Pick<Verschilgroep, 'plekken'>, alle: number): string {
  const ids = [...new Set(plekken.map(({ voorschrift }) => voorschrift))];
  const naam = (id: string): string => `‘${oud.data.voorschriften.find((voorschrift) => voorschrift.id === id)?.naam ?? id}’`;
  if (ids.length === alle && alle > MEESTE_NAMEN) return `bij alle ${leesGetal(alle)} voorschriften`;
  if (ids.length <= MEESTE_NAMEN) return `bij ${zin(som(ids.map(naam), 'en')).tekst}`;
  return `bij ${leesGetal(ids.length)} voorschriften, onder meer ${zin(som(ids.slice(0, MEESTE_NAMEN).map(naam), 'en')).tekst}`;
}

const leesAantal = (deel: bigint, geheel: bigint): string => `${leesGetal(deel)} van ${leesGetal(geheel)} combinaties`;

function regelnaam(paar: Paar, kant: 'oud' | 'nieuw', id: string): Regelnaam {
  const boek = paar.boeken[kant];
  const benoemd = boek.regel(id);
  if (!benoemd) return { regel: id, titel: id, bron: '' };
  const { regel, herkomst } = benoemd;
  return { regel: id, titel: regel.titel, bron: herkomst === 'wet' ? `${boek.document(regel.bron, herkomst)}, ${regel.bron.sectie}` : regel.bron.sectie };
}

function leesRegels(regels: readonly Regelnaam[], hoogstens: number): string {
  if (regels.length === 0) return 'geen regel hierover';
  const eerste = regels.slice(0, hoogstens).map(({ titel, bron }) => `${titel}${bron === '' ? '' : ` (${bron})`}`);
  const over = regels.length - eerste.length;
  return `${eerste.join('; ')}${over === 0 ? '' : `; en nog ${leesGetal(over)}`}`;
}

/** Whether a rule says the same in both policies. */
function gelijk({ oud, nieuw }: Paar, { regel: id }: Regelnaam): boolean {
  const [a, b] = [oud, nieuw].map(({ data }) => data.regels.find((regel) => regel.id === id));
  const kern = (regel: typeof a): string => JSON.stringify([regel?.als, regel?.dan, regel?.sterkte, regel?.uitzonderingOp]);
  return kern(a) === kern(b);
}

/** The rules on each side in sentences; of two versions those that are the same in both say nothing. */
function leesWaardoor(paar: Paar, { oud, nieuw }: Groepslezing['regels'], hoogstens = Infinity): string {
  const { namen, naastElkaar } = paar;
  const ids = (regels: readonly Regelnaam[]): ReadonlySet<string> => new Set(regels.map(({ regel }) => regel));
  const [hier, daar] = [ids(oud), ids(nieuw)];
  const eigen = (regels: readonly Regelnaam[], ander: ReadonlySet<string>): readonly Regelnaam[] =>
    naastElkaar ? regels : regels.filter((regel) => !(ander.has(regel.regel) && gelijk(paar, regel)));
  const [was, wordt] = [eigen(oud, daar), eigen(nieuw, hier)];
  if (!naastElkaar && was.length + wordt.length === 0)
    return 'Dezelfde regels in beide versies: het verschil zit in een begrip, een tabel of een voorschrift dat zij gebruiken.';
  const lees = (hele: readonly Regelnaam[], deel: readonly Regelnaam[], anders: string): string =>
    hele.length > 0 && deel.length === 0 ? `geen andere regels dan ${anders}` : leesRegels(deel, hoogstens);
  return `${metHoofdletter(namen.oud)}: ${lees(oud, was, namen.nieuw)}. ${metHoofdletter(namen.nieuw)}: ${lees(nieuw, wordt, namen.oud)}.`;
}

function leesVerschil(paar: Paar, groep: Verschilgroep, verschil: Uitkomstverschil, geheel: Vergelijking, titel: string): Verschillezing {
  const wanneer = leesWanneer(paar, verschil);
  const waar = leesPlekken(paar, verschil, voorschriftenIn(geheel));
  const aantal = leesAantal(verschil.combinaties, geheel.combinaties);
  const ook = new Set(groep.ook.map(({ wijziging }) => JSON.stringify(wijziging)));
  const tekst = (wijzigingen: Uitkomstverschil['wijzigingen'], woord: string): readonly string[] =>
    wijzigingen.filter((wijziging) => ook.has(JSON.stringify(wijziging))).map((wijziging) => `${woord}${wijzigingTekst(paar, wijziging)}`);
  const verder = [...tekst(verschil.wijzigingen, ''), ...tekst(verschil.soms, 'soms ')];
  const bedragen = groep.wijziging.soort === 'bedrag' && groep.wijziging.bedragen.length === 1 ? `, ${leesBedragparen(verschil.bedragen)}` : '';
  const tot = verder.length === 0 ? '' : ` Ook: ${verder.join('; ')}.`;
  return {
    wanneer,
    waar,
    aantal,
    verder,
    kort: `${metHoofdletter(wanneer)}${bedragen}, ${waar} (${leesGetal(verschil.combinaties)} combinaties).${tot}`,
    zin: `${metHoofdletter(wanneer)}: ${titel}${bedragen}, ${waar} (${aantal}).${tot}`,
    voorbeeld: leesVoorbeeld(paar, verschil.dossier, verschil.bepalend),
    dossier: verschil.dossier,
  };
}

function leesWanneer(paar: Paar, { voorwaarden, precies }: Uitkomstverschil): string {
  const als = leesVoorwaarden(paar, voorwaarden);
  if (precies) return als === '' ? 'altijd' : `als ${als}`;
  return als === '' ? 'in een deel van de gevallen' : `in een deel van de gevallen waarin ${als}`;
}

/** How many voorschriften were compared, those whose outcomes are all the same too. */
const voorschriftenIn = ({ vergeleken }: Vergelijking): number => new Set(vergeleken.map(({ voorschrift }) => voorschrift)).size;

/** All cases of the voorschriften where a group is. */
function gevallenDaar({ vergeleken }: Vergelijking, { plekken }: Verschilgroep): Gevallental {
  const ids = new Set(plekken.map(({ voorschrift }) => voorschrift));
  const daar = vergeleken.filter(({ voorschrift }) => ids.has(voorschrift));
  return {
    combinaties: daar.reduce((som, { combinaties }) => som + combinaties, 0n),
    eersteKeer: daar.reduce((som, { eersteKeer }) => som + eersteKeer, 0n),
  };
}

const MEESTE_OOK = 4;

/** A group in words. */
export function leesGroep(paar: Paar, geheel: Vergelijking, groep: Verschilgroep): Groepslezing {
  const titel = leesGroepswijziging(paar, groep.wijziging, groep.bedragen);
  const kort = leesGroepswijziging(paar, groep.wijziging);
  const aantal = leesAantal(groep.combinaties, geheel.combinaties);
  const waar = leesPlekken(paar, groep, voorschriftenIn(geheel));
  const daar = gevallenDaar(geheel, groep);
  const regels = {
    oud: groep.regels.oud.map((id) => regelnaam(paar, 'oud', id)),
    nieuw: groep.regels.nieuw.map((id) => regelnaam(paar, 'nieuw', id)),
  };
  const ook = [...groep.ook].sort((a, b) => (a.combinaties < b.combinaties ? 1 : a.combinaties > b.combinaties ? -1 : 0));
  const [enige, ...meer] = groep.verschillen;
  const wanneer = enige && meer.length === 0 ? `${metHoofdletter(leesWanneer(paar, enige))}: ${titel}` : metHoofdletter(titel);
  return {
    kenmerk: groep.kenmerk,
    titel: metHoofdletter(titel),
    zin: `${wanneer}, ${waar} (${aantal}).`,
    combinaties: groep.combinaties,
    eersteKeer: groep.eersteKeer,
    aantal,
    aandeel: leesAandeel(groep.combinaties, daar.combinaties),
    aandeelEersteKeer: groep.eersteKeer === 0n ? undefined : leesAandeel(groep.eersteKeer, daar.eersteKeer),
    waar,
    ook: [
      ...ook.slice(0, MEESTE_OOK).map(({ wijziging, combinaties }) => {
        const deel = leesAandeel(combinaties, groep.combinaties);
        return `${deel === '100 %' ? 'daarbij steeds' : `bij ${deel} daarvan ook`} ${wijzigingTekst(paar, wijziging)}`;
      }),
      ...(ook.length > MEESTE_OOK ? [`en soms nog ${leesGetal(ook.length - MEESTE_OOK)} andere verschillen`] : []),
    ],
    regels,
    waardoor: leesWaardoor(paar, regels),
    waardoorKort: leesWaardoor(paar, regels, 2),
    gewoon: groep.gewoon,
    voorbeeld: leesVoorbeeld(paar, groep.dossier, groep.bepalend),
    dossier: groep.dossier,
    verschillen: groep.verschillen.map((verschil) => leesVerschil(paar, groep, verschil, geheel, kort)),
  };
}
