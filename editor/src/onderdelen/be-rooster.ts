import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { tekst } from '@handhavingswijzer/widget/delen';
import { basis, velden } from '@handhavingswijzer/widget/stijl';
import { leesPlaksel, planPlakken } from '../tabellen/plakken.ts';
import { zichtbareRijen, type Kolom, type Rij, type Rooster } from '../tabellen/rooster.ts';
import type { Wijziging } from '../tabellen/zet.ts';
import { teksten } from '../teksten/index.ts';
import { plakvak, type Plakstand } from './tabellen/plakvak.ts';
import { roosterStijl } from './tabellen/stijl.ts';

const t = teksten.tabellen;
/** The column with the way to the form; the others go by their own ids. */
const OPEN = '_open';
/** The row with the names of the columns. */
const KOP = '_kop';

interface Cel {
  readonly rij: string;
  readonly kolom: string;
}

/**
 * A grid to read, sort, seek in, type in and paste into. One stop for the tab key, arrows between its cells (ARIA grid), so that a hundred rows are not a
 * thousand stops; a cell that is being changed is an ordinary field.
 */
export class BeRooster extends LitElement {
  static override styles = [basis, velden, roosterStijl];

  #focusNa = false;

  @state() private zoek = '';
  @state() private sorteer: string | undefined;
  @state() private aflopend = false;
  @state() private cel: Cel | undefined;
  /** What is being typed in the cell; it stays when it cannot be read. */
  @state() private bewerk: { readonly tekst: string; readonly fout?: string } | undefined;
  @state() private plak: Plakstand | undefined;

  @property({ attribute: false }) rooster: Rooster | undefined;

  /** Nothing may be changed. */
  @property({ type: Boolean }) vast = false;

  /** Makes changes as one step; gives in words why they may not be made. */
  @property({ attribute: false }) zet: (wijzigingen: readonly Wijziging[]) => string | undefined = () => undefined;

  /** Opens the form of a row. */
  @property({ attribute: false }) open: (pad: string) => void = () => undefined;

