import { css, html, type ReactiveControllerHost } from 'lit';

/** The share of the width that stands beside the policy, in percents. */
const MINST = 25;
const MEEST = 60;
const STAP = 5;

export const schuifStijl = css`
  .schuif {
    position: relative;
    inline-size: 100%;
    background: var(--_vlak);
    border-inline: 1px solid var(--_lijn);
    cursor: col-resize;
    touch-action: none;
  }
  .schuif::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: -8px;
    z-index: 1;
  }
  .schuif:focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .schuif {
      border-color: ButtonText;
    }
  }
`;

const TOETSEN: Readonly<Record<string, (deel: number) => number>> = {
  ArrowLeft: (deel) => deel + STAP,
  ArrowRight: (deel) => deel - STAP,
  Home: () => MEEST,
  End: () => MINST,
};

/** The bar between two columns: dragged, or moved by the arrow keys, Home and End. */
export class Schuif {
  readonly #gastheer: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #deel = 45;

  constructor(gastheer: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#gastheer = gastheer;
  }

  /** The share of the column behind the bar, in percents of both columns and what stands before them. */
  get deel(): number {
    return this.#deel;
  }

  #zet(deel: number): void {
    this.#deel = Math.round(Math.min(MEEST, Math.max(MINST, deel)));
    this.#gastheer.requestUpdate();
  }

  readonly #toets = (e: KeyboardEvent): void => {
    const naar = TOETSEN[e.key]?.(this.#deel);
    if (naar === undefined) return;
    e.preventDefault();
    this.#zet(naar);
  };

  readonly #sleep = (e: PointerEvent): void => {
    const balk = e.currentTarget as HTMLElement;
    if (e.type === 'pointerdown') balk.setPointerCapture(e.pointerId);
    if (!balk.hasPointerCapture(e.pointerId)) return;
    const geheel = (balk.parentElement as HTMLElement).getBoundingClientRect();
    this.#zet(((geheel.right - e.clientX) / geheel.width) * 100);
  };

  /** @param naam what is made wider and narrower, for who does not see it */
  balk(naam: string) {
    return html`<div
      class="schuif"
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${naam}
      aria-valuenow=${100 - this.#deel}
      aria-valuemin=${100 - MEEST}
      aria-valuemax=${100 - MINST}
      @keydown=${this.#toets}
      @pointerdown=${this.#sleep}
      @pointermove=${this.#sleep}
    ></div>`;
  }
}
