import type { Blok, Document, Documentdeel, Documentzin } from './typen.ts';

/** The only elements that a document can become: nothing that loads, runs or links. */
export type Tag =
  | ('header' | 'section' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'span' | 'ul' | 'ol' | 'li')
  | ('table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'figure' | 'figcaption')
  | ('svg' | 'g' | 'path' | 'rect' | 'circle' | 'line' | 'polyline' | 'text' | 'tspan' | 'title' | 'desc');

/** A node of a drawn document: text, or an element. */
export type Knoop<T extends string = Tag> = string | Elementknoop<T>;

/** @typeParam T the elements that there may be; a page may add its own, such as links */
export interface Elementknoop<T extends string = Tag> {
  readonly tag: T;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: readonly Knoop<T>[];
}

export interface Boomopties {
  /** Level of the title, 1 to 6; deeper headings follow it. */
  readonly kopniveau?: number;
}

/** An element with a class (none when '') and children. */
export const knoop = <T extends string = Tag>(
  tag: T,
  klasse: string,
  kinderen: readonly Knoop<T>[],
  attributen: Readonly<Record<string, string>> = {},
): Elementknoop<T> => ({
  tag,
  attributen: klasse === '' ? attributen : { class: klasse, ...attributen },
  kinderen,
});

const KOPPEN = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
/** The element of a heading, 1 to 6. */
export const kop = (niveau: number): Tag => KOPPEN[Math.min(6, Math.max(1, niveau)) - 1] ?? 'h6';

const zinKnopen = ({ zin, bron }: Documentzin): readonly Knoop[] => [zin.tekst, ...(bron === undefined ? [] : [' ', knoop('span', 'bron', [`[${bron}]`])])];

/** How a sentence is drawn: its text, and its source behind it. */
export type Zintekenaar<T extends string> = (zin: Documentzin) => readonly Knoop<T | Tag>[];

/** A block of a document, with its sentences drawn by `teken`. */
export function blokKnoop<T extends string = Tag>(blok: Blok, teken: Zintekenaar<T>): Elementknoop<T | Tag> {
  switch (blok.soort) {
    case 'alinea':
      return knoop(
        'p',
        '',
        blok.zinnen.flatMap((zin, i) => [...(i === 0 ? [] : [' ']), knoop('span', `zin ${zin.aard}`, teken(zin))]),
      );
    case 'lijst':
      return knoop(
        blok.genummerd ? 'ol' : 'ul',
        '',
        blok.punten.map((punt) => knoop('li', `zin ${punt.aard}`, teken(punt))),
      );
    case 'tabel':
      return knoop('table', blok.aard, [
        knoop('caption', '', [blok.titel]),
        knoop('thead', '', [
          knoop(
            'tr',
            '',
            blok.koppen.map((naam) => knoop('th', '', [naam], { scope: 'col' })),
          ),
        ]),
        knoop(
          'tbody',
          '',
          blok.rijen.map((rij) =>
            knoop(
              'tr',
              '',
              rij.map((cel, i) => (i === 0 ? knoop('th', '', [cel], { scope: 'row' }) : knoop('td', '', [cel]))),
            ),
          ),
        ),
      ]);
    case 'beeld':
      return knoop('figure', blok.beeld, [
        knoop('figcaption', '', [blok.titel]),
        blok.tekening,
        ...(blok.punten.length === 0
          ? []
          : [
              knoop(
                'ul',
                '',
                blok.punten.map((punt) => knoop('li', `zin ${punt.aard}`, teken(punt))),
              ),
            ]),
      ]);
  }
}

function deelKnoop(deel: Documentdeel, niveau: number, klasse = ''): Elementknoop {
  return knoop('section', `deel ${deel.aard}${klasse}`, [
    knoop(kop(niveau), '', [deel.titel]),
    ...deel.blokken.map((blok) => blokKnoop(blok, zinKnopen)),
    ...deel.delen.map((onder) => deelKnoop(onder, niveau + 1)),
  ]);
}

/**
 * A document as a tree of semantic elements: the one shape that the page, the printer and the HTML file draw. A part of another kind than the one before
 * it begins a new page (`nieuw-blad`; what is `algemeen` may close one), so that facts, judgement and computation can be handed over apart.
 */
export function documentBoom(document: Document, opties: Boomopties = {}): readonly Elementknoop[] {
  const niveau = opties.kopniveau ?? 1;
  return [
    knoop('header', '', [knoop(kop(niveau), '', [document.titel]), ...(document.ondertitel === '' ? [] : [knoop('p', 'ondertitel', [document.ondertitel])])]),
    ...document.delen.map((deel, i) => {
      const vorig = document.delen[i - 1];
      const apart = vorig !== undefined && vorig.aard !== deel.aard && deel.aard !== 'algemeen';
      return deelKnoop(deel, niveau + 1, apart ? ' nieuw-blad' : '');
    }),
  ];
}
