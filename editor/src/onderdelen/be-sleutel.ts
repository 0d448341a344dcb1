import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { leesGeheim, maakSleutelpaar } from '@handhavingswijzer/publicatie';
import { download } from '@handhavingswijzer/widget/bewaren';
import { keuzeveld, kop, tekst } from '@handhavingswijzer/widget/delen';
import { Publicatiedeel } from '../publiceren/publicatiedeel.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.publiceren.sleutel;
const NAAM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;

type Wijze = 'open' | 'maak' | 'zonder';

/** How the publication is signed: with a key that is opened or made here, or knowingly not. The key is kept in memory only. */
export class BeSleutel extends Publicatiedeel {
  static override styles = [
    Publicatiedeel.styles,
    css`
      input[type='file'] {
        max-inline-size: 100%;
      }
    `,
  ];

  /** Which step this is. */
  @property({ type: Number }) nummer = 3;

  @state() private wijze: Wijze | undefined;
  @state() private reden = '';
  @state() private naam = '';
  @state() private melding = '';
  /** Whether the key that is chosen is the one of the publication before this one; undefined: not known yet. */
  @state() private eigen: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { ondertekening } = this.publicatie;
    this.wijze ??= ondertekening ? (ondertekening.soort === 'zonder' ? 'zonder' : 'open') : undefined;
    void this.#vergelijk();
  }

  async #vergelijk(): Promise<void> {
    const { ondertekening } = this.publicatie;
    this.eigen = ondertekening?.soort === 'sleutel' ? await this.publicatie.isEigen(ondertekening.sleutel) : undefined;
  }

  #kies(wijze: Wijze): void {
    this.wijze = wijze;
    this.reden = '';
    this.melding = '';
    this.publicatie.onderteken(wijze === 'zonder' ? { soort: 'zonder' } : undefined);
    this.eigen = undefined;
  }

  async #open(e: Event): Promise<void> {
    const [bestand] = (e.currentTarget as HTMLInputElement).files ?? [];
    if (!bestand) return;
    const gelezen = await leesGeheim(await bestand.text());
    const [fout] = gelezen.ok ? [] : gelezen.bevindingen;
    const woorden = fout && verwoordBevinding(fout);
    this.reden = woorden ? `${woorden.tekst} ${woorden.herstel}` : '';
    this.publicatie.onderteken(gelezen.ok ? { soort: 'sleutel', sleutel: gelezen.waarde } : undefined);
    this.melding = gelezen.ok ? t.gekozen(gelezen.waarde.kid) : '';
    await this.#vergelijk();
    this.werk.meld(this.melding || this.reden);
  }

  async #maak(): Promise<void> {
    if (!NAAM.test(this.naam)) {
      this.reden = t.naamFout;
      this.werk.meld(t.naamFout);
      this.renderRoot.querySelector<HTMLElement>('#sleutelnaam')?.focus();
      return;
    }
    this.reden = '';
    const { geheim, openbaar } = await maakSleutelpaar(this.naam);
    download(t.geheimNaam(this.naam), `${JSON.stringify(geheim, null, 2)}\n`);
    download(t.openbaarNaam(this.naam), `${JSON.stringify(openbaar, null, 2)}\n`);
    this.publicatie.onderteken({ soort: 'sleutel', sleutel: geheim });
    this.melding = t.gemaakt(this.naam);
    await this.#vergelijk();
    this.werk.meld(this.melding);
  }

  #invoer() {
    const fout = this.reden === '' ? nothing : html`<p class="foutmelding" id="sleutel-fout">${tekst(this.reden)}</p>`;
    switch (this.wijze) {
      case 'open':
        return html`<div>
          <label class="naam" for="sleutelbestand">${t.bestand}</label>
          ${fout}
          <input type="file" id="sleutelbestand" accept=".json" @change=${(e: Event) => void this.#open(e)} />
        </div>`;
      case 'maak':
        if (this.publicatie.ondertekening) return nothing; // it was made: another one of this name would be another key
        return html`<div class="stapel">
          <div>
            <label class="naam" for="sleutelnaam">${t.naam}</label>
            <p class="hint" id="sleutelnaam-hint">${t.naamHint}</p>
            ${fout}
            <input
              type="text"
              id="sleutelnaam"
              autocomplete="off"
              aria-describedby="sleutelnaam-hint"
              aria-invalid=${this.reden === '' ? 'false' : 'true'}
              .value=${live(this.naam)}
              @input=${(e: Event) => (this.naam = (e.currentTarget as HTMLInputElement).value.trim())}
            />
          </div>
          <button type="button" @click=${() => void this.#maak()}>${t.maakKnop}</button>
        </div>`;
      case 'zonder':
        return html`<p>${t.zonderGekozen}</p>`;
      case undefined:
        return nothing;
    }
  }

  override render() {
    const { ondertekening } = this.publicatie;
    const gekozen = ondertekening?.soort === 'sleutel' ? ondertekening.sleutel.kid : undefined;
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, t.kop(this.nummer), { klasse: 'kop-klein' })}
      <p class="klein zacht maat">${t.uitleg}</p>
      ${keuzeveld<Wijze>({
        id: 'wijze',
        naam: t.vraag,
        klasse: 'alleen-voorlezen',
        keuzes: [
          { waarde: 'open', naam: t.open },
          { waarde: 'maak', naam: t.maak },
          { waarde: 'zonder', naam: t.zonder },
        ],
        gekozen: (wijze) => this.wijze === wijze,
        zet: (wijze) => this.#kies(wijze),
      })}
      ${this.#invoer()} ${gekozen === undefined ? nothing : html`<p>${tekst(this.melding || t.gekozen(gekozen))}</p>`}
      ${
        this.eigen === false && this.publicatie.eerder
          ? html`<p class="nadruk">${t.andere}</p>
              <label class="keuze">
                <input
                  type="checkbox"
                  .checked=${live(this.publicatie.andereSleutel)}
                  @change=${(e: Event) => this.publicatie.zetAndereSleutel((e.currentTarget as HTMLInputElement).checked)}
                />
                <span>${t.andereAkkoord}</span>
              </label>`
          : nothing
      }
    </section>`;
  }
}
