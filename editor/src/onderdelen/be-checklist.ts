import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import beleidspunten from '@handhavingswijzer/policies/landelijk/beleidspunten.json' with { type: 'json' };
import { gezienIn, type Beleidspunt, type Vindwijze } from '@handhavingswijzer/language';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { aantekeningBij } from '../bestand/aantekeningen.ts';
import type { Bestandbeeld } from '../bestand/beeld.ts';
import type { Bestandwerk } from '../bestand/bestandwerk.ts';
import { bestandbeeldContext, bestandContext } from '../contexten.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.checklist;
const PUNTEN: readonly Beleidspunt[] = beleidspunten.punten;

/** What a policy must settle: what the policy shows of it, and the tick and the note of the writer. */
export class BeChecklist extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .punt {
        padding-block: 0.75em;
        border-block-end: 1px solid var(--_lijn);
      }
      .punt > * + * {
        margin-block-start: 0.375em;
      }
      textarea {
        max-inline-size: none;
      }
      summary {
        min-block-size: 1.75em;
      }
    `,
  ];

  @consume({ context: bestandContext })
  protected bestand!: Bestandwerk;

  @consume({ context: bestandbeeldContext, subscribe: true })
  @state()
  protected beeld!: Bestandbeeld;

  /** The points that were ticked when she asked for the open ones: one that she ticks now stays in sight. */
  @state() private verborgen: ReadonlySet<string> = new Set();

  #isKlaar({ id }: Beleidspunt): boolean {
    return aantekeningBij(this.beeld.aantekeningen, id).klaar;
  }

  #filter(alleenOpen: boolean): void {
    this.verborgen = new Set(alleenOpen ? PUNTEN.filter((punt) => this.#isKlaar(punt)).map(({ id }) => id) : []);
  }

  #gezien(wijze: Vindwijze) {
    const plekken = gezienIn(this.stand?.beleid, wijze);
    const [eerste] = plekken;
    if (eerste === undefined) return html`<li class="zacht">${tekst(t.nietGezien(wijze.wat))}</li>`;
    return html`<li>
      <button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', pad: eerste })}>${tekst(t.gezien(wijze.wat, plekken.length))}</button>
    </li>`;
  }

  #punt({ id, titel, vraag, zie }: Beleidspunt) {
    const { klaar, notitie } = aantekeningBij(this.beeld.aantekeningen, id);
    return html`<li class="punt">
      ${kop(this.instelling.kopniveau + 2, titel, { klasse: 'kop-klein' })}
      <p class="maat">${tekst(vraag)}</p>
      ${
        this.stand?.beleid
          ? html`<p class="klein zacht">${t.inBeleid}</p>
              <ul class="klein">
                ${zie.map((wijze) => this.#gezien(wijze))}
              </ul>`
          : nothing
      }
      <label class="keuze">
        <input
          type="checkbox"
          aria-label=${t.klaarBij(titel)}
          .checked=${klaar}
          @change=${(e: Event) => this.bestand.noteer(id, { klaar: (e.currentTarget as HTMLInputElement).checked })}
        />
        <span>${t.klaar}</span>
      </label>
      <details ?open=${notitie !== ''}>
        <summary aria-label=${t.notitieBij(titel)}>${t.notitie}</summary>
        <textarea
          rows="2"
          aria-label=${t.notitieBij(titel)}
          .value=${notitie}
          @input=${(e: Event) => this.bestand.noteer(id, { notitie: (e.currentTarget as HTMLTextAreaElement).value })}
        ></textarea>
      </details>
    </li>`;
  }

  override render() {
    const punten = PUNTEN.filter(({ id }) => !this.verborgen.has(id));
    return html`<div class="stapel">
      ${kop(this.instelling.kopniveau + 1, t.kop)}
      <p class="klein zacht maat">${t.uitleg}</p>
      <p role="status">${tekst(t.stand(PUNTEN.filter((punt) => this.#isKlaar(punt)).length, PUNTEN.length))}</p>
      <label class="keuze">
        <input type="checkbox" @change=${(e: Event) => this.#filter((e.currentTarget as HTMLInputElement).checked)} />
        <span>${t.alleenOpen}</span>
      </label>
      ${this.stand?.beleid ? nothing : html`<p class="zacht">${t.wacht}</p>`}
      <ol class="kaal">
        ${punten.map((punt) => this.#punt(punt))}
      </ol>
      <p class="klein zacht maat">${t.waarStaat}</p>
    </div>`;
  }
}
