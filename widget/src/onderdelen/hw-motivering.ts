import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { keuzeVan, verslagstof, volgnummer, zetBesluittekst, type Gesprek } from '@handhavingswijzer/dialogue';
import { conceptMotivering, motiveringTekst, toetsMotivering, type Verslagstof, type Waarschuwing } from '@handhavingswijzer/lezing';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.verslag;

/** After so many milliseconds without a key the text is looked at again: a voice is not interrupted at every letter. */
const RUST = 600;

/** The motivering of the besluit: the draft or her own text to edit, and beside it what to look at again in it. */
export class HwMotivering extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      textarea {
        max-inline-size: none;
        min-block-size: 20em;
      }
      .punt {
        border-inline-start: 4px solid var(--_lijn);
        padding-inline-start: 0.75em;
      }
      .punt + .punt {
        margin-block-start: 1em;
      }
    `,
  ];

  #klok: ReturnType<typeof setTimeout> | undefined;
  #stof: { readonly gesprek: Gesprek; readonly stof: Verslagstof | undefined } | undefined;

  /** What stands in the field while she types; undefined: what the conversation holds. */
  @state() private typend: string | undefined;
  @state() private waarschuwingen: readonly Waarschuwing[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#klok);
  }

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (!this.gesprek || !gewijzigd.has('gesprek')) return;
    this.typend = undefined;
    this.#toets(this.gesprek, this.#tekst(this.gesprek));
  }

  #verslag(g: Gesprek): Verslagstof | undefined {
    if (this.#stof?.gesprek !== g) this.#stof = { gesprek: g, stof: verslagstof(g, '') };
    return this.#stof.stof;
  }

  #concept(g: Gesprek): string {
    const stof = this.#verslag(g);
    return stof ? motiveringTekst(conceptMotivering(g.kader.beleid, g.kader.landelijk, stof)) : '';
  }

  #tekst = (g: Gesprek): string => this.typend ?? g.besluit.motivering ?? this.#concept(g);

  #toets(g: Gesprek, motivering: string): void {
    const stof = this.#verslag(g);
    this.waarschuwingen = stof ? toetsMotivering(g.kader.beleid, g.kader.landelijk, stof, motivering) : [];
  }

  #typ(g: Gesprek, waarde: string): void {
    this.typend = waarde;
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => this.#toets(g, waarde), RUST);
  }

  /** Keeps what was typed; a draft that nobody touched stays a draft. */
  #bewaar(g: Gesprek, waarde: string): void {
    clearTimeout(this.#klok);
    if (waarde === (g.besluit.motivering ?? this.#concept(g))) return;
    this.bediening.doe((x) => zetBesluittekst(x, waarde));
  }

  #wijsAan({ van, tot }: Waarschuwing): void {
    const veld = this.renderRoot.querySelector('textarea');
    if (!veld) return;
    veld.focus();
    veld.setSelectionRange(van, tot);
    const regel = parseFloat(getComputedStyle(veld).lineHeight) || 24;
    veld.scrollTop = Math.max(0, (veld.scrollHeight * van) / Math.max(1, veld.value.length) - 3 * regel);
  }

  #punt(g: Gesprek, motivering: string, w: Waarschuwing): TemplateResult {
    const bij = w.overtreding === undefined || g.dossier.overtredingen.length < 2 ? '' : `${t.bijOvertreding(volgnummer(g.dossier, w.overtreding))}. `;
    const stuk = motivering.slice(w.van, w.tot);
    return html`<li class="punt">
      <p><strong>${tekst(t.soort[w.soort])}.</strong> ${tekst(`${bij}${w.tekst}`)}</p>
      ${stuk.trim() === '' ? nothing : html`<p class="zacht">${tekst(t.waar(stuk))}</p>`}
      <p>${tekst(w.herstel)}</p>
      <button class="stil" aria-label=${t.toonBij(w.tekst)} @click=${() => this.#wijsAan(w)}>${t.toon}</button>
    </li>`;
  }

  #controle(g: Gesprek, motivering: string): TemplateResult {
    const n = this.waarschuwingen.length;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 3, t.controle, { klasse: 'kop-klein' })}
      <p role="status" aria-live="polite">${tekst(n === 0 ? t.inOrde : t.naTeKijken(n))}</p>
      ${
        n === 0
          ? nothing
          : html`<ul class="kaal">
              ${repeat(
                this.waarschuwingen,
                (w) => `${w.onderwerp} ${String(w.van)} ${w.overtreding ?? ''}`,
                (w) => this.#punt(g, motivering, w),
              )}
            </ul>`
      }
      ${g.dossier.overtredingen.every(({ id }) => keuzeVan(g, id).maatregelen.length > 0) ? nothing : html`<p>${t.nogNietAlles}</p>`}
      <p class="zacht klein">${t.controleUitleg}</p>
    </section>`;
  }

  #stand(g: Gesprek): TemplateResult {
    if (g.besluit.motivering === undefined)
      return html`<p>${t.concept}</p>
        <button @click=${() => this.bediening.doe((x) => zetBesluittekst(x, this.#concept(g)))}>${t.neemOver}</button>`;
    return html`<p>${t.aangepast}</p>
      <button aria-describedby="opnieuw" @click=${() => this.bediening.doe((x) => zetBesluittekst(x, undefined))}>${t.opnieuw}</button>
      <p class="hint" id="opnieuw">${t.opnieuwHint}</p>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g || !this.#verslag(g)) return nothing;
    const motivering = this.#tekst(g);
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, t.motivering)}
      <p id="uitleg">${t.motiveringUitleg}</p>
      <label class="naam" for="motivering">${t.motiveringTekst}</label>
      <textarea
        id="motivering"
        rows="16"
        aria-describedby="uitleg"
        .value=${live(motivering)}
        @input=${(e: Event) => this.#typ(g, (e.currentTarget as HTMLTextAreaElement).value)}
        @change=${(e: Event) => this.#bewaar(g, (e.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.#stand(g)} ${this.#controle(g, motivering)}
    </section>`;
  }
}
