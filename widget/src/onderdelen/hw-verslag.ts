import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { gebreken, naamVanPlaats, overtredingVan, verslagstand, volgnummer, zetDoor, type Gebrek, type Gesprek } from '@handhavingswijzer/dialogue';
import { leesDatum } from '@handhavingswijzer/lezing';
import { kop, tekst } from '../delen/tekst.ts';
import { tekstveld } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.verslag;

/** The record: edit the motivering, read it, take it along, and make it final. What is missing says what and where. */
export class HwVerslag extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      #gebreken {
        border-inline-start: 4px solid var(--_lijn);
        padding-inline-start: 0.75em;
      }
    `,
  ];

  /** What stood in the way when she wanted to make it final. */
  @state() private mis: readonly Gebrek[] = [];

  #lijst(g: Gesprek, lijst: readonly Gebrek[]): TemplateResult {
    const waar = ({ plaats }: Gebrek): string => {
      const id = overtredingVan(plaats);
      const naam = naamVanPlaats(g, plaats).toLowerCase();
      return id === undefined ? t.gaNaar(naam) : t.gaNaarBij(naam, volgnummer(g.dossier, id));
    };
    return html`<ul>
      ${lijst.map(
        (gebrek) =>
          html`<li>
            ${tekst(gebrek.tekst)}
            ${
              gebrek.plaats.soort === 'verslag'
                ? nothing
                : html`<button class="stil" @click=${() => this.bediening.ga(gebrek.plaats)}>
                    ${tekst(waar(gebrek))}<span class="alleen-voorlezen">${tekst(teksten.algemeen.bij(gebrek.tekst))}</span>
                  </button>`
            }
          </li>`,
      )}
    </ul>`;
  }

  #ontbreekt(g: Gesprek): TemplateResult | typeof nothing {
    const lijst = gebreken(g);
    if (lijst.length === 0) return nothing;
    return html`<section id="gebreken" class="stapel">
      ${kop(this.weergave.kopniveau + 2, t.mist(lijst.length))}
      <p>${t.mistUitleg}</p>
      ${this.#lijst(g, lijst)}
    </section>`;
  }

  #stelVast(): void {
    this.mis = this.bediening.stelVast();
    if (this.mis.length > 0) void this.updateComplete.then(() => this.zetFocus('#kan-niet'));
  }

  #stand(g: Gesprek): TemplateResult | typeof nothing {
    const stand = verslagstand(g);
    const datum = g.vastgesteld && leesDatum(g.vastgesteld.vastgesteldOp);
    return stand === 'geen' || datum === undefined
      ? nothing
      : html`<p class="nadruk">${tekst(stand === 'actueel' ? t.vastgesteld(datum) : t.verouderd(datum))}</p>`;
  }

  #vaststellen(g: Gesprek): TemplateResult {
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, t.vaststellen)}
      <p>${t.vaststellenUitleg}</p>
      ${tekstveld({ id: 'door', naam: t.door, hint: t.doorHint, waarde: g.besluit.door, zet: (waarde) => this.bediening.doe((x) => (waarde === x.besluit.door ? x : zetDoor(x, waarde))) })}
      ${
        this.mis.length === 0
          ? nothing
          : html`<div id="kan-niet" tabindex="-1" role="group" aria-label=${t.kanNiet} class="stapel">
              <p class="foutmelding">${t.kanNiet}</p>
              ${this.#lijst(g, this.mis)}
            </div>`
      }
      ${this.#stand(g)}
      <button class="hoofd" @click=${this.#stelVast}>${t.stelVast}</button>
    </section>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    if (g.beoordeling.soort !== 'advies')
      return html`<p>${t.geenAdvies}</p>
        <button @click=${() => this.bediening.ga({ soort: 'overzicht' })}>${t.naarOverzicht}</button>`;
    return html`<div class="ruim">
      ${this.#ontbreekt(g)}
      <hw-motivering></hw-motivering>
      <hw-meenemen></hw-meenemen>
      ${this.#vaststellen(g)}
    </div>`;
  }
}
