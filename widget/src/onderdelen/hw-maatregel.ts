import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { metHoofdletter, naamVanMaatregel, type Gesprek } from '@handhavingswijzer/dialogue';
import type { Maatregel } from '@handhavingswijzer/engine';
import { leesBedrag, leesEuro, leesSterkte, leesTeBepalenVan, leesTermijn, type Vergelijking } from '@handhavingswijzer/lezing';
import { lezingenContext } from '../contexten.ts';
import { aardmerk, aardstijl } from '../delen/aard.ts';
import { andersBijMaatregel } from '../delen/conflicten.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.maatregel;

/** One measure: name, strength in words, amount with its computation, term with its last day, and what a person must still fix. */
export class HwMaatregel extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    aardstijl,
    css`
      .kopregel {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 0.75em;
        align-items: baseline;
      }
      .som {
        font-size: 1.25em;
        font-weight: 600;
      }
      .open {
        color: var(--_zacht);
      }
    `,
  ];

  @consume({ context: lezingenContext, subscribe: true })
  @state()
  private lezingen: readonly Vergelijking[] | undefined;

  /** Id of the overtreding that it is about. */
  @property({ attribute: false }) overtreding = '';
  @property({ attribute: false }) maatregel!: Maatregel;
  /** It holds whatever the open answers turn out to be. */
  @property({ attribute: false }) zeker = true;
  /** The last act changed this measure. */
  @property({ attribute: false }) gewijzigd = false;
  /** Heading level. */
  @property({ attribute: false }) niveau = 4;
  /** What the choice is between, when the policy's text leaves one: names of the alternatives. */
  @property({ attribute: false }) alternatieven: readonly string[] = [];

  #bedrag(g: Gesprek, m: Maatregel): TemplateResult | typeof nothing {
    if (!m.bedrag) return nothing;
    const { beleid, landelijk } = g.kader;
    const per = m.bedrag.perEenheidCent;
    return html`<p>
        <span class="som">${tekst(leesEuro(m.bedrag.cent))}</span
        >${per === undefined || per === m.bedrag.cent ? nothing : html` <span class="zacht">${tekst(t.perEenheid(leesEuro(per)))}</span>`}
        ${aardmerk('berekend')}
      </p>
      <details class="klein">
        <summary>${t.berekening}<span class="alleen-voorlezen">${tekst(teksten.algemeen.bij(leesEuro(m.bedrag.cent)))}</span></summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.stap}</th>
              <th scope="col" class="bedrag">${t.bedrag}</th>
            </tr>
          </thead>
          <tbody>
            ${leesBedrag(beleid, landelijk, m).map(
              (rij) =>
                html`<tr>
                  <td>${tekst(rij.omschrijving)}<br /><span class="zacht">${tekst(rij.bron.tekst)}</span></td>
                  <td class="bedrag">${tekst(rij.bedrag)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
  }

  #termijn(g: Gesprek, m: Maatregel): TemplateResult | typeof nothing {
    if (!m.termijn) return nothing;
    const termijn = leesTermijn(g.kader.beleid, g.kader.landelijk, m.termijn);
    return html`<p>${tekst(termijn.zin.tekst)} ${aardmerk('berekend')}</p>
      ${termijn.opmerking === '' ? nothing : html`<p class="zacht klein">${tekst(termijn.opmerking)}</p>`}`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const m = this.maatregel;
    const sterkte = leesSterkte(m.sterkte);
    const teBepalen = leesTeBepalenVan(m);
    const naam = metHoofdletter(naamVanMaatregel(g.kader, m.soort));
    const woord = this.zeker ? sterkte.woord : t.misschien(sterkte.woord);
    return html`<div class="stapel">
      <div>
        <div class="kopregel">
          ${kop(this.niveau, naam, { klasse: 'kop-midden' })}
          <span class="etiket">${tekst(woord)}</span>
          ${this.gewijzigd ? html`<span class="etiket nadruk">${t.gewijzigd}</span>` : nothing}
        </div>
        <p class="zacht klein">${tekst(this.zeker ? sterkte.uitleg : t.hangtAf)}</p>
      </div>
      ${this.alternatieven.length === 0 ? nothing : html`<p>${tekst(t.keuze(this.alternatieven))}</p>`} ${this.#bedrag(g, m)} ${this.#termijn(g, m)}
      ${andersBijMaatregel(this.lezingen, this.overtreding, m.soort, `${naam}, ${woord}`)}
      ${
        teBepalen.length === 0
          ? nothing
          : html`<ul class="klein">
              ${teBepalen.map((wat) => html`<li>${tekst(wat)}</li>`)}
            </ul>`
      }
    </div>`;
  }
}
