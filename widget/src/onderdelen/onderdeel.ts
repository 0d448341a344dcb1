import { consume } from '@lit/context';
import { LitElement, type CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import type { Gesprek } from '@handhavingswijzer/dialogue';
import { bedieningContext, gesprekContext, weergaveContext, type Bediening, type Weergave } from '../contexten.ts';
import { basis } from '../stijl/basis.ts';
import { velden } from '../stijl/velden.ts';

/** What every part of the element shares: the conversation, the way to act on it, the presentation and the shared sheets. */
export abstract class Onderdeel extends LitElement {
  static override styles: CSSResultGroup = [basis, velden];

  @consume({ context: gesprekContext, subscribe: true })
  @state()
  protected gesprek: Gesprek | undefined;

  @consume({ context: bedieningContext })
  protected bediening!: Bediening;

  @consume({ context: weergaveContext, subscribe: true })
  @state()
  protected weergave: Weergave = { kopniveau: 2, alleenLezen: false };

  /** Focuses the first element in this part that matches; false when there is none. */
  protected zetFocus(kiezer: string): boolean {
    const doel = this.renderRoot.querySelector<HTMLElement>(kiezer);
    doel?.focus();
    return doel !== null;
  }
}
