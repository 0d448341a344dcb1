import type { Dag } from '../../advies/dag.ts';
import type { Verwijzing } from '../../zin.ts';
import { metHoofdletter, zin } from '../../zin.ts';
import { ladderBeeld } from '../../beeld/ladder.ts';
import { tijdlijnBeeld } from '../../beeld/tijdlijn.ts';
import { ladder } from '../../ladder/index.ts';
import { leesFeestdagen, tijdlijn } from '../../tijdlijn/index.ts';
import type { Tijdlijnpunt } from '../../tijdlijn/typen.ts';
import type { Elementknoop } from '../boom.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { bundel, gebundeldeZinnen, perGeval, zijnAlle, nummerlijst, type Bij } from './bundel.ts';
import { deel, feitsleutel, maakZin, puntenlijst, regelBron, type Geval, type Stof } from './stof.ts';

/** A picture of one overtreding with the sentences that say the same. */
interface Beeld {
  readonly tekening: Elementknoop;
  readonly punten: readonly Documentzin[];
  /** Holidays that it shows. */
  readonly feestdagen: readonly Dag[];
}

const regelsVan = ({ advies }: Geval): readonly string[] => (advies?.maatregelen ?? []).flatMap(({ regels }) => regels);

function ladderVan(stof: Stof, geval: Geval): Beeld {
  const { beleid, landelijk, verslag } = stof;
  const { id } = geval.overtreding;
  const trap = ladder(beleid, landelijk, verslag.dossier, verslag.advies, id, geval.keuze?.maatregelen ?? []);
  const herkomst = { feiten: [feitsleutel('historie', id)], regels: regelsVan(geval) };
  const redenen = new Map(trap.overslagen.flatMap(({ redenen: van }) => van.map(({ regel, zin: tekst }) => [tekst.tekst, regel] as const)));
  return {
    feestdagen: [],
    tekening: ladderBeeld(trap),
    punten: trap.gang.map((een) => {
      const regel = redenen.get(een.tekst);
      if (regel === undefined) return maakZin('berekend', een.tekst, undefined, herkomst);
      return maakZin('berekend', `Dat komt door: ‘${stof.boek.regel(regel)?.regel.titel ?? regel}’.`, regelBron(stof, regel), { ...herkomst, regels: [regel] });
    }),
  };
}

const bronVan = ({ bron }: Tijdlijnpunt): string | undefined =>
  bron?.delen
    .map(({ verwijst }) => verwijst)
    .find((verwijst): verwijst is Verwijzing => verwijst?.soort === 'bron')
    ?.id.replace('#', ' ');

function tijdlijnVan(stof: Stof, geval: Geval): Beeld {
  const { beleid, landelijk, verslag } = stof;
  const { overtreding, keuze } = geval;
  const dagen = Object.fromEntries((keuze?.maatwerk ?? []).flatMap((eigen) => (eigen.dagen === undefined ? [] : [[eigen.maatregel, eigen.dagen]])));
  const lijn = tijdlijn(
    beleid,
    landelijk,
    verslag.dossier,
    verslag.advies,
    overtreding.id,
    keuze === undefined ? {} : { gekozen: { maatregelen: keuze.maatregelen, dagen } },
  );
  const herkomst = { van: 'programma', feiten: [feitsleutel('pleegdatum', overtreding.id)], regels: regelsVan(geval) } as const;
  return {
    tekening: tijdlijnBeeld(lijn),
    punten: lijn.punten.map((punt) =>
      maakZin(
        'berekend',
        [`${metHoofdletter(punt.naam)}: ${punt.wanneer}.`, ...[...punt.meldingen, ...punt.uitleg].map(({ tekst }) => tekst)].join(' '),
        bronVan(punt),
        herkomst,
      ),
    ),
    feestdagen: lijn.feestdagen,
  };
}

/** Pictures that are the same once, then the sentences that say what they show: each once, those of all overtredingen first. */
function plaat(stof: Stof, beeld: 'ladder' | 'tijdlijn', titel: string, lijst: readonly Bij<Beeld>[]): readonly Documentdeel[] {
  const platen = bundel(lijst, ({ tekening }) => JSON.stringify(tekening));
  const dagen = new Map(lijst.flatMap(({ wat: { feestdagen } }) => feestdagen.map((dag) => [dag.datum, dag] as const)));
  const feestdagen = leesFeestdagen([...dagen.values()].sort((a, b) => (a.datum < b.datum ? -1 : 1)));
  const zinnen = [
    ...gebundeldeZinnen(
      stof,
      lijst.flatMap(({ geval, wat: { punten } }) => punten.map((wat) => ({ geval, wat }))),
    ),
    ...(feestdagen === undefined ? [] : [maakZin('berekend', feestdagen.tekst, undefined, { van: 'programma' })]),
  ];
  const blokken = platen.map(({ wat, nummers }, i): Blok => ({
    soort: 'beeld',
    beeld,
    titel: zijnAlle(stof, nummers) ? titel : zin(`Overtreding ${nummerlijst(nummers)}`).tekst,
    tekening: wat.tekening,
    punten: platen.length === 1 && i === 0 ? zinnen : [],
  }));
  return deel(beeld, titel, 'berekend', [...blokken, ...(platen.length === 1 ? [] : puntenlijst(zinnen))]);
}

/** The ladder and the time line, each as pictures with the sentences that say the same. */
export const beelden = (stof: Stof): readonly Documentdeel[] => [
  ...plaat(
    stof,
    'ladder',
    'De ladder van maatregelen',
    perGeval(stof, (geval) => [ladderVan(stof, geval)]),
  ),
  ...plaat(
    stof,
    'tijdlijn',
    'De termijnen',
    perGeval(stof, (geval) => [tijdlijnVan(stof, geval)]),
  ),
];
