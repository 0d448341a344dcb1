import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { verwachtingVan, type Casus, type Dossier, type VerwachteMaatregel, type Verwachting } from '@handhavingswijzer/engine';
import { leesVerwachting } from '@handhavingswijzer/lezing';
import { tekst } from '@handhavingswijzer/widget/delen';
import { voegGevallenToe } from '../gevallen/bewerk.ts';
import { GEEN_GRENS, type Grenskeuze } from '../gevallen/blad.ts';
import { Gevaldeel, overtredingenVan } from '../gevallen/gevaldeel.ts';
import { grenzenVan, type Grens, type Variant } from '../gevallen/grenzen.ts';
import type { Uitkomst } from '../proefdraaien/typen.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.grenzen;

/** What the policy gives on and around a boundary; `voor`: which texts and boundary it is of. */
interface Uitkomsten {
  readonly voor: string;
  readonly uit: readonly Uitkomst[];
}

/** What a boundary case says of a measure: which it is, how strong, and what it has of amount and term. */
const kern = ({ soort, sterkte, keuzegroep, cent, dagen }: VerwachteMaatregel): VerwachteMaatregel => ({
  soort,
  sterkte,
  ...(keuzegroep === undefined ? {} : { keuzegroep }),
  ...(typeof cent === 'number' ? { cent } : {}),
  ...(typeof dagen === 'number' ? { dagen } : {}),
});

/** What a boundary case says must come out: of its overtreding whether it is recidive, and the measures. */
function uitGrens(uitkomst: Uitkomst | undefined, overtreding: string): Verwachting | undefined {
  if (uitkomst?.soort !== 'advies') return undefined;
  const { recidive = null, maatregelen = [] } = verwachtingVan(uitkomst.advies).overtredingen?.[overtreding] ?? {};
  return { overtredingen: { [overtreding]: { recidive, maatregelen: maatregelen.map(kern) } } };
}

/** Cases on and around a boundary, added in one go. */
export class BeGrensgevallen extends Gevaldeel {
  static override styles = [
    Gevaldeel.styles,
    css`
      .vink {
        inline-size: 2.5em;
      }
      .vink input {
        inline-size: 1.5em;
        block-size: 1.5em;
        accent-color: var(--_actie);
      }
      th[scope='row'] {
        inline-size: 40%;
        padding-inline-end: 1em;
      }
      td li + li {
        margin-block-start: 0.25em;
      }
    `,
  ];

  @state() private uitkomsten: Uitkomsten | undefined;

