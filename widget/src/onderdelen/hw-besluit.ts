import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  beoordeelKeuze,
  keuzeVan,
  KEUZEVELD,
  kiesMaatregel,
  maatwerkveld,
  metHoofdletter,
  neemMotiveringOver,
  toonBedragInvoer,
  volgnummer,
  zetGrond,
  zetMaatwerk,
  zetMotivering,
  type Gebrek,
  type Gesprek,
  type Keuzeoordeel,
  type Keuzeoptie,
} from '@handhavingswijzer/dialogue';
import type { Maatregel, Regel } from '@handhavingswijzer/engine';
import { leesAfwijking, leesBron, leesDatum, leesEuro, leesRichting } from '@handhavingswijzer/lezing';
import { tekst } from '../delen/tekst.ts';
import { keuzeveld, tekstvak, tekstveld, type Veldfout } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.besluit;

/** What the officer decides about one overtreding: she chooses, says why, and sees whether that follows the advice. Nothing is chosen beforehand. */
export class HwBesluit extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .groepkop {
        font-weight: 600;
        margin-block-start: 1em;
        padding-block-end: 0.25em;
        border-block-end: 1px solid var(--_lijn);
      }
      .naamregel {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75em;
        align-items: baseline;
      }
      .onder {
        padding-inline-start: 1.75em;
        margin-block-end: 0.5em;
      }
      .kan-niet,
      .kan-niet input {
        cursor: not-allowed;
        color: var(--_zacht);
      }
    `,
  ];

  #bron(g: Gesprek, regel: Regel, herkomst: 'wet' | 'beleid'): string {
    return leesBron(g.kader.beleid, g.kader.landelijk, regel.bron, herkomst).tekst;
  }

  /** Amount and last day, where the advice is sure of them. */
  #inhoud(o: Keuzeoptie): string {
    if (o.stand === 'open') return t.hangtAf;
    const [vorm]: readonly (Maatregel | undefined)[] = o.vormen;
    return [vorm?.bedrag ? leesEuro(vorm.bedrag.cent) : '', vorm?.termijn ? t.totEnMet(leesDatum(vorm.termijn.uiterlijk)) : '']
      .filter((x) => x !== '')
      .join(' · ');
  }

  /** What must be known before choosing this. */
  #uitleg(g: Gesprek, o: Keuzeoptie): readonly string[] {
    const { verboden, misschienVerboden, beleidSluitUit } = o;
    return [
      verboden ? t.verboden(verboden.titel, this.#bron(g, verboden, 'wet')) : '',
      misschienVerboden ? t.misschienVerboden(misschienVerboden.titel, this.#bron(g, misschienVerboden, 'wet')) : '',
      beleidSluitUit ? t.beleidSluitUit(beleidSluitUit.titel, this.#bron(g, beleidSluitUit, 'beleid')) : '',
      o.alleen ? t.alleen : '',
      this.#inhoud(o),
    ].filter((x) => x !== '');
  }

  #optie(g: Gesprek, overtreding: string, o: Keuzeoptie, oordeel: Keuzeoordeel): TemplateResult {
    const id = `maatregel-${o.soort}`;
    const dicht = o.verboden !== undefined && !o.gekozen;
    const uitleg = this.#uitleg(g, o);
    const kies = (e: Event): void => {
      if (dicht) return e.preventDefault();
      const { checked } = e.currentTarget as HTMLInputElement;
      this.bediening.doe((x) => kiesMaatregel(x, overtreding, o.soort, checked));
    };
    return html`<label class=${classMap({ keuze: true, 'kan-niet': dicht })}>
        <input
          type="checkbox"
          id=${id}
          .checked=${live(o.gekozen)}
          aria-disabled=${ifDefined(dicht ? 'true' : undefined)}
          aria-describedby=${ifDefined(uitleg.length > 0 ? `${id}-uitleg` : undefined)}
          @click=${kies}
        />
        <span class="naamregel"
          ><span>${tekst(metHoofdletter(o.naam))}</span>
          <span class=${o.verboden || o.stand !== 'buiten' ? 'etiket' : 'alleen-voorlezen'}>${tekst(o.verboden ? t.kanNiet : t.stand[o.stand])}</span></span
        >
      </label>
      ${uitleg.length === 0 ? nothing : html`<div class="hint onder" id="${id}-uitleg">${uitleg.map((u) => html`<p>${tekst(u)}</p>`)}</div>`}
      ${o.gekozen && (o.eigen.cent || o.eigen.dagen) ? this.#maatwerk(g, overtreding, o, oordeel) : nothing}`;
  }

  #maatwerk(g: Gesprek, overtreding: string, o: Keuzeoptie, { gebreken }: Keuzeoordeel): TemplateResult {
    const invoer = (veld: 'cent' | 'dagen') => g.invoer[`${maatwerkveld(o.soort, veld)}@${overtreding}`];
    const vorm = o.stand === 'open' ? undefined : o.vormen[0];
    const nodig = o.eigen.cent && vorm?.bedrag === undefined;
    const open = nodig || Object.keys(o.maatwerk).length > 0 || invoer('cent') !== undefined || invoer('dagen') !== undefined;
    const { cent, dagen } = o.maatwerk;
    const hoogste = o.hoogste ? ` ${t.hoogstens(leesEuro(o.hoogste.cent), this.#bron(g, o.hoogste.regel, 'wet'))}` : '';
    return html`<details class="onder" ?open=${open}>
      <summary>${tekst(t.eigen(o.naam))}</summary>
      <div class="stapel">
        ${
          o.eigen.cent
            ? tekstveld({
                id: maatwerkveld(o.soort, 'cent'),
                naam: t.eigenBedrag(o.naam),
                hint: `${vorm?.bedrag ? t.bedragVolgensAdvies(leesEuro(vorm.bedrag.cent)) : t.bedragOntbreekt}${hoogste}`,
                waarde: invoer('cent')?.tekst ?? (cent === undefined ? '' : toonBedragInvoer(cent)),
                kort: true,
                fout: this.#fout(gebreken, maatwerkveld(o.soort, 'cent')),
                zet: (x) => this.bediening.doe((y) => zetMaatwerk(y, overtreding, o.soort, 'cent', x)),
              })
            : nothing
        }
        ${
          o.eigen.dagen
            ? tekstveld({
                id: maatwerkveld(o.soort, 'dagen'),
                naam: t.eigenTermijn(o.naam),
                hint: vorm?.termijn ? t.termijnVolgensAdvies(vorm.termijn.dagen) : t.termijnOntbreekt,
                waarde: invoer('dagen')?.tekst ?? (dagen === undefined ? '' : String(dagen)),
                kort: true,
                cijfers: true,
                fout: this.#fout(gebreken, maatwerkveld(o.soort, 'dagen')),
                zet: (x) => this.bediening.doe((y) => zetMaatwerk(y, overtreding, o.soort, 'dagen', x)),
              })
            : nothing
        }
      </div>
    </details>`;
  }

  /** Only what cannot be is an error at its field; what is not filled in yet is not. */
  #fout(gebreken: readonly Gebrek[], veld: string): Veldfout | undefined {
    const gebrek = gebreken.find((b) => b.fout && b.veld === veld);
    return gebrek && { fout: gebrek.tekst, herstel: '' };
  }

  #keuze(g: Gesprek, overtreding: string, oordeel: Keuzeoordeel): TemplateResult {
    const fout = this.#fout(oordeel.gebreken, KEUZEVELD.maatregelen);
    const groep = (opties: readonly Keuzeoptie[]) =>
      repeat(
        opties,
        (o) => o.soort,
        (o) => this.#optie(g, overtreding, o, oordeel),
      );
    const binnen = oordeel.opties.filter((o) => o.stand !== 'buiten');
    const buiten = oordeel.opties.filter((o) => o.stand === 'buiten');
    const keuzegroep = binnen.some((o) => o.vormen.some((m) => m.keuzegroep !== undefined));
    return html`<fieldset
      class=${classMap({ veld: true, mis: fout !== undefined })}
      id=${KEUZEVELD.maatregelen}
      aria-describedby="maatregelen-hint ${fout ? 'maatregelen-fout' : ''}"
    >
      <legend class="kop-midden">${t.watNeemtU}</legend>
      <p class="hint" id="maatregelen-hint">${t.watNeemtUHint}</p>
      ${fout ? html`<p class="foutmelding" id="maatregelen-fout"><span class="alleen-voorlezen">${teksten.algemeen.fout}</span>${tekst(fout.fout)}</p>` : nothing}
      ${
        binnen.length === 0
          ? nothing
          : html`<p class="groepkop">${t.inAdvies}</p>
              ${keuzegroep ? html`<p class="hint">${t.alternatieven}</p>` : nothing} ${groep(binnen)}`
      }
      <p class="groepkop">${t.buitenAdvies}</p>
      <p class="hint">${t.buitenAdviesHint}</p>
      ${groep(buiten)}
    </fieldset>`;
  }

  /** Follows or departs, and in which direction; spoken when it changes. */
  #uitkomst(g: Gesprek, { volgt, afwijkingen, richting, voorlopig }: Keuzeoordeel): TemplateResult {
    const { beleid, landelijk } = g.kader;
    return html`<div role="status" class="stapel">
      ${
        volgt === undefined
          ? nothing
          : volgt
            ? html`<p class="nadruk">${tekst(t.volgt)}</p>`
            : html`<div class="nadruk stapel">
                <p><strong>${tekst(t.wijktAf)}</strong> ${tekst(richting ? leesRichting(richting).zin : '')}</p>
                <ul>
                  ${afwijkingen.map((a) => html`<li>${tekst(leesAfwijking(beleid, landelijk, a).tekst)}</li>`)}
                </ul>
                <p>${t.eigenBesluit}</p>
              </div>`
      }
      ${voorlopig ? html`<p class="zacht">${t.voorlopig}</p>` : nothing}
    </div>`;
  }

  #grond(g: Gesprek, overtreding: string, { keuze }: Keuzeoordeel): TemplateResult {
    return keuzeveld<string>({
      id: KEUZEVELD.grond,
      naam: t.grond,
      hint: t.grondHint,
      keuzes: g.kader.beleid.data.afwijkgronden.map((a) => ({
        waarde: a.id,
        naam: a.naam,
        toelichting: [a.toelichting ?? '', this.#grondbron(g, a.bron)].filter((x) => x !== '').join(' '),
      })),
      gekozen: (id) => keuze.grond === id,
      zet: (id) => this.bediening.doe((x) => zetGrond(x, overtreding, id)),
    });
  }

  /** The section; with the document where that is not the policy itself. */
  #grondbron(g: Gesprek, bron: Regel['bron']): string {
    const { beleid, landelijk } = g.kader;
    return bron.document === beleid.data.geldigheid.bron.document ? `(${bron.sectie})` : `(${leesBron(beleid, landelijk, bron).tekst})`;
  }

  /** The motiveringen of other overtredingen, each once, to take over on request. */
  #anderen(g: Gesprek, overtreding: string): readonly { readonly id: string; readonly nummer: number }[] {
    const gezien = new Set([keuzeVan(g, overtreding).motivering.trim(), '']);
    return g.dossier.overtredingen.flatMap(({ id }) => {
      const motivering = keuzeVan(g, id).motivering.trim();
      if (gezien.has(motivering)) return [];
      gezien.add(motivering);
      return [{ id, nummer: volgnummer(g.dossier, id) }];
    });
  }

  #neemOver(overtreding: string, van: string): void {
    this.bediening.doe((x) => neemMotiveringOver(x, overtreding, van));
    void this.updateComplete.then(() => this.zetFocus(`#${KEUZEVELD.motivering}`)); // the button goes
  }

  #motivering(g: Gesprek, overtreding: string, { keuze, gebreken }: Keuzeoordeel): TemplateResult {
    const anderen = this.#anderen(g, overtreding);
    return html`<div class="stapel">
      ${tekstvak({
        id: KEUZEVELD.motivering,
        naam: t.motivering,
        hint: t.motiveringHint,
        waarde: keuze.motivering,
        regels: 6,
        fout: this.#fout(gebreken, KEUZEVELD.motivering),
        zet: (x) => this.bediening.doe((y) => zetMotivering(y, overtreding, x)),
      })}
      ${
        anderen.length === 0
          ? nothing
          : html`<ul class="kaal">
              ${anderen.map((a) => html`<li><button class="stil" @click=${() => this.#neemOver(overtreding, a.id)}>${tekst(t.neemOver(a.nummer))}</button></li>`)}
            </ul>`
      }
    </div>`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.plaats.soort !== 'besluit') return nothing;
    const { overtreding } = g.plaats;
    const oordeel = beoordeelKeuze(g, overtreding);
    if (oordeel.opties.length === 0) return html`<p class="maat">${t.geenAdvies}</p>`;
    return html`<div class="ruim maat">
      ${this.#keuze(g, overtreding, oordeel)} ${this.#uitkomst(g, oordeel)} ${oordeel.volgt === false ? this.#grond(g, overtreding, oordeel) : nothing}
      ${this.#motivering(g, overtreding, oordeel)}
    </div>`;
  }
}
