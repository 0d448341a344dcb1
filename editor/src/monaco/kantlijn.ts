import { perRegel, type Regelgevallen } from '../gevallen/per-regel.ts';
import type { Gevallenstand, Stand } from '../rekenen/typen.ts';
import { teksten } from '../teksten/index.ts';
import { monaco } from './laad.ts';
import { alsStrook } from './plaatsen.ts';

const t = teksten.json;

/** How the cases of a rule came out: a mark in the margin, and behind the rule's name in words. */
function decoratie({ goed, fout, casussen }: Regelgevallen): monaco.editor.IModelDecorationOptions {
  const alleGoed = fout === 0;
  const tekst = alleGoed ? t.goed(goed) : t.fout(goed, fout);
  return {
    glyphMarginClassName: alleGoed ? 'beleid-goed' : 'beleid-fout',
    glyphMarginHoverMessage: { value: alleGoed ? tekst : t.nietGoed(casussen.slice(0, fout).map(({ titel }) => titel)) },
    after: { content: `   ${tekst}`, inlineClassName: 'beleid-gevallen', cursorStops: monaco.editor.InjectedTextCursorStops.None },
    showIfCollapsed: true,
  };
}

/** The margin of the rules: how the cases that name them come out. */
export class Kantlijn {
  readonly #model: monaco.editor.ITextModel;
  #decoraties: string[] = [];

  constructor(model: monaco.editor.ITextModel) {
    this.#model = model;
  }

  /** Shows the cases of one version of the text, at the rules of that version. */
  zet(stand: Stand | undefined, gevallen: Gevallenstand | undefined): void {
    if (!stand || stand.versie !== gevallen?.versie) return;
    const bij = perRegel(gevallen.uitslagen);
    const regels = stand.onderdelen.find(({ naam }) => naam === 'regels')?.delen ?? [];
    const nieuw = regels.flatMap(({ naam, kern }) => {
      const van = bij.get(naam);
      return van ? [{ range: alsStrook(kern), options: decoratie(van) }] : [];
    });
    this.#decoraties = this.#model.deltaDecorations(this.#decoraties, nieuw);
  }
}
