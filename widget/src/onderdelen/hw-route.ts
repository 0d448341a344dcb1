import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  gelijkePlaats,
  korteNaamVanVoorschrift,
  naamVanPlaats,
  ongedaanMaken,
  opnieuwDoen,
  overtredingVan,
  standVanPlaats,
  stappenVan,
  volgnummer,
  voortgang,
  type Gesprek,
  type Plaats,
  type StapStand,
} from '@handhavingswijzer/dialogue';
import { leesEuro } from '@handhavingswijzer/lezing';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.route;

const TEKEN: Readonly<Record<StapStand, string>> = { klaar: '✓', open: '○', fout: '!', 'niet-nodig': '–' };

/** Where am I: the case, the overtredingen with the steps of the one at hand, the overview; with undo, redo and the totals. */
export class HwRoute extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .schakel {
        display: none;
      }
      @container (max-width: 959px) {
        .schakel {
          display: flex;
          justify-content: space-between;
          gap: 1em;
          inline-size: 100%;
          border-color: transparent;
          text-align: start;
        }
        .inhoud:not(.open) {
          display: none;
        }
      }
      .stap {
        display: grid;
        grid-template-columns: 1.5em minmax(0, 1fr);
        hyphens: auto;
        inline-size: 100%;
        border: 0;
        border-inline-start: 4px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--_tekst);
        text-align: start;
        min-block-size: 2.25em;
        padding: 0.25em 0.5em;
      }
      .stap.hier {
        border-inline-start-color: var(--_actie);
        background: var(--_vlak);
        font-weight: 600;
      }
      .binnen {
        padding-inline-start: 0.75em;
      }
      .groep {
        padding: 0.25em 0.5em 0.25em 2em;
      }
      .stand {
        font-weight: 400;
        font-size: 0.875em;
        color: var(--_zacht);
      }
      .fout .stand {
        color: var(--_fout);
        font-weight: 600;
      }
      dl {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.25em 0.5em;
        border-block-start: 1px solid var(--_lijn);
        padding-block-start: 0.75em;
      }
      dd {
        font-weight: 600;
      }
      @media (forced-colors: active) {
        .stap {
          border-color: Canvas;
        }
        .stap.hier {
          border-color: Highlight;
        }
      }
    `,
  ];

  /** Only on a narrow screen: whether the list is unfolded. */
  @state() private open = false;

  #ga(p: Plaats): void {
    this.open = false;
    this.bediening.ga(p);
  }

  #ongedaan(actief: boolean): void {
    if (actief) this.bediening.doe(ongedaanMaken);
  }

  #opnieuw(actief: boolean): void {
    if (actief) this.bediening.doe(opnieuwDoen);
  }

  #regel(p: Plaats, naam: string, stand: StapStand, hier: boolean, extra = ''): TemplateResult {
    return html`<button class=${classMap({ stap: true, hier, fout: stand === 'fout' })} aria-current=${hier ? 'step' : 'false'} @click=${() => this.#ga(p)}>
      <span aria-hidden="true">${tekst(TEKEN[stand])}</span>
      <span
        >${tekst(naam)}
        <span class=${classMap({ stand: true, 'alleen-voorlezen': extra === '' && (stand === 'open' || stand === 'klaar') })}
          >${tekst(extra || t.stand[stand])}</span
        ></span
      >
    </button>`;
  }

  #overtreding(g: Gesprek, id: string, voorschrift: string, nummer: number): TemplateResult {
    const stappen = stappenVan(g, id);
    const open = stappen.some((p) => gelijkePlaats(p, g.plaats));
    const { gedaan, totaal } = voortgang(g, id);
    const standen = stappen.map((p) => standVanPlaats(g, p));
    const stand: StapStand = standen.includes('fout') ? 'fout' : gedaan === totaal ? 'klaar' : 'open';
    const naam = teksten.algemeen.genummerd(nummer, korteNaamVanVoorschrift(g.kader, voorschrift));
    return html`<li>
      ${this.#regel({ soort: 'gegevens', overtreding: id }, naam, stand, false, stand === 'klaar' ? '' : t.stappenKlaar(gedaan, totaal))}
      ${
        open
          ? html`<ol class="kaal binnen" aria-label=${t.stappenVan(nummer)}>
              ${stappen.map((p, i) => html`<li>${this.#regel(p, naamVanPlaats(g, p), standen[i] ?? 'open', gelijkePlaats(p, g.plaats))}</li>`)}
            </ol>`
          : nothing
      }
    </li>`;
  }

  /** The besluit on each overtreding, and what comes after it. */
  #besluit(g: Gesprek, vast: (p: Plaats) => TemplateResult): TemplateResult | typeof nothing {
    const { overtredingen } = g.dossier;
    const [eerste] = overtredingen;
    if (!eerste) return nothing;
    const plaatsVan = (id: string): Plaats => ({ soort: 'besluit', overtreding: id });
    return html`<li>
        ${
          overtredingen.length === 1
            ? vast(plaatsVan(eerste.id))
            : html`<p id="uw-besluit" class="groep">${tekst(naamVanPlaats(g, plaatsVan(eerste.id)))}</p>
                <ol class="kaal binnen" aria-labelledby="uw-besluit">
                  ${overtredingen.map((o, i) => {
                    const p = plaatsVan(o.id);
                    const naam = teksten.algemeen.genummerd(i + 1, korteNaamVanVoorschrift(g.kader, o.voorschrift));
                    return html`<li>${this.#regel(p, naam, standVanPlaats(g, p), gelijkePlaats(p, g.plaats))}</li>`;
                  })}
                </ol>`
        }
      </li>
      <li>${vast({ soort: 'nog-te-doen' })}</li>
      <li>${vast({ soort: 'verslag' })}</li>`;
  }

  #totaal(g: Gesprek): TemplateResult | typeof nothing {
    if (g.beoordeling.soort !== 'advies') return nothing;
    const { dwangsomCent, boeteCent } = g.beoordeling.advies.totaal;
    return html`<dl>
        <dt>${t.totaalDwangsommen}</dt>
        <dd>${tekst(leesEuro(dwangsomCent))}</dd>
        <dt>${t.totaalBoetes}</dt>
        <dd>${tekst(leesEuro(boeteCent))}</dd>
      </dl>
      <p class="klein zacht">${t.alleenGeboden}</p>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const vast = (p: Plaats): TemplateResult => this.#regel(p, naamVanPlaats(g, p), standVanPlaats(g, p), gelijkePlaats(p, g.plaats));
    const [terug, vooruit] = [g.verleden.length > 0, g.toekomst.length > 0];
    const hier = overtredingVan(g.plaats);
    const waar = hier === undefined ? naamVanPlaats(g, g.plaats) : t.bijOvertreding(volgnummer(g.dossier, hier), naamVanPlaats(g, g.plaats).toLowerCase());
    return html`<button class="schakel" aria-expanded=${this.open ? 'true' : 'false'} aria-controls="inhoud" @click=${() => (this.open = !this.open)}>
        <span>${tekst(t.waar(waar))}</span><span aria-hidden="true">${this.open ? '▲' : '▼'}</span>
      </button>
      <div id="inhoud" class=${classMap({ inhoud: true, stapel: true, open: this.open })}>
        ${kop(this.weergave.kopniveau + 1, t.titel, { klasse: 'kop-midden' })}
        <ol class="kaal">
          <li>${vast({ soort: 'zaak' })}</li>
          <li>
            ${vast({ soort: 'overtredingen' })}
            <ol class="kaal" aria-label=${t.overtredingen}>
              ${repeat(
                g.dossier.overtredingen,
                (o) => o.id,
                (o, i) => this.#overtreding(g, o.id, o.voorschrift, i + 1),
              )}
            </ol>
          </li>
          ${g.dossier.overtredingen.length === 0 ? nothing : html`<li>${vast({ soort: 'totaal' })}</li>`}
          <li>${vast({ soort: 'overzicht' })}</li>
          ${this.#besluit(g, vast)}
        </ol>
        <div class="knoppen">
          <button class="stil" aria-disabled=${terug ? 'false' : 'true'} @click=${() => this.#ongedaan(terug)}>${t.ongedaan}</button>
          <button class="stil" aria-disabled=${vooruit ? 'false' : 'true'} @click=${() => this.#opnieuw(vooruit)}>${t.opnieuw}</button>
        </div>
        ${this.#totaal(g)}
      </div>`;
  }
}
