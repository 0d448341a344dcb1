import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Blok, Document as Leesdocument, Documentdeel, Documentzin } from '../document/typen.ts';
import { eigenschappen } from './eigenschappen.ts';
import { opmaak, STIJL } from './opmaak.ts';
import { zonderTijd } from './zip.ts';

/** The words that the file shows of itself, and a font that every office has. */
const TEKSTEN = { maker: 'Handhavingswijzer', bladzijde: 'Bladzijde ', van: ' van ', letter: 'Arial' } as const;

/** Width of the text on an A4 page with these margins, in twentieths of a point. */
const BREEDTE = 9638;
const MARGE = 1134;
const LIJST = 'opsomming';
const GENUMMERD = 'genummerd';

/** Characters that XML cannot hold become �. */
const schoon = (tekst: string): string => tekst.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (teken) => (/[\t\n\r]/.test(teken) ? teken : '\uFFFD'));

/** Text as typed: a line break stays one. */
const runs = (tekst: string, rest: { readonly style?: string; readonly bold?: boolean } = {}): readonly TextRun[] =>
  schoon(tekst)
    .split('\n')
    .map((regel, i) => new TextRun({ text: regel, ...rest, ...(i === 0 ? {} : { break: 1 }) }));

const zinRuns = ({ zin, bron }: Documentzin): readonly TextRun[] => [
  ...runs(zin.tekst),
  ...(bron === undefined ? [] : runs(` [${bron}]`, { style: STIJL.bron })),
];

/** The columns share the width; the first one of two is the narrow one. */
function breedten(kolommen: number): readonly number[] {
  if (kolommen === 2) return [Math.round(BREEDTE * 0.42), BREEDTE - Math.round(BREEDTE * 0.42)];
  return Array.from({ length: kolommen }, () => Math.floor(BREEDTE / kolommen));
}

function tabel({ titel, koppen, rijen }: Extract<Blok, { soort: 'tabel' }>): readonly (Paragraph | Table)[] {
  const breed = breedten(koppen.length);
  const cel = (tekst: string, i: number, kop: boolean): TableCell =>
    new TableCell({
      width: { size: breed[i] ?? BREEDTE, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, right: 120 },
      children: [new Paragraph({ children: runs(tekst, kop ? { bold: true } : {}), spacing: { after: 0 }, keepNext: kop })],
    });
  return [
    new Paragraph({ style: STIJL.opschrift, keepNext: true, children: runs(titel) }),
    new Table({
      columnWidths: [...breed],
      width: { size: BREEDTE, type: WidthType.DXA },
      borders: opmaak.tabelranden,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: koppen.map((naam, i) => cel(naam, i, true)) }),
        ...rijen.map((rij) => new TableRow({ cantSplit: true, children: rij.map((tekst, i) => cel(tekst, i, false)) })),
      ],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

const punten = (lijst: readonly Documentzin[], reference: string): readonly Paragraph[] =>
  lijst.map((punt) => new Paragraph({ numbering: { reference, level: 0 }, spacing: { after: 60 }, children: zinRuns(punt) }));

function blok(een: Blok): readonly (Paragraph | Table)[] {
  switch (een.soort) {
    case 'alinea':
      return [new Paragraph({ children: een.zinnen.flatMap((zin, i): ParagraphChild[] => [...(i === 0 ? [] : [new TextRun(' ')]), ...zinRuns(zin)]) })];
    case 'lijst':
      return punten(een.punten, een.genummerd ? GENUMMERD : LIJST);
    case 'tabel':
      return tabel(een);
    case 'beeld': // a picture needs a bitmap beside it in this format; the sentences say the same
      return een.punten.length === 0
        ? []
        : [new Paragraph({ style: STIJL.opschrift, keepNext: true, children: runs(een.titel) }), ...punten(een.punten, LIJST)];
  }
}

function deel(een: Documentdeel, niveau: number, nieuwBlad: boolean): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ style: STIJL.kop(niveau), pageBreakBefore: nieuwBlad, keepNext: true, children: runs(een.titel) }),
    ...een.blokken.flatMap(blok),
    ...een.delen.flatMap((onder) => deel(onder, niveau + 1, false)),
  ];
}

/** Whether this part begins a new page: as in print, so that parts of another kind can be handed over apart. */
function begintBlad(delen: readonly Documentdeel[], i: number): boolean {
  const [vorig, hier] = [delen[i - 1]?.aard, delen[i]?.aard];
  return vorig !== undefined && vorig !== hier && vorig !== 'algemeen' && hier !== 'algemeen';
}

const voet = (tekst: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: BREEDTE }],
        children: [
          new TextRun({ text: schoon(tekst), style: STIJL.bron }),
          new TextRun({ style: STIJL.bron, children: [new Tab(), TEKSTEN.bladzijde, PageNumber.CURRENT, TEKSTEN.van, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** A document as a Word file (DOCX): headings with outline levels, header rows, Dutch, page numbers. The same document gives the same bytes. */
export async function documentDocx(document: Leesdocument): Promise<Uint8Array<ArrayBuffer>> {
  const bestand = new Document({
    title: schoon(document.titel),
    creator: TEKSTEN.maker,
    styles: opmaak.stijlen(TEKSTEN.letter),
    numbering: {
      config: [
        { reference: LIJST, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: opmaak.inspring }] },
        { reference: GENUMMERD, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: opmaak.inspring }] },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE } } },
        footers: { default: voet(document.voet ?? document.titel) },
        children: [
          new Paragraph({ style: STIJL.kop(1), children: runs(document.titel) }),
          ...(document.ondertitel === '' ? [] : [new Paragraph({ children: runs(document.ondertitel, { style: STIJL.bron }) })]),
          ...document.delen.flatMap((een, i) => deel(een, 2, begintBlad(document.delen, i))),
        ],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(bestand, undefined, [
    { path: 'docProps/core.xml', data: eigenschappen({ titel: schoon(document.titel), maker: TEKSTEN.maker, datum: document.datum ?? '1980-01-01' }) },
  ]);
  return zonderTijd(new Uint8Array(bytes));
}
