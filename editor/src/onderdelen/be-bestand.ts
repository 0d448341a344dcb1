import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Bestandbeeld } from '../bestand/beeld.ts';
import type { Bestandwerk } from '../bestand/bestandwerk.ts';
import { bestandbeeldContext, bestandContext } from '../contexten.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.bestand.balk;

/** In the header: whether all is saved, saving, and what else there is to do with the file. */
export class BeBestand extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        padding: 0 1em 0.5em;
      }
      .rij {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1em;
        align-items: center;
      }
      .knoppen {
        gap: 0.5em;
      }
      .knoppen > button {
        padding-inline: 0.625em;
        min-block-size: 2.25em;
      }
      .open {
        font-weight: 600;
      }
      [popover] {
        margin: 0;
        inset: auto;
        border: 1px solid var(--_rand);
        border-radius: var(--_rond);
        background: var(--_grond);
        color: var(--_tekst);
        padding: 0.5em;
        max-inline-size: calc(100vw - 1em);
      }
      [popover] button {
        display: block;
        inline-size: 100%;
        text-align: start;
        border-color: transparent;
      }
      hr {
        border: 0;
        border-block-start: 1px solid var(--_lijn);
        margin: 0.25em 0;
      }
    `,
  ];

  @consume({ context: bestandContext })
  protected bestand!: Bestandwerk;

  @consume({ context: bestandbeeldContext, subscribe: true })
  @state()
  protected beeld!: Bestandbeeld;

  @query('#menu') private menu!: HTMLElement | null;
  @query('#knop') private knop!: HTMLElement | null;

  /** The menu stands under its button, within the window. */
  #plaats(): void {
    const plek = this.knop?.getBoundingClientRect();
    if (!plek || !this.menu) return;
    const ruimte = document.documentElement.clientWidth - this.menu.offsetWidth - 8;
    this.menu.style.setProperty('left', `${Math.max(8, Math.min(plek.left, ruimte))}px`);
    this.menu.style.setProperty('top', `${plek.bottom + 4}px`);
  }

  #doe(handeling: () => void): void {
    this.menu?.hidePopover();
    handeling();
  }

  #concept(): string {
    const { mag, stand, tab } = this.beeld.concept;
    if (tab !== 'hier') return t.leest;
    if (!mag) return '';
    return stand.soort === 'bewaard' ? t.bewaard : stand.soort === 'bezig' ? t.bezig : stand.soort === 'mislukt' ? t.mislukt : '';
  }

  #menu() {
    const { concept } = this.beeld;
    const knop = (naam: string, handeling: () => void) => html`<button type="button" @click=${() => this.#doe(handeling)}>${naam}</button>`;
    return html`<div id="menu" popover @toggle=${() => this.#plaats()}>
      ${knop(t.openen, () => this.bestand.toon('start'))} ${this.instelling.rechten === 'alles' ? knop(t.nieuw, () => this.bestand.toon('nieuw')) : nothing}
      <hr />
      ${knop(t.opslaanAls, () => void this.bestand.slaOpAls('beleid'))}
      ${this.teksten.casussen === '' ? nothing : knop(t.gevallenAls, () => void this.bestand.slaOpAls('casussen'))}
      ${Object.keys(this.beeld.aantekeningen).length === 0 ? nothing : knop(t.checklistAls, () => void this.bestand.slaOpAls('checklist'))}
      ${
        concept.kan
          ? html`<hr />
              ${concept.mag ? knop(t.conceptUit, () => this.bestand.vraagWis()) : knop(t.conceptAan, () => this.bestand.vraagToestemming())}`
          : nothing
      }
    </div>`;
  }

  override render() {
    const { gewijzigd, terugschrijven, weergave } = this.beeld;
    const concept = this.#concept();
    return html`<div class="rij" role="group" aria-label=${t.bestand}>
      <div class="knoppen">
        <button type="button" @click=${() => void this.bestand.slaOp()}>${terugschrijven ? t.opslaan : t.opslaanDownload}</button>
        <button type="button" id="knop" popovertarget="menu">${t.meer}</button>
        <button type="button" aria-disabled=${weergave !== 'werk'} @click=${() => (weergave === 'werk' ? this.werk.toon('checklist') : undefined)}>
          ${t.checklist}
        </button>
        ${this.#menu()}
      </div>
      <p class="klein ${gewijzigd.length > 0 ? 'open' : 'zacht'}">
        ${tekst([gewijzigd.length > 0 ? t.nietOpgeslagen(gewijzigd) : t.allesOpgeslagen, ...(concept === '' ? [] : [concept])].join(' · '))}
      </p>
    </div>`;
  }
}
