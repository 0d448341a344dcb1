import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { gevolgVan, type Gesprek, type Gevolg, type Vraag } from '@handhavingswijzer/dialogue';
import { tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { zonderWegduwen } from '../hulp.ts';
import { rustig } from '../rustig.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.gevolgen;

/** What each option would do to the advice, before it is chosen. Computed while the page is idle, so that no click or key waits for it. */
export class HwGevolgen extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .onder {
        margin-block-start: 0.75em;
        padding-inline-start: 0.75em;
        border-inline-start: 2px solid var(--_lijn);
      }
      dt {
        font-weight: 600;
      }
      dd + dt {
        margin-block-start: 0.375em;
      }
    `,
  ];

  @property({ attribute: false }) vraag!: Vraag;

  /** Undefined: being computed. */
  @state() private lijst: readonly Gevolg[] | undefined;

  #bezigMet: Gesprek['dossier'] | undefined;
  #stop = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
    this.#bezigMet = undefined;
  }

  protected override willUpdate(_gewijzigd: PropertyValues<this>): void {
    const g = this.gesprek;
    if (!g || g.dossier === this.#bezigMet) return;
    this.#bezigMet = g.dossier;
    this.lijst = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    const lijst: Gevolg[] = [];
    void rustig(stappen(g, this.vraag, lijst), this.#stop.signal).then((klaar) => {
      if (klaar) void zonderWegduwen(this, () => (this.lijst = lijst));
    });
  }

  /** Options with the same effect together, in the order of the first. */
  #groepen(lijst: readonly Gevolg[]): (readonly [string, readonly string[]])[] {
    const { antwoord, feit, opties } = this.vraag;
    const groepen = new Map<string, string[]>();
    for (const x of lijst) {
      const naam = opties.find((o) => o.waarde === x.waarde)?.naam ?? '';
      const weg = feit.type === 'lijst' && Array.isArray(antwoord) && antwoord.includes(String(x.waarde));
      groepen.set(x.tekst, [...(groepen.get(x.tekst) ?? []), (weg ? t.weghaalt : t.kiest)(naam)]);
    }
    return [...groepen];
  }

  override render() {
    if (!this.lijst) return html`<p class="onder klein zacht">${t.wordtBerekend}</p>`;
    const groepen = this.#groepen(this.lijst);
    if (groepen.length === 0) return nothing;
    const [enige] = groepen;
    if (enige && groepen.length === 1 && enige[1].length > 1) {
      return html`<p class="onder klein">
        ${tekst((this.vraag.antwoord === undefined ? t.welkAntwoordOok : t.welkAnderAntwoordOok)(enige[0].slice(0, 1).toLowerCase() + enige[0].slice(1)))}
      </p>`;
    }
    return html`<dl class="onder klein">
      ${groepen.map(
        ([gevolg, opties]) =>
          html`<dt>${tekst(t.alsU(opties))}</dt>
            <dd>${tekst(gevolg)}</dd>`,
      )}
    </dl>`;
  }
}

/** The effects of the options, one a step. */
function* stappen(g: Gesprek, v: Vraag, naar: Gevolg[]): Generator<void, true> {
  for (const optie of v.opties) {
    const gevolg = gevolgVan(g, v, optie);
    if (gevolg && !gevolg.gekozen) naar.push(gevolg);
    yield;
  }
  return true;
}
