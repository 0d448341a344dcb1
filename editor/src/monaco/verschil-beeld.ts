import type { Rechten, Werk } from '../contexten.ts';
import { teksten } from '../teksten/index.ts';
import { GEDEELDE_OPTIES, historie } from './gedeeld.ts';
import { monaco } from './laad.ts';
import { alsMonaco } from './plaatsen.ts';
import { Tekstmodel } from './tekstmodel.ts';

const t = teksten.verschil;

/** Monaco's comparison of the published text with the text as it is now, in which one can go on writing. To be thrown away. */
export class VerschilBeeld {
  readonly #editor: monaco.editor.IStandaloneDiffEditor;
  readonly #oud: monaco.editor.ITextModel;
  readonly #nieuw: Tekstmodel;
  readonly #stop: () => void;

  constructor(plaats: HTMLElement, werk: Werk, gepubliceerd: string, rechten: Rechten, geweigerd: (bezwaar: string) => void) {
    this.#oud = monaco.editor.createModel(alsMonaco(gepubliceerd), 'json');
    this.#nieuw = new Tekstmodel(werk.tekst, 'beleid', geweigerd);
    this.#editor = monaco.editor.createDiffEditor(plaats, {
      ...GEDEELDE_OPTIES,
      hideUnchangedRegions: { enabled: true },
      ignoreTrimWhitespace: false,
      modifiedAriaLabel: t.nieuw,
      originalAriaLabel: t.oud,
      originalEditable: false,
      readOnly: rechten === 'lezen',
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
    });
    this.#editor.setModel({ original: this.#oud, modified: this.#nieuw.model });
    this.#stop = historie(plaats, werk);
  }

  dispose(): void {
    this.#stop();
    this.#editor.dispose();
    this.#oud.dispose();
    this.#nieuw.dispose();
  }
}
