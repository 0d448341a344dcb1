import { css, html } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { VerschilLezing } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten/index.ts';

const t = teksten.gevallen;

export const verschilStijl = css`
  .verschil {
    table-layout: fixed;
  }
  .verschil caption {
    text-align: start;
    font-weight: 600;
    padding-block: 0.25em;
  }
  .verschil li + li {
    margin-block-start: 0.25em;
  }
  .verschil .etiket {
    font-size: 0.8125em;
  }
`;

/** One side: what is on the other side too is said plainly, what is only here is marked. */
const kant = (regels: readonly string[], anders: readonly string[], merk: boolean) =>
  html`<ul class="kaal">
    ${regels.map((regel) => html`<li>${tekst(regel)} ${merk && !anders.includes(regel) ? html`<span class="etiket nadruk">${t.alleenHier}</span>` : ''}</li>`)}
  </ul>`;

/**
 * What a case expects beside what it got, or other two outcomes with these names above them.
 *
 * @param naam how an overtreding is called, where there are more
 */
export function verschiltabel(
  { pad, wat, overtreding, verwacht, gekregen }: VerschilLezing,
  naam: (overtreding: string) => string | undefined,
  [links, rechts]: readonly [string, string] = [t.verwacht, t.gekregen],
) {
  const merk = !/Bevat(?:ten)?$/.test(pad) && verwacht.length + gekregen.length > 2;
  return html`<table class="verschil klein">
    <caption>
      ${tekst(t.over(wat, overtreding === undefined ? undefined : naam(overtreding)))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${links}</th>
        <th scope="col">${rechts}</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>${kant(verwacht, gekregen, merk)}</td>
        <td>${kant(gekregen, verwacht, merk)}</td>
      </tr>
    </tbody>
  </table>`;
}
