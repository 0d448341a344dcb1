import { html, nothing, type TemplateResult } from 'lit';
import type { Bevinding } from '@handhavingswijzer/engine';
import { isDatum, leesDatum, verwoordBevinding } from '@handhavingswijzer/lezing';
import { tekst } from './tekst.ts';
import type { Veldfout } from './velden.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.bevindingen;

/** Dates as an officer writes them, in place of those of the file. */
const metDatums = (zin: string): string => zin.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (datum) => (isDatum(datum) ? leesDatum(datum) : datum));

/** A finding in the words of a form: what is wrong and what mends it, without places in a file. */
export function alsVeldfout(b: Bevinding): Veldfout {
  const { tekst: fout, herstel } = verwoordBevinding(b);
  return { fout: metDatums(fout), herstel: metDatums(herstel) };
}

/** The first error among these findings, for the field it is about. */
export function bevindingfout(bevindingen: readonly Bevinding[]): Veldfout | undefined {
  const eerste = bevindingen.find((b) => b.ernst === 'fout');
  return eerste && alsVeldfout(eerste);
}

/** Findings beside what they are about in a form. */
export const meldingen = (bevindingen: readonly Bevinding[]): TemplateResult | typeof nothing =>
  bevindingen.length === 0
    ? nothing
    : html`<div class="foutmelding">
        ${bevindingen.map((b) => {
          const { fout, herstel } = alsVeldfout(b);
          return html`<p><span class="alleen-voorlezen">${teksten.algemeen.fout}</span>${tekst(`${fout} ${herstel}`)}</p>`;
        })}
      </div>`;

/** Findings as a list for who keeps the files: what is wrong, what mends it, and where it stands. */
export const bevindingenlijst = (bevindingen: readonly Bevinding[], meestens = 10): TemplateResult =>
  html`<ul>
      ${bevindingen.slice(0, meestens).map((b) => {
        const { tekst: wat, herstel } = verwoordBevinding(b);
        const plek = [b.lijn === undefined ? '' : t.regel(b.lijn), b.pad].filter((d) => d !== '').join(', ');
        return html`<li>${tekst(`${wat} ${herstel}`)}${plek === '' ? nothing : html` <span class="zacht klein">${tekst(`(${plek})`)}</span>`}</li>`;
      })}
    </ul>
    ${bevindingen.length > meestens ? html`<p>${tekst(t.enNog(bevindingen.length - meestens))}</p>` : nothing}`;
