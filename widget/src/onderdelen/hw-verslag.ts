import { nothing } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** The record: read it, edit the motivering, take it along. */
export class HwVerslag extends Onderdeel {
  override render() {
    return nothing;
  }
}
