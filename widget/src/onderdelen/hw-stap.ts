import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  gelijkePlaats,
  naamVanPlaats,
  naamVanVoorschrift,
  overtredingVan,
  stappenVan,
  volgende,
  verslagstand,
  volgnummer,
  vorige,
  zoekOvertreding,
  type Gesprek,
  type Plaats,
} from '@handhavingswijzer/dialogue';
import { leesDatum } from '@handhavingswijzer/lezing';
import { ontbreektHier, type Stapfout } from '../delen/stapfouten.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.stap;

/** Headings of the places that are about the whole case, where they are not the name of the place. */
const TITELS: Readonly<Partial<Record<Plaats['soort'], string>>> = {
  overtredingen: t.welkeOvertredingen,
  overzicht: t.overzicht,
  'nog-te-doen': t.nogTeDoen,
  verslag: t.verslag,
};

/** One step: where this is, what must be mended, the question itself, and the way back and forward. */
export class HwStap extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .fouten {
        border: 2px solid var(--_fout);
        padding: 0.75em 1em;
      }
      .voet {
        border-block-start: 1px solid var(--_lijn);
        padding-block-start: 1em;
      }
    `,
  ];

  /** The officer wanted to go on while something was in the way. */
  @state() private wildeVerder = false;

  /** What is in the way is only said once she wants to go on. */
  vergeetFouten(): void {
    this.wildeVerder = false;
  }

  /** Puts the focus on the heading of the step, so that reading goes on from there. */
  async focusKop(): Promise<void> {
    this.vergeetFouten();
    await this.updateComplete;
    this.zetFocus('#kop');
  }

  #volgende(g: Gesprek): void {
    this.wildeVerder = ontbreektHier(g).length > 0;
    if (!this.wildeVerder) this.bediening.ga(volgende(g));
    else void this.updateComplete.then(() => this.zetFocus('#fouten'));
  }

  /** Focuses the field of a fault: it stands in the part of this step. */
  #naarVeld(id: string): void {
    const deel = this.renderRoot.querySelector('#deel')?.firstElementChild;
    const veld = deel?.shadowRoot?.getElementById(id);
    (veld?.matches('fieldset') ? veld.querySelector('input') : veld)?.focus();
  }

  #deel(p: Plaats): TemplateResult {
    switch (p.soort) {
      case 'zaak':
        return html`<hw-zaak></hw-zaak>`;
      case 'overtredingen':
        return html`<hw-overtredingen></hw-overtredingen>`;
      case 'gegevens':
        return html`<hw-gegevens></hw-gegevens>`;
      case 'historie':
        return html`<hw-historie></hw-historie>`;
      case 'afweging':
        return html`<hw-afweging></hw-afweging>`;
      case 'overzicht':
        return html`<hw-overzicht></hw-overzicht>`;
      case 'totaal':
        return html`<hw-totaal></hw-totaal>`;
      case 'besluit':
        return html`<hw-besluit></hw-besluit>`;
      case 'nog-te-doen':
        return html`<hw-nog-te-doen></hw-nog-te-doen>`;
      case 'verslag':
        return html`<hw-verslag></hw-verslag>`;
    }
  }

  #waar(g: Gesprek): { readonly boven: string; readonly titel: string } {
    const p = g.plaats;
    const id = overtredingVan(p);
    if (id === undefined) return { boven: '', titel: TITELS[p.soort] ?? naamVanPlaats(g, p) };
    const stappen = stappenVan(g, id);
    const stap = stappen.findIndex((s) => gelijkePlaats(s, p)) + 1;
    const voorschrift = naamVanVoorschrift(g.kader, zoekOvertreding(g.dossier, id)?.voorschrift ?? '');
    const [nummer, van] = [volgnummer(g.dossier, id), g.dossier.overtredingen.length];
    if (p.soort === 'besluit') return { boven: t.bovenBesluit({ nummer, van, voorschrift }), titel: t.besluit };
    const vraag = p.soort === 'afweging' ? g.kader.afwegingen.find((a) => a.id === p.afweging)?.vraag : undefined;
    return {
      boven: t.boven({
        nummer,
        van,
        voorschrift,
        stap,
        stappen: stappen.length,
        naam: naamVanPlaats(g, p).toLowerCase(),
      }),
      titel: vraag ?? (p.soort === 'historie' ? t.historie : t.gegevens),
    };
  }

  #naamMetOvertreding(g: Gesprek, p: Plaats): string {
    const id = overtredingVan(p);
    const naam = naamVanPlaats(g, p).toLowerCase();
    return id === undefined || id === overtredingVan(g.plaats) ? naam : t.bijOvertreding(volgnummer(g.dossier, id), naam);
  }

  /** The record that she made final is no longer that of the case: said wherever she is. */
  #verouderd(g: Gesprek): TemplateResult | typeof nothing {
    const op = g.vastgesteld?.vastgesteldOp;
    if (op === undefined || verslagstand(g) !== 'verouderd') return nothing;
    return html`<p class="nadruk" id="verouderd">${tekst(teksten.besluit.verouderd(leesDatum(op)))}</p>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const { boven, titel } = this.#waar(g);
    const [terug, verder] = [vorige(g), volgende(g)];
    const fouten: readonly Stapfout[] = this.wildeVerder ? ontbreektHier(g) : [];
    return html`<div class="ruim">
      <header>
        ${boven === '' ? nothing : html`<p class="zacht">${tekst(boven)}</p>`}
        ${kop(this.weergave.kopniveau + 1, titel, { klasse: 'kop-groot', id: 'kop', focus: true })}
      </header>
      ${this.#verouderd(g)}
      ${
        fouten.length === 0
          ? nothing
          : html`<div id="fouten" class="fouten stapel" tabindex="-1" role="group" aria-labelledby="fouten-kop">
              <p id="fouten-kop"><strong>${t.eerstNog}</strong></p>
              <ul>
                ${fouten.map((f) => html`<li><button class="stil" @click=${() => this.#naarVeld(f.veld)}>${tekst(f.tekst)}</button></li>`)}
              </ul>
            </div>`
      }
      <div id="deel">${keyed(JSON.stringify(g.plaats), this.#deel(g.plaats))}</div>
      ${
        g.plaats.soort === 'overzicht' || g.plaats.soort === 'verslag'
          ? html`<hw-vervallen></hw-vervallen> ${this.weergave.alleenLezen ? nothing : html`<hw-bewaren></hw-bewaren>`}`
          : nothing
      }
      ${
        this.weergave.alleenLezen
          ? nothing
          : html`<div class="knoppen uiteen voet">
              <span
                >${terug ? html`<button part="knop" @click=${() => this.bediening.ga(terug)}>${tekst(t.vorige(this.#naamMetOvertreding(g, terug)))}</button>` : nothing}</span
              >
              <span
                >${verder ? html`<button part="knop" class="hoofd" @click=${() => this.#volgende(g)}>${tekst(t.volgende(this.#naamMetOvertreding(g, verder)))}</button>` : nothing}</span
              >
            </div>`
      }
    </div>`;
  }
}
