import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  korteUitkomst,
  metHoofdletter,
  naamVanVoorschrift,
  nogOpen,
  overtredingVan,
  plaatsVanPad,
  volgnummer,
  type Gesprek,
} from '@handhavingswijzer/dialogue';
import type { Advies, Bevinding, OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesDag, leesEuro, type Vergelijking } from '@handhavingswijzer/lezing';
import { lezingenContext } from '../contexten.ts';
import { alsVeldfout } from '../delen/bevindingen.ts';
import { conflicten } from '../delen/conflicten.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { adviesStijl } from '../stijl/advies.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.advies;

/** What it means: the advice on the overtreding at hand, then on the others; on a narrow screen a bar that opens to the whole. */
export class HwAdvies extends Onderdeel {
  static override styles = [Onderdeel.styles, adviesStijl];

  @consume({ context: lezingenContext, subscribe: true })
  @state()
  private lezingen: readonly Vergelijking[] | undefined;

  @state() private open = false;

  #proef = false;

  /** On a narrow screen the advice lies over the try-out that just began. */
  protected override willUpdate(_gewijzigd: PropertyValues<this>): void {
    const proef = this.gesprek?.proef !== undefined;
    if (proef && !this.#proef) this.open = false;
    this.#proef = proef;
  }

  /** Unfolds it where it is folded in its bar. */
  toon(): void {
    this.open = true;
  }

  #toets(e: KeyboardEvent): void {
    if (e.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.zetFocus('#balk');
  }

  /** "Last onder dwangsom · € 5.500 · 2 vragen open": the advice in one line, for the bar of a narrow screen. */
  #kortweg(g: Gesprek): string {
    if (g.beoordeling.soort === 'nog-nodig') return t.kort.eerstDeZaak;
    if (g.beoordeling.soort === 'bevindingen') return t.kort.erKloptIetsNiet;
    const { advies } = g.beoordeling;
    if (advies.overtredingen.length === 0) return t.kort.geenOvertredingen;
    const hier = overtredingVan(g.plaats);
    const over = advies.overtredingen.find((o) => o.id === hier);
    const bedrag = over?.maatregelen.find((m) => m.sterkte === 'geboden' && m.bedrag)?.bedrag?.cent;
    const delen = over
      ? [metHoofdletter(korteUitkomst(g.kader, over)), bedrag === undefined ? '' : leesEuro(bedrag)]
      : [t.kort.opOvertredingen(advies.overtredingen.length)];
    return [...delen, stand(advies)].filter((d) => d !== '').join(' · ');
  }

