import { consume } from '@lit/context';
import { LitElement, type CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import { basis, velden } from '@handhavingswijzer/widget/stijl';
import {
  doelContext,
  gevallenContext,
  instellingContext,
  landelijkContext,
  lezingContext,
  standContext,
  tekstenContext,
  werkContext,
  type Doel,
  type Instelling,
  type Werk,
} from '../contexten.ts';
import type { MetLandelijk } from '@handhavingswijzer/language';
import type { Lezing } from '../lezing/leesboek.ts';
import type { Gevallenstand, Stand } from '../rekenen/typen.ts';
import type { Teksten } from '../werktekst/sneden.ts';

/** What every part of the editor shares: the texts, what is known of them, and the way to act on them. */
export abstract class Onderdeel extends LitElement {
  static override styles: CSSResultGroup = [basis, velden];

  @consume({ context: werkContext })
  protected werk!: Werk;

  @consume({ context: tekstenContext, subscribe: true })
  @state()
  protected teksten: Teksten = { beleid: '', casussen: '' };

  @consume({ context: standContext, subscribe: true })
  @state()
  protected stand: Stand | undefined;

  @consume({ context: lezingContext, subscribe: true })
  @state()
  protected lezing: Lezing | undefined;

  @consume({ context: gevallenContext, subscribe: true })
  @state()
  protected gevallen: Gevallenstand | undefined;

  @consume({ context: doelContext, subscribe: true })
  @state()
  protected doel: Doel | undefined;

  @consume({ context: instellingContext, subscribe: true })
  @state()
  protected instelling: Instelling = { rechten: 'alles', kopniveau: 2, gepubliceerd: undefined };

  @consume({ context: landelijkContext, subscribe: true })
  @state()
  protected wet: MetLandelijk | undefined;
}
