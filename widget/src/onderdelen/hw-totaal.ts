import { css, html, nothing, type TemplateResult } from 'lit';
import {
  evenredigheidOnbekend,
  metHoofdletter,
  totaalVan,
  zetEvenredigheid,
  zetEvenredigheidToelichting,
  type Besluit,
  type Gesprek,
} from '@handhavingswijzer/dialogue';
import type { Dossier } from '@handhavingswijzer/engine';
import { leesMaximumAantal, leesTotaal, type Totaaltabel } from '@handhavingswijzer/lezing';
import { bronvouw } from '../delen/bron.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { keuzeveld, tekstvak } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.totaal;

/** The overtredingen together: one and the same conduct, the totals as a computation, and whether these are proportionate. */
export class HwTotaal extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      caption {
        text-align: start;
        font-weight: 600;
      }
      tbody th {
        font-weight: 400;
      }
      .overtreding th {
        border-block-end: 0;
        padding-block-end: 0;
      }
      .bedrag {
        padding-inline-start: 0.75em;
      }
      tfoot :is(th, td) {
        border-block: 2px solid currentColor;
        font-weight: 600;
      }
    `,
  ];

  #tabel(tabel: Totaaltabel): TemplateResult {
    return html`<table>
      <caption>
        ${tekst(tabel.titel)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.kolomMaatregel}</th>
          <th scope="col" class="bedrag">${t.kolomBedrag}</th>
          <th scope="col" class="bedrag">${t.kolomTelt}</th>
        </tr>
      </thead>
      ${tabel.rijen.map(
        (rij) =>
          html`<tbody>
            <tr class="overtreding">
              <th scope="rowgroup" colspan="3">
                ${tekst(rij.overtreding)}
                <p class="zacht klein">${tekst(metHoofdletter(rij.telling))}</p>
              </th>
            </tr>
            <tr>
              <th scope="row">${tekst(rij.maatregel)}</th>
              <td class="bedrag">${tekst(rij.bedrag)}</td>
              <td class="bedrag">${tekst(rij.geteld)}</td>
            </tr>
          </tbody>`,
      )}
      <tfoot>
        <tr>
          <th scope="row">${t.rijTotaal}</th>
          <td></td>
          <td class="bedrag">${tekst(tabel.totaal)}</td>
        </tr>
      </tfoot>
    </table>`;
  }

  #totalen(g: Gesprek): TemplateResult {
    const rekening = totaalVan(g);
    if (!rekening || g.beoordeling.soort !== 'advies') return html`<p>${t.geenAdvies}</p>`;
    const { beleid, landelijk } = g.kader;
    const lezing = leesTotaal(beleid, landelijk, g.dossier as Dossier, g.beoordeling.advies, rekening);
    const maximum = leesMaximumAantal(beleid, landelijk);
    return html`<p>${t.totalenUitleg}</p>
      ${lezing.tabellen.length === 0 ? html`<p>${t.geenBedragen}</p>` : lezing.tabellen.map((tabel) => this.#tabel(tabel))}
      ${
        maximum && lezing.tabellen.length > 0
          ? html`<p class="klein">${tekst(maximum.zin.tekst)}</p>
              ${bronvouw(g.kader, maximum.bron, t.totalen)}`
          : nothing
      }
      ${
        lezing.nietGeteld.length === 0
          ? nothing
          : html`<details>
              <summary>${tekst(t.nietGeteld(lezing.nietGeteld.length))}</summary>
              <ul>
                ${lezing.nietGeteld.map((z) => html`<li>${tekst(z.tekst)}</li>`)}
              </ul>
            </details>`
      }`;
  }

  #evenredigheid(g: Gesprek): TemplateResult {
    const { oordeel, toelichting } = g.besluit.evenredigheid;
    return html`${keuzeveld<Besluit['evenredigheid']['oordeel']>({
        id: 'evenredigheid',
        naam: t.evenredig,
        klasse: 'kop-midden',
        hint: t.evenredigUitleg,
        keuzes: [
          { waarde: 'evenredig', naam: t.evenredigJa },
          { waarde: 'niet-evenredig', naam: t.evenredigNee },
          { waarde: undefined, naam: t.evenredigNogNiet },
        ],
        gekozen: (k) => (k === undefined ? oordeel === undefined && evenredigheidOnbekend(g) : k === oordeel),
        zet: (k) => this.bediening.doe((x) => zetEvenredigheid(x, k)),
      })}
      ${tekstvak({ id: 'evenredigheid-waarom', naam: t.waarom, hint: t.waaromHint, waarde: toelichting, zet: (invoer) => this.bediening.doe((x) => zetEvenredigheidToelichting(x, invoer)) })}
      <p class="zacht klein">${t.evenredigBron}</p>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    return html`<div class="ruim">
      <hw-samenloop></hw-samenloop>
      <section class="stapel">${kop(this.weergave.kopniveau + 2, t.totalen)} ${this.#totalen(g)}</section>
      <section class="stapel maat">${this.#evenredigheid(g)}</section>
    </div>`;
  }
}
