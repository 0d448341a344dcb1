import { consume } from '@lit/context';
import { vandaag } from '@handhavingswijzer/widget/bewaren';
import { Analysedeel } from '../analyseren/analysedeel.ts';
import { publicatieContext } from '../contexten.ts';
import type { Publicatiestel } from './publicatiestel.ts';

/** What every part of the view on publishing shares: the publication that is being prepared, and today. */
export abstract class Publicatiedeel extends Analysedeel {
  #los: (() => void) | undefined;

  @consume({ context: publicatieContext })
  protected publicatie!: Publicatiestel;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#los = this.publicatie.luister(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#los?.();
  }

  /** The day of publication: today, a civil date. */
  protected get vandaag(): string {
    return vandaag();
  }
}
