import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.editor;

/** The header: which policy and version this is, how it stands, undo and redo, and how the editor works. */
export class BeBalk extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        background: var(--_vlak);
        border-block-end: 1px solid var(--_lijn);
      }
      .rij {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1.5em;
        align-items: center;
        justify-content: space-between;
        padding: 0.5em 1em;
      }
      .titel {
        flex: 1 1 26em;
        min-inline-size: 0;
      }
      .knoppen {
        gap: 0.5em;
      }
      .knoppen button {
        padding-inline: 0.625em;
        min-block-size: 2.25em;
      }
      .mis {
        font-weight: 600;
      }
      .titel > :first-child {
        font-size: 1.0625em;
      }
      .versie {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        align-items: center;
      }
      .versie .stil {
        padding-block: 0;
      }
      .hulp,
      .rechten {
        padding: 0 1em 0.5em;
      }
      .nadruk {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em 1em;
        align-items: center;
        justify-content: space-between;
        padding: 0.25em 1em;
      }
      .nadruk button {
        min-block-size: 2em;
      }
    `,
  ];

  @state() private hulp = false;

  /** Why the last change was not made, or ''. */
  @property({ attribute: false }) bezwaar = '';

  /** Forgets why. */
  @property({ attribute: false }) sluit: () => void = () => undefined;

  #versie() {
    const beleid = this.stand?.beleid;
    const { gepubliceerd } = this.instelling;
    const anders = gepubliceerd === undefined ? '' : gepubliceerd === this.teksten.beleid ? t.gelijk : t.verschilt;
    return html`<div class="versie klein">
      ${beleid ? html`<p class="zacht">${tekst(t.versie(beleid.gemeente.naam, beleid.versie))}</p>` : nothing}
      ${anders === '' ? nothing : html`<button type="button" class="stil" @click=${() => this.werk.toon('verschil')}>${tekst(anders)}</button>`}
      <button type="button" class="stil" aria-expanded=${this.hulp} aria-controls="hulp" @click=${() => (this.hulp = !this.hulp)}>${t.hulp.titel}</button>
    </div>`;
  }

  /** Until the newest text is checked the counts of the one before stay: they would flicker at every key. */
  #controle() {
    if (!this.stand) return html`<button type="button" @click=${() => this.werk.toon('controle')}>${tekst(t.wordtNagekeken)}</button>`;
    const aantal = (ernst: string): number => this.stand?.meldingen.filter((melding) => melding.ernst === ernst).length ?? 0;
    const fouten = aantal('fout');
    return html`<button type="button" class=${fouten > 0 ? 'mis' : ''} @click=${() => this.werk.toon('controle')}>
      ${tekst(t.teller(fouten, aantal('waarschuwing')))}
    </button>`;
  }

  #gevallen() {
    const uitslagen = this.gevallen?.uitslagen ?? [];
    const fout = uitslagen.filter(({ geslaagd }) => !geslaagd).length;
    const { versie } = this.werk.tekst;
    const onbruikbaar = this.stand?.versie === versie && !this.stand.bruikbaar;
    const bezig = this.gevallen?.versie !== versie;
    const naam =
      onbruikbaar || (!bezig && uitslagen.length === 0) ? t.geenGevallen : bezig ? t.gevallenWachten : t.gevallenTeller(uitslagen.length - fout, fout);
    return html`<button type="button" class=${fout > 0 ? 'mis' : ''} @click=${() => this.werk.toon('gevallen')}>${tekst(naam)}</button>`;
  }

  override render() {
    const { kanOngedaan, kanOpnieuw } = this.werk.tekst;
    return html`<header>
      <div class="rij">
        <div class="titel">${kop(this.instelling.kopniveau, this.stand?.beleid?.titel ?? t.zonderNaam)} ${this.#versie()}</div>
        <div class="knoppen">
          ${this.#controle()} ${this.#gevallen()}
          <button type="button" aria-disabled=${!kanOngedaan} @click=${() => this.werk.ongedaan()}>${t.ongedaan}</button>
          <button type="button" aria-disabled=${!kanOpnieuw} @click=${() => this.werk.opnieuw()}>${t.opnieuw}</button>
        </div>
      </div>
      <be-bestand></be-bestand>
      <div class="hulp klein" id="hulp" ?hidden=${!this.hulp}>
        <ol class="maat">
          ${t.hulp.regels.map((regel) => html`<li>${regel}</li>`)}
        </ol>
      </div>
      ${this.instelling.rechten === 'alles' ? nothing : html`<p class="rechten klein">${tekst(t.rechten[this.instelling.rechten])}</p>`}
      <div role="alert">
        ${
          this.bezwaar === ''
            ? nothing
            : html`<div class="nadruk">
                <p>${tekst(this.bezwaar)}</p>
                <button type="button" @click=${() => this.sluit()}>${t.begrepen}</button>
              </div>`
        }
      </div>
    </header>`;
  }
}
