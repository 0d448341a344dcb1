import { knoop } from '../document/boom.ts';
import type { Elementknoop } from '../document/boom.ts';

/** Width of a picture in units of its own; it scales to the place it gets. */
export const BREEDTE = 280;
const LETTER = 14;
/** Height of a line of text. */
export const REGEL = 18;
/**
 * Mean width of a letter as part of its size; on the wide side, so that a line never runs out of the picture, also with the space between letters and words that a
 * reader may set (WCAG 1.4.12: 0.12 and 0.16 of the size).
 */
const LETTERBREEDTE = 0.72;

type Attributen = Readonly<Record<string, string | number>>;

const alsTekst = (attributen: Attributen): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributen).map(([naam, waarde]) => [naam, typeof waarde === 'number' ? String(Math.round(waarde * 100) / 100) : waarde]));

/**
 * A shape. Its colours are that of the text around it (`currentColor`), by attributes and not by a sheet: it looks right in a page, on paper, in a bare file and in
 * forced colours; the class lets a sheet do more.
 */
export const vorm = (tag: 'rect' | 'circle' | 'line' | 'path' | 'polyline', klasse: string, attributen: Attributen): Elementknoop =>
  knoop(tag, klasse, [], alsTekst({ fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, ...attributen }));

/** Breaks a text into lines that fit a width. A word that is longer stands alone. */
export function breek(tekst: string, breedte: number): readonly string[] {
  const past = Math.floor(breedte / (LETTER * LETTERBREEDTE));
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(' ')) {
    if (regel !== '' && regel.length + 1 + woord.length > past) {
      regels.push(regel);
      regel = woord;
    } else regel = regel === '' ? woord : `${regel} ${woord}`;
  }
  return [...regels, regel];
}

/** One line of text; `y` is its base line. */
export const schrijf = (tekst: string, x: number, y: number, klasse = '', attributen: Attributen = {}): Elementknoop =>
  knoop('text', klasse, [tekst], alsTekst({ x, y, fill: 'currentColor', 'font-size': LETTER, ...attributen }));

/** A picture of this height, and width where it is not the usual, with a name for who does not see it. Its own width holds where no sheet gives another: on paper and in a bare file. */
export const beeld = (klasse: string, naam: string, hoogte: number, kinderen: readonly Elementknoop[], breedte = BREEDTE): Elementknoop =>
  knoop('svg', klasse, [knoop('title', '', [naam]), ...kinderen], {
    viewBox: `0 0 ${breedte} ${Math.ceil(hoogte)}`,
    width: String(breedte),
    height: String(Math.ceil(hoogte)),
    role: 'img',
    'aria-label': naam,
  });
