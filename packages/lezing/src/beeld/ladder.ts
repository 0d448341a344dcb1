import { knoop } from '../document/boom.ts';
import type { Elementknoop } from '../document/boom.ts';
import type { Ladder, Telling, Trap, Trapstand } from '../ladder/typen.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { beeld, breek, BREEDTE, REGEL, schrijf, vorm } from './vorm.ts';

/** Where the stile stands, and where the words begin. */
const STIJL = 24;
const TEKST = 48;
const RUIMTE = 12;
/** How much wider bold letters are. */
const VET = 1.15;
/** Side of the frame around the step where the history stands. */
const KADER = 26;
const WOORD: Readonly<Record<Trapstand, string>> = {
  geboden: 'geboden',
  mogelijk: 'mogelijk',
  'nog-open': 'kan nog: open vragen',
  verboden: 'niet toegestaan',
  niet: '',
};

const TELT: Readonly<Record<Telling, string>> = {
  telt: 'telt mee',
  'kan-tellen': 'telt misschien mee',
  bekeken: 'telt niet mee',
  'telt-niet': 'telt niet mee',
  onbekend: 'telt misschien mee',
};

interface Regel {
  readonly tekst: string;
  readonly vet: boolean;
}

/** The words beside a step: its number and name, where it stands, the choice, and what happened before. */
function regelsVan(trap: Trap, vanaf: number | undefined): readonly Regel[] {
  const naam = trap.trede === undefined ? trap.naam : `${trap.trede}. ${trap.naam}`;
  const over = trap.overgeslagen === 'zeker' ? 'overgeslagen' : trap.overgeslagen === 'misschien' ? 'misschien overgeslagen' : '';
  const stand = [WOORD[trap.stand], trap.alternatieven.length > 0 ? 'een van de keuzes' : '', over].filter((woord) => woord !== '').join(', ');
  const eerder = trap.gebeurtenissen.map(({ datum, telling }) => `eerder: ${leesDatum(datum)} (${TELT[telling]})`);
  const hier = trap.trede !== undefined && trap.trede === vanaf ? 'hier staat de geschiedenis' : '';
  const breedte = BREEDTE - TEKST;
  const vet = trap.stand === 'geboden' || trap.gekozen;
  return [
    ...breek(naam, vet ? breedte / VET : breedte).map((tekst) => ({ tekst, vet })),
    ...[stand, hier, trap.gekozen ? 'gekozen door de handhaver' : '', ...eerder]
      .filter((tekst) => tekst !== '')
      .flatMap((tekst) => breek(tekst, breedte).map((deel) => ({ tekst: deel, vet: false }))),
  ];
}

/** The mark of a step: a filled disc, a ring with a dot, a broken ring, a crossed ring, or a small ring; each goes with a word. */
function merk({ stand }: Trap, y: number): readonly Elementknoop[] {
  const ring = (r: number, extra: Readonly<Record<string, string | number>> = {}): Elementknoop =>
    vorm('circle', `merk ${stand}`, { cx: STIJL, cy: y, r, ...extra });
  switch (stand) {
    case 'geboden':
      return [ring(8, { fill: 'currentColor' })];
    case 'mogelijk':
      return [ring(8, { 'stroke-width': 2 }), ring(3, { fill: 'currentColor' })];
    case 'nog-open':
      return [ring(8, { 'stroke-width': 2, 'stroke-dasharray': '3 3' })];
    case 'verboden':
      return [ring(8), vorm('path', 'merk verboden', { d: `M${STIJL - 5} ${y - 5}l10 10m0-10l-10 10` })];
    case 'niet':
      return [ring(5)];
  }
}

/** A frame around the mark where the history stands; a tick where the officer chose. */
function tekens(trap: Trap, y: number, vanaf: number | undefined): readonly Elementknoop[] {
  return [
    ...(trap.trede !== undefined && trap.trede === vanaf
      ? [vorm('rect', 'geschiedenis', { x: STIJL - KADER / 2, y: y - KADER / 2, width: KADER, height: KADER })]
      : []),
    ...(trap.gekozen
      ? [vorm('polyline', 'keuze', { points: `${STIJL + 4},${y + 8} ${STIJL + 9},${y + 13} ${STIJL + 18},${y + 2}`, 'stroke-width': 2.5 })]
      : []),
  ];
}

interface Rij {
  readonly trap: Trap;
  readonly regels: readonly Regel[];
  /** Height of the middle of the mark, and of the row's upper and lower edge. */
  readonly y: number;
  readonly boven: number;
  readonly onder: number;
}

