import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Gelezen } from '@handhavingswijzer/dialogue';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Keus } from '../../tabellen/kennis.ts';
import type { Veldsoort } from '../../tabellen/soort.ts';
import { veldwaarde } from '../../delen/veldwaarde.ts';
import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';

const t = teksten.tabellen;

/** What every field shows: where it is, what it is called, whether it must be there. */
export interface Veld {
  readonly pad: string;
  readonly naam: string;
  readonly uitleg?: string | undefined;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
  /** For who does not see it within what it stands in: behind the name. */
  readonly bij?: string | undefined;
}

const ERNST = { fout: t.fout, waarschuwing: t.waarschuwing, tip: t.tip } as const;

/** What is wrong here: what was typed wrong, and what the findings say, with their mends. */
export function meldingenVan(f: Formulier, pad: string, diep: boolean): TemplateResult | typeof nothing {
  const mis = f.mistypt(pad);
  const meldingen = f.meldingen(pad, diep);
  if (!mis && meldingen.length === 0) return nothing;
  return html`<div id="${veldId(pad)}-fout">
    ${mis ? html`<p class="foutmelding"><span class="alleen-voorlezen">${t.fout}</span>${tekst(mis.fout)}</p>` : nothing}
    ${meldingen.map(
      (melding) =>
        html`<p class=${melding.ernst === 'fout' ? 'foutmelding' : 'nadruk klein'}>${tekst(`${ERNST[melding.ernst]}${melding.tekst} ${melding.herstel}`)}</p>
          ${
            f.mag('') && melding.herstellingen.length > 0
              ? html`<p class="knoppen">
                  ${melding.herstellingen.map(({ titel }, i) => html`<button type="button" class="klein" @click=${() => f.herstel(melding, i)}>${tekst(titel)}</button>`)}
                </p>`
              : nothing
          }`,
    )}
  </div>`;
}

const hintVan = (v: Veld): string => [v.uitleg ?? '', v.verplicht ? '' : t.nietVerplicht].filter((deel) => deel !== '').join(' · ');

function beschreven(f: Formulier, v: Veld, diep: boolean): string | undefined {
  const fout = f.mistypt(v.pad) !== undefined || f.meldingen(v.pad, diep).length > 0;
  return [hintVan(v) === '' ? '' : `${veldId(v.pad)}-hint`, fout ? `${veldId(v.pad)}-fout` : ''].filter((deel) => deel !== '').join(' ') || undefined;
}

const isMis = (f: Formulier, v: Veld, diep: boolean): boolean =>
  f.mistypt(v.pad) !== undefined || f.meldingen(v.pad, diep).some(({ ernst }) => ernst === 'fout');

const hint = (v: Veld) => (hintVan(v) === '' ? nothing : html`<p class="hint" id="${veldId(v.pad)}-hint">${tekst(hintVan(v))}</p>`);
const naamVan = (v: Veld) => html`${tekst(v.naam)}${v.bij === undefined ? nothing : html`<span class="alleen-voorlezen">${tekst(t.bijNaam(v.bij))}</span>`}`;

/** Name, hint, findings and what is filled in, of a field with one control. */
export function veldOm(f: Formulier, v: Veld, invoer: unknown, diep = true): TemplateResult {
  return html`<div class=${classMap({ veld: true, mis: isMis(f, v, diep) })} data-pad=${v.pad}>
    <label class="naam" for=${veldId(v.pad)}>${naamVan(v)}</label>
    ${hint(v)} ${meldingenVan(f, v.pad, diep)} ${invoer}
  </div>`;
}

/** The same for a group of controls. */
export function groepOm(f: Formulier, v: Veld, invoer: unknown, diep = true): TemplateResult {
  return html`<fieldset
    class=${classMap({ veld: true, mis: isMis(f, v, diep) })}
    id=${veldId(v.pad)}
    data-pad=${v.pad}
    aria-describedby=${ifDefined(beschreven(f, v, diep))}
  >
    <legend>${naamVan(v)}</legend>
    ${hint(v)} ${meldingenVan(f, v.pad, diep)} ${invoer}
  </fieldset>`;
}

/**
 * A field in which is typed. `lees` makes a value of the text; what it refuses stays in the field with the reason. Emptied, an optional field goes; one that
 * must be there says so.
 */
