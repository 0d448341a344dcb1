import { ContextProvider } from '@lit/context';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  alsGesprek,
  antwoordInZaak,
  doeInProef,
  gooiProefWeg,
  metHoofdletter,
  naamVanFeit,
  naamVanGeprobeerd,
  naamVanVoorschrift,
  neemProefOver,
  overtredingVan,
  vergelijkProef,
  volgnummer,
  vraag,
  zetTerug,
  zoekOvertreding,
  type Gesprek,
  type Proefvergelijking,
  type Proefwijziging,
} from '@handhavingswijzer/dialogue';
import { leesAntwoord } from '@handhavingswijzer/lezing';
import { bedieningContext, gesprekContext, type Bediening } from '../contexten.ts';
import { bevindingenlijst } from '../delen/bevindingen.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.proef;

/**
 * A try-out beside the case: which answers differ, both advices side by side, and more questions to try. The parts in it act on the try-out: they get its
 * conversation instead of that of the case.
 */
export class HwProef extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .doos {
        border: 3px dashed var(--_actie);
        padding: 1em;
        margin-block-end: 1.5em;
        background: var(--_grond);
      }
      .anders td {
        font-weight: 600;
      }
      select {
        max-inline-size: 100%;
      }
      caption {
        text-align: start;
        font-weight: 600;
        padding-block-end: 0.25em;
      }
      th[scope='col'] + th {
        inline-size: 36%;
      }
      th[scope='row'] {
        overflow-wrap: break-word; /* the column is as wide as its longest word */
      }
      @container (max-width: 480px) {
        tr {
          display: grid;
          grid-template-columns: 1fr 1fr;
        }
        th[scope='row'] {
          grid-column: 1 / -1;
          border-block-end: 0;
          padding-block-end: 0;
        }
        th[scope='col']:first-child {
          display: none;
        }
      }
    `,
  ];

  readonly #gesprek = new ContextProvider(this, { context: gesprekContext });
  protected readonly bedieningVanProef = new ContextProvider(this, {
    context: bedieningContext,
    initialValue: {
      doe: (handeling) => this.bediening.doe((g) => doeInProef(g, handeling)),
      ga: () => undefined,
      naarKop: () => this.focusKop(),
      probeer: () => undefined,
      stelVast: () => [],
      vindplaats: () => '', // of a try-out there is no record
    } satisfies Bediening,
  });

  /** The question that is tried, by feit. */
  @state() private open = '';

  /** Shows a question and puts the focus on the heading. */
  begin(feit: string): void {
    this.open = feit;
    void this.updateComplete.then(() => this.focusKop());
  }

  focusKop(): void {
    this.zetFocus('#proefkop');
  }

  protected override willUpdate(_gewijzigd: PropertyValues<this>): void {
    this.#gesprek.setValue(this.gesprek && alsGesprek(this.gesprek));
  }

  /** The overtreding that the try-out is about: of the first answer that differs, else the one at hand. */
  #hier(g: Gesprek): string | undefined {
    return g.proef?.wijzigingen.find((w) => w.overtreding !== undefined)?.overtreding ?? overtredingVan(g.plaats) ?? g.dossier.overtredingen[0]?.id;
  }

  #geprobeerd(g: Gesprek, w: Proefwijziging): TemplateResult {
    const naam = naamVanGeprobeerd(g, w);
    const { beleid, landelijk } = g.kader;
    const regel = t.antwoord(
      metHoofdletter(naam),
      kaal(leesAntwoord(beleid, landelijk, w.feit, w.antwoord)),
      kaal(leesAntwoord(beleid, landelijk, w.feit, antwoordInZaak(g, w))),
    );
    const bij = w.overtreding === undefined || g.dossier.overtredingen.length < 2 ? '' : t.bij(volgnummer(g.dossier, w.overtreding));
    return html`<li>
      ${tekst(regel + bij)}
      <button class="stil" aria-label=${t.zetTerugNaam(naam)} @click=${() => this.#terug(w)}>${t.zetTerug}</button>
    </li>`;
  }

  #terug(w: Proefwijziging): void {
    this.bediening.doe((g) => zetTerug(g, w));
    this.focusKop();
  }

  #tabel(g: Gesprek, v: Proefvergelijking): TemplateResult {
    const voorschrift = naamVanVoorschrift(g.kader, zoekOvertreding(g.dossier, v.overtreding)?.voorschrift ?? '');
    return html`<div class="stapel">
      <table>
        <caption class="kop-klein">
          ${tekst(teksten.algemeen.overtredingMet(volgnummer(g.dossier, v.overtreding), voorschrift))}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.maatregel}</th>
            <th scope="col">${t.inZaak}</th>
            <th scope="col">${t.inProef}</th>
          </tr>
        </thead>
        <tbody>
          ${v.rijen.map(
            (r) =>
              html`<tr class=${r.anders ? 'anders' : ''}>
                <th scope="row">${tekst(r.maatregel)}</th>
                <td>${tekst(r.zaak)}</td>
                <td>${tekst(r.proef)} ${r.anders ? html`<span class="etiket nadruk">${t.anders}</span>` : nothing}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${opsomming(t.puntenErbij, v.puntenErbij)} ${opsomming(t.puntenEraf, v.puntenEraf)}
    </div>`;
  }

  #naastElkaar(g: Gesprek, proef: Gesprek): TemplateResult {
    const naast = vergelijkProef(g, proef);
    if (!naast)
      return html`<p>${t.geenAdvies}</p>
        ${proef.beoordeling.soort === 'bevindingen' ? bevindingenlijst(proef.beoordeling.bevindingen) : nothing}`;
    const hier = this.#hier(g);
    const anders = naast.overtredingen.filter((v) => v.anders);
    const getoond = naast.overtredingen.filter((v) => v.anders || (anders.length === 0 && v.overtreding === hier));
    const stappen = naast.stappenErbij.length + naast.stappenEraf.length;
    return html`${anders.length === 0 && stappen === 0 ? html`<p>${t.zelfde}</p>` : nothing} ${getoond.map((v) => this.#tabel(g, v))}
    ${opsomming(t.stappenErbij, naast.stappenErbij)} ${opsomming(t.stappenEraf, naast.stappenEraf)}`;
  }

  #vragen(g: Gesprek, proef: Gesprek): TemplateResult | typeof nothing {
    const hier = this.#hier(g);
    if (hier === undefined) return nothing;
    const feit = g.kader.feiten.get(this.open);
    return html`<div class="stapel">
      <label class="naam" for="vraagkeuze">${t.andereVraag}</label>
      <select id="vraagkeuze" @change=${(e: Event) => (this.open = (e.currentTarget as HTMLSelectElement).value)}>
        <option value="" ?selected=${!feit}>${t.kiesVraag}</option>
        ${[...g.kader.feiten.values()].map((f) => html`<option value=${f.id} ?selected=${f.id === this.open}>${metHoofdletter(naamVanFeit(f))}</option>`)}
      </select>
      ${feit ? html`<hw-vraag .vraag=${vraag(proef, feit, hier)} .proefbaar=${false}></hw-vraag>` : nothing}
    </div>`;
  }

  override render() {
    const g = this.gesprek;
    const proef = g && alsGesprek(g);
    if (!g?.proef || !proef) return nothing;
    const { wijzigingen } = g.proef;
    const leeg = wijzigingen.length === 0;
    return html`<section class="doos ruim" aria-labelledby="proefkop">
      ${kop(this.weergave.kopniveau + 1, t.kop, { klasse: 'kop-midden', id: 'proefkop', focus: true })}
      <p class="zacht klein">${t.uitleg}</p>
      <div class="knoppen">
        <button class="hoofd" @click=${() => this.bediening.doe(gooiProefWeg)}>${t.gooiWeg}</button>
        ${leeg ? nothing : html`<button @click=${() => this.bediening.doe(neemProefOver)}>${t.neemOver}</button>`}
      </div>
      ${
        leeg
          ? html`<p>${t.niets}</p>`
          : html`<div>
                <p><strong>${t.geprobeerd}</strong></p>
                <ul>
                  ${wijzigingen.map((w) => this.#geprobeerd(g, w))}
                </ul>
              </div>
              ${this.#naastElkaar(g, proef)}`
      }
      ${this.#vragen(g, proef)}
    </section>`;
  }
}

/** Without quotes of its own: the sentence around it has them. */
const kaal = (antwoord: string): string => antwoord.replace(/^‘(.*)’$/, '$1');

const opsomming = (titel: string, punten: readonly string[]): TemplateResult | typeof nothing =>
  punten.length === 0
    ? nothing
    : html`<details class="klein">
        <summary>${tekst(t.opsomming(titel, punten.length))}</summary>
        <ul>
          ${punten.map((p) => html`<li>${tekst(p)}</li>`)}
        </ul>
      </details>`;
