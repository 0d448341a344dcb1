import { knoop } from '../document/boom.ts';
import type { Aard, Document, Documentzin } from '../document/typen.ts';
import { zin } from '../zin.ts';

/** Texts that would do harm wherever text is taken for markup. */
export const VIJANDIG = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt; & &amp;',
  "'; } body { display: none } /*",
  '\u0000\u001b[31m',
  '‮rtl',
] as const;

export const proefzin = (tekst: string, aard: Aard = 'feit', bron?: string): Documentzin => ({
  zin: zin(tekst),
  aard,
  herkomst: {},
  ...(bron === undefined ? {} : { bron }),
});

/** A document in which every text is `tekst`. */
export const proefdocument = (tekst: string): Document => ({
  titel: tekst,
  ondertitel: tekst,
  voet: tekst,
  delen: [
    {
      id: 'a',
      titel: tekst,
      aard: 'feit',
      blokken: [
        { soort: 'alinea', zinnen: [proefzin(tekst, 'feit', tekst), proefzin(tekst)] },
        { soort: 'lijst', genummerd: true, punten: [proefzin(tekst)] },
        { soort: 'tabel', titel: tekst, aard: 'feit', koppen: [tekst, tekst], rijen: [[tekst, tekst]] },
        {
          soort: 'beeld',
          beeld: 'ladder',
          titel: tekst,
          tekening: knoop('svg', '', [knoop('title', '', [tekst])], { 'aria-label': tekst }),
          punten: [proefzin(tekst)],
        },
      ],
      delen: [{ id: 'a-1', titel: tekst, aard: 'feit', blokken: [{ soort: 'lijst', genummerd: false, punten: [proefzin(tekst)] }], delen: [] }],
    },
    { id: 'b', titel: tekst, aard: 'oordeel', blokken: [], delen: [] },
    { id: 'c', titel: tekst, aard: 'oordeel', blokken: [], delen: [] },
  ],
});
