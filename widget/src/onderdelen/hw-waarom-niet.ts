import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dossier } from '@handhavingswijzer/engine';
import { waaromNiet, type NietReden, type WaaromNiet } from '@handhavingswijzer/lezing';
import { aardstijl, feitenlijst } from '../delen/aard.ts';
import { regelbronvouw } from '../delen/bron.ts';
import { tekst } from '../delen/tekst.ts';
import { Vouw } from '../delen/vouw.ts';
import { redenstijl } from '../stijl/reden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.waarom;

/** So many reasons are in sight at once. */
const MEEST = 3;

/** Why not the next lighter measure, the next heavier one, a boete beside it: the answer in a sentence, then each rule with the answer on which it turns. */
export class HwWaaromNiet extends Onderdeel {
  static override styles = [Onderdeel.styles, aardstijl, redenstijl];

  readonly #vouw = new Vouw(this);

  /** Id of the overtreding. */
  @property({ attribute: false }) overtreding = '';

  #reden(r: NietReden): TemplateResult {
    return html`<div class="reden klein">
      <p>${tekst(r.zin.tekst)}</p>
      ${r.feiten.length === 0 ? nothing : feitenlijst(r.feiten)} ${r.herkomst === 'wet' ? html`<p class="zacht">${t.wet}</p>` : nothing}
      ${this.gesprek ? regelbronvouw(this.gesprek.kader, r.regel, r.herkomst) : nothing}
    </div>`;
  }

  /** What decides is in sight; a long list of rules whose conditions are not met folds away. */
  #redenen(w: WaaromNiet): TemplateResult {
    const [eerst, rest] = w.redenen.length > MEEST ? [w.redenen.slice(0, MEEST), w.redenen.slice(MEEST)] : [w.redenen, []];
    return html`${eerst.map((r) => this.#reden(r))}
    ${rest.length === 0 ? nothing : this.#vouw.vouw(`rest ${w.richting} ${w.soort}`, t.andereRegels(rest.length), () => rest.map((r) => this.#reden(r)), 'klein')}
    ${w.elders === 0 || w.redenen.length > 0 ? nothing : html`<p class="zacht klein">${tekst(t.nietHier(w.elders))}</p>`}`;
  }

  #een(w: WaaromNiet): TemplateResult {
    return this.#vouw.vouw(
      `${w.richting} ${w.soort}`,
      w.vraag.tekst,
      () =>
        html`<p>${tekst(w.antwoord.tekst)}</p>
          ${this.#redenen(w)}`,
    );
  }

  override render() {
    const g = this.gesprek;
    if (g?.beoordeling.soort !== 'advies') return nothing;
    const { beleid, landelijk } = g.kader;
    return html`${waaromNiet(beleid, landelijk, g.dossier as Dossier, g.beoordeling.advies, this.overtreding).map((w) => this.#een(w))}`;
  }
}
