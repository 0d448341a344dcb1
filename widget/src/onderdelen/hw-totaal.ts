import { nothing } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The overtredingen together: one and the same conduct, the totals, and whether these are proportionate. */
export class HwTotaal extends Onderdeel {
  override render() {
    return nothing;
  }
}
