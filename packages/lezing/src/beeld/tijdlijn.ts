import { dagnummer, datumVan } from '@handhavingswijzer/engine';
import type { Dag } from '../advies/dag.ts';
import { knoop } from '../document/boom.ts';
import type { Elementknoop } from '../document/boom.ts';
import { leesDatum, weekdag } from '../opmaak/datum.ts';
import type { Tijdlijn, Tijdlijnpunt } from '../tijdlijn/typen.ts';
import { beeld, breek, BREEDTE, REGEL, schrijf, vorm } from './vorm.ts';

const WEEKEND: ReadonlySet<string> = new Set(['zaterdag', 'zondag']);
const KANT = 6;
const BALK = 9;
const AS = 2 * REGEL;

const zonderJaar = (tekst: string): string => tekst.replace(/ \d{4}$/, '');

/** Where the beginning of a day lies. */
type Plaats = (datum: string) => number;

const plaatsIn =
  ({ van, tot }: Tijdlijn): Plaats =>
  (datum) =>
    KANT + ((dagnummer(datum) - dagnummer(van)) / (dagnummer(tot) - dagnummer(van) + 1)) * (BREEDTE - 2 * KANT);

const volgende = (datum: string): string => datumVan(dagnummer(datum) + 1);

function dagenVan({ van, tot }: Tijdlijn): readonly string[] {
  return Array.from({ length: dagnummer(tot) - dagnummer(van) + 1 }, (_, i) => datumVan(dagnummer(van) + i));
}

/** A band over each weekend and each holiday; a holiday has a triangle too. */
function banden(lijn: Tijdlijn, x: Plaats, hoogte: number): readonly Elementknoop[] {
  const band = (klasse: string, dag: string, donker: number): Elementknoop =>
    vorm('rect', klasse, {
      x: x(dag),
      y: AS,
      width: x(volgende(dag)) - x(dag),
      height: hoogte - AS,
      fill: 'currentColor',
      'fill-opacity': donker,
      stroke: 'none',
    });
  return [
    ...dagenVan(lijn)
      .filter((dag) => WEEKEND.has(weekdag(dag)))
      .map((dag) => band('weekend', dag, 0.1)),
    ...lijn.feestdagen.flatMap(({ datum }) => [band('feestdag', datum, 0.25), driehoek((x(datum) + x(volgende(datum))) / 2, AS - 1)]),
  ];
}

const driehoek = (x: number, y: number): Elementknoop => vorm('path', 'feestdag', { d: `M${x - 4} ${y - 7}h8l-4 7z`, fill: 'currentColor', stroke: 'none' });

/** The axis with the first day of each month; the month in which it begins is named at its beginning when there is room. */
function as(lijn: Tijdlijn, x: Plaats): readonly Elementknoop[] {
  const eersten = dagenVan(lijn).filter((dag) => dag.endsWith('-01'));
  const maand = (dag: string): string => leesDatum(dag).split(' ')[1] ?? '';
  const past = (dag: string, breed: number): boolean => maand(dag).length * 9 < breed;
  const ruimte = (eersten[0] === undefined ? BREEDTE : x(eersten[0])) - KANT;
  return [
    vorm('line', 'as', { x1: KANT, y1: AS, x2: BREEDTE - KANT, y2: AS }),
    ...(past(lijn.van, ruimte) ? [schrijf(maand(lijn.van), KANT, REGEL - 4)] : []),
    ...eersten.flatMap((dag, i) => {
      const tot = eersten[i + 1];
      const breed = (tot === undefined ? BREEDTE : x(tot)) - x(dag);
      return [
        vorm('line', 'maand', { x1: x(dag), y1: REGEL, x2: x(dag), y2: AS, 'stroke-width': 1 }),
        ...(past(dag, breed) ? [schrijf(maand(dag), x(dag), REGEL - 4)] : []),
      ];
    }),
  ];
}

