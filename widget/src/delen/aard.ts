import { css, html, type TemplateResult } from 'lit';
import type { Feit } from '@handhavingswijzer/engine';
import type { GebruiktFeit, HerkomstFeit } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten/index.ts';
import { tekst } from './tekst.ts';

/** One shape for each, so that it is told apart without colour; the word always stands beside it. */
const TEKENS: Readonly<Record<HerkomstFeit, string>> = { vastgesteld: '●', geoordeeld: '◆', dossier: '●', aangenomen: '○', berekend: '=' };

/** How a fact or figure came about: a mark and a word. Facts, judgement, assumptions and computations are told apart by this everywhere. */
export const aardmerk = (aard: HerkomstFeit, woorden: string = teksten.aard[aard]): TemplateResult =>
  html`<span class="aard ${aard}"><span aria-hidden="true">${TEKENS[aard]} </span>${tekst(woorden)}</span>`;

/** The mark of the answer to a question: observed, or judged by a person. */
export const aardVan = (feit: Feit): HerkomstFeit => (feit.soort === 'weging' ? 'geoordeeld' : 'vastgesteld');

/** Facts as a rule used them, each with its mark. */
export const feitenlijst = (feiten: readonly GebruiktFeit[]): TemplateResult =>
  html`<ul class="klein">
    ${feiten.map((f) => html`<li>${tekst(f.kort.tekst)} ${f.bekend ? aardmerk(f.herkomst) : ''}</li>`)}
  </ul>`;

export const aardstijl = css`
  .aard {
    display: inline-block;
    padding-inline: 0.375em;
    border: 1px solid var(--_lijn);
    border-radius: var(--_rond);
    background: var(--_vlak);
    color: var(--_zacht);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .aard.geoordeeld {
    border-color: currentColor;
    color: var(--_tekst);
    font-weight: 600;
  }
  .aard.aangenomen {
    border-style: dashed;
    border-color: currentColor;
  }
`;