export function typveld(f: Formulier, v: Veld, toon: string, lees: (tekst: string) => Gelezen<unknown>, { lang = false, kort = false } = {}): TemplateResult {
  const zet = (e: Event): void => {
    const getypt = (e.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
    if (getypt === toon && f.mistypt(v.pad) === undefined) return;
    const leeg = getypt.trim() === '';
    if (leeg && v.verplicht) return f.zetMistypt(v.pad, { tekst: getypt, fout: t.vulIn });
    const gelezen = leeg ? { ok: true as const, waarde: undefined } : lees(getypt);
    if (!gelezen.ok) return f.zetMistypt(v.pad, { tekst: getypt, fout: `${gelezen.fout} ${gelezen.herstel}` });
    f.zetMistypt(v.pad, undefined);
    if (v.soort === 'id') f.hernoem(v.pad, String(gelezen.waarde));
    else f.zet([{ pad: v.pad, waarde: gelezen.waarde }]);
  };
  const waarde = f.mistypt(v.pad)?.tekst ?? toon;
  const vast = !f.mag(v.soort === 'deel' ? `${v.pad}/teller` : v.pad);
  const [id, beschrijving, mis] = [veldId(v.pad), ifDefined(beschreven(f, v, true)), ifDefined(isMis(f, v, true) ? 'true' : undefined)] as const;
  return veldOm(
    f,
    v,
    lang
      ? html`<textarea
          id=${id}
          rows=${Math.min(8, Math.max(2, Math.ceil(waarde.length / 60)))}
          ?readonly=${vast}
          aria-describedby=${beschrijving}
          aria-invalid=${mis}
          .value=${veldwaarde(v.pad, waarde)}
          @change=${zet}
        ></textarea>`
      : html`<input
          type="text"
          id=${id}
          class=${classMap({ kort })}
          autocomplete="off"
          ?readonly=${vast}
          aria-describedby=${beschrijving}
          aria-invalid=${mis}
          .value=${veldwaarde(v.pad, waarde)}
          @change=${zet}
        />`,
  );
}

/** The control of a choice from a list, by itself. A value that the list does not have is shown as such. */
export function kieslijst(
  k: { readonly id: string; readonly label?: string; readonly beschreven?: string | undefined; readonly vast: boolean; readonly leeg?: string },
  keuzes: readonly Keus[],
  gekozen: string | undefined,
  zet: (id: string) => void,
): TemplateResult {
  const onbekend = gekozen !== undefined && gekozen !== '' && !keuzes.some(({ id }) => id === gekozen);
  return html`<select
    id=${k.id}
    aria-label=${ifDefined(k.label)}
    aria-describedby=${ifDefined(k.beschreven)}
    ?disabled=${k.vast}
    @change=${(e: Event) => zet((e.currentTarget as HTMLSelectElement).value)}
  >
    ${gekozen === undefined || gekozen === '' || k.leeg !== undefined ? html`<option value="" .selected=${live(gekozen === undefined || gekozen === '')}>${tekst(k.leeg ?? t.kies)}</option>` : nothing}
    ${onbekend ? html`<option value=${gekozen} .selected=${live(true)}>${tekst(t.onbekend(gekozen))}</option>` : nothing}
    ${keuzes.map(({ id, naam }) => html`<option value=${id} .selected=${live(id === gekozen)}>${tekst(naam)}</option>`)}
  </select>`;
}

/** A choice from a list, as a field. */
export const kiesveld = (f: Formulier, v: Veld, keuzes: readonly Keus[], gekozen: string | undefined, zet: (id: string) => void): TemplateResult =>
  veldOm(
    f,
    v,
    kieslijst({ id: veldId(v.pad), beschreven: beschreven(f, v, true), vast: !f.mag(v.pad), ...(v.verplicht ? {} : { leeg: t.geen }) }, keuzes, gekozen, zet),
  );

/** Boxes to tick, by themselves. What is ticked keeps its order; what is added comes last. */
export function vinken(
  id: string,
  keuzes: readonly Keus[],
  gekozen: readonly string[],
  vast: boolean,
  zet: (gekozen: readonly string[]) => void,
): TemplateResult {
  const alle = [...keuzes, ...gekozen.filter((een) => !keuzes.some((keus) => keus.id === een)).map((een) => ({ id: een, naam: t.onbekend(een) }))];
  return html`<div class="vinken">
    ${alle.map(
      (keus, i) =>
        html`<label class="keuze"
          ><input
            type="checkbox"
            id="${id}-${i}"
            ?disabled=${vast}
            .checked=${live(gekozen.includes(keus.id))}
            @change=${() => zet(gekozen.includes(keus.id) ? gekozen.filter((een) => een !== keus.id) : [...gekozen, keus.id])}
          /><span>${tekst(keus.naam)}</span></label
        >`,
    )}
  </div>`;
}

/** Radio buttons, by themselves. */
export function radios(id: string, keuzes: readonly Keus[], gekozen: string | undefined, vast: boolean, zet: (gekozen: string) => void): TemplateResult {
  return html`<div class="radios">
    ${keuzes.map(
      (keus, i) =>
        html`<label class="keuze"
          ><input type="radio" id="${id}-${i}" name=${id} ?disabled=${vast} .checked=${live(gekozen === keus.id)} @change=${() => zet(keus.id)} /><span
            >${tekst(keus.naam)}</span
          ></label
        >`,
    )}
  </div>`;
}
