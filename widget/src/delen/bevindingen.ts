import { html, nothing, type TemplateResult } from 'lit';
import type { Bevinding } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { tekst } from './tekst.ts';
import type { Veldfout } from './velden.ts';

/** The first error among these findings, in words, for the field it is about. */
export function bevindingfout(bevindingen: readonly Bevinding[]): Veldfout | undefined {
  const eerste = bevindingen.find((b) => b.ernst === 'fout');
  if (!eerste) return undefined;
  const { tekst: fout, herstel } = verwoordBevinding(eerste);
  return { fout, herstel };
}

/** Findings as a list: what is wrong, what mends it, and where it stands in the file. */
export const bevindingenlijst = (bevindingen: readonly Bevinding[], meestens = 10): TemplateResult =>
  html`<ul>
      ${bevindingen.slice(0, meestens).map((b) => {
        const { tekst: wat, herstel } = verwoordBevinding(b);
        const plek = [b.lijn === undefined ? '' : `regel ${String(b.lijn)}`, b.pad].filter((d) => d !== '').join(', ');
        return html`<li>${tekst(`${wat} ${herstel}`)}${plek === '' ? nothing : html` <span class="zacht klein">${tekst(`(${plek})`)}</span>`}</li>`;
      })}
    </ul>
    ${bevindingen.length > meestens ? html`<p>${tekst(`En nog ${String(bevindingen.length - meestens)} andere meldingen.`)}</p>` : nothing}`;
