import { html, nothing, type TemplateResult } from 'lit';
import type { Kader } from '@handhavingswijzer/dialogue';
import type { Advies } from '@handhavingswijzer/engine';
import { leesConflict } from '@handhavingswijzer/lezing';
import { tekst } from './tekst.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.conflicten;

/** Where the policy contradicts itself in a way that touches this case: both readings, which one is computed, and whether that is settled. */
export function conflicten(kader: Kader, advies: Advies): TemplateResult | typeof nothing {
  if (advies.conflicten.length === 0) return nothing;
  return html`<details>
    <summary>${tekst(t.nietEenduidig(advies.conflicten.length))}</summary>
    <ul>
      ${advies.conflicten.map((geraakt) => {
        const c = leesConflict(kader.beleid, kader.landelijk, geraakt);
        return html`<li>
          <p><strong>${tekst(c.titel)}</strong> ${tekst(c.status === 'open' ? t.nogNietGekozen : t.gekozen)}</p>
          <ul>
            ${c.lezingen.map((l) => html`<li>${tekst((l.gekozen ? t.hiermeeGerekend : t.ookTeLezen)(l.zin.tekst))}</li>`)}
          </ul>
          <p class="zacht">${tekst(c.toelichting)}</p>
        </li>`;
      })}
    </ul>
  </details>`;
}
