import type { Bestand } from '@handhavingswijzer/language';
import { verschilTussen, type Sneden } from '../werktekst/sneden.ts';
import type { Verandering, Werktekst } from '../werktekst/werktekst.ts';
import { monaco } from './laad.ts';
import { alsMonaco, Plaatsen, type Positie } from './plaatsen.ts';

/** From here come the changes that are made in Monaco. */
const DOOR = 'json';

let aantal = 0;

/**
 * One file as a model of Monaco. The text itself is that of the `Werktekst`: what is typed here goes there at once, what changes there comes here as small
 * edits, and a change that may not be made is taken back.
 */
export class Tekstmodel {
  readonly bestand: Bestand;
  readonly model: monaco.editor.ITextModel;
  readonly #werktekst: Werktekst;
  readonly #geweigerd: (bezwaar: string) => void;
  readonly #stop: (() => void)[];
  /** The change under way was made in the one, and must not come back from the other. */
  #vanHier = false;
  #vanDaar = false;
  #terug = false;

  /** @param geweigerd hears in words why a change may not be made */
  constructor(werktekst: Werktekst, bestand: Bestand, geweigerd: (bezwaar: string) => void) {
    this.bestand = bestand;
    this.#werktekst = werktekst;
    this.#geweigerd = geweigerd;
    aantal += 1;
    this.model = monaco.editor.createModel(alsMonaco(this.tekst), 'json', monaco.Uri.parse(`beleid:/${aantal}/${bestand}.json`));
    this.model.setEOL(monaco.editor.EndOfLineSequence.LF);
    this.model.updateOptions({ tabSize: 2, insertSpaces: true });
    const getypt = this.model.onDidChangeContent((e) => this.#getypt(e));
    this.#stop = [() => getypt.dispose(), werktekst.luister((verandering) => this.#veranderd(verandering))];
  }

  get tekst(): string {
    return this.#werktekst.teksten[this.bestand];
  }

  /** The offset in the text of a spot in the model. */
  offset(positie: Positie): number {
    return new Plaatsen(this.tekst).offset(positie);
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.model.dispose();
  }

  #getypt({ changes }: monaco.editor.IModelContentChangedEvent): void {
    if (this.#vanDaar || this.#terug) return;
    const plaatsen = new Plaatsen(this.tekst);
    const sneden = changes.map(({ range, text }) => plaatsen.alsSnede(range, text)).sort((a, b) => a.begin - b.begin);
    this.#vanHier = true;
    const bezwaar = this.#werktekst.wijzig({ sneden: { [this.bestand]: sneden }, door: DOOR, getypt: true });
    this.#vanHier = false;
    // Typing beside a lone carriage return can make two ends of a line into one.
    if (bezwaar !== undefined || (this.tekst.includes('\r') && alsMonaco(this.tekst) !== this.model.getValue())) this.#zetTerug(bezwaar);
  }

  /** After what Monaco is doing now: it does not bear to be changed while it tells of a change. */
  #zetTerug(bezwaar: string | undefined): void {
    this.#terug = true;
    queueMicrotask(() => {
      this.#terug = false;
      if (this.model.isDisposed()) return;
      this.#gelijk();
      if (bezwaar !== undefined) this.#geweigerd(bezwaar);
    });
  }

  #veranderd({ voor, sneden, door }: Verandering): void {
    if (this.#vanHier || this.#terug) return;
    if (door === 'open') this.#doe(() => this.model.setValue(alsMonaco(this.tekst)));
    else this.#neemOver(voor[this.bestand], sneden);
  }

  #neemOver(voor: string, sneden: Sneden): void {
    const eigen = sneden[this.bestand];
    if (!eigen) return;
    const plaatsen = new Plaatsen(voor);
    this.#doe(() => this.model.applyEdits(eigen.map(({ begin, eind, tekst }) => ({ range: plaatsen.strook(begin, eind), text: alsMonaco(tekst) }))));
    // A cut through the ending of a line, which Monaco does not have.
    if (voor.includes('\r') || this.tekst.includes('\r')) this.#gelijk();
  }

  /** Makes the model say what the text says, by the one edit that does so. */
  #gelijk(): void {
    const nu = this.model.getValue();
    const edits = verschilTussen(nu, alsMonaco(this.tekst)).map(({ begin, eind, tekst }) => ({ range: new Plaatsen(nu).strook(begin, eind), text: tekst }));
    if (edits.length > 0) this.#doe(() => this.model.applyEdits(edits));
  }

  #doe(wijzig: () => void): void {
    this.#vanDaar = true;
    wijzig();
    this.#vanDaar = false;
  }
}
