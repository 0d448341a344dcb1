import type { Uitleg } from '@handhavingswijzer/language';
import { teksten } from '../../teksten/index.ts';
import { monaco } from '../laad.ts';
import { alsStrook } from '../plaatsen.ts';
import { bestandVan, type Taalbron } from './bron.ts';

const t = teksten.json;
const MEESTE = 12;

/** A text that Markdown shows as it is. */
const kaal = (tekst: string): string => tekst.replaceAll(/[\\`*_{}[\]()#+\-.!<>|~&]/g, (teken) => `\\${teken}`);

function alineas({ kop, verklaring, lezing, bron, gebruik }: Uitleg): readonly string[] {
  const namen = gebruik.slice(0, MEESTE).map(({ naam }) => naam);
  return [
    `**${kaal(kop)}**`,
    ...verklaring.map(kaal),
    ...(lezing === undefined ? [] : [`*${kaal(lezing)}*`]),
    ...(bron === undefined ? [] : [kaal(t.bron(bron))]),
    ...(namen.length === 0 ? [] : [kaal(t.gebruiktDoor(namen, gebruik.length - namen.length))]),
  ];
}

/** Hover: the declaration of a name, its source and who uses it. */
export const uitleggen = (bron: Taalbron): monaco.IDisposable =>
  monaco.languages.registerHoverProvider('json', {
    async provideHover(model, positie) {
      const hier = bestandVan(bron, model);
      const uitleg = hier && (await bron.werk.vraag('uitleg', { bestand: hier.bestand, offset: hier.offset(positie) }));
      return uitleg && { range: alsStrook(uitleg.bereik), contents: [{ value: alineas(uitleg).join('\n\n') }] };
    },
  });
