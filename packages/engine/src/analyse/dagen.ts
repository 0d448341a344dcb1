import { dagnummer, datumVan, verschuif } from '../datum.ts';
import type { Tijdseenheid } from '../datum.ts';
import { bestaat } from '../datum.ts';
import { categorieBasis } from '../beslis/bedrag.ts';
import type { Kern } from '../beslis/kern.ts';
import type { Deel, Geval, Waarde } from '../logica/index.ts';
import { ontleed } from '../logica/index.ts';
import { bladeren, voorwaardenVan } from './voorwaarden.ts';

/** The days of a case between which rules and amounts can tell. */
export interface Dagen {
  readonly pleegdatum: string;
  readonly inspectiedatum: string;
  readonly besluitdatum: string;
}

const NAMEN = ['pleegdatum', 'inspectiedatum', 'besluitdatum'] as const;
/** Before every amount and event that a file can speak of. */
const LANG_GELEDEN = '1990-01-01';

interface Genoemd {
  readonly dagen: Set<string>;
  readonly verschuivingen: Map<string, { readonly aantal: number; readonly eenheid: Tijdseenheid }>;
}

/** The days and shifts that an expression writes out. */
function zoek(expressie: unknown, uit: Genoemd): void {
  if (typeof expressie === 'string') {
    if (bestaat(expressie)) uit.dagen.add(expressie);
  } else if (Array.isArray(expressie)) for (const deel of expressie) zoek(deel, uit);
  else if (typeof expressie === 'object' && expressie !== null) {
    const deel = ontleed(expressie);
    if (deel?.naam === 'verschuif') {
      const [wat, aantal, eenheid] = deel.args as [unknown, number, Tijdseenheid];
      uit.verschuivingen.set(`${aantal} ${eenheid}`, { aantal, eenheid });
      zoek(wat, uit);
    } else if (deel) zoek(deel.args, uit);
  }
}

function genoemdIn(kernen: readonly Kern[]): Genoemd {
  const uit: Genoemd = { dagen: new Set(), verschuivingen: new Map() };
  for (const { beleid, landelijk } of kernen) {
    for (const { als } of [...beleid.regels, ...beleid.begrippen, ...beleid.conflicten, ...landelijk.regels, ...landelijk.samenhang]) zoek(als, uit);
    for (const { klasse } of beleid.voorschriften) zoek(klasse?.bij?.als, uit);
    for (const { vanaf } of landelijk.categorieen.reeks) uit.dagen.add(vanaf);
    uit.dagen.add(beleid.geldigheid.van);
    if (beleid.geldigheid.tot !== undefined) uit.dagen.add(beleid.geldigheid.tot);
  }
  return uit;
}

const rond = (dag: string): readonly string[] => [-1, 0, 1].map((bij) => datumVan(dagnummer(dag) + bij));

/** What the conditions and the amounts make of these days; days with one text are the same to every rule. */
function maakBeeld(kernen: readonly Kern[]): (dagen: Dagen) => string {
  const lezers = kernen.map((kern) => {
    const { delen, begrippen } = voorwaardenVan(kern);
    const dagslots = new Set(NAMEN.map((naam) => kern.slotVan(naam)));
    const begripslots = new Set(begrippen.map(({ slot }) => slot));
    const leest = ({ aard, tellingen, leest: slots }: Deel): boolean => aard === 'atoom' && tellingen.length === 0 && slots.some((slot) => dagslots.has(slot));
    const bladen = [...new Set(delen.flatMap(bladeren))].filter(leest);
    const zuiver = bladen.filter((blad) => blad.leest.every((slot) => dagslots.has(slot) || begripslots.has(slot)));
    const maatregelen = kern.beleid.bedragen.categoriedatum.map(({ maatregel }) => maatregel);
    return { kern, begrippen, zuiver, gemengd: zuiver.length < bladen.length, maatregelen };
  });
  return (dagen) =>
    JSON.stringify(
      lezers.map(({ kern, begrippen, zuiver, gemengd, maatregelen }) => {
        const waarden = new Array<Waarde | undefined>(kern.slots.length).fill(undefined);
        for (const naam of NAMEN) waarden[kern.slotVan(naam)] = dagen[naam];
        const dag = dagnummer(dagen.pleegdatum);
        const geval: Geval = { waarden, historie: [], pleegdag: dag, besluitdag: dagnummer(dagen.besluitdatum), venster: () => dag };
        for (const { slot, deel } of begrippen) waarden[slot] = deel.f(geval);
        return [zuiver.map((blad) => blad.f(geval)), maatregelen.map((m) => categorieBasis(kern, m, dagen)?.vanaf ?? ''), gemengd ? dagen : null];
      }),
    );
}

