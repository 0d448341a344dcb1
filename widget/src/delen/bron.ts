import { html, nothing, type TemplateResult } from 'lit';
import type { Kader } from '@handhavingswijzer/dialogue';
import type { Bron, Regel } from '@handhavingswijzer/engine';
import { tekst } from './tekst.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.bron;

/** Only these public sites may be linked to from a policy file. */
const VERTROUWD = /^https:\/\/(?:[a-z0-9-]+\.)*(?:overheid\.nl|officielebekendmakingen\.nl)\//;

export type Herkomst = 'beleid' | 'wet';

/** A source: document and section, with a link when its address is on a public site of the government. */
export function bronregel(kader: Kader, bron: Bron, herkomst: Herkomst = 'beleid'): TemplateResult {
  const bestand = herkomst === 'beleid' ? kader.beleid.data : kader.landelijk.data;
  const document = bestand.bronnen.find((d) => d.id === bron.document);
  const sectie = document?.secties.find((s) => s.nummer === bron.sectie);
  const naam = `${document?.titel ?? bron.document}, ${bron.sectie}${sectie && sectie.titel !== bron.sectie ? ` (${sectie.titel})` : ''}`;
  return html`<span>${tekst(naam)}</span>${
      document && VERTROUWD.test(document.url)
        ? html` <a href=${document.url} target="_blank" rel="noopener noreferrer"
            >${t.lees}<span class="alleen-voorlezen">${tekst(t.nieuwTabblad(document.titel))}</span></a
          >`
        : nothing
    }`;
}

/** A source that folds open. `over`: what it is the source of, for who hears the folds of a step one after another. */
export const bronvouw = (kader: Kader, bron: Bron, over: string, herkomst: Herkomst = 'beleid'): TemplateResult =>
  html`<details class="bron klein">
    <summary>${tekst(t.bron(bron.sectie))}<span class="alleen-voorlezen">${tekst(t.over(over))}</span></summary>
    <p>${bronregel(kader, bron, herkomst)}</p>
  </details>`;

const regelVan = (kader: Kader, id: string, herkomst: Herkomst): Regel | undefined =>
  (herkomst === 'wet' ? kader.landelijk : kader.beleid).data.regels.find((regel) => regel.id === id);

/** The source of a rule; nothing for a rule that neither file has. */
export function regelbron(kader: Kader, id: string, herkomst: Herkomst): TemplateResult | typeof nothing {
  const regel = regelVan(kader, id, herkomst);
  return regel ? bronregel(kader, regel.bron, herkomst) : nothing;
}

/** The same, folded. */
export function regelbronvouw(kader: Kader, id: string, herkomst: Herkomst): TemplateResult | typeof nothing {
  const regel = regelVan(kader, id, herkomst);
  return regel ? bronvouw(kader, regel.bron, regel.titel, herkomst) : nothing;
}