  @property({ attribute: false }) meld: (bericht: string) => void = () => undefined;

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (gewijzigd.has('rooster') && gewijzigd.get('rooster')?.id !== this.rooster?.id) {
      [this.zoek, this.sorteer, this.aflopend, this.cel, this.bewerk, this.plak] = ['', undefined, false, undefined, undefined, undefined];
    }
  }

  protected override updated(): void {
    if (!this.#focusNa) return;
    this.#focusNa = false;
    const cel = this.renderRoot.querySelector<HTMLElement>('[data-hier]');
    (cel?.querySelector<HTMLElement>('input, select, button') ?? cel)?.focus({ preventScroll: true });
    cel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Puts the focus on the row of a pointer, or of what it stands in. */
  toon(pad: string): boolean {
    const rij = this.rooster?.rijen.find((een) => pad === een.pad || pad.startsWith(`${een.pad}/`));
    if (!rij) return false;
    this.zoek = '';
    this.#ga({ rij: rij.pad, kolom: this.rooster?.kolommen[0]?.id ?? OPEN });
    return true;
  }

  get #rijen(): readonly Rij[] {
    return this.rooster ? zichtbareRijen(this.rooster, { zoek: this.zoek, kolom: this.sorteer, aflopend: this.aflopend }) : [];
  }

  #ga(cel: Cel): void {
    this.cel = cel;
    this.bewerk = undefined;
    this.#focusNa = true;
  }

  /** Where the focus is: row and column by their numbers; the first cell where it has not been. */
  #plek(rijen: readonly Rij[]): { readonly r: number; readonly k: number } {
    const kolommen = [OPEN, ...(this.rooster?.kolommen.map(({ id }) => id) ?? [])];
    const r =
      this.cel?.rij === KOP
        ? -1
        : Math.max(
            0,
            rijen.findIndex(({ pad }) => pad === this.cel?.rij),
          );
    return { r: rijen.length === 0 ? -1 : r, k: this.cel ? Math.max(0, kolommen.indexOf(this.cel.kolom)) : 1 };
  }

  #toets(e: KeyboardEvent): void {
    const rijen = this.#rijen;
    const { r, k } = this.#plek(rijen);
    const laatste = this.rooster?.kolommen.length ?? 0;
    if (this.bewerk) return this.#toetsInCel(e, rijen, r, k);
    const naar: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [r + 1, k],
      ArrowUp: [r - 1, k],
      ArrowRight: [r, k + 1],
      ArrowLeft: [r, k - 1],
      Home: e.ctrlKey ? [0, 0] : [r, 0],
      End: e.ctrlKey ? [rijen.length - 1, laatste] : [r, laatste],
      PageDown: [r + 10, k],
      PageUp: [Math.max(r - 10, Math.min(r, 0)), k],
    };
    const doel = naar[e.key];
    if (doel) {
      e.preventDefault();
      return this.#gaNaar(rijen, doel[0], doel[1]);
    }
    if (r < 0 || k === 0) return; // a button does its own work
    if (e.key === 'Enter' || e.key === 'F2') {
      e.preventDefault();
      this.#begin(rijen[r], k);
    } else if (e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey && e.key !== ' ') {
      e.preventDefault();
      this.#begin(rijen[r], k, e.key);
    }
  }

  #toetsInCel(e: KeyboardEvent, rijen: readonly Rij[], r: number, k: number): void {
    if (e.key === 'Escape') {
      e.preventDefault();
      this.bewerk = undefined;
      this.#focusNa = true;
    } else if (e.key === 'Enter' || e.key === 'Tab') {
      e.preventDefault();
      if (this.#neemOver(rijen[r], k)) this.#gaNaar(this.#rijen, e.key === 'Enter' ? r + 1 : r, e.key === 'Tab' ? k + (e.shiftKey ? -1 : 1) : k);
    }
  }

  #gaNaar(rijen: readonly Rij[], r: number, k: number): void {
    const kolommen = this.rooster?.kolommen ?? [];
    const kolom = Math.min(Math.max(k, 0), kolommen.length);
    const rij = rijen[Math.min(r, rijen.length - 1)];
    this.#ga({
      rij: r < 0 || !rij ? KOP : rij.pad,
      kolom: r < 0 && kolom === 0 ? (kolommen[0]?.id ?? OPEN) : kolom === 0 ? OPEN : (kolommen[kolom - 1]?.id ?? OPEN),
    });
  }

  #magIn(rij: Rij | undefined, kolom: Kolom<Rij> | undefined): rij is Rij {
    return !this.vast && rij !== undefined && kolom?.zet?.(rij, kolom.toon(rij)) !== undefined;
  }

  #begin(rij: Rij | undefined, k: number, getypt?: string): void {
    const kolom = this.rooster?.kolommen[k - 1];
    if (!kolom || !this.#magIn(rij, kolom)) return this.meld(t.rooster.nietTeWijzigen);
    const keuzes = kolom.keuzes?.(rij) ?? [];
    this.bewerk = {
      tekst: keuzes.length > 0 ? (keuzes.find((keus) => keus === getypt || keus.startsWith(getypt ?? ' ')) ?? kolom.toon(rij)) : (getypt ?? kolom.toon(rij)),
    };
    this.#focusNa = true;
  }

  /** Takes over what was typed; false when it cannot be read, and then it stays. */
  #neemOver(rij: Rij | undefined, k: number): boolean {
    const kolom = this.rooster?.kolommen[k - 1];
    const bezig = this.bewerk;
    if (!bezig || !rij || !kolom) return true;
    const gezet = bezig.tekst === kolom.toon(rij) ? undefined : kolom.zet?.(rij, bezig.tekst);
    const fout = gezet && !gezet.ok ? `${gezet.fout} ${gezet.herstel}` : gezet && gezet.waarde.length > 0 ? this.zet(gezet.waarde) : undefined;
    if (fout !== undefined) {
      this.bewerk = { ...bezig, fout };
      this.#focusNa = true;
      return false;
    }
    this.bewerk = undefined;
    if (gezet?.ok && gezet.waarde.length > 0) this.meld(t.rooster.gewijzigd(kolom.naam, bezig.tekst));
    return true;
  }

  #verlaat(rij: Rij, k: number): void {
    const kolom = this.rooster?.kolommen[k - 1];
    const gezet = this.bewerk && kolom?.zet?.(rij, this.bewerk.tekst);
    if (gezet && !gezet.ok) this.bewerk = { tekst: this.bewerk?.tekst ?? '', fout: `${gezet.fout} ${gezet.herstel}` };
    else this.#neemOver(rij, k);
  }

  #sorteer(kolom: string): void {
    this.aflopend = this.sorteer === kolom && !this.aflopend;
    this.sorteer = kolom;
    this.#ga({ rij: KOP, kolom });
  }

  #plakken(e: ClipboardEvent): void {
    if (this.bewerk || this.vast) return;
    e.preventDefault();
    this.#bekijkPlaksel(e.clipboardData?.getData('text/plain') ?? '');
  }

  #kopieren(e: ClipboardEvent): void {
    const rijen = this.#rijen;
    const { r, k } = this.#plek(rijen);
    const [rij, kolom] = [rijen[r], this.rooster?.kolommen[k - 1]];
    if (this.bewerk || !rij || !kolom) return;
    e.preventDefault();
    e.clipboardData?.setData('text/plain', kolom.toon(rij));
  }

  #bekijkPlaksel(getypt: string): void {
    const rijen = this.#rijen;
    const { r, k } = this.#plek(rijen);
    this.plak = {
      tekst: getypt,
      plan: planPlakken(leesPlaksel(getypt), rijen, this.rooster?.kolommen ?? [], { rij: Math.max(r, 0), kolom: Math.max(k - 1, 0) }),
    };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#plakkop')?.focus());
  }

  #neemPlakselOver(): void {
    const plan = this.plak?.plan;
    if (!plan) return;
    const bezwaar = this.zet(plan.wijzigingen);
    this.meld(bezwaar ?? t.rooster.overgenomen(plan.anders.length));
    if (bezwaar !== undefined) return;
    this.plak = undefined;
    this.#focusNa = true;
  }

  #kop(kolom: Kolom<Rij>, hier: boolean): TemplateResult {
    const op = this.sorteer === kolom.id;
    return html`<th
      role="columnheader"
      scope="col"
      class=${classMap({ cijfers: kolom.cijfers === true })}
      aria-sort=${op ? (this.aflopend ? 'descending' : 'ascending') : 'none'}
      ?data-hier=${hier}
    >
      <button type="button" class="stil" tabindex=${hier ? 0 : -1} title=${t.rooster.sorteer(kolom.naam)} @click=${() => this.#sorteer(kolom.id)}>
        ${tekst(kolom.naam)}<span aria-hidden="true">${op ? (this.aflopend ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>`;
  }

  #cel(rij: Rij, kolom: Kolom<Rij>, k: number, hier: boolean): TemplateResult {
    const bezig = hier ? this.bewerk : undefined;
    const mag = this.#magIn(rij, kolom);
    return html`<td
      role=${k === 1 ? 'rowheader' : 'gridcell'}
      class=${classMap({ cijfers: kolom.cijfers === true, vast: !mag })}
      tabindex=${ifDefined(bezig ? undefined : hier ? 0 : -1)}
      aria-readonly=${mag ? 'false' : 'true'}
      ?data-hier=${hier}
      @click=${() => (bezig ? undefined : this.#ga({ rij: rij.pad, kolom: kolom.id }))}
      @dblclick=${() => (bezig ? undefined : this.#begin(rij, k))}
    >
      ${bezig ? this.#invoer(rij, kolom, k, bezig) : tekst(kolom.toon(rij))}
    </td>`;
  }

  #invoer(rij: Rij, kolom: Kolom<Rij>, k: number, bezig: { readonly tekst: string; readonly fout?: string }): TemplateResult {
    const label = `${kolom.naam}: ${rij.naam}`;
    const keuzes = kolom.keuzes?.(rij) ?? [];
    const typ = (e: Event): void => {
      this.bewerk = { tekst: (e.currentTarget as HTMLInputElement | HTMLSelectElement).value };
    };
    return html`${
        keuzes.length > 0
          ? html`<select aria-label=${label} @change=${typ} @blur=${() => this.#verlaat(rij, k)}>
              ${keuzes.map((keus) => html`<option value=${keus} .selected=${live(keus === bezig.tekst)}>${tekst(keus)}</option>`)}
            </select>`
          : html`<input
              type="text"
              aria-label=${label}
              aria-invalid=${bezig.fout === undefined ? 'false' : 'true'}
              aria-describedby="celfout"
              autocomplete="off"
              .value=${live(bezig.tekst)}
              @input=${typ}
              @blur=${() => this.#verlaat(rij, k)}
            />`
      } <span class="foutmelding" id="celfout" role="status">${bezig.fout === undefined ? nothing : tekst(bezig.fout)}</span>`;
  }

  override render() {
    const { rooster } = this;
    if (!rooster) return nothing;
    const rijen = this.#rijen;
    const { r, k } = this.#plek(rijen);
    const zoekt = (e: Event): void => {
      this.zoek = (e.currentTarget as HTMLInputElement).value;
      this.bewerk = undefined;
    };
    return html`<p class="kies">
        <label class="naam" for="zoek">${t.zoek}</label>
        <input type="search" id="zoek" .value=${live(this.zoek)} @input=${zoekt} />
      </p>
      <p class="klein zacht" role="status">${tekst(t.gevonden(rijen.length, rooster.rijen.length))}</p>
      ${
        this.vast
          ? nothing
          : html`<p class="knoppen"><button type="button" class="klein" @click=${() => (this.plak = { tekst: '' })}>${t.rooster.plak}</button></p>`
      }
      ${
        this.plak
          ? plakvak(this.plak, {
              vanaf: t.rooster.plakVanaf(rijen[Math.max(r, 0)]?.naam ?? '', rooster.kolommen[Math.max(k - 1, 0)]?.naam ?? ''),
              bekijk: (getypt) => this.#bekijkPlaksel(getypt),
              neemOver: () => this.#neemPlakselOver(),
              sluit: () => {
                this.plak = undefined;
                this.#focusNa = true;
              },
            })
          : nothing
      }
      <p class="hint" id="hulp">${t.rooster.hulp}</p>
      <div class="schuif">
        <table
          role="grid"
          aria-label=${rooster.titel}
          aria-describedby="hulp"
          aria-readonly=${this.vast ? 'true' : 'false'}
          @keydown=${this.#toets}
          @paste=${this.#plakken}
          @copy=${this.#kopieren}
        >
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col"><span class="alleen-voorlezen">${t.kolommen.open}</span></th>
              ${rooster.kolommen.map((kolom, i) => this.#kop(kolom, r === -1 && k === i + 1))}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              rijen,
              ({ pad }) => pad,
              (rij, i) =>
                html`<tr role="row" data-pad=${rij.pad}>
                  <td role="gridcell" ?data-hier=${i === r && k === 0}>
                    <button
                      type="button"
                      class="stil"
                      tabindex=${i === r && k === 0 ? 0 : -1}
                      aria-label=${t.rooster.openBij(rij.naam)}
                      @click=${() => this.open(rij.pad)}
                    >
                      ${t.rooster.open}
                    </button>
                  </td>
                  ${rooster.kolommen.map((kolom, j) => this.#cel(rij, kolom, j + 1, i === r && k === j + 1))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}
