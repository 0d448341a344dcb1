import { nothing } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** What the officer chooses for one overtreding, and why. */
export class HwBesluit extends Onderdeel {
  override render() {
    return nothing;
  }
}
