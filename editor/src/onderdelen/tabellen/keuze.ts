import { isObject } from '@handhavingswijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { tekst } from '@handhavingswijzer/widget/delen';
import { ONDERDELEN, type Onderdeelnaam } from '../../tabellen/onderdelen.ts';
import { isRooster, type Roosternaam } from '../../tabellen/roosters/index.ts';
import { alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import type { Formulier } from './formulier.ts';
import { elementnaam } from './samengesteld.ts';

const t = teksten.tabellen;

/** What is shown: a grid, or the form of a part. */
export type Gekozen = { readonly rooster: Roosternaam } | { readonly onderdeel: Onderdeelnaam };

/** The choice of a grid or a part of the policy. */
export function onderdeelkeuze(f: Formulier, nu: Gekozen, kies: (gekozen: Gekozen) => void): TemplateResult {
  const naam = (onderdeel: Onderdeelnaam): string => {
    const waarde = f.waarde(`/${onderdeel}`);
    return Array.isArray(waarde) ? t.metAantal(t.onderdelen[onderdeel], waarde.length) : t.onderdelen[onderdeel];
  };
  const gewijzigd = (e: Event): void => {
    const gekozen = (e.currentTarget as HTMLSelectElement).value;
    const rooster = gekozen.slice(1);
    kies(gekozen.startsWith('#') && isRooster(rooster) ? { rooster } : { onderdeel: gekozen as Onderdeelnaam });
  };
  const optie = (waarde: string, tekstje: string, gekozen: boolean) => html`<option value=${waarde} .selected=${live(gekozen)}>${tekst(tekstje)}</option>`;
  return html`<p class="kies">
    <label class="naam" for="onderdeel">${t.kiesOnderdeel}</label>
    <select id="onderdeel" @change=${gewijzigd}>
      <optgroup label=${t.tabellen}>
        ${Object.entries(t.roosters).map(([rooster, titel]) => optie(`#${rooster}`, titel, 'rooster' in nu && rooster === nu.rooster))}
      </optgroup>
      <optgroup label=${t.formulieren}>
        ${ONDERDELEN.map((onderdeel) => optie(onderdeel, naam(onderdeel), 'onderdeel' in nu && onderdeel === nu.onderdeel))}
      </optgroup>
    </select>
  </p>`;
}

/** The elements of a section that hold what is sought, to open. `nieuw`: the way to make one more. */
export function elementenlijst(
  f: Formulier,
  onderdeel: Onderdeelnaam,
  lijst: readonly unknown[],
  {
    zoek,
    zetZoek,
    open,
    nieuw,
  }: { readonly zoek: string; readonly zetZoek: (zoek: string) => void; readonly open: (nummer: number) => void; readonly nieuw: unknown },
): TemplateResult {
  const woord = zoek.trim().toLowerCase();
  const rijen = lijst
    .map((element, i) => ({ i, element, id: isObject(element) ? alsTekst(element['id']) : '' }))
    .filter(({ element }) => woord === '' || JSON.stringify(element).toLowerCase().includes(woord));
  return html`<p class="kies">
      <label class="naam" for="zoek">${t.zoek}</label>
      <input type="search" id="zoek" .value=${live(zoek)} @input=${(e: Event) => zetZoek((e.currentTarget as HTMLInputElement).value)} />
    </p>
    <p class="klein zacht" role="status">${tekst(lijst.length === 0 ? t.leeg : t.gevonden(rijen.length, lijst.length))}</p>
    ${nieuw}
    <ul class="kaal lijst">
      ${rijen.map(({ i, element, id }) => {
        const aantal = f.meldingen(`/${onderdeel}/${String(i)}`, true).length;
        return html`<li data-pad="/${onderdeel}/${i}">
          <button type="button" class="stil" @click=${() => open(i)}>${tekst(elementnaam(f, element))}</button>
          <span class="klein zacht">${tekst(id)}</span>
          ${aantal === 0 ? nothing : html`<span class="etiket">${tekst(t.ookBij(aantal))}</span>`}
        </li>`;
      })}
    </ul>`;
}

/** What would be taken away, and by what it is used. */
export interface Wegvraag {
  readonly pad: string;
  readonly naam: string;
  readonly door: readonly string[];
}

/** Asks a second word for taking away what is used. */
export function wegvraagveld(vraag: Wegvraag, antwoord: (weg: boolean) => void): TemplateResult {
  return html`<div class="klad" role="alertdialog" aria-labelledby="wegkop" aria-describedby="wegdoor" data-pad="wegvraag">
    <p class="naam" id="wegkop">${tekst(t.gebruik.kop(vraag.naam))}</p>
    <div id="wegdoor">
      <p>${t.gebruik.door}</p>
      <ul>
        ${vraag.door.map((wat) => html`<li>${tekst(wat)}</li>`)}
      </ul>
    </div>
    <div class="knoppen">
      <button type="button" @click=${() => antwoord(false)}>${t.tochNiet}</button>
      <button type="button" @click=${() => antwoord(true)}>${t.gebruik.toch}</button>
    </div>
  </div>`;
}
