import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { naamVanMaatregel, naamVanVoorschrift, overtredingVan, volgnummer, type Gesprek } from '@handhavingswijzer/dialogue';
import type { Maatregel, OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesGrondslag } from '@handhavingswijzer/lezing';
import { kop, tekst } from '../delen/tekst.ts';
import { Vouw } from '../delen/vouw.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.uitkomst;

/** The advice on one overtreding: what is certain, what is still possible, what to mind, and why. */
export class HwUitkomst extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .maatregelen > li {
        border-inline-start: 4px solid var(--_lijn);
        padding: 0.25em 0 0.25em 0.75em;
      }
      .maatregelen > li.geboden {
        border-inline-start-color: var(--_tekst);
      }
      .maatregelen > li + li {
        margin-block-start: 1em;
      }
    `,
  ];

  readonly #vouw = new Vouw(this);

  @property({ attribute: false }) uitkomst!: OvertredingAdvies;

  #maatregelen(g: Gesprek, o: OvertredingAdvies, lijst: readonly Maatregel[], zeker: boolean): TemplateResult {
    const alternatieven = (m: Maatregel): string[] =>
      m.keuzegroep === undefined
        ? []
        : lijst.filter((x) => x.keuzegroep === m.keuzegroep && x.soort !== m.soort).map((x) => naamVanMaatregel(g.kader, x.soort));
    const gewijzigd = (m: Maatregel): boolean => g.wijziging?.maatregelen.some((w) => w.overtreding === o.id && w.soort === m.soort) === true;
    return html`<ul class="kaal maatregelen">
      ${lijst.map(
        (m) =>
          html`<li class=${classMap({ geboden: zeker && m.sterkte === 'geboden' })}>
            <hw-maatregel
              part="maatregel"
              .overtreding=${o.id}
              .maatregel=${m}
              .zeker=${zeker}
              .gewijzigd=${gewijzigd(m)}
              .niveau=${this.weergave.kopniveau + 3}
              .alternatieven=${alternatieven(m)}
            ></hw-maatregel>
          </li>`,
      )}
    </ul>`;
  }

  /** How much of the advice rests on what was observed, and how much on what the officer judged. */
  #grondslag(g: Gesprek, o: OvertredingAdvies): TemplateResult | typeof nothing {
    if (g.beoordeling.soort !== 'advies' || o.maatregelen.length + o.mogelijkNog.length === 0) return nothing;
    return html`<p class="zacht klein">${tekst(leesGrondslag(g.kader.beleid, g.kader.landelijk, g.beoordeling.advies, o.id).zin.tekst)}</p>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const o = this.uitkomst;
    const orde = [...o.maatregelen].sort((a, b) => Number(b.sterkte === 'geboden') - Number(a.sterkte === 'geboden'));
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, teksten.algemeen.overtredingMet(volgnummer(g.dossier, o.id), naamVanVoorschrift(g.kader, o.voorschrift)))}
      ${orde.length === 0 ? html`<p>${t.nogGeen}</p>` : this.#maatregelen(g, o, orde, true)}
      ${
        o.mogelijkNog.length === 0
          ? nothing
          : html`<p>${tekst(t.kanNog([...new Set(o.mogelijkNog.map((m) => naamVanMaatregel(g.kader, m.soort)))]))}</p>
              <details>
                <summary>${t.bekijkKanNog}</summary>
                ${this.#maatregelen(g, o, o.mogelijkNog, false)}
              </details>`
      }
      ${overtredingVan(g.plaats) === o.id ? html`<hw-ladder .overtreding=${o.id}></hw-ladder><hw-tijdlijn .overtreding=${o.id}></hw-tijdlijn>` : nothing}
      ${
        o.aandachtspunten.length === 0
          ? nothing
          : html`<details>
              <summary>${tekst(t.letOp(o.aandachtspunten.length))}</summary>
              <ul>
                ${o.aandachtspunten.map((a) => html`<li>${tekst(a.tekst)}</li>`)}
              </ul>
            </details>`
      }
      ${this.#grondslag(g, o)} ${this.#vouw.vouw('waarom', t.waarom, () => html`<hw-waarom .overtreding=${o.id}></hw-waarom>`)}
      ${o.maatregelen.length === 0 ? nothing : this.#vouw.vouw('waarom-niet', t.waaromNiet, () => html`<hw-waarom-niet .overtreding=${o.id}></hw-waarom-niet>`)}
      <hw-omslag .overtreding=${o.id}></hw-omslag>
    </section>`;
  }
}
