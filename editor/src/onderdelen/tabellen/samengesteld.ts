import { delenVan, isObject, stap } from '@handhavingswijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Schema } from '@handhavingswijzer/engine';
import { tekst } from '@handhavingswijzer/widget/delen';
import { enkelvoud } from '../../tabellen/labels.ts';
import { leegVan } from '../../tabellen/leeg.ts';
import { toonTariefbedrag } from '../../tabellen/invoer.ts';
import { alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';
import { kladveld } from './klad.ts';
import { groepOm, meldingenVan, type Veld } from './velden.ts';
import { veldenVan } from './vorm.ts';

const t = teksten.tabellen;

/** What an element of a list is called: by its title, name or text, or what it is about. */
export function elementnaam(f: Formulier, element: unknown): string {
  if (!isObject(element)) return '';
  const { nummer, titel, naam, vraag, tekst: zin, maatregel, tarief, voorschrift, reden, id } = element;
  const woorden = [titel, naam, vraag, zin, reden].map(alsTekst).find((deel) => deel !== '') ?? '';
  if (typeof nummer === 'string') return woorden === '' ? nummer : `${nummer} ${woorden}`;
  if (woorden !== '') return woorden;
  if (typeof maatregel === 'string') return [f.kennis.maatregel(maatregel), toonTariefbedrag(element)].filter((deel) => deel !== '').join(': ');
  if (typeof voorschrift === 'string') return [voorschrift, elementnaam(f, tarief)].join(', ');
  return alsTekst(id);
}

/** An object: its fields; one that may be left out can be added and taken away. */
export function groepveld(f: Formulier, v: Veld, schema: Schema, waarde: unknown): TemplateResult {
  const mag = f.mag(v.pad);
  if (waarde !== undefined)
    return groepOm(
      f,
      { ...v, verplicht: true },
      html`<div class="blok">
        ${veldenVan(f, v.pad, schema, v.naam)}
        ${v.verplicht || !mag ? nothing : html`<button type="button" class="stil" @click=${() => f.haalWeg(v.pad)}>${t.haalWeg}<span class="alleen-voorlezen">${tekst(t.bijNaam(v.naam))}</span></button>`}
      </div>`,
      false,
    );
  if (f.klad(v.pad) !== undefined)
    return groepOm(
      f,
      v,
      kladveld(f, v.pad, { schema: () => schema, titel: v.naam, nieuw: true, klaar: (nieuw) => f.zet([{ pad: v.pad, waarde: nieuw }]) }),
      false,
    );
  const begin = (): void => {
    f.zetKlad(v.pad, leegVan(schema));
    f.focus(v.pad);
  };
  return groepOm(
    f,
    v,
    mag ? html`<button type="button" @click=${begin}>${tekst(t.nieuw(v.naam.toLowerCase()))}</button>` : html`<p class="zacht">${t.geen}</p>`,
    false,
  );
}

/** A list of objects: each folds open; they can be moved, taken away and added to. */
export function lijstveld(f: Formulier, v: Veld, schema: Schema, lijst: readonly unknown[]): TemplateResult {
  const wat = enkelvoud(delenVan(v.pad));
  const kladPad = stap(v.pad, '-');
  const items = schema.items ?? {};
  const begin = (): void => {
    f.zetKlad(kladPad, leegVan(items));
    f.focus(kladPad);
  };
  const voegToe = (nieuw: unknown): void =>
    f.zet([{ pad: f.waarde(v.pad) === undefined ? v.pad : stap(v.pad, lijst.length), waarde: f.waarde(v.pad) === undefined ? [nieuw] : nieuw }]);
  return groepOm(
    f,
    v,
    html`<div class="elementen">
      ${lijst.map((element, i) => lid(f, v, items, element, i, lijst.length))}
      ${
        f.klad(kladPad) === undefined
          ? f.mag(v.pad)
            ? html`<button type="button" @click=${begin}>${tekst(t.nieuw(wat))}</button>`
            : nothing
          : kladveld(f, kladPad, { schema: () => items, titel: wat, nieuw: true, klaar: voegToe })
      }
    </div>`,
    false,
  );
}

function lid(f: Formulier, v: Veld, schema: Schema, element: unknown, i: number, aantal: number): TemplateResult {
  const pad = stap(v.pad, i);
  const naam = elementnaam(f, element);
  const meldingen = f.meldingen(pad, true).length;
  const open = f.isOpen(pad);
  const knop = (tekstje: string, doe: () => void, kan = true) =>
    html`<button type="button" class="stil" aria-disabled=${!kan} @click=${() => (kan ? doe() : undefined)}>
      ${tekstje}<span class="alleen-voorlezen">${tekst(t.bijNaam(naam))}</span>
    </button>`;
  return html`<details id=${veldId(pad)} data-pad=${pad} .open=${open} @toggle=${(e: Event) => f.zetOpen(pad, (e.currentTarget as HTMLDetailsElement).open)}>
    <summary>${tekst(naam)} ${meldingen === 0 ? nothing : html`<span class="etiket">${tekst(t.ookBij(meldingen))}</span>`}</summary>
    ${
      open
        ? html`<div class="blok">
            ${meldingenVan(f, pad, false)} ${veldenVan(f, pad, schema, naam)}
            ${
              f.mag(v.pad)
                ? html`<div class="knoppen">
                    ${knop(t.omhoog, () => f.verplaats(pad, i - 1), i > 0)} ${knop(t.omlaag, () => f.verplaats(pad, i + 1), i < aantal - 1)}
                    ${knop(t.haalWeg, () => f.haalWeg(pad))}
                  </div>`
                : nothing
            }
          </div>`
        : nothing
    }
  </details>`;
}
