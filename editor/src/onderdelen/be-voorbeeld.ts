import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { tekst, Vouw } from '@handhavingswijzer/widget/delen';
import { proefContext } from '../contexten.ts';
import type { Proefstel } from '../proefdraaien/proefstel.ts';
import type { GeopendGeval } from '../voorbeeld/voorbeeld.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.voorbeeld;

/** The officer's element on the policy as it stands, or on the last text that worked, and which of the two. */
export class BeVoorbeeld extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        block-size: 100%;
      }
      .balk {
        padding: 0.5em 1em;
        background: var(--_vlak);
        border-block-end: 1px solid var(--_lijn);
      }
      .balk > * + * {
        margin-block-start: 0.375em;
      }
      .kader {
        flex: 1;
        min-block-size: 0;
        overflow: auto;
      }
      .kader > p {
        padding: 1em;
      }
      /* what is over in a moment is not said */
      .even {
        animation: even 0s 0.6s both;
      }
      @keyframes even {
        from {
          visibility: hidden;
        }
      }
    `,
  ];

  readonly #vouw = new Vouw(this);
  #einde: (() => void) | undefined;

  @consume({ context: proefContext })
  protected proef!: Proefstel;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#einde = this.proef.voorbeeld.luister(() => this.requestUpdate());
    this.proef.voorbeeld.inBeeld(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#einde?.();
    this.proef.voorbeeld.inBeeld(false);
  }

  #begin(): void {
    this.proef.voorbeeld.open(undefined, undefined);
    this.werk.meld(t.leegGemaakt);
  }

  #bewaar(): void {
    const { dossier, advies } = this.proef.voorbeeld;
    if (!dossier || !advies) return this.werk.meld(t.bewaarNogNiet);
    void this.proef.maakGeval(dossier, '');
    this.werk.toon('gevallen');
  }

  #waarom() {
    const { voorbeeld } = this.proef;
    switch (voorbeeld.achter) {
      case 'fouten':
        return html`<button type="button" class="stil" @click=${() => this.werk.toon('controle')}>${t.naarFouten}</button>`;
      case 'te-lang':
        return html`${this.#vouw.vouw('waarom', t.waarom, () => html`<p>${t.teLang}</p>`)}
          <button type="button" @click=${() => voorbeeld.opnieuw()}>${t.opnieuw}</button>`;
      case 'te-groot':
        return this.#vouw.vouw('waarom', t.waarom, () => html`<p>${tekst(t.teGroot(voorbeeld.voorschriften.map((id) => this.#naam(id))))}</p>`);
      default:
        return nothing;
    }
  }

  #naam(voorschrift: string): string {
    return this.stand?.beleid?.voorschriften.find(({ id }) => id === voorschrift)?.naam ?? voorschrift;
  }

  #stand(): string {
    const { achter, toont, anderBeleid } = this.proef.voorbeeld;
    if (achter === undefined) return anderBeleid ? t.anderBeleid : t.actueel;
    if (anderBeleid) return achter === 'bezig' ? t.anderBezig : t.anderNiet;
    return (toont ? t.achter : t.nogNiets)[achter];
  }

  #kies(plaats: number, naam: string): void {
    this.proef.voorbeeld.kies(plaats);
    this.werk.meld(t.gekozen(naam));
  }

  /** What can be switched between, beside what it is a case of. */
  #varianten({ titel, varianten = [] }: GeopendGeval) {
    if (varianten.length === 0) return nothing;
    return html`<div class="knoppen" role="group" aria-label=${titel}>
      ${varianten.map(
        ({ naam }, i) =>
          html`<button
            type="button"
            class=${i === this.proef.voorbeeld.variant ? 'hoofd' : ''}
            aria-pressed=${i === this.proef.voorbeeld.variant}
            @click=${() => this.#kies(i, naam)}
          >
            ${tekst(naam)}
          </button>`,
      )}
    </div>`;
  }

  override render() {
    const { voorbeeld } = this.proef;
    const { achter, element, geval, toont } = voorbeeld;
    const klem = achter !== undefined && achter !== 'bezig';
    return html`<div class="balk klein">
        <p class=${klem ? 'nadruk' : achter === 'bezig' ? 'even' : ''} role="status">${tekst(this.#stand())}</p>
        ${this.#waarom()}
        ${
          geval
            ? html`<p class="zacht">${tekst(t.geval(geval.titel))}</p>
                ${this.#varianten(geval)}`
            : nothing
        }
        <div class="knoppen">
          ${
            this.instelling.rechten === 'lezen'
              ? nothing
              : html`<button type="button" aria-disabled=${voorbeeld.advies === undefined} @click=${() => this.#bewaar()}>${t.bewaar}</button>`
          }
          <button type="button" class="stil" aria-disabled=${!toont} @click=${() => toont && this.#begin()}>${t.leeg}</button>
        </div>
      </div>
      <div class="kader" role="region" aria-label=${t.kader} tabindex="0">
        ${element && toont ? element : html`<p class="zacht">${element ? nothing : t.laadt}</p>`}
      </div>`;
  }
}
