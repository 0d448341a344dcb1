import type { Aanvulling } from '@handhavingswijzer/language';
import { monaco } from '../laad.ts';
import { alsStrook } from '../plaatsen.ts';
import { bestandVan, type Taalbron } from './bron.ts';

const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;
const SOORT: Readonly<Record<Aanvulling['soort'], monaco.languages.CompletionItemKind>> = {
  waarde: CompletionItemKind.Value,
  veld: CompletionItemKind.Property,
  operator: CompletionItemKind.Operator,
  skelet: CompletionItemKind.Snippet,
};

/** A text with stops as a snippet of Monaco: at each stop something is still to be filled in; it ends behind the text. A snippet within another needs a stop of its own. */
export function alsSnippet(tekst: string, stops: readonly number[]): string {
  let uit = '';
  let tot = 0;
  const stuk = (eind: number): string => tekst.slice(tot, eind).replaceAll(/[\\$}]/g, (teken) => `\\${teken}`);
  stops.forEach((stop, i) => {
    uit += `${stuk(stop)}\${${i + 1}}`;
    tot = stop;
  });
  return `${uit}${stuk(tekst.length)}$0`;
}

const VERDER = 'beleid.verder';
const OPNIEUW = { id: 'editor.action.triggerSuggest', title: '', arguments: [{ auto: true }] };

/** Stops between what was filled in and the next thing to fill in: the ends of it, and of the skeletons around it. */
const MEESTE_EINDEN = 12;

/** The cursor stands within an empty text or list. */
function bijLeegte(editor: monaco.editor.ICodeEditor): boolean {
  const plek = editor.getPosition();
  const lijn = plek && editor.getModel()?.getLineContent(plek.lineNumber);
  return plek !== null && ['""', '[]'].includes(lijn?.slice(plek.column - 2, plek.column) ?? '');
}

/** On to what is still open in the skeletons around what was filled in; where there is none nothing happens. */
function naarVolgende(): void {
  const editor = monaco.editor.getEditors().find((een) => een.hasTextFocus());
  if (!editor) return;
  let einden = 0;
  do editor.trigger(VERDER, 'jumpToNextSnippetPlaceholder', undefined);
  while (++einden < MEESTE_EINDEN && !bijLeegte(editor));
  editor.trigger(VERDER, OPNIEUW.id, OPNIEUW.arguments[0]);
}

function voorstel({ label, soort, uitleg, bewerking: { bereik, tekst }, stops }: Aanvulling, i: number, model: monaco.editor.ITextModel) {
  const range = alsStrook(bereik);
  const aanhaling = model.getValueInRange(range).startsWith('"') ? '"' : '';
  const verder = (stops[0] ?? tekst.length) < tekst.length;
  return {
    label: { label, description: uitleg },
    kind: SOORT[soort],
    range,
    insertText: alsSnippet(tekst, stops),
    insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet | CompletionItemInsertTextRule.KeepWhitespace,
    filterText: `${aanhaling}${label}`,
    sortText: String(i).padStart(5, '0'),
    // What can come next is shown at once.
    command: verder ? OPNIEUW : { id: VERDER, title: '' },
  };
}

/** Completion: what packages/language says can stand at the cursor, with a stop wherever something is still to be filled in. */
export const aanvullen = (bron: Taalbron): readonly monaco.IDisposable[] => [
  monaco.editor.registerCommand(VERDER, naarVolgende),
  monaco.languages.registerCompletionItemProvider('json', {
    triggerCharacters: ['"', ':', ' ', '{', '['],
    async provideCompletionItems(model, positie) {
      const hier = bestandVan(bron, model);
      const lijst = hier && (await bron.werk.vraag('aanvullingen', { bestand: hier.bestand, offset: hier.offset(positie) }));
      const opEenRegel = lijst?.filter(({ bewerking: { bereik } }) => bereik.begin.lijn === bereik.eind.lijn);
      return opEenRegel && { suggestions: opEenRegel.map((aanvulling, i) => voorstel(aanvulling, i, model)) };
    },
  }),
];
