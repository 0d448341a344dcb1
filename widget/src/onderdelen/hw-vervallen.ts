import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { naamVanVoorschrift, volgnummer, zoekOvertreding, type Gesprek, type Vervallen } from '@handhavingswijzer/dialogue';
import { bewaringContext, type Bewaring } from '../contexten.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.overgang;

/** Under which version of the policy the case goes on, and what was said under an earlier one and does not count any more; nothing when there is nothing. */
export class HwVervallen extends Onderdeel {
  @consume({ context: bewaringContext, subscribe: true })
  @state()
  private bewaring: Bewaring | undefined;

  #regel(g: Gesprek, v: Vervallen): TemplateResult {
    const o = v.overtreding === undefined ? undefined : zoekOvertreding(g.dossier, v.overtreding);
    const over = o ? teksten.algemeen.overtredingMet(volgnummer(g.dossier, o.id), naamVanVoorschrift(g.kader, o.voorschrift)) : t.heleZaak;
    return html`<li>
      <span class="zacht">${tekst(over)}</span><br />
      ${tekst(t.vervallenRegel(v.vraag, v.inWoorden, v.beleid.versie))} ${tekst(t.redenen[v.reden])}
    </li>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const andere = this.weergave.alleenLezen ? undefined : this.bewaring?.andereVersie;
    if (!andere && g.vervallen.length === 0) return nothing;
    return html`<section class="stapel" aria-labelledby="vervallen-kop">
      ${kop(this.weergave.kopniveau + 2, t.vervallen, { id: 'vervallen-kop' })}
      ${
        andere
          ? html`<p>${tekst(t.onderOud(g.kader.beleid.data.versie, andere.beleid.data.versie))}</p>
              <div class="knoppen"><button @click=${() => this.bewaring?.vergelijk()}>${t.bekijk}</button></div>`
          : nothing
      }
      ${
        g.vervallen.length === 0
          ? nothing
          : html`<p class="hint">${t.vervallenUitleg}</p>
              <ul>
                ${g.vervallen.map((v) => this.#regel(g, v))}
              </ul>`
      }
    </section>`;
  }
}
