import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { LIMIETEN_ZAAKBESTAND } from '@handhavingswijzer/engine';
import { alsBestandsnaam, download } from '../bewaren/download.ts';
import { momentNu } from '../bewaren/nu.ts';
import { bewaringContext, type Bewaring } from '../contexten.ts';
import { bevindingenlijst } from '../delen/bevindingen.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.bewaren;

/** Whether the case is kept, and the case file: to download, and to open one. */
export class HwBewaren extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        border-block-start: 1px solid var(--_lijn);
        padding-block-start: 1em;
      }
      input[type='file'] {
        font: inherit;
        max-inline-size: 100%;
        min-block-size: 2.5em;
      }
    `,
  ];

  @consume({ context: bewaringContext, subscribe: true })
  @state()
  private bewaring: Bewaring | undefined;

  @state() private teGroot = false;

  #download(): void {
    const zaak = this.gesprek?.dossier.zaak?.identificatie ?? '';
    if (this.bewaring) download(t.bestandsnaam(alsBestandsnaam(zaak), momentNu()), this.bewaring.zaak.tekst(2));
  }

  async #open(e: Event): Promise<void> {
    const veld = e.currentTarget as HTMLInputElement;
    const bestand = veld.files?.[0];
    if (!bestand) return;
    this.teGroot = bestand.size > LIMIETEN_ZAAKBESTAND.bytes;
    const gelukt = !this.teGroot && this.bewaring?.zaak.open(await bestand.text()) === true;
    veld.value = ''; // the same file can be chosen again after it was mended
    if (gelukt) this.bediening.naarKop();
  }

  override render() {
    if (!this.bewaring) return nothing;
    const { beeld, zaak } = this.bewaring;
    const fout = this.teGroot || beeld.openfouten.length > 0;
    const stand = !beeld.heeftPlaats
      ? t.zonderPlaats
      : { rust: t.rust, bezig: t.bezig, bewaard: t.bewaard, mislukt: t.nietBewaard, anders: t.nietBewaard }[beeld.stand.soort];
    return html`<section class="stapel" aria-labelledby="bewaren-kop">
      ${kop(this.weergave.kopniveau + 2, t.kop, { id: 'bewaren-kop' })}
      <p>${tekst(stand)}</p>
      <p class="hint">${t.uitleg}</p>
      <div class="knoppen">
        <button @click=${() => this.#download()}>${t.download}</button>
        ${beeld.vorige ? html`<button @click=${() => zaak.terug()}>${t.terug}</button>` : nothing}
      </div>
      <div class=${classMap({ veld: true, mis: fout })}>
        <label class="naam" for="zaakbestand">${t.openNaam}</label>
        <p class="hint" id="zaakbestand-hint">${t.openHint}</p>
        ${
          fout
            ? html`<div class="foutmelding" id="zaakbestand-fout">
                <p><span class="alleen-voorlezen">${teksten.algemeen.fout}</span>${tekst(this.teGroot ? t.teGroot : t.nietGeopend)}</p>
                ${this.teGroot ? nothing : bevindingenlijst(beeld.openfouten, 5)}
              </div>`
            : nothing
        }
        <input
          type="file"
          id="zaakbestand"
          accept=".json,application/json"
          aria-describedby=${['zaakbestand-hint', ...(fout ? ['zaakbestand-fout'] : [])].join(' ')}
          aria-invalid=${fout ? 'true' : 'false'}
          @change=${(e: Event) => void this.#open(e)}
        />
      </div>
    </section>`;
  }
}