  /** The outcome of overtredingen, a line each. */
  #regels(g: Gesprek, titel: string, lijst: readonly OvertredingAdvies[]): TemplateResult | typeof nothing {
    if (lijst.length === 0) return nothing;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, titel)}
      <ul class="kaal">
        ${lijst.map((o) => html`<li>${tekst(t.andereOvertreding(volgnummer(g.dossier, o.id), naamVanVoorschrift(g.kader, o.voorschrift), korteUitkomst(g.kader, o)))}</li>`)}
      </ul>
    </section>`;
  }

  /** At an overtreding its own open questions; elsewhere per overtreding how many, so that the list stays short. */
  #nogOpen(g: Gesprek): TemplateResult | typeof nothing {
    const hier = overtredingVan(g.plaats);
    const open = nogOpen(g).filter((o) => hier === undefined || o.overtreding === undefined || o.overtreding === hier);
    if (open.length === 0) return nothing;
    const los = open.filter((o) => hier !== undefined || o.overtreding === undefined);
    const groepen = g.dossier.overtredingen.flatMap(({ id }) => {
      const van = open.filter((o) => hier === undefined && o.overtreding === id);
      return van[0] ? [{ naam: t.openBij(volgnummer(g.dossier, id), van.length), plaats: van[0].plaats }] : [];
    });
    return html`<section>
      ${kop(this.weergave.kopniveau + 2, t.nogOpen)}
      <ul class="kaal">
        ${[...los, ...groepen].map((o) => html`<li>${this.weergave.alleenLezen ? tekst(metHoofdletter(o.naam)) : html`<button class="stil" @click=${() => this.#ga(o.plaats)}>${tekst(metHoofdletter(o.naam))}</button>`}</li>`)}
      </ul>
    </section>`;
  }

  #ga(plaats: Parameters<typeof this.bediening.ga>[0]): void {
    this.open = false;
    this.bediening.ga(plaats);
  }

  /** Where the advice stands, and what the last act changed in it. Always there, so that nothing jumps. */
  #stand(g: Gesprek): TemplateResult | typeof nothing {
    if (g.beoordeling.soort !== 'advies') return nothing;
    return html`<div class=${classMap({ nadruk: true, rust: !g.wijziging })}>
      ${g.wijziging ? html`<p>${tekst(g.wijziging.tekst)}</p>` : nothing}
      <p>${tekst(this.#openstaand(g, g.beoordeling.advies))}</p>
    </div>`;
  }

  #openstaand(g: Gesprek, advies: Advies): string {
    if (advies.status === 'volledig') return t.volledig;
    const hier = overtredingVan(g.plaats);
    const alles = advies.ontbrekend.length;
    if (hier === undefined || advies.overtredingen.length < 2) return t.voorlopig(alles);
    const bijDeze = nogOpen(g).filter((o) => o.overtreding === undefined || o.overtreding === hier).length;
    return t.voorlopigBijDeze(bijDeze, alles);
  }

  #hele(g: Gesprek, advies: Advies): TemplateResult {
    const { dwangsomCent, boeteCent } = advies.totaal;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, t.heleZaak)}
      <p class="smal">${tekst(t.totalen(leesEuro(dwangsomCent), leesEuro(boeteCent)))}</p>
      ${
        advies.procedure.length === 0
          ? nothing
          : html`<details>
              <summary>${tekst(t.nogTeDoen(advies.procedure.length))}</summary>
              <ul>
                ${advies.procedure.map((p) => html`<li>${tekst(p.uiterlijk === undefined ? p.tekst : t.uiterlijk(p.tekst, leesDag(g.kader.landelijk, p.uiterlijk).tekst))}</li>`)}
              </ul>
            </details>`
      }
      ${conflicten(g.kader, advies, this.lezingen)}
      ${
        advies.voorbehouden.length === 0
          ? nothing
          : html`<details>
              <summary>${tekst(t.gaatUitVan(advies.voorbehouden.length))}</summary>
              <ul>
                ${advies.voorbehouden.map((v) => html`<li>${tekst(v.tekst)}</li>`)}
              </ul>
            </details>`
      }
    </section>`;
  }

  /** Away from any overtreding, with several: one line each, and the whole advices folded under it. Who can only read has no other place for them. */
  #alle(g: Gesprek, advies: Advies, uitkomsten: TemplateResult): TemplateResult {
    if (advies.overtredingen.length < 2 || this.weergave.alleenLezen) return uitkomsten;
    return html`${this.#regels(g, t.alle, advies.overtredingen)}
      <details>
        <summary>${tekst(t.alleGeheel(advies.overtredingen.length))}</summary>
        ${uitkomsten}
      </details>`;
  }

  #advies(g: Gesprek, advies: Advies): TemplateResult {
    if (advies.overtredingen.length === 0) return html`<p>${t.voegToe}</p>`;
    const hier = overtredingVan(g.plaats);
    const eerst = advies.overtredingen.filter((o) => hier === undefined || o.id === hier);
    const uitkomsten = html`${repeat(
      eerst,
      (o) => o.id,
      (o) => html`<hw-uitkomst exportparts="maatregel" .uitkomst=${o}></hw-uitkomst>`,
    )}`;
    return html`${hier === undefined ? this.#alle(g, advies, uitkomsten) : uitkomsten} ${this.#nogOpen(g)}
      ${this.#regels(
        g,
        t.andere,
        advies.overtredingen.filter((o) => !eerst.includes(o)),
      )}
      ${this.#hele(g, advies)}
      <p class="zacht klein">${t.uBeslist}</p>`;
  }

  #bevindingen(lijst: readonly Bevinding[], g: Gesprek): TemplateResult {
    return html`<p>${t.kloptNiet}</p>
      <ul>
        ${lijst.map((b) => {
          const { fout, herstel } = alsVeldfout(b);
          return html`<li>${tekst(`${fout} ${herstel}`)} <button class="stil" @click=${() => this.#ga(plaatsVanPad(g, b.pad))}>${t.gaErheen}</button></li>`;
        })}
      </ul>`;
  }

  #inhoud(g: Gesprek): TemplateResult {
    switch (g.beoordeling.soort) {
      case 'advies':
        return this.#advies(g, g.beoordeling.advies);
      case 'nog-nodig':
        return html`<p>${t.eerstInvullen}</p>`;
      case 'bevindingen':
        return this.#bevindingen(g.beoordeling.bevindingen, g);
    }
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    return html`<button
        id="balk"
        class="balk"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="inhoud"
        @click=${() => (this.open = !this.open)}
        @keydown=${this.#toets}
      >
        <span>${tekst(this.#kortweg(g))}</span><span>${tekst(this.open ? t.sluit : t.toon)}</span>
      </button>
      <div id="inhoud" class=${classMap({ inhoud: true, ruim: true, open: this.open })} @keydown=${this.#toets}>
        ${kop(this.weergave.kopniveau + 1, t.titel, { klasse: 'kop-midden' })} ${this.#stand(g)} ${this.#inhoud(g)}
      </div>`;
  }
}

const stand = (advies: Advies): string => (advies.status === 'volledig' ? t.kort.volledig : t.kort.open(advies.ontbrekend.length));
