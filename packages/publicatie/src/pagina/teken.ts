import {
  blokKnoop,
  knoop,
  kop,
  type Blok,
  type Deel,
  type Document,
  type Documentdeel,
  type Documentzin,
  type Elementknoop,
  type Knoop,
  type Tag,
} from '@handhavingswijzer/lezing';
import { teksten } from '../teksten.ts';

const t = teksten.pagina;

/** What a page has beside the elements of a document. */
type Paginatag = Tag | 'main' | 'nav' | 'div' | 'a' | 'details' | 'summary';
type Paginaknoop = Knoop<Paginatag>;

/** An address that a reader may follow: a published document, or a file beside this page. */
const MAG = /^(?:https:\/\/|[A-Za-z0-9][A-Za-z0-9._-]*\.(?:json|html)$)/;
/** A table of more columns becomes a list of cards on a narrow screen. */
const SMAL = 2;

const link = (naar: string, tekst: string, klasse = ''): Elementknoop<Paginatag> => knoop<Paginatag>('a', klasse, [tekst], { href: naar });

/** A table whose cells know the heading of their column, to stand under each other with it where there is no room beside each other. */
function metKoppen(tabel: Elementknoop<Paginatag>, koppen: readonly string[]): Elementknoop<Paginatag> {
  const cellen = (rij: Paginaknoop): Paginaknoop =>
    typeof rij === 'string'
      ? rij
      : {
          ...rij,
          kinderen: rij.kinderen.map((cel, i) => (typeof cel === 'string' ? cel : { ...cel, attributen: { ...cel.attributen, 'data-kop': koppen[i] ?? '' } })),
        };
  return {
    ...tabel,
    attributen: { class: 'breed' },
    kinderen: tabel.kinderen.map((deel) => (typeof deel !== 'string' && deel.tag === 'tbody' ? { ...deel, kinderen: deel.kinderen.map(cellen) } : deel)),
  };
}

/** Draws the parts of one document; references go to the parts that it has. */
class Tekenaar {
  readonly #plaatsen: ReadonlySet<string>;

  constructor({ delen }: Document) {
    const ids = (lijst: readonly Documentdeel[]): readonly string[] => lijst.flatMap(({ id, delen: onder }) => [id, ...ids(onder)]);
    this.#plaatsen = new Set(ids(delen));
  }

  #fragment({ tekst, verwijst }: Deel): Paginaknoop {
    const plaats = verwijst && `${verwijst.soort}-${verwijst.id}`;
    return plaats !== undefined && this.#plaatsen.has(plaats) ? link(`#${plaats}`, tekst) : tekst;
  }

  readonly #zin = ({ zin, bron, url }: Documentzin): readonly Paginaknoop[] => {
    const verwijzing = bron !== undefined && url !== undefined && MAG.test(url) ? link(url, bron) : bron;
    return [
      ...zin.delen.map((deel) => this.#fragment(deel)),
      ...(verwijzing === undefined ? [] : [' ', knoop<Paginatag>('span', 'bron', ['[', verwijzing, ']'])]),
    ];
  };

  #blok(blok: Blok): Paginaknoop {
    const getekend = blokKnoop<Paginatag>(blok, this.#zin);
    return blok.soort === 'tabel' && blok.koppen.length > SMAL ? metKoppen(getekend, blok.koppen) : getekend;
  }

  /** A part with its heading; what is for looking up folds away under it. The place that a link goes to is inside: then a browser unfolds it. */
  deel(deel: Documentdeel, niveau: number): Elementknoop<Paginatag> {
    const titel = knoop<Paginatag>(kop(niveau), '', [deel.titel]);
    const inhoud = [...deel.blokken.map((blok) => this.#blok(blok)), ...deel.delen.map((onder) => this.deel(onder, niveau + 1))];
    return deel.naslag
      ? knoop<Paginatag>('details', 'deel', [knoop<Paginatag>('summary', '', [titel]), knoop<Paginatag>('div', '', inhoud, { id: deel.id })])
      : knoop<Paginatag>('section', 'deel', [titel, ...inhoud], { id: deel.id });
  }
}

/** The table of contents: the parts, and under them what is itself divided. */
function inhoud({ delen }: Document): Elementknoop<Paginatag> {
  const rij = ({ id, titel, delen: onder }: Documentdeel, diep: boolean): Paginaknoop => {
    const genoemd = diep ? onder.filter((een) => een.delen.length > 0) : [];
    return knoop<Paginatag>('li', '', [
      link(`#${id}`, titel),
      ...(genoemd.length === 0
        ? []
        : [
            knoop<Paginatag>(
              'ul',
              '',
              genoemd.map((een) => rij(een, false)),
            ),
          ]),
    ]);
  };
  return knoop<Paginatag>(
    'nav',
    '',
    [
      knoop<Paginatag>('h2', '', [t.inhoud], { id: 'inhoud' }),
      knoop<Paginatag>(
        'ul',
        '',
        delen.map((deel) => rij(deel, true)),
      ),
    ],
    { 'aria-labelledby': 'inhoud' },
  );
}

/** The body of the page: title, table of contents, and the parts with the way back to it. */
export function tekenPagina(document: Document): readonly Elementknoop<Paginatag>[] {
  const tekenaar = new Tekenaar(document);
  return [
    link('#begin', t.naarInhoud, 'naar-inhoud'),
    knoop<Paginatag>('header', '', [knoop<Paginatag>('h1', '', [document.titel]), knoop<Paginatag>('p', 'ondertitel', [document.ondertitel])]),
    inhoud(document),
    knoop<Paginatag>(
      'main',
      '',
      document.delen.flatMap((deel) => [tekenaar.deel(deel, 2), knoop<Paginatag>('p', 'terug', [link('#inhoud', t.terug)])]),
      { id: 'begin' },
    ),
  ];
}
