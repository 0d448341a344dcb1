import type { Vindplaats } from '@handhavingswijzer/language';
import { teksten } from '../../teksten/index.ts';
import { monaco } from '../laad.ts';
import { alsStrook, type Positie } from '../plaatsen.ts';
import { bestandVan, type Taalbron } from './bron.ts';

const t = teksten.json;

async function vindplaatsen(bron: Taalbron, model: monaco.editor.ITextModel, positie: Positie): Promise<readonly Vindplaats[]> {
  const hier = bestandVan(bron, model);
  return (hier && (await bron.werk.vraag('vindplaatsen', { bestand: hier.bestand, offset: hier.offset(positie) }))) ?? [];
}

const alsPlek = ({ modellen }: Taalbron, { bestand, bereik }: Vindplaats): monaco.languages.Location => ({
  uri: modellen[bestand].model.uri,
  range: alsStrook(bereik),
});

const definitie = (bron: Taalbron): monaco.IDisposable =>
  monaco.languages.registerDefinitionProvider('json', {
    provideDefinition: async (model, positie) =>
      (await vindplaatsen(bron, model, positie)).filter(({ verklaring }) => verklaring).map((plaats) => alsPlek(bron, plaats)),
  });

const gebruik = (bron: Taalbron): monaco.IDisposable =>
  monaco.languages.registerReferenceProvider('json', {
    provideReferences: async (model, positie, { includeDeclaration }) =>
      (await vindplaatsen(bron, model, positie)).filter(({ verklaring }) => includeDeclaration || !verklaring).map((plaats) => alsPlek(bron, plaats)),
  });

/** Both files change at once, as one step of the editor's own history: Monaco itself is given nothing to do. */
const hernoemen = (bron: Taalbron): monaco.IDisposable =>
  monaco.languages.registerRenameProvider('json', {
    async resolveRenameLocation(model, positie) {
      const hier = bestandVan(bron, model);
      const naam = hier && (await bron.werk.vraag('naam', { bestand: hier.bestand, offset: hier.offset(positie) }));
      if (naam) return { range: alsStrook(naam.bereik), text: naam.id };
      return {
        range: new monaco.Range(positie.lineNumber, positie.column, positie.lineNumber, positie.column),
        text: '',
        rejectReason: t.nietHernoemd['geen-naam'],
      };
    },
    async provideRenameEdits(model, positie, nieuw) {
      const hier = bestandVan(bron, model);
      if (!hier) return { edits: [] };
      const spot = { bestand: hier.bestand, offset: hier.offset(positie) };
      const [naam, uitkomst] = await Promise.all([bron.werk.vraag('naam', spot), bron.werk.vraag('hernoem', { ...spot, nieuw })]);
      if (!naam || !uitkomst) return { edits: [], rejectReason: t.nietHernoemd['geen-naam'] };
      if (!uitkomst.ok) return { edits: [], rejectReason: t.nietHernoemd[uitkomst.reden] };
      const { beleid, casussen } = uitkomst;
      if (!bron.werk.wijzig({ beleid, casussen }, 'hernoem')) return { edits: [], rejectReason: t.nietHernoemd.geweigerd };
      bron.werk.meld(t.hernoemd(naam.id, nieuw));
      return { edits: [] };
    },
  });

/** Go to definition, find uses and rename, over both files. */
export const namen = (bron: Taalbron): readonly monaco.IDisposable[] => [definitie(bron), gebruik(bron), hernoemen(bron)];
