import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { tekst } from './tekst.ts';
import { teksten } from '../teksten/index.ts';

/** What is wrong with a field and what mends it. */
export interface Veldfout {
  readonly fout: string;
  readonly herstel: string;
}

interface Basis {
  readonly id: string;
  readonly naam: string;
  readonly hint?: string | undefined;
  readonly fout?: Veldfout | undefined;
}

const beschreven = (id: string, hint: unknown, fout: unknown): string | undefined =>
  [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter((x) => x !== '').join(' ') || undefined;

const hintregel = (id: string, hint: string | undefined) => (hint ? html`<p class="hint" id="${id}-hint">${tekst(hint)}</p>` : nothing);
const foutregel = (id: string, fout: Veldfout | undefined) =>
  fout
    ? html`<p class="foutmelding" id="${id}-fout"><span class="alleen-voorlezen">${teksten.algemeen.fout}</span>${tekst(`${fout.fout} ${fout.herstel}`)}</p>`
    : nothing;

/** A field for typed text; `zet` gets the text when the officer leaves the field or presses Enter. */
export function tekstveld(
  v: Basis & {
    readonly waarde: string;
    readonly kort?: boolean;
    readonly cijfers?: boolean;
    readonly na?: string | undefined;
    readonly zet: (tekst: string) => void;
  },
): TemplateResult {
  return html`<div class=${classMap({ veld: true, mis: v.fout !== undefined })}>
    <label class="naam" for=${v.id}>${tekst(v.naam)}</label>
    ${hintregel(v.id, v.hint)} ${foutregel(v.id, v.fout)}
    <input
      type="text"
      id=${v.id}
      class=${classMap({ kort: v.kort === true })}
      autocomplete="off"
      inputmode=${ifDefined(v.cijfers ? 'numeric' : undefined)}
      aria-describedby=${ifDefined(beschreven(v.id, v.hint, v.fout))}
      aria-invalid=${ifDefined(v.fout ? 'true' : undefined)}
      .value=${live(v.waarde)}
      @change=${(e: Event) => v.zet((e.currentTarget as HTMLInputElement).value)}
    />
    ${v.na ? html`<p class="hint">${tekst(v.na)}</p>` : nothing}
  </div>`;
}

/** A field for some sentences; `zet` gets the text when the officer leaves the field. */
export function tekstvak(v: Basis & { readonly waarde: string; readonly regels?: number; readonly zet: (tekst: string) => void }): TemplateResult {
  return html`<div class=${classMap({ veld: true, mis: v.fout !== undefined })}>
    <label class="naam" for=${v.id}>${tekst(v.naam)}</label>
    ${hintregel(v.id, v.hint)} ${foutregel(v.id, v.fout)}
    <textarea
      id=${v.id}
      rows=${v.regels ?? 3}
      aria-describedby=${ifDefined(beschreven(v.id, v.hint, v.fout))}
      aria-invalid=${ifDefined(v.fout ? 'true' : undefined)}
      .value=${live(v.waarde)}
      @change=${(e: Event) => v.zet((e.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

/** One option of a choice. */
export interface Keuze<T> {
  readonly waarde: T;
  readonly naam: string;
  readonly toelichting?: string | undefined;
}

interface Keuzevelden<T> extends Basis {
  readonly keuzes: readonly Keuze<T>[];
  /** Extra class of the legend. */
  readonly klasse?: string;
  /** Between hint and options. */
  readonly boven?: unknown;
}

/** A group of radio buttons. Nothing is chosen unless `gekozen` says so. */
export function keuzeveld<T extends string | number | boolean | undefined>(
  v: Keuzevelden<T> & { readonly gekozen: (waarde: T) => boolean; readonly zet: (waarde: T) => void },
): TemplateResult {
  return groep(
    v,
    (k, i) =>
      html`<input
        type="radio"
        id="${v.id}-${i}"
        name=${v.id}
        .checked=${live(v.gekozen(k.waarde))}
        aria-describedby=${ifDefined(k.toelichting ? `${v.id}-${String(i)}-uitleg` : undefined)}
        @change=${() => v.zet(k.waarde)}
      />`,
  );
}

/** A group of checkboxes. */
export function vinkveld(v: Keuzevelden<string> & { readonly gekozen: (waarde: string) => boolean; readonly zet: (waarde: string) => void }): TemplateResult {
  return groep(
    v,
    (k, i) =>
      html`<input
        type="checkbox"
        id="${v.id}-${i}"
        .checked=${live(v.gekozen(k.waarde))}
        aria-describedby=${ifDefined(k.toelichting ? `${v.id}-${String(i)}-uitleg` : undefined)}
        @change=${() => v.zet(k.waarde)}
      />`,
  );
}

function groep<T>(v: Keuzevelden<T>, invoer: (k: Keuze<T>, i: number) => TemplateResult): TemplateResult {
  return html`<fieldset class=${classMap({ veld: true, mis: v.fout !== undefined })} id=${v.id} aria-describedby=${ifDefined(beschreven(v.id, v.hint, v.fout))}>
    <legend class=${v.klasse ?? ''}>${tekst(v.naam)}</legend>
    ${hintregel(v.id, v.hint)} ${foutregel(v.id, v.fout)} ${v.boven ?? nothing}
    ${repeat(
      v.keuzes,
      (k) => String(k.waarde),
      (k, i) =>
        html`<label class="keuze">
            ${invoer(k, i)}
            <span>${tekst(k.naam)}</span>
          </label>
          ${k.toelichting ? html`<p class="hint uitleg" id="${v.id}-${i}-uitleg">${tekst(k.toelichting)}</p>` : nothing}`,
    )}
  </fieldset>`;
}
