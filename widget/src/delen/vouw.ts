import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { tekst } from './tekst.ts';

/** Folds of which the content is only made while they are open: what nobody reads costs nothing. */
export class Vouw {
  readonly #gastheer: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #open = new Set<string>();

  constructor(gastheer: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#gastheer = gastheer;
  }

  /** @param id unique within the host */
  vouw(id: string, titel: string, inhoud: () => unknown, klasse = ''): TemplateResult {
    return html`<details @toggle=${(e: Event) => this.#zet(id, (e.currentTarget as HTMLDetailsElement).open)}>
      <summary class=${klasse}>${tekst(titel)}</summary>
      <div>${this.#open.has(id) ? inhoud() : nothing}</div>
    </details>`;
  }

  #zet(id: string, open: boolean): void {
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#gastheer.requestUpdate();
  }
}
