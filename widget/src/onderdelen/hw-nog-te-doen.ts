import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  keuzeVan,
  metHoofdletter,
  naamVanMaatregel,
  nogTeDoen,
  volgnummer,
  zetPunt,
  type Gesprek,
  type Plaats,
  type TeDoen,
} from '@handhavingswijzer/dialogue';
import { leesDatum } from '@handhavingswijzer/lezing';
import { bronvouw } from '../delen/bron.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { keuzeveld, tekstvak, tekstveld } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.nogTeDoen;

type Groep = keyof typeof t.groep;
const GROEPEN = Object.keys(t.groep) as readonly Groep[];

const groepVan = (p: TeDoen): Groep => (p.soort === 'procedure' ? p.wanneer : p.soort === 'evenredigheid' ? 'geheel' : p.soort);

/** The checklist: what the besluit still needs because of what is chosen, each point with where it comes from. */
export class HwNogTeDoen extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .punt {
        padding-block: 0.75em;
        border-block-end: 1px solid var(--_lijn);
      }
      .onder:empty {
        display: none;
      }
      .keuze ~ .onder,
      .vouwen {
        padding-inline-start: 1.75em;
      }
      .vouwen {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5em;
        align-items: baseline;
      }
      .vouwen > * {
        margin-block: 0;
      }
      .vouwen > [open] {
        inline-size: 100%;
      }
    `,
  ];

  #zet(p: TeDoen, deel: Parameters<typeof zetPunt>[2]): void {
    this.bediening.doe((g) => zetPunt(g, p.id, deel));
  }

  /** For which overtreding and measure, when there are more; whether it is certain; by when. */
  #waarvoor(g: Gesprek, p: TeDoen): string {
    const nummers = p.overtredingen.map((id) => volgnummer(g.dossier, id));
    const [nummer] = nummers;
    const delen = [
      p.maatregel && nummer !== undefined ? t.bijMaatregel(naamVanMaatregel(g.kader, p.maatregel), nummer) : '',
      !p.maatregel && nummer !== undefined && g.dossier.overtredingen.length > 1 ? t.voorOvertreding(nummers) : '',
      p.zeker ? '' : t.misschien,
      p.uiterlijk === undefined ? '' : t.uiterlijk(leesDatum(p.uiterlijk)),
    ].filter((x) => x !== '');
    return metHoofdletter(delen.join(' · '));
  }

  #vast(p: TeDoen): TemplateResult {
    if (p.waarde !== undefined) return html`<p>${tekst(t.volgensBeleid(p.waarde))}</p>`;
    const [overtreding] = p.overtredingen;
    const plaats: Plaats = overtreding === undefined ? { soort: 'totaal' } : { soort: 'besluit', overtreding };
    return html`<button class="stil" id=${p.id} @click=${() => this.bediening.ga(plaats)}>
      ${tekst(overtreding === undefined ? t.naarTotaal : t.naarBesluit)}
    </button>`;
  }

  /** Something to fix: one of the options, an amount, or words. */
  #waarde(g: Gesprek, p: TeDoen): TemplateResult {
    const waarvoor = this.#waarvoor(g, p);
    const gedeeld = { id: p.id, naam: p.tekst, hint: waarvoor, fout: p.fout === undefined ? undefined : { fout: p.fout, herstel: '' } };
    if (p.waardesoort === 'keuze')
      return keuzeveld<string>({
        ...gedeeld,
        keuzes: p.opties.map((o) => ({ waarde: o.id, naam: o.naam, toelichting: o.toelichting })),
        gekozen: (id) => p.invoer.waarde === id,
        zet: (waarde) => this.#zet(p, { waarde }),
      });
    const veld = { ...gedeeld, waarde: p.invoer.waarde ?? '', zet: (x: string) => this.#zet(p, { waarde: x.trim() === '' ? undefined : x }) };
    return p.waardesoort === 'bedrag'
      ? tekstveld({ ...veld, kort: true, hint: [waarvoor, t.bedragHint].filter((x) => x !== '').join(' · ') })
      : tekstvak({ ...veld, regels: 2 });
  }

  /** Done or not; and where it may be left out, why. */
  #vink(g: Gesprek, p: TeDoen): TemplateResult {
    const nvt = p.invoer.stand === 'niet-van-toepassing';
    return html`<label class="keuze">
        <input
          type="checkbox"
          id="gedaan.${p.id}"
          aria-describedby="waarvoor.${p.id}"
          .checked=${live(p.invoer.stand === 'gedaan')}
          @change=${() => this.#zet(p, { stand: p.invoer.stand === 'gedaan' ? undefined : 'gedaan', waarde: undefined })}
        />
        <span>${tekst(p.tekst)}</span>
      </label>
      <p class="hint onder" id="waarvoor.${p.id}">${tekst(this.#waarvoor(g, p))}</p>
      <div class="vouwen klein">
        <details ?open=${nvt}>
          <summary>${tekst(p.nietNodig.soort === 'nooit' ? t.toelichten : t.nietNodig)}<span class="alleen-voorlezen">${tekst(`: ${p.tekst}`)}</span></summary>
          <div class="stapel">${this.#achterwege(p, nvt)}</div>
        </details>
        ${this.#bron(g, p)}
      </div>`;
  }

  #bron(g: Gesprek, p: TeDoen): TemplateResult | typeof nothing {
    return p.regel ? bronvouw(g.kader, p.regel.bron, p.tekst, p.herkomst) : nothing;
  }

  #achterwege(p: TeDoen, nvt: boolean): TemplateResult {
    const { nietNodig } = p;
    const toelichting = tekstvak({
      id: p.id,
      naam: nietNodig.soort === 'reden' ? t.reden(p.tekst) : t.toelichting(p.tekst),
      waarde: p.invoer.toelichting ?? '',
      regels: 2,
      fout: p.fout === undefined || nietNodig.soort !== 'reden' ? undefined : { fout: t.redenFout, herstel: '' },
      zet: (x) => this.#zet(p, { toelichting: x.trim() === '' ? undefined : x }),
    });
    if (nietNodig.soort === 'nooit')
      return html`<p class="hint">${t.nooit}</p>
        ${toelichting}`;
    if (nietNodig.soort === 'reden')
      return html`<label class="keuze">
          <input type="checkbox" id="niet.${p.id}" .checked=${live(nvt)} @change=${() => this.#zet(p, { stand: nvt ? undefined : 'niet-van-toepassing' })} />
          <span>${t.isNietNodig}<span class="alleen-voorlezen">${tekst(`: ${p.tekst}`)}</span></span>
        </label>
        ${toelichting}`;
    return html`${keuzeveld<string>({
      id: `grond.${p.id}`,
      naam: t.achterwege,
      keuzes: [...nietNodig.gronden.map((o) => ({ waarde: o.id, naam: o.naam, toelichting: o.toelichting })), { waarde: '', naam: t.welNodig }],
      gekozen: (id) => (id === '' ? false : nvt && p.invoer.waarde === id),
      zet: (id) => this.#zet(p, id === '' ? { stand: undefined, waarde: undefined } : { stand: 'niet-van-toepassing', waarde: id }),
    })}
    ${toelichting}`;
  }

  #punt(g: Gesprek, p: TeDoen): TemplateResult {
    if (!p.vast && !p.waardesoort) return html`<li class="punt">${this.#vink(g, p)}</li>`;
    return html`<li class="punt stapel">
      ${
        p.vast
          ? html`<p class="naam">${tekst(p.tekst)}</p>
              <p class="hint">${tekst(this.#waarvoor(g, p))}</p>
              ${this.#vast(p)}`
          : this.#waarde(g, p)
      }
      ${this.#bron(g, p)}
    </li>`;
  }

  #groep(g: Gesprek, groep: Groep, punten: readonly TeDoen[]): TemplateResult | typeof nothing {
    const hier = punten.filter((p) => groepVan(p) === groep);
    if (hier.length === 0) return nothing;
    const gedaan = hier.filter((p) => p.stand !== 'open').length;
    const lijst = html`<ul class="kaal">
      ${repeat(
        hier,
        (p) => p.id,
        (p) => this.#punt(g, p),
      )}
    </ul>`;
    return html`<section>
      ${kop(this.weergave.kopniveau + 2, t.groep[groep])}
      ${
        groep === 'na'
          ? html`<details>
              <summary>${tekst(t.na(hier.length))}</summary>
              ${lijst}
            </details>`
          : html`<p class="zacht klein">${tekst(`${t.voortgang(gedaan, hier.length)}${groep === 'aandacht' ? ` · ${t.meegewogen}` : ''}`)}</p>
              ${lijst}`
      }
    </section>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    if (g.beoordeling.soort !== 'advies') return html`<p class="maat">${teksten.besluit.geenAdvies}</p>`;
    const zonder = g.dossier.overtredingen.filter((o) => keuzeVan(g, o.id).maatregelen.length === 0).map((o) => volgnummer(g.dossier, o.id));
    if (zonder.length === g.dossier.overtredingen.length) return html`<p class="maat">${t.nietsGekozen}</p>`;
    const punten = nogTeDoen(g);
    return html`<div class="ruim maat">
      <div class="stapel">
        <p>${tekst(punten.length === 0 ? t.niets : t.inleiding)}</p>
        ${zonder.length === 0 ? nothing : html`<p class="nadruk">${tekst(t.nogNiet(zonder))}</p>`}
      </div>
      ${GROEPEN.map((groep) => this.#groep(g, groep, punten))}
    </div>`;
  }
}
