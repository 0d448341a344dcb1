import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Beleidsdeel, Beleidsrij, Verschilpunt } from '@handhavingswijzer/lezing';
import type { Verschil } from '../rekenen/vragen.ts';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { lichteplek } from '../monaco/lichteplek.ts';
import type { VerschilBeeld } from '../monaco/verschil-beeld.ts';
import { teksten } from '../teksten/index.ts';
import { eigenDeel, type Gedeeld } from '../verschil/woorden.ts';
import { terugzetten } from '../verschil/terugzetten.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.verschil;

/** What differs, and from what it was worked out. */
interface Uitkomst {
  readonly met: string;
  readonly versie: number;
  readonly verschil: Verschil | undefined;
}

/** One side of a difference; what is its own is marked, unless that is all of it. */
function kant(naam: string, waarde: string | undefined, deel: Gedeeld | undefined) {
  const inhoud =
    deel && deel.begin + deel.eind !== '' ? html`${tekst(deel.begin)}<mark>${tekst(deel.eigen)}</mark>${tekst(deel.eind)}` : tekst(waarde ?? t.niets);
  return html`<dt>${naam}</dt>
    <dd>${inhoud}</dd>`;
}

/** What differs from the published version: in Dutch, each to go to and to put back, and the two texts side by side for who wants them. */
export class BeVerschil extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .punt {
        border-inline-start: 2px solid var(--_lijn);
        padding-inline-start: 0.75em;
      }
      .punt + .punt {
        margin-block-start: 1.25em;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.125em 0.75em;
      }
      dt {
        color: var(--_zacht);
      }
      mark {
        background: var(--_nadruk);
        color: var(--_op-nadruk);
        padding-inline: 0.125em;
      }
      del {
        text-decoration-thickness: 1px;
      }
      .wat {
        font-weight: 600;
      }
      .rij + .rij {
        margin-block-start: 0.75em;
      }
      .tekst ::slotted(*) {
        block-size: 32em;
        border: 1px solid var(--_lijn);
      }
    `,
  ];

  #beeld: VerschilBeeld | undefined;
  #plek: HTMLElement | undefined;
  /** The row whose place in the list the focus keeps, once what differs after it is known. */
  #straks: number | undefined;

  @state() private uitkomst: Uitkomst | undefined;
  @state() private zijdelings: 'dicht' | 'laden' | 'open' | 'niet' = 'dicht';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sluit();
    this.zijdelings = 'dicht';
  }

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('stand') || gewijzigd.has('instelling')) void this.#vergelijk();
  }

  protected override updated(): void {
    if (this.#straks === undefined || this.uitkomst?.versie !== this.werk.tekst.versie) return;
    const knoppen = [...this.renderRoot.querySelectorAll<HTMLElement>('button.terug')];
    (knoppen[Math.min(this.#straks, knoppen.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('#kop'))?.focus();
    this.#straks = undefined;
  }

  async #vergelijk(): Promise<void> {
    const met = this.instelling.gepubliceerd;
    const versie = this.stand?.versie;
    if (met === undefined || versie === undefined || versie !== this.werk.tekst.versie) return;
    if (this.uitkomst?.met === met && this.uitkomst.versie === versie) return;
    const verschil = await this.werk.vraag('verschil', { met });
    if (versie === this.werk.tekst.versie) this.uitkomst = { met, versie, verschil };
  }

  get #magTerug(): boolean {
    return this.instelling.rechten !== 'lezen' && this.uitkomst?.verschil?.actueel === true && this.uitkomst.versie === this.werk.tekst.versie;
  }

  #zetTerug(punt: Verschilpunt, rij: Beleidsrij, knop: Element): void {
    const knoppen = [...this.renderRoot.querySelectorAll('button.terug')];
    if (!this.werk.wijzig({ beleid: terugzetten(this.teksten.beleid, rij.terug) }, 'verschil')) return;
    this.#straks = knoppen.indexOf(knop);
    this.werk.meld(t.teruggezet(`${punt.naam}, ${rij.wat}`));
  }

  async #wissel(): Promise<void> {
    if (this.zijdelings === 'open') {
      this.#sluit();
      this.zijdelings = 'dicht';
      return;
    }
    const gepubliceerd = this.instelling.gepubliceerd;
    if (gepubliceerd === undefined) return;
    this.zijdelings = 'laden';
    try {
      const plek = lichteplek(this, 'verschil');
      if (!plek) throw new Error('no place for Monaco in the light DOM');
      this.#plek = plek;
      const { VerschilBeeld } = await import('../monaco/verschil-beeld.ts');
      if (this.#plek !== plek) return; // left meanwhile
      this.#beeld = new VerschilBeeld(plek, this.werk, gepubliceerd, this.instelling.rechten, (bezwaar) => this.werk.meld(teksten.json.teruggezet(bezwaar)));
      this.zijdelings = 'open';
    } catch {
      this.#sluit();
      this.zijdelings = 'niet';
    }
  }

  #sluit(): void {
    this.#beeld?.dispose();
    this.#beeld = undefined;
    this.#plek?.remove();
    this.#plek = undefined;
  }

  #rij(punt: Verschilpunt, rij: Beleidsrij) {
    const { wat, oud, nieuw, pad } = rij;
    const delen = oud !== undefined && nieuw !== undefined ? eigenDeel(oud, nieuw) : undefined;
    const bij = html`<span class="alleen-voorlezen">${tekst(t.bij(punt.naam, punt.soort === 'anders' ? wat : ''))}</span>`;
    return html`<div class="rij">
      ${punt.soort === 'anders' ? html`<p class="wat">${tekst(wat)}</p>` : nothing}
      ${
        punt.soort === 'anders'
          ? html`<dl>${kant(t.was, oud, delen?.oud)} ${kant(t.wordt, nieuw, delen?.nieuw)}</dl>`
          : html`<p>${oud === undefined ? tekst(nieuw ?? '') : html`<del>${tekst(oud)}</del>`}</p>`
      }
      <button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', pad })}>${t.ga}${bij}</button>
      ${
        this.#magTerug
          ? html`<button type="button" class="stil terug" @click=${(e: Event) => this.#zetTerug(punt, rij, e.currentTarget as Element)}>
              ${t.terug}${bij}
            </button>`
          : nothing
      }
    </div>`;
  }

  #punt(punt: Verschilpunt) {
    return html`<article class="punt stapel">
      <p><span class="etiket">${tekst(t.soort[punt.soort])}</span> ${tekst(punt.naam)}</p>
      ${punt.rijen.map((rij) => this.#rij(punt, rij))}
    </article>`;
  }

  #groep(deel: Beleidsdeel, punten: readonly Verschilpunt[]) {
    const naam = deel === 'beleid' ? t.ditBeleid : teksten.inhoud.sectie(deel);
    return html`<section>
      ${kop(this.instelling.kopniveau + 2, naam, { klasse: 'kop-klein' })}
      ${repeat(
        punten.filter((punt) => punt.deel === deel),
        ({ soort, id, naam: wie }) => `${soort} ${id ?? wie}`,
        (punt) => this.#punt(punt),
      )}
    </section>`;
  }

  #inhoud() {
    const { gepubliceerd } = this.instelling;
    if (gepubliceerd === undefined) return html`<p>${t.geenGepubliceerd}</p>`;
    if (this.uitkomst?.met !== gepubliceerd) return html`<p role="status">${t.wordtVergeleken}</p>`;
    if (!this.uitkomst.verschil) return html`<p>${t.onleesbaar}</p>`;
    const { actueel, punten } = this.uitkomst.verschil;
    if (punten.length === 0 && actueel) return html`<p>${tekst(gepubliceerd === this.teksten.beleid ? t.gelijk : t.alleenOpmaak)}</p>`;
    const delen = [...new Set(punten.map(({ deel }) => deel))];
    return html`${actueel ? nothing : html`<p class="nadruk">${t.eerstFouten}</p>`}
    ${punten.length > 0 ? html`<p>${tekst(t.samenvatting(punten))}</p>` : nothing} ${delen.map((deel) => this.#groep(deel, punten))}`;
  }

  #tekst() {
    if (this.instelling.gepubliceerd === undefined) return nothing;
    const open = this.zijdelings === 'open';
    return html`<div class="tekst stapel">
      <button type="button" aria-expanded=${open} @click=${() => void this.#wissel()}>${tekst(open ? t.verbergTekst : t.toonTekst)}</button>
      ${this.zijdelings === 'laden' ? html`<p role="status">${t.tekstLaden}</p>` : nothing}
      ${this.zijdelings === 'niet' ? html`<p class="nadruk" role="status">${t.tekstNiet}</p>` : nothing}
      <slot name="monaco"></slot>
    </div>`;
  }

  override render() {
    return html`<div class="ruim">${kop(this.instelling.kopniveau + 1, t.kop, { id: 'kop', focus: true })} ${this.#inhoud()} ${this.#tekst()}</div>`;
  }
}
