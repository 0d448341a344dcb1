import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  naamVanFeit,
  naamVanVoorschrift,
  volgnummer,
  zoekOvertreding,
  type Overgang,
  type Overgangskeuzes,
  type Overgangsvraag,
} from '@handhavingswijzer/dialogue';
import { adviesnaast } from '../delen/adviesnaast.ts';
import { bronregel } from '../delen/bron.ts';
import { overigeVerschillen, voorschriftverschillen, vraagverschil } from '../delen/beleidsverschil.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { keuzeveld, tekstvak } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.overgang;

/** The case beside itself under another version of the policy: what changed, both advices, and the choice. Nothing is chosen beforehand. */
export class HwOvergang extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      :host {
        padding: 1.25em;
        max-inline-size: 60em;
      }
      .naast {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
        gap: 1em;
      }
      .kaart {
        border: 1px solid var(--_lijn);
        padding: 0.75em 1em;
      }
      .kaart + .kaart {
        margin-block-start: 1em;
      }
      .naast > .kaart + .kaart {
        margin-block-start: 0;
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 0.25em 1em;
      }
      dt {
        color: var(--_zacht);
      }
      .fouten {
        border: 2px solid var(--_fout);
        padding: 0.75em 1em;
      }
    `,
  ];

  @property({ attribute: false }) overgang: Overgang | undefined;
  /** Takes over what she chose so far. */
  @property({ attribute: false }) kies: (keuzes: Overgangskeuzes) => void = () => undefined;
  /** Carries it out. */
  @property({ attribute: false }) rondAf: () => void = () => undefined;

  /** She wanted to go on while something was missing. */
  @state() private wildeVerder = false;

  /** Puts the focus on the heading. */
  async focusKop(): Promise<void> {
    await this.updateComplete;
    this.zetFocus('#kop');
  }

  #zet(deel: Partial<Overgangskeuzes>): void {
    if (this.overgang) this.kies({ ...this.overgang.keuzes, ...deel });
  }

  #verder(o: Overgang): void {
    this.wildeVerder = o.ontbreekt.length > 0;
    if (!this.wildeVerder) return this.rondAf();
    void this.updateComplete.then(() => this.zetFocus('#fouten'));
  }

  #naarVeld(id: string): void {
    const veld = this.renderRoot.querySelector(`#${CSS.escape(id)}`);
    (veld?.matches('fieldset') ? veld.querySelector<HTMLElement>('input') : (veld as HTMLElement | null))?.focus();
  }

  #overtreding(o: Overgang, id: string | undefined): string {
    if (id === undefined) return t.heleZaak;
    return teksten.algemeen.overtredingMet(
      volgnummer(o.oud.dossier, id),
      naamVanVoorschrift(o.oud.kader, zoekOvertreding(o.oud.dossier, id)?.voorschrift ?? ''),
    );
  }

  #vraag(o: Overgang, v: Overgangsvraag): TemplateResult {
    const feit = v.verschil.nieuw ?? v.verschil.oud;
    const naam = feit ? naamVanFeit(feit) : v.verschil.feit;
    return html`<li class="kaart stapel">
      <div>
        ${kop(this.weergave.kopniveau + 2, naam, { klasse: 'kop-klein' })}
        <p class="zacht">${tekst(this.#overtreding(o, v.overtreding))}</p>
      </div>
      ${vraagverschil(v.verschil)}
      <p>${tekst(t.uwAntwoord(v.inWoorden))}</p>
      ${
        v.past
          ? keuzeveld<'behouden' | 'opnieuw'>({
              id: `antwoord-${v.sleutel}`,
              naam: t.keuze(naam),
              keuzes: [
                { waarde: 'behouden', naam: t.behouden },
                { waarde: 'opnieuw', naam: t.opnieuw },
              ],
              gekozen: (waarde) => v.keuze === waarde,
              zet: (waarde) => this.#zet({ antwoorden: { ...o.keuzes.antwoorden, [v.sleutel]: waarde } }),
            })
          : html`<p>${tekst(v.verschil.soort === 'vervallen' ? t.vraagWeg : t.pastNiet)} ${t.wordtVervallen}</p>`
      }
    </li>`;
  }

  #fout(o: Overgang, wat: string): { readonly veld: string; readonly tekst: string } {
    if (wat === 'versie') return { veld: 'versie', tekst: t.ontbreekt.versie };
    if (wat === 'reden') return { veld: 'reden', tekst: t.ontbreekt.reden };
    const vraag = o.vragen.find((v) => v.sleutel === wat)?.verschil;
    const feit = vraag?.nieuw ?? vraag?.oud;
    return { veld: `antwoord-${wat}`, tekst: t.ontbreekt.antwoord(feit ? naamVanFeit(feit) : wat) };
  }

  #fouten(o: Overgang): TemplateResult | typeof nothing {
    if (!this.wildeVerder || o.ontbreekt.length === 0) return nothing;
    return html`<div id="fouten" class="fouten stapel" tabindex="-1" role="group" aria-labelledby="fouten-kop">
      <p id="fouten-kop"><strong>${t.eerst}</strong></p>
      <ul>
        ${o.ontbreekt.map((wat) => {
          const { veld, tekst: zin } = this.#fout(o, wat);
          return html`<li><button class="stil" @click=${() => this.#naarVeld(veld)}>${tekst(zin)}</button></li>`;
        })}
      </ul>
    </div>`;
  }

  #mag(o: Overgang): TemplateResult {
    const { uitleg, toelichting, bron, bronVan } = o.toegestaan;
    const kader = bronVan === 'oud' ? o.oud.kader : o.nieuw.kader;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 1, t.wat)}
      <p>${tekst(uitleg)}</p>
      ${toelichting === undefined ? nothing : html`<p class="hint">${tekst(toelichting)}</p>`}
      ${bron ? html`<p class="klein">${t.bronRegel} ${bronregel(kader, bron)}</p>` : nothing}
    </section>`;
  }

  #keuze(o: Overgang, oud: string, nieuw: string): TemplateResult {
    const { toegestaan, keuzes } = o;
    return html`<section class="stapel">
      ${keuzeveld<'oud' | 'nieuw'>({
        id: 'versie',
        naam: t.versieVraag,
        keuzes: [
          { waarde: 'oud' as const, naam: t.oud(oud) },
          { waarde: 'nieuw' as const, naam: t.nieuw(nieuw) },
        ].filter(({ waarde }) => toegestaan[waarde]),
        gekozen: (waarde) => keuzes.versie === waarde,
        zet: (versie) => this.#zet({ versie }),
      })}
      ${tekstvak({ id: 'reden', naam: toegestaan.redenVerplicht ? t.reden : t.redenVrij, hint: t.redenHint, waarde: keuzes.reden, zet: (reden) => this.#zet({ reden }) })}
      <div class="knoppen"><button class="hoofd" part="knop" @click=${() => this.#verder(o)}>${t.verder}</button></div>
    </section>`;
  }

  override render() {
    const o = this.overgang;
    if (!o) return nothing;
    const [van, naar] = [o.oud.kader.beleid.data, o.nieuw.kader.beleid.data];
    const niveau = this.weergave.kopniveau + 1;
    return html`<div class="ruim">
      <header class="stapel">
        ${kop(niveau, t.kop, { klasse: 'kop-groot', id: 'kop', focus: true })}
        <p>${t.uitleg}</p>
        <ul>
          <li>${tekst(t.vanZaak(van.versie, van.titel))}</li>
          <li>${tekst(t.ingesteld(naar.versie, naar.titel))}</li>
        </ul>
      </header>
      ${this.#fouten(o)} ${this.#mag(o)}
      <section class="stapel">
        ${kop(niveau, t.adviezen)}
        <p class="hint">${t.adviesUitleg}</p>
        <div class="naast">${adviesnaast(o, niveau + 1)}</div>
      </section>
      <section class="stapel">
        ${kop(niveau, t.vragen)}
        ${
          o.vragen.length === 0
            ? html`<p>${t.geenVragen}</p>`
            : html`<ul class="kaal">
                ${o.vragen.map((v) => this.#vraag(o, v))}
              </ul>`
        }
      </section>
      ${voorschriftverschillen(o, niveau)} ${overigeVerschillen(o)} ${this.#keuze(o, van.versie, naar.versie)}
    </div>`;
  }
}