function rijenVan(trappen: readonly Trap[], begin: number, vanaf?: number): readonly Rij[] {
  let boven = begin;
  return trappen.map((trap) => {
    const regels = regelsVan(trap, vanaf);
    const onder = boven + Math.max(REGEL * regels.length, 2 * REGEL) + RUIMTE;
    const rij = { trap, regels, y: boven + REGEL / 2 + 4, boven, onder };
    boven = onder;
    return rij;
  });
}

const teken = (rij: Rij, vanaf: number | undefined): readonly Elementknoop[] => [
  ...merk(rij.trap, rij.y),
  ...tekens(rij.trap, rij.y, vanaf),
  ...rij.regels.map(({ tekst, vet }, i) => schrijf(tekst, TEKST, rij.boven + REGEL * (i + 1) - 1, vet ? 'naam' : '', vet ? { 'font-weight': 700 } : {})),
];

/** How far from the middle of a mark the stile begins: outside the ring, or the frame of the history. */
const afstand = ({ trap }: Rij, vanaf: number | undefined): number => (trap.trede === vanaf ? KADER / 2 : trap.stand === 'niet' ? 7 : 10);

/** The stile from step to step, thick from the history to the heaviest step that is geboden; past a step that is passed over it bends around the mark. */
function stijl(rijen: readonly Rij[], vanaf: number | undefined): readonly Elementknoop[] {
  const lopend = rijen.filter(({ trap }) => trap.overgeslagen === undefined);
  const bodem = (rijen.at(-1)?.onder ?? 0) - RUIMTE / 2;
  const bereikt = Math.max(0, ...rijen.map(({ trap }) => (trap.stand === 'geboden' ? (trap.trede ?? 0) : 0)));
  return lopend.flatMap((hoog, i): readonly Elementknoop[] => {
    const laag = lopend[i + 1];
    const boven = hoog.y + afstand(hoog, vanaf);
    const onder = laag === undefined ? bodem : laag.y - afstand(laag, vanaf);
    const opDeWeg = (hoog.trap.trede ?? 0) <= bereikt && (laag?.trap.trede ?? 0) >= (vanaf ?? 0);
    const dikte = opDeWeg ? 4 : 1.5;
    if (rijen.some(({ y, trap }) => trap.overgeslagen !== undefined && y > boven && y < onder))
      return [
        vorm('path', 'stijl over', { d: `M${STIJL} ${onder}C2 ${onder} 2 ${boven} ${STIJL} ${boven}`, 'stroke-dasharray': '6 3', 'stroke-width': dikte }),
      ];
    return laag === undefined ? [] : [vorm('line', 'stijl', { x1: STIJL, y1: onder, x2: STIJL, y2: boven, 'stroke-width': dikte })];
  });
}

/** Measures beside the ladder are drawn only where something is to be said of them; the text names them all. */
const teTekenen = (trap: Trap): boolean => trap.stand !== 'niet' || trap.gekozen || trap.gebeurtenissen.length > 0;

/**
 * The ladder as a picture, the heaviest step on top, 280 units wide. Every mark goes with a word; `kort` of the ladder is its name, `zinnen` says all of it. The same tree
 * serves the page, the printer and a file (see `documentBoom`).
 */
export function ladderBeeld(ladder: Ladder): Elementknoop {
  const trappen = rijenVan([...ladder.treden].reverse(), REGEL + RUIMTE, ladder.vanaf);
  const onder = (trappen.at(-1)?.onder ?? 0) + RUIMTE;
  const naast = ladder.naast.filter(teTekenen);
  const ernaast = rijenVan(naast, onder + REGEL + RUIMTE);
  const kopNaast =
    naast.length === 0
      ? []
      : [
          vorm('line', 'grens', { x1: 0, y1: onder - RUIMTE / 2, x2: BREEDTE, y2: onder - RUIMTE / 2, 'stroke-width': 1 }),
          schrijf('Naast de ladder', 0, onder + REGEL),
        ];
  return beeld('ladder', ladder.kort.tekst, (ernaast.at(-1)?.onder ?? onder) + 4, [
    vorm('path', 'zwaarder', { d: `M${STIJL} 20V6m-5 5l5-5l5 5` }),
    schrijf('zwaarder', TEKST, REGEL - 2),
    knoop('g', 'stijlen', stijl(trappen, ladder.vanaf)),
    ...trappen.map((rij) => knoop('g', `trap ${rij.trap.stand}`, teken(rij, ladder.vanaf))),
    ...kopNaast,
    ...ernaast.map((rij) => knoop('g', `trap ${rij.trap.stand}`, teken(rij, undefined))),
  ]);
}
