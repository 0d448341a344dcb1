import { html, nothing, type TemplateResult } from 'lit';
import type { Kader } from '@handhavingswijzer/dialogue';
import type { Advies, Maatregel } from '@handhavingswijzer/engine';
import { bijMaatregel, EEN_TEGELIJK, leesConflict, type AndersLezing, type Vergelijking } from '@handhavingswijzer/lezing';
import { tekst } from './tekst.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.conflicten;

const maaktVerschil = ({ anders }: Vergelijking): boolean => anders.some(({ rijen }) => rijen.length > 0);

/** Another reading: what it says, what it comes down to, and per measure what there is now and would be then. */
function andere({ soort }: Vergelijking, { zin, gevolg, rijen }: AndersLezing): TemplateResult {
  return html`<li>
    <p>${tekst((soort === 'conflict' ? t.andersGelezen : t.anderBedrag)(zin.tekst))}</p>
    ${
      rijen.length === 0
        ? html`<p>${tekst(gevolg)}</p>`
        : html`<ul>
            ${rijen.map(
              (r) =>
                html`<li>
                  ${tekst(r.onderdeel)} <span class="zacht">${tekst(t.bij(r.bij))}</span><br />${tekst(t.nu(r.nu))}<br /><strong
                    >${tekst(t.dan(r.anders))}</strong
                  >
                </li>`,
            )}
          </ul>`
    }
  </li>`;
}

const vergelijking = (v: Vergelijking): TemplateResult =>
  html`<li>
    <p><strong>${tekst(v.titel)}</strong> ${tekst(t.stand(v.stand))}</p>
    <ul>
      <li>${tekst(t.hiermeeGerekend(v.gekozen.tekst))}</li>
      ${v.anders.map((een) => andere(v, een))}
    </ul>
    <p class="zacht">${tekst(v.toelichting)}</p>
  </li>`;

/** Contradictions whose outcomes are not there yet: both readings, which one is computed, and whether that is settled. */
function kaal(kader: Kader, advies: Advies): TemplateResult | typeof nothing {
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

/**
 * Where the policy contradicts itself in a way that touches this case, and the amounts that nobody verified: what is computed with, what else there is, and what that would give. What makes a
 * difference comes first. The outcomes are computed in idle moments: until then `vergelijkingen` is undefined.
 */
export function conflicten(kader: Kader, advies: Advies, vergelijkingen: readonly Vergelijking[] | undefined): TemplateResult | typeof nothing {
  if (vergelijkingen === undefined) return kaal(kader, advies);
  const groep = (soort: Vergelijking['soort'], kop: (n: number, verschil: number) => string): TemplateResult | typeof nothing => {
    const lijst = vergelijkingen.filter((v) => v.soort === soort);
    if (lijst.length === 0) return nothing;
    const eerst = [...lijst.filter(maaktVerschil), ...lijst.filter((v) => !maaktVerschil(v))];
    return html`<details>
      <summary>${tekst(kop(lijst.length, lijst.filter(maaktVerschil).length))}</summary>
      <ul class="stapel">
        ${eerst.map(vergelijking)}
      </ul>
      <p class="zacht">${tekst(EEN_TEGELIJK)}</p>
    </details>`;
  };
  return html`${groep('conflict', t.nietEenduidigMet)}${groep('bedrag', t.nietNagekeken)}`;
}

/** Beside a measure: how it would come out under another reading, or with another amount. `over`: which measure, and how strong. */
export function andersBijMaatregel(
  vergelijkingen: readonly Vergelijking[] | undefined,
  overtreding: string,
  soort: Maatregel['soort'],
  over: string,
): TemplateResult | typeof nothing {
  const lijst = bijMaatregel(vergelijkingen ?? [], overtreding, soort);
  if (lijst.length === 0) return nothing;
  return html`<details class="klein">
    <summary>${tekst(t.bijMaatregel(lijst.length))}<span class="alleen-voorlezen">${tekst(teksten.algemeen.bij(over))}</span></summary>
    <ul class="stapel">
      ${lijst.map(
        ({ vergelijking: v, lezing, rij }) =>
          html`<li>
            <p><strong>${tekst(v.titel)}</strong></p>
            <p>${tekst(t.hiermeeGerekend(v.gekozen.tekst))}<br />${tekst(t.nu(rij.nu))}</p>
            <p>${tekst((v.soort === 'conflict' ? t.andersGelezen : t.anderBedrag)(lezing.zin.tekst))}<br /><strong>${tekst(t.dan(rij.anders))}</strong></p>
          </li>`,
      )}
    </ul>
  </details>`;
}
