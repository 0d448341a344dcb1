import { consume } from '@lit/context';
import { css, html, nothing, type CSSResultGroup } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import { verwoordAnalyse, type MetBeleid, type MetLandelijk } from '@handhavingswijzer/lezing';
import { analyseContext, proefContext } from '../contexten.ts';
import { Onderdeel } from '../onderdelen/onderdeel.ts';
import type { Proefstel } from '../proefdraaien/proefstel.ts';
import { teksten } from '../teksten/index.ts';
import type { GeopendGeval, Variant } from '../voorbeeld/voorbeeld.ts';
import type { Analysestel, Werkstand } from './analysestel.ts';
import type { Belet, Taak } from './typen.ts';

const t = teksten.analyse;

/** Both files that words are taken from. */
export interface Bronnen {
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
}

/** What every view of all cases shares: how the work stands, and the way to begin and stop it. */
export abstract class Analysedeel extends Onderdeel {
  static override styles: CSSResultGroup = [
    Onderdeel.styles,
    css`
      .bezig {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em 1em;
        align-items: center;
      }
      .bezig > div {
        flex: 1 1 16em;
      }
      progress {
        display: block;
        inline-size: 100%;
        accent-color: var(--_actie);
      }
      .knoppen button {
        text-align: start;
      }
    `,
  ];
  #einde: (() => void) | undefined;

  @consume({ context: analyseContext })
  protected analyse!: Analysestel;

  @consume({ context: proefContext })
  protected proef!: Proefstel;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#einde = this.analyse.luister(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#einde?.();
  }

  /** What names are taken from, while there is a policy. */
  protected get bronnen(): Bronnen | undefined {
    const data = this.stand?.beleid;
    const { landelijk } = this.proef;
    return data && landelijk ? { beleid: { data }, landelijk } : undefined;
  }

  /** The text can be worked with as it is now. */
  protected get bruikbaar(): boolean {
    return this.stand?.bruikbaar === true && this.stand.versie === this.werk.tekst.versie;
  }

  /** How far it is, with a button that stops it. */
  protected voortgang(taak: Taak, { bezig }: Werkstand<unknown>, naam: string, stap: (gedaan: number, totaal: number) => string) {
    if (!bezig) return nothing;
    const { voortgang } = bezig;
    const waarde = voortgang ? Math.round((100 * voortgang.gedaan) / Math.max(voortgang.totaal, 1)) : undefined;
    return html`<div class="bezig">
      <div>
        <progress aria-label=${naam} max="100" value=${waarde ?? nothing}></progress>
        <p class="klein zacht">${tekst(voortgang ? stap(voortgang.gedaan, voortgang.totaal) : naam)}</p>
      </div>
      <button type="button" @click=${() => this.#stop(taak)}>${t.stop}</button>
    </div>`;
  }

  #stop(taak: Taak): void {
    this.analyse.stop(taak);
    this.werk.meld(t.gestopt);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#kop')?.focus());
  }

  /** How the last attempt ended, when it gave nothing. */
  protected afloop({ afloop, bezig }: Werkstand<unknown>) {
    return afloop === undefined || bezig ? nothing : html`<p class=${afloop === 'stuk' ? 'nadruk' : 'zacht'}>${tekst(t[afloop])}</p>`;
  }

  /** Why the policy as it is cannot be worked with, and the way to what mends it. */
  protected nietBruikbaar() {
    return html`<p>${t.nietBruikbaar}</p>
      <button type="button" @click=${() => this.werk.toon('controle')}>${t.naarFouten}</button>`;
  }

  /** What stood in the way of the work. */
  protected belet({ belet }: Belet) {
    const { bronnen } = this;
    if (belet === 'dit-beleid' || !bronnen) return this.nietBruikbaar();
    if (belet === 'ander-beleid' || belet === 'gevallen') return html`<p>${t.belemmering[belet]}</p>`;
    return html`<p>${t.belet}</p>
      <ul>
        ${belet.map((bevinding) => {
          const { tekst: wat, herstel } = verwoordAnalyse(bronnen.beleid, bronnen.landelijk, bevinding);
          return html`<li>${tekst(`${wat} ${herstel}`)}</li>`;
        })}
      </ul>`;
  }

  /** Puts a case in the preview, or some to be switched between. */
  protected openInVoorbeeld(geval: GeopendGeval, varianten: readonly [Variant, ...Variant[]]): void {
    this.proef.voorbeeld.open(varianten[0].dossier, varianten.length > 1 ? { ...geval, varianten } : geval, true);
    this.werk.toon('voorbeeld');
    this.werk.meld(teksten.voorbeeld.geopend(geval.titel));
  }
}
