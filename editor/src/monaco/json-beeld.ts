import type { Bestand, Melding } from '@handhavingswijzer/language';
import type { Doel, Rechten, Werk } from '../contexten.ts';
import type { Gevallenstand, Stand } from '../rekenen/typen.ts';
import { teksten } from '../teksten/index.ts';
import type { Verandering } from '../werktekst/werktekst.ts';
import { GEDEELDE_OPTIES, historie } from './gedeeld.ts';
import { Kantlijn } from './kantlijn.ts';
import { monaco } from './laad.ts';
import { Plaatsen, alsStrook, type Strook } from './plaatsen.ts';
import { zetStijl } from './stijl.ts';
import { Bevindingenlaag, registreer } from './taal/index.ts';
import { Tekstmodel } from './tekstmodel.ts';

const t = teksten.json;

/** What Monaco does by itself that packages/language does better, or that a policy does not need, is off. */
const OPTIES: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...GEDEELDE_OPTIES,
  foldingMaximumRegions: 20000,
  glyphMargin: true,
  lineNumbersMinChars: 4,
  quickSuggestions: { strings: true, other: true, comments: false },
  suggest: { showWords: false, showStatusBar: false },
  wrappingIndent: 'indent',
};

/** Where each text was looked at last, so that leaving the view and coming back changes nothing. */
interface Blik {
  readonly bestand: Bestand;
  readonly standen: Readonly<Partial<Record<Bestand, monaco.editor.ICodeEditorViewState>>>;
}
const blikken = new WeakMap<Werk, Blik>();

/** What the view tells. */
export interface Horen {
  /** A change may not be made, and why. */
  geweigerd(bezwaar: string): void;
  /** Another file is shown, as by going to where something is declared. */
  getoond(bestand: Bestand): void;
}

/** Monaco on the two texts: an adapter to be thrown away. All that it knows comes from packages/language, all that is typed goes to the `Werktekst`. */
export class JsonBeeld {
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  readonly #werk: Werk;
  readonly #horen: Horen;
  readonly #modellen: Readonly<Record<Bestand, Tekstmodel>>;
  readonly #bevindingen: Bevindingenlaag;
  readonly #kantlijn: Kantlijn;
  readonly #stoppen: readonly (() => void)[];
  readonly #standen: Partial<Record<Bestand, monaco.editor.ICodeEditorViewState>>;
  #bestand: Bestand;

  constructor(plaats: HTMLElement, werk: Werk, horen: Horen) {
    zetStijl();
    this.#werk = werk;
    this.#horen = horen;
    const geweigerd = (bezwaar: string): void => horen.geweigerd(bezwaar);
    this.#modellen = { beleid: new Tekstmodel(werk.tekst, 'beleid', geweigerd), casussen: new Tekstmodel(werk.tekst, 'casussen', geweigerd) };
    const blik = blikken.get(werk);
    this.#standen = { ...blik?.standen };
    this.#bestand = blik?.bestand ?? 'beleid';
    this.editor = monaco.editor.create(plaats, { ...OPTIES, model: this.#modellen[this.#bestand].model, ariaLabel: t.veld(t.bestanden[this.#bestand]) });
    this.editor.restoreViewState(this.#standen[this.#bestand] ?? null);
    const bron = { werk, modellen: this.#modellen };
    this.#bevindingen = new Bevindingenlaag(bron);
    this.#kantlijn = new Kantlijn(this.#modellen.beleid.model);
    const taal = registreer(bron);
    const opener = monaco.editor.registerEditorOpener({ openCodeEditor: (_, bij, waar) => this.#open(bij, waar) });
    this.#stoppen = [historie(plaats, werk), () => taal.dispose(), () => opener.dispose(), werk.tekst.luister((verandering) => this.#volg(verandering))];
    horen.getoond(this.#bestand);
  }

  get bestand(): Bestand {
    return this.#bestand;
  }

  toon(bestand: Bestand): void {
    if (bestand === this.#bestand) return;
    this.#bewaarBlik();
    this.#bestand = bestand;
    this.editor.setModel(this.#modellen[bestand].model);
    this.editor.restoreViewState(this.#standen[bestand] ?? null);
    this.editor.updateOptions({ ariaLabel: t.veld(t.bestanden[bestand]) });
    this.#horen.getoond(bestand);
  }

  zetStand(stand: Stand | undefined, gevallen: Gevallenstand | undefined): void {
    const meldingen: readonly Melding[] = gevallen?.meldingen ?? [];
    this.#bevindingen.zet(stand, meldingen);
    this.#kantlijn.zet(stand, gevallen);
  }

  zetRechten(rechten: Rechten): void {
    this.editor.updateOptions({ readOnly: rechten === 'lezen', domReadOnly: rechten === 'lezen', readOnlyMessage: { value: t.alleenLezen } });
  }

  /** Shows a place and selects it. The focus stays where it is. */
  async ga(doel: Doel): Promise<void> {
    const bereik = await this.#werk.vraag('bereik', doel);
    if (!bereik || !this.editor.getModel()) return;
    this.toon(doel.bestand);
    this.#wijs(alsStrook(bereik));
  }

  /** Folds every section, or opens all. */
  async vouw(dicht: boolean): Promise<void> {
    await this.editor.getAction(dicht ? 'editor.foldLevel2' : 'editor.unfoldAll')?.run();
  }

  focus(): void {
    this.editor.focus();
  }

  dispose(): void {
    this.#bewaarBlik();
    for (const stop of this.#stoppen) stop();
    this.#bevindingen.dispose();
    this.editor.dispose();
    for (const model of Object.values(this.#modellen)) model.dispose();
  }

  #bewaarBlik(): void {
    const stand = this.editor.saveViewState();
    if (stand) this.#standen[this.#bestand] = stand;
    blikken.set(this.#werk, { bestand: this.#bestand, standen: this.#standen });
  }

  #wijs(strook: Strook): void {
    this.editor.setSelection(strook);
    this.editor.revealRangeInCenterIfOutsideViewport(strook, monaco.editor.ScrollType.Immediate);
  }

  #open(bij: monaco.Uri, waar: monaco.IRange | monaco.IPosition | undefined): boolean {
    const naar = Object.values(this.#modellen).find(({ model }) => model.uri.toString() === bij.toString());
    if (!naar) return false;
    this.toon(naar.bestand);
    if (waar) this.#wijs('lineNumber' in waar ? monaco.Range.fromPositions(waar) : waar);
    this.editor.focus();
    return true;
  }

  /** What was taken back or done again here is shown: the cursor goes behind it. */
  #volg({ door, sneden, na }: Verandering): void {
    if (door !== 'geschiedenis' || !this.editor.hasTextFocus()) return;
    const bestand = sneden[this.#bestand]?.length ? this.#bestand : sneden.beleid?.length ? 'beleid' : 'casussen';
    const laatste = sneden[bestand]?.at(-1);
    if (!laatste) return;
    this.toon(bestand);
    const schuif = sneden[bestand]?.slice(0, -1).reduce((som, { begin, eind, tekst }) => som + tekst.length - (eind - begin), 0) ?? 0;
    const plek = new Plaatsen(na[bestand]).positie(laatste.begin + schuif + laatste.tekst.length);
    this.editor.setPosition(plek);
    this.editor.revealPositionInCenterIfOutsideViewport(plek, monaco.editor.ScrollType.Immediate);
  }
}
