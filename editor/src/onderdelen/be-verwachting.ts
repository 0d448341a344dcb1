import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { MaatregelSoort, VerwachteMaatregel, Verwachting } from '@handhavingswijzer/engine';
import { leesBedragInvoer, toonBedragInvoer } from '@handhavingswijzer/dialogue';
import { leesVerwachting, leesVerwachteMaatregel, VERWACHTINGSWOORDEN, type Verwachtingsrij } from '@handhavingswijzer/lezing';
import { tekst } from '@handhavingswijzer/widget/delen';
import { metWaarde } from '../gevallen/bewerk.ts';
import { waardeBij } from '../tabellen/zet.ts';
import { Gevaldeel } from '../gevallen/gevaldeel.ts';
import { veldwaarde } from '../delen/veldwaarde.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.verwachting;
const BEVAT = /Bevat(?:ten)?$/;

/** What a case can say of an overtreding and of the whole advice, with what it begins as when she names it. */
const BIJ_OVERTREDING: Readonly<Record<string, unknown>> = { recidive: false, maatregelen: [], mogelijkNog: [], aandachtspunten: [] };
const BIJ_ADVIES: Readonly<Record<string, unknown>> = {
  '/status': 'volledig',
  '/totaal/dwangsomCent': 0,
  '/totaal/boeteCent': 0,
  '/procedure': [],
  '/conflicten': [],
  '/voorbehouden': [],
};

/** What a case says must come out, as a form. Every change is made at once, in the text. */
export class BeVerwachting extends Gevaldeel {
  static override styles = [
    Gevaldeel.styles,
    css`
      .maatregel {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
        gap: 0.5em;
        align-items: end;
      }
      .maatregel + .maatregel {
        margin-block-start: 1em;
      }
    `,
  ];

  /** Place and text of a field whose text is no value. */
  @state() private fout: { readonly veld: string; readonly tekst: string } | undefined;

  @property({ attribute: false }) verwacht: Verwachting = {};
  /** Of the dossier of the case. */
  @property({ attribute: false }) overtredingen: readonly { readonly id: string; readonly voorschrift: string }[] = [];
  @property({ attribute: false }) zet: (verwacht: Verwachting) => unknown = () => undefined;