  get #casus(): Casus | undefined {
    const { geval } = this.proef.blad.stand.grens;
    return this.casussen.find(({ id }) => id === geval);
  }

  get #overtreding(): string {
    const { overtreding } = this.proef.blad.stand.grens;
    const alle = overtredingenVan(this.#casus?.dossier).map(({ id }) => id);
    return alle.includes(overtreding) ? overtreding : (alle[0] ?? '');
  }

  get #grenzen(): readonly Grens[] {
    const casus = this.#casus;
    const bronnen = this.bronnen;
    return casus && bronnen && this.#overtreding !== '' ? grenzenVan(bronnen, casus.dossier as unknown as Dossier, this.#overtreding) : [];
  }

  #sleutel(grens: Grens): string {
    const { geval } = this.proef.blad.stand.grens;
    return JSON.stringify([this.stand?.versie, geval, this.#overtreding, grens.sleutel]);
  }

  protected override updated(gewijzigd: PropertyValues): void {
    super.updated(gewijzigd);
    const grens = this.#gekozen;
    if (grens && this.stand?.bruikbaar && this.#sleutel(grens) !== this.#gevraagd) void this.#reken(grens);
  }
  #gevraagd = '';

  get #gekozen(): Grens | undefined {
    const { grens } = this.proef.blad.stand.grens;
    return grens === '' ? undefined : this.#grenzen.find(({ sleutel }) => sleutel === grens);
  }

  async #reken(grens: Grens): Promise<void> {
    const voor = this.#sleutel(grens);
    this.#gevraagd = voor;
    const uit = await this.proef.vraag('adviezen', { beleid: this.teksten.beleid, dossiers: grens.varianten.map(({ dossier }) => dossier) });
    if (typeof uit !== 'string') this.uitkomsten = { voor, uit };
  }

  #zet(deel: Partial<Grenskeuze>): void {
    const { grens } = this.proef.blad.stand;
    this.proef.blad.zet({ grens: { ...grens, gevinkt: new Set(), bevestigd: false, ...deel } });
  }

  #vink(sleutel: string): void {
    const gevinkt = new Set(this.proef.blad.stand.grens.gevinkt);
    if (!gevinkt.delete(sleutel)) gevinkt.add(sleutel);
    this.#zet({ gevinkt });
  }

  #bevestig(): void {
    const { grens } = this.proef.blad.stand;
    this.#zet({ ...grens, bevestigd: !grens.bevestigd });
  }

  #verwachting(grens: Grens, i: number): Verwachting | undefined {
    return this.uitkomsten?.voor === this.#sleutel(grens) ? uitGrens(this.uitkomsten.uit[i], this.#overtreding) : undefined;
  }

  #ontbreekt({ gevinkt, bevestigd, herleiding }: Grenskeuze): string {
    if (gevinkt.size === 0) return teksten.gevallen.moetVinken;
    if (!bevestigd) return t.moetBevestigen;
    return herleiding.trim() === '' ? teksten.gevallen.moetHerleiding : '';
  }

  #voegToe(casus: Casus, grens: Grens): void {
    const keuze = this.proef.blad.stand.grens;
    const ontbreekt = this.#ontbreekt(keuze);
    const beleid = this.stand?.beleid?.id;
    if (ontbreekt !== '' || beleid === undefined) return this.werk.meld(ontbreekt);
    const nieuw = grens.varianten.flatMap(({ sleutel, naam, dossier }, i) => {
      const verwacht = this.#verwachting(grens, i);
      if (!keuze.gevinkt.has(sleutel) || !verwacht) return [];
      const titel = t.titel(casus.titel, naam).slice(0, 200);
      return [{ titel, herleiding: `${keuze.herleiding.trim()} (${naam})`, regels: [...grens.regels], dossier: { ...dossier }, verwacht }];
    });
    const { bewerkingen } = voegGevallenToe(this.teksten.casussen, beleid, nieuw);
    if (!this.werk.wijzig({ casussen: bewerkingen }, 'gevallen')) return;
    this.#zet({ herleiding: '' });
    this.werk.meld(t.toegevoegd(nieuw.length));
  }

  #kiezer(id: string, naam: string, leeg: string, opties: readonly (readonly [waarde: string, naam: string])[], nu: string, zet: (waarde: string) => void) {
    return html`<div>
      <label class="naam" for=${id}>${naam}</label>
      <select id=${id} .value=${live(nu)} @change=${(e: Event) => zet((e.currentTarget as HTMLSelectElement).value)}>
        ${leeg === '' ? nothing : html`<option value="">${leeg}</option>`}
        ${opties.map(([waarde, optie]) => html`<option value=${waarde} ?selected=${waarde === nu}>${tekst(optie)}</option>`)}
      </select>
    </div>`;
  }

  #rij(grens: Grens, { sleutel, naam }: Variant, i: number) {
    const bronnen = this.bronnen;
    const klaar = this.uitkomsten?.voor === this.#sleutel(grens);
    const verwacht = this.#verwachting(grens, i);
    const regels = bronnen && verwacht ? leesVerwachting(bronnen.beleid, bronnen.landelijk, verwacht) : [];
    return html`<tr>
      ${
        this.magWijzigen
          ? html`<td class="vink">
              <input
                type="checkbox"
                aria-label=${t.vink(naam)}
                ?disabled=${!verwacht}
                .checked=${live(this.proef.blad.stand.grens.gevinkt.has(sleutel))}
                @change=${() => this.#vink(sleutel)}
              />
            </td>`
          : nothing
      }
      <th scope="row">${tekst(naam)}</th>
      <td>
        ${verwacht ? nothing : klaar ? t.geweigerd : t.wordtBerekend}
        <ul class="kaal">
          ${regels.flatMap(({ pad, wat, regels: r }) => (pad.endsWith('/recidive') ? [`${wat}: ${r.join('')}`] : r)).map((regel) => html`<li>${tekst(regel)}</li>`)}
        </ul>
      </td>
    </tr>`;
  }

  #tabel(casus: Casus, grens: Grens) {
    const keuze = this.proef.blad.stand.grens;
    return html`${grens.zin === undefined ? nothing : html`<p class="klein zacht">${tekst(t.voorwaarde(grens.zin))}</p>`}
      <table class="klein">
        <caption class="alleen-voorlezen">
          ${t.kop}
        </caption>
        <thead>
          <tr>
            ${this.magWijzigen ? html`<th scope="col" class="vink"><span class="alleen-voorlezen">${t.voegToe}</span></th>` : nothing}
            <th scope="col">${t.variant}</th>
            <th scope="col">${t.uitkomst}</th>
          </tr>
        </thead>
        <tbody>
          ${grens.varianten.map((variant, i) => this.#rij(grens, variant, i))}
        </tbody>
      </table>
      ${this.magWijzigen ? this.#toevoegen(casus, grens, keuze) : nothing}`;
  }

  #toevoegen(casus: Casus, grens: Grens, keuze: Grenskeuze) {
    const ontbreekt = this.#ontbreekt(keuze);
    const zetHerleiding = (e: Event): void => this.#zet({ ...this.proef.blad.stand.grens, herleiding: (e.currentTarget as HTMLTextAreaElement).value });
    return html`<p class="klein">${teksten.gevallen.bewijstNiets}</p>
      <label class="keuze">
        <input type="checkbox" .checked=${live(keuze.bevestigd)} @change=${() => this.#bevestig()} />
        <span>${t.bevestig}</span>
      </label>
      <div>
        <label class="naam" for="herleiding">${teksten.gevallen.welkeParagraaf}</label>
        <textarea id="herleiding" rows="3" .value=${live(keuze.herleiding)} @input=${zetHerleiding}></textarea>
      </div>
      ${ontbreekt === '' ? nothing : html`<p class="klein zacht">${tekst(ontbreekt)}</p>`}
      <button type="button" class="hoofd" aria-disabled=${ontbreekt !== ''} @click=${() => this.#voegToe(casus, grens)}>
        ${tekst(t.maak(keuze.gevinkt.size))}
      </button>`;
  }

  override render() {
    const keuze = this.proef.blad.stand.grens;
    const casus = this.#casus;
    const grenzen = this.#grenzen;
    const gekozen = this.#gekozen;
    const overtredingen = overtredingenVan(casus?.dossier);
    const gevallen = this.casussen.filter(({ dossier, verwacht }) => overtredingenVan(dossier).length > 0 && !verwacht.bevindingen);
    return html`<div class="stapel">
      <p class="zacht klein">${t.uitleg}</p>
      ${this.#kiezer(
        'geval',
        t.geval,
        t.kiesGeval,
        gevallen.map(({ id, titel }) => [id, titel]),
        keuze.geval,
        (geval) => this.#zet({ ...GEEN_GRENS, geval, herleiding: keuze.herleiding }),
      )}
      ${
        overtredingen.length > 1
          ? this.#kiezer(
              'overtreding',
              t.overtreding,
              '',
              overtredingen.map(({ id }) => [id, this.overtredingnaam(casus?.dossier, id) ?? id]),
              this.#overtreding,
              (overtreding) => this.#zet({ overtreding }),
            )
          : nothing
      }
      ${
        !casus
          ? nothing
          : grenzen.length === 0
            ? html`<p>${t.geenGrenzen}</p>`
            : this.#kiezer(
                'grens',
                t.grens,
                t.kiesGrens,
                grenzen.map(({ sleutel, naam }) => [sleutel, naam]),
                gekozen?.sleutel ?? '',
                (grens) => this.#zet({ grens }),
              )
      }
      ${casus && gekozen ? this.#tabel(casus, gekozen) : nothing}
    </div>`;
  }
}
