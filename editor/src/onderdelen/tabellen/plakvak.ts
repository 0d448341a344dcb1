import { html, nothing, type TemplateResult } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Plakplan } from '../../tabellen/plakken.ts';
import { teksten } from '../../teksten/index.ts';

const t = teksten.tabellen;

/** What is pasted, and once it was looked at what it would do. */
export interface Plakstand {
  readonly tekst: string;
  readonly plan?: Plakplan;
}

interface Acties {
  /** Where pasting begins, in words. */
  readonly vanaf: string;
  readonly bekijk: (tekst: string) => void;
  readonly neemOver: () => void;
  readonly sluit: () => void;
}

/** Pasting from a spreadsheet: a place to paste, then what would change and what cannot be read, before anything does. */
export function plakvak({ tekst: geplakt, plan }: Plakstand, { vanaf, bekijk, neemOver, sluit }: Acties): TemplateResult {
  const knoppen = (eerste: unknown): TemplateResult => html`<div class="knoppen">${eerste}<button type="button" @click=${sluit}>${t.tochNiet}</button></div>`;
  if (!plan)
    return html`<div class="klad" role="group" aria-label=${t.rooster.plak}>
      <label class="naam" for="plaktekst">${t.rooster.plak}</label>
      <p class="hint" id="plakuitleg">${t.rooster.plakUitleg} ${tekst(vanaf)}</p>
      <textarea id="plaktekst" rows="4" aria-describedby="plakuitleg" .value=${geplakt}></textarea>
      ${knoppen(
        html`<button
          type="button"
          class="hoofd"
          @click=${(e: Event) => bekijk((e.currentTarget as HTMLElement).closest('.klad')?.querySelector('textarea')?.value ?? '')}
        >
          ${t.rooster.bekijk}
        </button>`,
      )}
    </div>`;
  return html`<div class="klad" role="group" aria-labelledby="plakkop">
    <p class="naam" id="plakkop" tabindex="-1">${t.rooster.planKop}</p>
    <p>${tekst(t.rooster.wijzigt(plan.anders.length, plan.gelijk))}</p>
    ${
      plan.mis.length === 0
        ? nothing
        : html`<p class="foutmelding">${tekst(t.rooster.mis(plan.mis.length))}</p>
            <ul>
              ${plan.mis.map(({ rij, kolom, tekst: inhoud, reden }) => html`<li>${tekst(t.rooster.misCel(rij, kolom, inhoud, reden))}</li>`)}
            </ul>`
    }
    ${
      plan.anders.length === 0
        ? nothing
        : html`<div class="schuif plan" tabindex="0" role="group" aria-label=${t.rooster.planKop}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t.rooster.rij}</th>
                  <th scope="col">${t.rooster.kolom}</th>
                  <th scope="col">${t.rooster.was}</th>
                  <th scope="col">${t.rooster.wordt}</th>
                </tr>
              </thead>
              <tbody>
                ${plan.anders.map(
                  ({ rij, kolom, was, wordt }) =>
                    html`<tr>
                      <td>${tekst(rij)}</td>
                      <td>${tekst(kolom)}</td>
                      <td>${tekst(was)}</td>
                      <td>${tekst(wordt)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${knoppen(plan.anders.length === 0 ? nothing : html`<button type="button" class="hoofd" @click=${neemOver}>${tekst(t.rooster.neemOver(plan.anders.length))}</button>`)}
  </div>`;
}
