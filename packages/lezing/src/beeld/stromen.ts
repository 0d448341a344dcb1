import { knoop } from '../document/boom.ts';
import type { Elementknoop } from '../document/boom.ts';
import { leesGetal } from '../opmaak/getal.ts';
import type { Dossierslezing, Stroomlezing } from '../vergelijking/stromen.ts';
import { metHoofdletter } from '../zin.ts';
import { beeld, breek, REGEL, schrijf, vorm } from './vorm.ts';

const BREEDTE = 500;
/** Room for names on each side; the bars and the bands lie between. */
const NAMEN = 180;
const BALK = 8;
const LINKS = NAMEN + 6;
const RECHTS = BREEDTE - NAMEN - 6;
const TUSSEN = 14;
const KOP = 30;
/** A band is at least as high as its number, and the largest so much higher. */
const DUNST = REGEL;
const DIKST = 60;
/** More bands than this cannot be told apart; the others are counted in words. */
const MEESTE = 16;

interface Band extends Stroomlezing {
  readonly dikte: number;
}

/** One demand on one side: its name, its bands in order, and where it stands. */
interface Kant {
  readonly naam: string;
  readonly regels: readonly string[];
  readonly totaal: number;
  readonly y: number;
  readonly hoogte: number;
  /** Height of the top of each of its bands, by the demand on the other side. */
  readonly plaats: ReadonlyMap<string, number>;
}

const optel = (banden: readonly Band[], wat: 'dikte' | 'overtredingen'): number => banden.reduce((som, band) => som + band[wat], 0);

/** The demands of one side from top to bottom, the most overtredingen first; at each its bands in the order of the other side. */
function kantVan(banden: readonly Band[], hier: 'van' | 'naar', daar: readonly string[]): readonly Kant[] {
  const andere = hier === 'van' ? 'naar' : 'van';
  let y = KOP;
  return volgorde(banden, hier).map((naam) => {
    const eigen = banden.filter((band) => band[hier] === naam).sort((a, b) => daar.indexOf(a[andere]) - daar.indexOf(b[andere]));
    const totaal = optel(eigen, 'overtredingen');
    const regels = [...breek(metHoofdletter(naam), NAMEN), leesGetal(totaal)];
    const hoogte = optel(eigen, 'dikte');
    let top = y;
    const plaats = new Map(
      eigen.map((band) => {
        const begin = top;
        top += band.dikte;
        return [band[andere], begin] as const;
      }),
    );
    const kant: Kant = { naam, regels, totaal, y, hoogte, plaats };
    y += Math.max(hoogte, regels.length * REGEL) + TUSSEN;
    return kant;
  });
}

function volgorde(banden: readonly Band[], hier: 'van' | 'naar'): readonly string[] {
  const totaal = (naam: string): number =>
    optel(
      banden.filter((band) => band[hier] === naam),
      'overtredingen',
    );
  return [...new Set(banden.map((band) => band[hier]))].sort((a, b) => totaal(b) - totaal(a));
}

function tekenKant(kanten: readonly Kant[], rechts: boolean): readonly Elementknoop[] {
  return kanten.flatMap(({ regels, y, hoogte }) => [
    vorm('rect', 'eis', { x: rechts ? RECHTS - BALK : LINKS, y, width: BALK, height: hoogte, fill: 'currentColor' }),
    ...regels.map((regel, i) =>
      schrijf(regel, rechts ? RECHTS + 6 : NAMEN, y + REGEL * (i + 1) - 4, i === regels.length - 1 ? 'getal' : 'naam', {
        'text-anchor': rechts ? 'start' : 'end',
        ...(i === regels.length - 1 ? { 'font-weight': 700 } : {}),
      }),
    ),
  ]);
}

/** A band with its number where it begins; the numbers stand over all bands. */
function tekenBand({ overtredingen, dikte }: Band, van: number, naar: number): { readonly vlak: Elementknoop; readonly getal: Elementknoop } {
  const [x1, x2] = [LINKS + BALK, RECHTS - BALK];
  const knik = x1 + (x2 - x1) * 0.6;
  const d = `M${x1} ${van}C${knik} ${van} ${knik} ${naar} ${x2} ${naar}v${dikte}C${knik} ${naar + dikte} ${knik} ${van + dikte} ${x1} ${van + dikte}z`;
  return {
    vlak: vorm('path', 'stroom', { d, fill: 'currentColor', 'fill-opacity': 0.12, 'stroke-width': 1 }),
    getal: schrijf(leesGetal(overtredingen), x1 + 4, van + dikte / 2 + 5, 'getal'),
  };
}

/**
 * From what demand to what demand overtredingen go, as bands from left to right: 500 units wide. Only those of which the demand changes; a band grows with its number, that
 * stands in it. Black on white says all of it, and so does the table of the reading.
 */
export function stromenBeeld({ stromen, namen: [oud, nieuw] }: Dossierslezing): Elementknoop {
  const getoond = stromen.slice(0, MEESTE);
  const meeste = Math.max(1, ...getoond.map(({ overtredingen }) => overtredingen));
  const banden = getoond.map((stroom): Band => ({ ...stroom, dikte: DUNST + Math.round((DIKST * stroom.overtredingen) / meeste) }));
  const links = kantVan(banden, 'van', volgorde(banden, 'naar'));
  const rechts = kantVan(banden, 'naar', volgorde(banden, 'van'));
  const op = (kanten: readonly Kant[], naam: string, ander: string): number => kanten.find((kant) => kant.naam === naam)?.plaats.get(ander) ?? KOP;
  const getekend = banden.map((band) => tekenBand(band, op(links, band.van, band.naar), op(rechts, band.naar, band.van)));
  const bodem = Math.max(KOP, ...[...links, ...rechts].map(({ y, hoogte, regels }) => y + Math.max(hoogte, regels.length * REGEL)));
  const over = stromen.slice(MEESTE).reduce((som, { overtredingen }) => som + overtredingen, 0);
  const naam =
    stromen.length === 0
      ? 'Geen overtreding krijgt een andere eis.'
      : `Van welke eis naar welke eis ${leesGetal(stromen.reduce((som, { overtredingen }) => som + overtredingen, 0))} overtredingen gaan. De tabel noemt alle aantallen.`;
  return beeld(
    'stromen',
    naam,
    bodem + (over === 0 && stromen.length > 0 ? 6 : REGEL + 10),
    [
      schrijf(`${oud} geëist`, NAMEN, REGEL, 'kop', { 'text-anchor': 'end', 'font-weight': 700 }),
      schrijf(`${nieuw} geëist`, RECHTS + 6, REGEL, 'kop', { 'font-weight': 700 }),
      knoop(
        'g',
        'stromen',
        getekend.map(({ vlak }) => vlak),
      ),
      knoop(
        'g',
        'getallen',
        getekend.map(({ getal }) => getal),
      ),
      ...tekenKant(links, false),
      ...tekenKant(rechts, true),
      ...(stromen.length === 0 ? [schrijf(naam, 0, bodem + REGEL)] : []),
      ...(over === 0 ? [] : [schrijf(`En nog ${leesGetal(over)} in kleinere stromen: zie de tabel.`, 0, bodem + REGEL)]),
    ],
    BREEDTE,
  );
}
