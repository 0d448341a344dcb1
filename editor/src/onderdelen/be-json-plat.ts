import { css, html, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Bestand } from '@handhavingswijzer/language';
import type { Doel } from '../contexten.ts';
import { alsMonaco, Plaatsen } from '../monaco/plaatsen.ts';
import { teksten } from '../teksten/index.ts';
import { verschilTussen } from '../werktekst/sneden.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.json;

/** One file in a plain text field: what stands in for Monaco where that cannot be had, or is not wanted. */
export class BeJsonPlat extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        block-size: 100%;
      }
      textarea {
        display: block;
        block-size: 100%;
        inline-size: 100%;
        max-inline-size: none;
        resize: none;
        font-family: ui-monospace, monospace;
        font-size: 0.875em;
      }
    `,
  ];

  @query('textarea') private veld!: HTMLTextAreaElement;

  @property() bestand: Bestand = 'beleid';

  protected override updated(gewijzigd: PropertyValues): void {
    const nieuw = alsMonaco(this.teksten[this.bestand]);
    const [verschil] = verschilTussen(this.veld.value, nieuw);
    if (verschil) {
      const anderBestand = gewijzigd.has('bestand');
      this.veld.value = nieuw;
      const plek = anderBestand ? 0 : verschil.begin + verschil.tekst.length;
      this.veld.setSelectionRange(plek, plek);
    }
    if (this.doel && (gewijzigd.has('doel') || gewijzigd.has('bestand')) && this.doel.bestand === this.bestand) void this.#ga(this.doel);
  }

  override focus(): void {
    this.veld.focus();
  }

  async #ga(doel: Doel): Promise<void> {
    const bereik = await this.werk.vraag('bereik', doel);
    if (!bereik) return;
    const tekst = alsMonaco(this.teksten[this.bestand]);
    const plaatsen = new Plaatsen(tekst);
    const [begin, eind] = [bereik.begin, bereik.eind].map(({ lijn, kolom }) => plaatsen.offset({ lineNumber: lijn, column: kolom }));
    this.veld.setSelectionRange(begin ?? 0, eind ?? 0);
    const lijnen = tekst.split('\n').length;
    this.veld.scrollTop = (this.veld.scrollHeight * (bereik.begin.lijn - 1)) / lijnen - this.veld.clientHeight / 3;
  }

  #typ(): void {
    const tekst = this.teksten[this.bestand];
    const getoond = alsMonaco(tekst);
    const [bij, plaatsen] = [new Plaatsen(getoond), new Plaatsen(tekst)];
    const sneden = verschilTussen(getoond, this.veld.value).map((snede) => plaatsen.alsSnede(bij.strook(snede.begin, snede.eind), snede.tekst));
    const bezwaar = this.werk.tekst.wijzig({ door: 'json', getypt: true, sneden: { [this.bestand]: sneden } });
    if (bezwaar === undefined) return;
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('geweigerd', { detail: bezwaar }));
  }

  /** There is one history: that of the editor. */
  #toets(e: KeyboardEvent): void {
    if (e.altKey || !(e.ctrlKey || e.metaKey)) return;
    const letter = e.key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    e.preventDefault();
    e.stopPropagation();
    if (letter === 'y' || e.shiftKey) this.werk.opnieuw();
    else this.werk.ongedaan();
  }

  override render() {
    return html`<textarea
      aria-label=${t.veld(t.bestanden[this.bestand])}
      spellcheck="false"
      wrap="off"
      ?readonly=${this.instelling.rechten === 'lezen'}
      @input=${this.#typ}
      @keydown=${this.#toets}
    ></textarea>`;
  }
}
