import { nothing } from 'lit';
import { Onderdeel } from './onderdeel.ts';

/** What the besluit still needs. */
export class HwNogTeDoen extends Onderdeel {
  override render() {
    return nothing;
  }
}
