import { vouwen, type Onderdeel } from '@handhavingswijzer/language';
import { monaco } from '../laad.ts';
import { alsStrook } from '../plaatsen.ts';
import { bestandVan, type Taalbron } from './bron.ts';

const { SymbolKind } = monaco.languages;

const alsSymbool = ({ naam, titel, bereik, kern, delen }: Onderdeel, diepte: number): monaco.languages.DocumentSymbol => ({
  name: naam === '' ? '–' : naam,
  detail: titel,
  kind: diepte === 0 ? SymbolKind.Module : SymbolKind.Object,
  tags: [],
  range: alsStrook(bereik),
  selectionRange: alsStrook(kern),
  children: delen.map((deel) => alsSymbool(deel, diepte + 1)),
});

/** The outline of a file, and what can be folded in it. */
export const overzichten = (bron: Taalbron): readonly monaco.IDisposable[] => [
  monaco.languages.registerDocumentSymbolProvider('json', {
    async provideDocumentSymbols(model) {
      const hier = bestandVan(bron, model);
      const onderdelen = hier && (await bron.werk.vraag('overzicht', { bestand: hier.bestand }));
      return onderdelen?.map((onderdeel) => alsSymbool(onderdeel, 0));
    },
  }),
  monaco.languages.registerFoldingRangeProvider('json', {
    provideFoldingRanges: (model) => bestandVan(bron, model) && vouwen(model.getValue()).map(({ begin, eind }) => ({ start: begin, end: eind })),
  }),
];