/**
 * Days that stand for all others: one triple for each way in which the conditions and the amounts of these policies can come out. The decision falls
 * within the validity of the (first) policy, or the offence where that picks the version. Looked at are the days that a file names, those at the other
 * end of a shift that a condition makes, and the days before and after each: where no condition changes in between, nothing else can come out.
 */
export function dagencellen(kernen: readonly Kern[]): readonly Dagen[] {
  const { dagen, verschuivingen } = genoemdIn(kernen);
  const verschoven = (dag: string): readonly string[] =>
    [...verschuivingen.values()].flatMap(({ aantal, eenheid }) => [verschuif(dag, aantal, eenheid), verschuif(dag, -aantal, eenheid)]);
  const bekend = [...new Set([LANG_GELEDEN, ...[...dagen].flatMap((dag) => [dag, ...verschoven(dag)]).flatMap(rond)])].sort();
  const [{ beleid }] = kernen as readonly [Kern];
  const { van, tot = '2199-12-31', peildatum } = beleid.geldigheid;
  const leestInspectie = kernen.some((kern) => voorwaardenVan(kern).delen.some(({ leest }) => leest.includes(kern.slotVan('inspectiedatum'))));
  const beeld = maakBeeld(kernen);
  const uit = new Map<string, Dagen>();
  for (const besluitdatum of bekend) {
    if (peildatum === 'besluitdatum' ? besluitdatum < van || besluitdatum > tot : besluitdatum < van) continue;
    const eerder = [...new Set([besluitdatum, ...verschoven(besluitdatum).flatMap(rond), ...bekend])]
      .filter((dag) => dag <= besluitdatum)
      .sort()
      .reverse();
    for (const pleegdatum of eerder) {
      if (peildatum === 'pleegdatum' && (pleegdatum < van || pleegdatum > tot)) continue;
      for (const inspectiedatum of leestInspectie ? eerder : [pleegdatum]) {
        const cel = { pleegdatum, inspectiedatum, besluitdatum };
        const sleutel = beeld(cel);
        if (!uit.has(sleutel)) uit.set(sleutel, cel);
      }
    }
  }
  return [...uit.values()];
}

/** The most units at which a condition may still make a difference. */
const MEESTE = 2000;

/** Numbers of units that stand for all others: 1, wherever a condition or a maximum changes, and what lies just past it. */
export function aantallen(kernen: readonly Kern[]): readonly number[] {
  const uit = new Set([1]);
  for (const kern of kernen) {
    const slot = kern.slotVan('aantal');
    const { delen, begrippen } = voorwaardenVan(kern);
    const bladen = [...new Set(delen.flatMap(bladeren))].filter((blad) => blad.aard === 'atoom' && blad.leest.includes(slot));
    const waarden = new Array<Waarde | undefined>(kern.slots.length).fill(undefined);
    const geval: Geval = { waarden, historie: [], pleegdag: 0, besluitdag: 0, venster: () => 0 };
    const eerder: (Waarde | undefined)[] = [];
    for (let aantal = 1; bladen.length > 0 && aantal <= MEESTE; aantal += 1) {
      waarden[slot] = aantal;
      for (const begrip of begrippen) waarden[begrip.slot] = begrip.deel.f(geval);
      bladen.forEach((blad, i) => {
        const nu = blad.f(geval);
        if (aantal > 1 && nu !== eerder[i]) uit.add(aantal);
        eerder[i] = nu;
      });
    }
    for (const { dan } of [...kern.beleid.regels, ...kern.landelijk.regels]) {
      if (dan.bedrag?.stap !== 'aantal') continue;
      const { tenHoogste } = dan.bedrag;
      for (const aantal of tenHoogste === undefined ? [2] : [2, tenHoogste, tenHoogste + 1]) uit.add(aantal);
    }
  }
  return [...uit].sort((a, b) => a - b);
}