/** What is drawn of a point: its day, or the bar of its term; undefined when it has no day within the picture. */
function merk(punt: Tijdlijnpunt, lijn: Tijdlijn, x: Plaats, y: number): Elementknoop | undefined {
  const binnen = (dag: Dag | undefined): dag is Dag => dag !== undefined && dag.datum >= lijn.van && dag.datum <= lijn.tot;
  const midden = y + BALK / 2;
  if (punt.vorm === 'dag') {
    if (!binnen(punt.begin)) return undefined;
    const hart = (x(punt.begin.datum) + x(volgende(punt.begin.datum))) / 2;
    return vorm('path', 'dag', { d: `M${hart} ${midden - 6}l6 6l-6 6l-6-6z`, fill: 'currentColor' });
  }
  if (punt.vorm === 'vanaf') {
    if (!binnen(punt.begin)) return undefined;
    const begin = x(punt.begin.datum);
    return vorm('path', 'vanaf', { d: `M${begin} ${y}v${BALK}m0-${BALK / 2}H${BREEDTE - KANT}m-5-4l5 4l-5 4`, 'stroke-width': 2 });
  }
  if (!binnen(punt.einde)) return undefined;
  const eerste = punt.begin === undefined || punt.begin.datum < lijn.van ? lijn.van : volgende(punt.begin.datum);
  const geteld = punt.geteld?.datum;
  const einde = x(volgende(punt.einde.datum));
  const breuk = geteld === undefined ? einde : x(volgende(geteld));
  const vol = punt.termijnsoort === 'wettelijk';
  return knoop('g', 'termijn', [
    vorm('rect', vol ? 'wet' : 'besluit', { x: x(eerste), y, width: Math.max(1, breuk - x(eerste)), height: BALK, ...(vol ? { fill: 'currentColor' } : {}) }),
    ...(breuk === einde ? [] : [vorm('rect', 'verlengd', { x: breuk, y, width: einde - breuk, height: BALK, 'stroke-dasharray': '2 2' })]),
  ]);
}

function kortWanneer({ vorm: soort, begin, einde, aangenomen }: Tijdlijnpunt): string {
  const dag = zonderJaar((soort === 'termijn' ? einde : begin)?.tekst ?? '');
  const wanneer = soort === 'termijn' ? `t/m ${dag}` : soort === 'vanaf' ? `vanaf ${dag}` : dag;
  return aangenomen ? `${wanneer} (aangenomen)` : wanneer;
}

const SLEUTEL = ['weekend', 'feestdag', 'termijn uit een wet', 'andere termijn'] as const;

/** What the marks mean. */
function sleutel(boven: number): readonly Elementknoop[] {
  return SLEUTEL.flatMap((naam, i) => {
    const y = boven + i * REGEL;
    const staal =
      naam === 'weekend'
        ? vorm('rect', 'weekend', { x: KANT, y: y + 5, width: 14, height: BALK, fill: 'currentColor', 'fill-opacity': 0.1, stroke: 'none' })
        : naam === 'feestdag'
          ? driehoek(KANT + 7, y + 14)
          : vorm('rect', '', { x: KANT, y: y + 5, width: 14, height: BALK, ...(naam === 'andere termijn' ? {} : { fill: 'currentColor' }) });
    return [staal, schrijf(naam, KANT + 22, y + 14)];
  });
}

/**
 * The time line as a picture, 280 units wide: each point that has a day within it, on the days with their weekends and holidays. The list of the points says all of it
 * and more; the picture shows what lies how far apart.
 */
export function tijdlijnBeeld(lijn: Tijdlijn): Elementknoop {
  const x = plaatsIn(lijn);
  let y = AS + 6;
  const rijen: Elementknoop[] = [];
  for (const punt of lijn.punten) {
    const regels = breek(`${punt.naam}: ${kortWanneer(punt)}`, BREEDTE - 2 * KANT);
    const balk = y + REGEL * regels.length + 3;
    const getekend = merk(punt, lijn, x, balk);
    if (getekend === undefined) continue;
    rijen.push(knoop('g', punt.vorm, [...regels.map((tekst, i) => schrijf(tekst, KANT, y + REGEL * (i + 1) - 3)), getekend]));
    y = balk + BALK + 9;
  }
  const naam = `Tijdlijn van ${leesDatum(lijn.van)} tot en met ${leesDatum(lijn.tot)}. De lijst noemt alle dagen.`;
  return beeld('tijdlijn', naam, y + 6 + REGEL * SLEUTEL.length + 4, [...banden(lijn, x, y), ...as(lijn, x), ...rijen, ...sleutel(y + 6)]);
}
