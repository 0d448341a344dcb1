import { html, type TemplateResult } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Formulier } from './formulier.ts';
import { groepOm, type Veld } from './velden.ts';

/** A condition: as a sentence, and as blocks to change. */
export function voorwaardeveld(f: Formulier, v: Veld, expressie: unknown): TemplateResult {
  return groepOm(f, v, html`<p class="zin">${tekst(f.kennis.leesVoorwaarde(expressie) ?? '')}</p>`);
}