  #zetBij(pad: string, waarde: unknown): void {
    this.fout = undefined;
    this.zet(metWaarde(this.verwacht, pad, waarde));
  }

  #keuze(id: string, naam: string, opties: readonly (readonly [waarde: string, naam: string])[], nu: string, kies: (waarde: string) => void) {
    return html`<div>
      <label class="naam klein" for=${id}>${tekst(naam)}</label>
      <select id=${id} .value=${live(nu)} @change=${(e: Event) => kies((e.currentTarget as HTMLSelectElement).value)}>
        ${opties.map(([waarde, optie]) => html`<option value=${waarde} ?selected=${waarde === nu}>${tekst(optie)}</option>`)}
      </select>
    </div>`;
  }

  /** A field for an amount or a number of days: empty leaves it out, a dash says that there is none. */
  #getalveld(id: string, naam: string, hint: string, waarde: number | null | undefined, isBedrag: boolean, zet: (waarde: number | null | undefined) => void) {
    const nu = waarde === undefined ? '' : waarde === null ? t.geen : isBedrag ? toonBedragInvoer(waarde) : String(waarde);
    const lees = (e: Event): void => {
      const invoer = (e.currentTarget as HTMLInputElement).value.trim();
      if (invoer === '' || invoer === t.geen) return zet(invoer === '' ? undefined : null);
      const gelezen = isBedrag ? leesBedragInvoer(invoer) : /^\d{1,5}$/.test(invoer) ? { ok: true as const, waarde: Number(invoer) } : undefined;
      if (gelezen?.ok) zet(gelezen.waarde);
      else this.fout = { veld: id, tekst: isBedrag ? t.geenBedrag : t.geenDagen };
    };
    const fout = this.fout?.veld === id ? this.fout.tekst : undefined;
    return html`<div>
      <label class="naam klein" for=${id}>${tekst(naam)}</label>
      ${fout === undefined ? nothing : html`<p class="foutmelding klein" id="${id}-fout">${tekst(fout)}</p>`}
      <input
        id=${id}
        type="text"
        class="kort"
        title=${hint}
        aria-invalid=${fout === undefined ? 'false' : 'true'}
        aria-describedby=${fout === undefined ? nothing : `${id}-fout`}
        .value=${fout === undefined ? veldwaarde(id, nu) : nothing}
        @change=${lees}
      />
    </div>`;
  }

  #maatregelen(pad: string, lijst: readonly VerwachteMaatregel[]) {
    const bronnen = this.bronnen;
    const soorten = bronnen?.beleid.data.maatregelen ?? [];
    const zetEen = (i: number, deel: Partial<Record<keyof VerwachteMaatregel, unknown>>): void => {
      const nieuw = lijst.map((maatregel, j) =>
        i === j ? Object.fromEntries(Object.entries({ ...maatregel, ...deel }).filter(([, waarde]) => waarde !== undefined)) : maatregel,
      );
      this.#zetBij(pad, nieuw);
    };
    return html`${lijst.map((maatregel, i) => {
        const id = `${pad.replaceAll(/[^a-zA-Z0-9]+/g, '-')}-${String(i)}`;
        const naam = bronnen
          ? leesVerwachteMaatregel(bronnen.beleid, bronnen.landelijk, { soort: maatregel.soort, sterkte: maatregel.sterkte })
          : maatregel.soort;
        return html`<div class="maatregel" role="group" aria-label=${naam}>
          ${this.#keuze(
            `${id}-soort`,
            t.maatregel,
            soorten.map((m) => [m.id, m.naam]),
            maatregel.soort,
            (soort) => zetEen(i, { soort }),
          )}
          ${this.#keuze(
            `${id}-sterkte`,
            t.sterkte,
            [
              ['geboden', t.geboden],
              ['mogelijk', t.mogelijk],
            ],
            maatregel.sterkte,
            (sterkte) => zetEen(i, { sterkte }),
          )}
          ${this.#getalveld(`${id}-cent`, t.bedrag, t.bedragHint, maatregel.cent, true, (cent) => zetEen(i, { cent }))}
          ${this.#getalveld(`${id}-dagen`, t.dagen, t.dagenHint, maatregel.dagen, false, (dagen) => zetEen(i, { dagen, uiterlijk: undefined }))}
          <button
            type="button"
            class="stil"
            @click=${() =>
              this.#zetBij(
                pad,
                lijst.filter((_, j) => j !== i),
              )}
          >
            ${tekst(t.verwijder(naam))}
          </button>
        </div>`;
      })}
      <p class="klein zacht">${t.bedragHint}</p>
      <button
        type="button"
        class="stil"
        @click=${() => this.#zetBij(pad, [...lijst, { soort: (soorten[0]?.id ?? 'aanwijzing') satisfies MaatregelSoort, sterkte: 'geboden' }])}
      >
        ${t.nogEen}
      </button>`;
  }

  /** A list of ids: each by its name, to take out, and the others to put in. */
  #lijst(pad: string, wat: string, lijst: readonly string[]) {
    const namen = (ids: readonly string[]): readonly string[] => this.#namen(pad, ids);
    const over = this.#opties(pad).filter((id) => !lijst.includes(id));
    const id = `erbij-${pad.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`;
    return html`<ul class="kaal">
        ${namen(lijst).map(
          (naam, i) =>
            html`<li class="rij">
              <span>${tekst(naam)}</span>
              <button
                type="button"
                class="stil"
                aria-label=${t.haalUitLijst(naam)}
                @click=${() =>
                  this.#zetBij(
                    pad,
                    lijst.filter((_, j) => j !== i),
                  )}
              >
                ✕
              </button>
            </li>`,
        )}
      </ul>
      ${
        over.length === 0
          ? nothing
          : this.#keuze(id, t.voegToeAan(wat), [['', t.kies], ...over.map((ander, i) => [ander, namen(over)[i] ?? ander] as const)], '', (ander) => {
              if (ander !== '') this.#zetBij(pad, [...lijst, ander]);
            })
      }`;
  }

  /** What may stand in a list of ids. */
  #opties(pad: string): readonly string[] {
    const bronnen = this.bronnen;
    if (!bronnen) return [];
    const [beleid, landelijk] = [bronnen.beleid.data, bronnen.landelijk.data];
    const veld = pad.slice(pad.lastIndexOf('/') + 1).replace(BEVAT, '');
    const ids = (...lijsten: readonly (readonly { readonly id: string }[])[]): readonly string[] => [...new Set(lijsten.flat().map(({ id }) => id))];
    if (veld === 'procedure') return ids(beleid.procedure, landelijk.procedure);
    if (veld === 'conflicten') return ids(beleid.conflicten);
    if (veld === 'voorbehouden') return [...new Set(landelijk.voorbehouden.map(({ code }) => code))];
    return veld === 'aandachtspunten' ? ids([...beleid.regels, ...landelijk.regels].filter(({ dan }) => dan.aandachtspunt !== undefined)) : [];
  }

  #namen(pad: string, ids: readonly string[]): readonly string[] {
    const bronnen = this.bronnen;
    if (!bronnen || ids.length === 0) return [];
    return leesVerwachting(bronnen.beleid, bronnen.landelijk, metWaarde({}, pad, ids))[0]?.regels ?? ids;
  }

  #veld({ pad, wat, regels }: Verwachtingsrij) {
    const waarde = waardeBij(this.verwacht, pad);
    const id = pad.replaceAll(/[^a-zA-Z0-9]+/g, '-');
    switch (pad.slice(pad.lastIndexOf('/') + 1).replace(BEVAT, '')) {
      case 'status':
        return this.#keuze(id, wat, Object.entries(t.status), String(waarde), (nieuw) => this.#zetBij(pad, nieuw));
      case 'recidive':
        return this.#keuze(id, wat, Object.entries(t.recidive), String(waarde), (nieuw) => this.#zetBij(pad, JSON.parse(nieuw)));
      case 'dwangsomCent':
      case 'boeteCent':
        return this.#getalveld(id, wat, '', waarde as number, true, (nieuw) => this.#zetBij(pad, nieuw ?? undefined));
      case 'maatregelen':
      case 'mogelijkNog':
        return this.#maatregelen(pad, waarde as readonly VerwachteMaatregel[]);
      case 'bevindingen':
      case 'ontbrekend':
        return html`<ul>
          ${regels.map((regel) => html`<li>${tekst(regel)}</li>`)}
        </ul>`;
      default:
        return this.#lijst(pad, wat, waarde as readonly string[]);
    }
  }

  /** What is not named yet, by place. */
  get #nogTeNoemen(): readonly (readonly [pad: string, waarde: unknown, naam: string])[] {
    if (this.verwacht.bevindingen) return [];
    const bij = this.overtredingen.flatMap(({ id }, i) =>
      Object.entries(BIJ_OVERTREDING).map(([veld, waarde]) => {
        const naam = VERWACHTINGSWOORDEN[veld] ?? veld;
        const pad = `/overtredingen/${id.replaceAll('~', '~0').replaceAll('/', '~1')}/${veld}`;
        return [pad, waarde, this.overtredingen.length < 2 ? naam : `${naam} (overtreding ${String(i + 1)})`] as const;
      }),
    );
    const heel = Object.entries(BIJ_ADVIES).map(([pad, waarde]) => [pad, waarde, VERWACHTINGSWOORDEN[pad.slice(pad.lastIndexOf('/') + 1)] ?? pad] as const);
    return [...bij, ...heel].filter(([pad]) => waardeBij(this.verwacht, pad) === undefined);
  }

  override render() {
    const bronnen = this.bronnen;
    if (!bronnen) return nothing;
    const rijen = leesVerwachting(bronnen.beleid, bronnen.landelijk, this.verwacht);
    const nog = this.#nogTeNoemen;
    return html`<fieldset class="stapel">
      <legend>${teksten.gevallen.verwachting}</legend>
      <p class="hint">${teksten.gevallen.verwachtingHint}</p>
      ${rijen.map((rij) => {
        const naam = teksten.gevallen.over(rij.wat, this.overtredingnaam({ overtredingen: this.overtredingen }, rij.overtreding ?? ''));
        return html`<fieldset class="rand">
          <legend class="klein">${tekst(naam)}</legend>
          ${this.#veld(rij)}
          ${
            rijen.length > 1
              ? html`<button type="button" class="stil klein" aria-label=${t.haalWeg(naam)} @click=${() => this.#zetBij(rij.pad, undefined)}>${t.weg}</button>`
              : nothing
          }
        </fieldset>`;
      })}
      ${
        nog.length === 0
          ? nothing
          : this.#keuze('noem', t.noem, [['', t.kies], ...nog.map(([pad, , naam]) => [pad, naam] as const)], '', (pad) => {
              const gekozen = nog.find(([ander]) => ander === pad);
              if (gekozen) this.#zetBij(pad, gekozen[1]);
            })
      }
    </fieldset>`;
  }
}
