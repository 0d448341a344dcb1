import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { alsBestandsnaam, download } from '../bewaren/download.ts';
import { momentNu } from '../bewaren/nu.ts';
import { bewaringContext, type Bewaring } from '../contexten.ts';
import { bevindingenlijst } from '../delen/bevindingen.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.bewaren;

/** What the officer must know or choose about keeping the case, above the case itself; nothing when there is nothing. */
export class HwBewaarvraag extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      section {
        margin: 1em;
      }
      @media (forced-colors: active) {
        section {
          border: 2px solid;
        }
      }
    `,
  ];

  @consume({ context: bewaringContext, subscribe: true })
  @state()
  private bewaring: Bewaring | undefined;

  #download(inhoud: string): void {
    const zaak = this.gesprek?.dossier.zaak?.identificatie ?? '';
    download(t.bestandsnaam(alsBestandsnaam(zaak), momentNu()), inhoud);
  }

  /** Does what she chose; the buttons go, so the focus goes to the step. */
  #kies(doe: () => void): void {
    doe();
    this.bediening.naarKop();
  }

  #vraag({ titel, inhoud, knoppen }: { titel: string; inhoud: unknown; knoppen: unknown }): TemplateResult {
    return html`<section class="nadruk stapel" aria-labelledby="vraag-kop">
      ${kop(this.weergave.kopniveau + 1, titel, { id: 'vraag-kop' })} ${inhoud}
      <div class="knoppen">${knoppen}</div>
    </section>`;
  }

  override render() {
    if (!this.bewaring) return nothing;
    const { beeld, zaak } = this.bewaring;
    const { vraag, stand } = beeld;
    const eigen = html`<button @click=${() => this.#download(zaak.tekst(2))}>${t.download}</button>`;
    if (vraag?.soort === 'verschilt')
      return this.#vraag({
        titel: t.verschilt.kop,
        inhoud: html`<p>${tekst(t.verschilt.uitleg(vraag.zaak.opgeslagenOp))}</p>
          <p>${t.verschilt.uitlegGaDoor}</p>`,
        knoppen: html`<button @click=${() => this.#kies(() => zaak.neemBewaarde())}>${t.verschilt.neem}</button>
          <button @click=${() => this.#kies(() => zaak.gaDoor())}>${t.verschilt.gaDoor}</button>`,
      });
    if (vraag?.soort === 'onleesbaar')
      return this.#vraag({
        titel: t.onleesbaar.kop,
        inhoud: html`<p>${t.onleesbaar.uitleg}</p>
          ${bevindingenlijst(vraag.bevindingen, 3)}`,
        knoppen: html`<button @click=${() => this.#download(vraag.bewaard.inhoud)}>${t.onleesbaar.download}</button>
          <button @click=${() => this.#kies(() => zaak.gaDoor())}>${t.onleesbaar.gaDoor}</button>`,
      });
    if (stand.soort === 'anders') {
      const { bewaard } = stand;
      return this.#vraag({
        titel: t.anders.kop,
        inhoud: bewaard
          ? html`<p>${t.anders.uitleg}</p>
              <p>${t.anders.uitlegNeemOver} ${t.anders.uitlegGaDoor}</p>`
          : html`<p>${t.anders.weg}</p>`,
        knoppen: html`${bewaard ? html`<button @click=${() => this.#kies(() => zaak.neemOver())}>${t.anders.neemOver}</button>` : nothing}
          <button @click=${() => this.#kies(() => zaak.gaDoor())}>${t.anders.gaDoor}</button>
          ${eigen}`,
      });
    }
    if (stand.soort === 'mislukt')
      return this.#vraag({
        titel: t.mislukt.kop,
        inhoud: html`<p>${tekst(stand.vol ? t.mislukt.vol : t.mislukt.anders)} ${t.mislukt.uitleg}</p>`,
        knoppen: eigen,
      });
    return nothing;
  }
}
