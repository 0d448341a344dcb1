import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Onderdeel as Deel } from '@handhavingswijzer/language';
import { tekst } from '@handhavingswijzer/widget/delen';
import { naamVan, NIETS, plaatsVan, tellingen, type Telling } from '../delen/plaats.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.inhoud;

/** More are not shown of one section: she searches by name. */
const MEEST = 200;

const VERDER: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The parts of the policy, to find and to go to, with what is wrong in each. */
export class BeInhoud extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      button.rij {
        position: relative;
        inline-size: 100%;
        min-block-size: 2em;
        padding: 0.25em 0.25em 0.25em 1.25em;
        line-height: 1.3;
        border: 0;
        background: none;
        text-align: start;
      }
      button.rij:hover {
        background: var(--_vlak);
      }
      .sectie {
        font-weight: 600;
      }
      .sectie::before {
        content: '▸' / '';
        position: absolute;
        inset-inline-start: 0.125em;
      }
      .sectie[aria-expanded='true']::before {
        content: '▾' / '';
      }
      [aria-current] {
        background: var(--_nadruk);
        color: var(--_op-nadruk);
      }
      ul ul {
        font-size: 0.9375em;
      }
      .mis {
        color: var(--_fout);
      }
      [aria-current] .mis {
        color: inherit;
      }
      label {
        display: block;
      }
      .zoek {
        margin-block-end: 0.75em;
      }
    `,
  ];

  @state() private zoek = '';
  @state() private open: ReadonlySet<string> = new Set();

  #tellingen: ReadonlyMap<Deel, Telling> = new Map();

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('stand')) this.#tellingen = tellingen(this.stand?.onderdelen ?? [], this.stand?.meldingen ?? []);
    const [sectie] = this.#hier();
    if (gewijzigd.has('doel') && sectie && !this.open.has(sectie.naam)) this.open = new Set([...this.open, sectie.naam]);
  }

  /** The section and the part of the place that was gone to last. */
  #hier(): readonly (Deel | undefined)[] {
    const onderdelen = this.stand?.onderdelen ?? [];
    const { doel } = this;
    if (doel?.bestand !== 'beleid') return [];
    if (doel.pad === undefined) {
      const { sectie, onderdeel } = plaatsVan(onderdelen, doel.offset ?? 0);
      return [sectie, onderdeel];
    }
    const [, naam, nummer] = doel.pad.split('/');
    const sectie = onderdelen.find((kandidaat) => kandidaat.naam === naam);
    return [sectie, sectie?.delen[Number(nummer)]];
  }

  #telling(deel: Deel) {
    const { fout, waarschuwing } = this.#tellingen.get(deel) ?? NIETS;
    return html`${fout === 0 ? nothing : html`<span class="klein mis">${tekst(`✗ ${t.fouten(fout)}`)}</span>`}
    ${waarschuwing === 0 ? nothing : html`<span class="klein">${tekst(`⚠ ${t.waarschuwingen(waarschuwing)}`)}</span>`}`;
  }

  #wissel(naam: string): void {
    const open = new Set(this.open);
    if (!open.delete(naam)) open.add(naam);
    this.open = open;
  }

  /** The parts that have what is searched for in their name, or all. */
  #gevonden({ delen }: Deel): readonly (readonly [deel: Deel, nummer: number])[] {
    const zoek = this.zoek.trim().toLowerCase();
    return delen.map((deel, nummer) => [deel, nummer] as const).filter(([{ titel, naam }]) => zoek === '' || `${titel} ${naam}`.toLowerCase().includes(zoek));
  }

  /** Up and down through what is in sight; right opens a section, left closes it. */
  #toets(e: KeyboardEvent): void {
    const knoppen = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.rij')];
    const nu = knoppen.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement);
    if (nu === -1) return;
    const stap = VERDER[e.key];
    const uitgevouwen = knoppen[nu]?.ariaExpanded;
    if (stap !== undefined) knoppen[nu + stap]?.focus();
    else if ((e.key === 'ArrowRight' && uitgevouwen === 'false') || (e.key === 'ArrowLeft' && uitgevouwen === 'true')) this.#wissel(knoppen[nu]?.value ?? '');
    else return;
    e.preventDefault();
  }

  #sectie(sectie: Deel, hier: readonly (Deel | undefined)[]) {
    const gevonden = this.#gevonden(sectie);
    if (this.zoek.trim() !== '' && gevonden.length === 0) return nothing;
    const ga = (pad: string): void => this.werk.ga({ bestand: 'beleid', pad });
    if (sectie.delen.length === 0)
      return html`<li>
        <button type="button" class="rij" aria-current=${hier[0] === sectie ? 'location' : nothing} @click=${() => ga(`/${sectie.naam}`)}>
          ${tekst(t.sectie(sectie.naam))} ${this.#telling(sectie)}
        </button>
      </li>`;
    const open = this.zoek.trim() !== '' || this.open.has(sectie.naam);
    return html`<li>
      <button
        type="button"
        class="rij sectie"
        value=${sectie.naam}
        aria-expanded=${open}
        aria-current=${hier[0] === sectie && (!hier[1] || !open) ? 'location' : nothing}
        @click=${() => this.#wissel(sectie.naam)}
      >
        ${tekst(t.sectie(sectie.naam))} <span class="zacht">${sectie.delen.length}</span> ${this.#telling(sectie)}
      </button>
      ${
        open
          ? html`<ul class="kaal">
              ${gevonden.slice(0, MEEST).map(
                ([deel, nummer]) =>
                  html`<li>
                    <button type="button" class="rij" aria-current=${hier[1] === deel ? 'location' : nothing} @click=${() => ga(`/${sectie.naam}/${nummer}`)}>
                      ${tekst(naamVan(deel))} ${this.#telling(deel)}
                    </button>
                  </li>`,
              )}
              ${gevonden.length > MEEST ? html`<li class="klein zacht">${tekst(t.enNog(gevonden.length - MEEST))}</li>` : nothing}
            </ul>`
          : nothing
      }
    </li>`;
  }

  override render() {
    const onderdelen = this.stand?.onderdelen ?? [];
    const hier = this.#hier();
    const aantal = onderdelen.reduce((tot, sectie) => tot + this.#gevonden(sectie).length, 0);
    if (onderdelen.length === 0) return html`<p class="klein zacht">${t.leeg}</p>`;
    return html`<div class="zoek">
        <label class="klein" for="zoek">${t.zoek}</label>
        <input id="zoek" type="search" autocomplete="off" @input=${(e: InputEvent) => (this.zoek = (e.currentTarget as HTMLInputElement).value)} />
        <p class="klein zacht" role="status">${this.zoek.trim() === '' ? nothing : tekst(t.gevonden(aantal))}</p>
      </div>
      <ul class="kaal" @keydown=${this.#toets}>
        ${onderdelen.map((sectie) => this.#sectie(sectie, hier))}
      </ul>`;
  }
}
