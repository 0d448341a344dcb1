import { BorderStyle, type IStylesOptions, type ITableBordersOptions } from 'docx';

const DONKER = '1C2733';
const ZACHT = '4A5866';

const randen = (style: (typeof BorderStyle)[keyof typeof BorderStyle]) => ({ style, size: 4, color: '8A97A3' });

/** Sizes in half points, distances in twentieths of a point. */
const kop = (size: number, outlineLevel: number) => ({
  run: { size, bold: true, color: DONKER },
  paragraph: { outlineLevel, spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
});

/** Names of the styles in the file; those of headings are Word's own. */
export const STIJL = {
  bron: 'bron',
  opschrift: 'opschrift',
  kop: (niveau: number): string => ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'][Math.min(niveau, 6) - 1] ?? 'Heading6',
} as const;

const stijlen = (font: string): IStylesOptions => ({
  default: {
    document: { run: { font, size: 21, color: DONKER, language: { value: 'nl-NL' } }, paragraph: { spacing: { after: 120, line: 288 } } },
    heading1: kop(36, 0),
    heading2: kop(28, 1),
    heading3: kop(24, 2),
    heading4: kop(22, 3),
    heading5: kop(21, 4),
    heading6: kop(21, 5),
  },
  paragraphStyles: [{ id: STIJL.opschrift, name: STIJL.opschrift, run: { bold: true }, paragraph: { spacing: { before: 120, after: 60 } } }],
  characterStyles: [{ id: STIJL.bron, name: STIJL.bron, run: { size: 18, color: ZACHT } }],
});

const tabelranden: ITableBordersOptions = {
  top: randen(BorderStyle.NONE),
  left: randen(BorderStyle.NONE),
  right: randen(BorderStyle.NONE),
  insideVertical: randen(BorderStyle.NONE),
  bottom: randen(BorderStyle.SINGLE),
  insideHorizontal: randen(BorderStyle.SINGLE),
};

/** How the Word file looks: near to print, with fonts that every office has. */
export const opmaak = { stijlen, tabelranden, inspring: { paragraph: { indent: { left: 360, hanging: 360 } } } };
