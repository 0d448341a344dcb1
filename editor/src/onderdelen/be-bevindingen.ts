import { css, html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Analyse, Analysebevinding, Verklaring } from '@handhavingswijzer/engine';
import { verwijderBij, voegElementToe, zetVeld, type Bewerking } from '@handhavingswijzer/language';
import { leesBron, leesGetal, verwoordAnalyse } from '@handhavingswijzer/lezing';
import { kop, tekst, Vouw } from '@handhavingswijzer/widget/delen';
import { Analysedeel, type Bronnen } from '../analyseren/analysedeel.ts';
import type { Klad, Uitkomst } from '../analyseren/analysestel.ts';
import { plaatsenVan } from '../analyseren/plaatsen.ts';
import type { Belet } from '../analyseren/typen.ts';
import { meldingStijl } from '../delen/melding.ts';
import { Kennis } from '../tabellen/kennis.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.bevindingen;
const LEEG: Klad = { reden: '', document: '', sectie: '' };

/** What identifies a finding, also in a next version of the text. */
const sleutelVan = ({ code, params }: Analysebevinding): string => JSON.stringify([code, params['bij']]);

/** What all cases of the policy show: gaps, rules that contradict each other, rules without effect, each with the case that shows it. */
export class BeBevindingen extends Analysedeel {
  static override styles = [
    Analysedeel.styles,
    meldingStijl,
    css`
      li + li {
        margin-block-start: 1.25em;
      }
      .klad {
        border: 1px solid var(--_lijn);
        border-radius: var(--_rond);
        padding: 0.75em;
        margin-block-start: 0.5em;
      }
      select {
        max-inline-size: 100%;
      }
    `,
  ];

  readonly #vouw = new Vouw(this);
  /** The place in the list whose finding was declared: the focus goes to what comes there. */
  #straks: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.analyse.inBeeld(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.analyse.inBeeld(false);
  }

  /** The focus stays in the list once the analysis of the text with the declaration is there. */
  protected override updated(gewijzigd: PropertyValues): void {
    super.updated(gewijzigd);
    if (this.#straks === undefined || !this.analyse.isActueel(this.analyse.standen.analyse.af)) return;
    const punten = [...this.renderRoot.querySelectorAll<HTMLElement>('.bevindingen > li')];
    (punten[Math.min(this.#straks, punten.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('#kop'))?.focus();
    this.#straks = undefined;
  }

  get #magVerklaren(): boolean {
    return this.instelling.rechten === 'alles' && this.bruikbaar && this.analyse.isActueel(this.analyse.standen.analyse.af);
  }

  #open(bevinding: Analysebevinding, titel: string): void {
    const { dossier, tegenover } = bevinding;
    if (!dossier) return;
    const geval = { id: sleutelVan(bevinding), titel };
    if (!tegenover) return this.openInVoorbeeld(geval, [{ naam: titel, dossier }]);
    this.openInVoorbeeld(geval, [
      { naam: t.zwaarder, dossier },
      { naam: t.lichter, dossier: tegenover },
    ]);
  }

  /** What still must be filled in; '': nothing. */
  #ontbreekt({ reden, sectie }: Klad): string {
    if (reden.trim() === '') return t.moetReden;
    return sectie === '' ? t.moetBron : '';
  }

  #verklaar(bevinding: Analysebevinding, klad: Klad, knop: Element): void {
    const ontbreekt = this.#ontbreekt(klad);
    if (ontbreekt !== '') return this.werk.meld(ontbreekt);
    const verklaring: Verklaring = {
      bevinding: bevinding.code,
      bij: [...(bevinding.params['bij'] as readonly string[])],
      reden: klad.reden.trim(),
      bron: { document: klad.document, sectie: klad.sectie },
    };
    const { beleid } = this.teksten;
    const erbij = this.stand?.beleid?.verklaringen ? voegElementToe(beleid, '/verklaringen', verklaring) : zetVeld(beleid, '', 'verklaringen', [verklaring]);
    if (!this.#wijzig(erbij, knop)) return;
    this.analyse.zetKlad(sleutelVan(bevinding), undefined);
    this.werk.meld(t.isVerklaard);
  }

  /** A declaration that belongs to nothing goes. */
  #haalWeg({ pad }: Analysebevinding, knop: Element): void {
    if (this.#wijzig(verwijderBij(this.teksten.beleid, pad), knop)) this.werk.meld(t.isWeg);
  }

  #wijzig(bewerkingen: readonly Bewerking[], knop: Element): boolean {
    const plaats = [...this.renderRoot.querySelectorAll('.bevindingen > li')].indexOf(knop.closest('li') as HTMLLIElement);
    if (!this.werk.wijzig({ beleid: bewerkingen }, 'analyse')) return false;
    this.#straks = plaats;
    return true;
  }

  /** Why it is meant so, and where the text says so. */
  #klad(bevinding: Analysebevinding, klad: Klad) {
    const sleutel = sleutelVan(bevinding);
    const kennis = new Kennis(this.stand?.beleid, this.wet ?? { data: {} as never });
    const ontbreekt = this.#ontbreekt(klad);
    const zet = (deel: Partial<Klad>): void => this.analyse.zetKlad(sleutel, { ...klad, ...deel });
    const kies = (e: Event): void => {
      const [document = '', sectie = ''] = JSON.parse((e.currentTarget as HTMLSelectElement).value || '[]') as readonly string[];
      zet({ document, sectie });
    };
    const id = `klad-${sleutel}`;
    return html`<div class="klad stapel">
      <div>
        <label class="naam" for=${`${id}-reden`}>${t.reden}</label>
        <p class="hint" id=${`${id}-hint`}>${t.redenHint}</p>
        <textarea
          id=${`${id}-reden`}
          rows="3"
          aria-describedby=${`${id}-hint`}
          .value=${live(klad.reden)}
          @input=${(e: Event) => zet({ reden: (e.currentTarget as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      <div>
        <label class="naam" for=${`${id}-bron`}>${t.bron}</label>
        <select id=${`${id}-bron`} @change=${kies}>
          <option value="" ?selected=${klad.sectie === ''}>${t.kiesBron}</option>
          ${kennis.documenten.map(
            (document) =>
              html`<optgroup label=${document.naam}>
                ${kennis
                  .secties(document.id)
                  .map(
                    (sectie) =>
                      html`<option value=${JSON.stringify([document.id, sectie.id])} ?selected=${klad.document === document.id && klad.sectie === sectie.id}>
                        ${tekst(`${sectie.id} ${sectie.naam}`)}
                      </option>`,
                  )}
              </optgroup>`,
          )}
        </select>
      </div>
      ${ontbreekt === '' ? nothing : html`<p class="klein zacht">${tekst(ontbreekt)}</p>`}
      <div class="knoppen">
        <button
          type="button"
          class="hoofd"
          aria-disabled=${ontbreekt !== ''}
          @click=${(e: Event) => this.#verklaar(bevinding, klad, e.currentTarget as Element)}
        >
          ${t.leg}
        </button>
        <button type="button" @click=${() => this.#sluitKlad(sleutel)}>${t.annuleer}</button>
      </div>
    </div>`;
  }

  #openKlad(sleutel: string): void {
    this.analyse.zetKlad(sleutel, LEEG);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`klad-${sleutel}-reden`)}`)?.focus());
  }

  #sluitKlad(sleutel: string): void {
    this.analyse.zetKlad(sleutel, undefined);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-verklaar=${CSS.escape(sleutel)}]`)?.focus());
  }

  #knoppen(bevinding: Analysebevinding, { beleid }: Bronnen, wat: string) {
    const bij = html`<span class="alleen-voorlezen">${tekst(t.bij(wat))}</span>`;
    return html`${
      bevinding.dossier
        ? html`<button type="button" @click=${() => this.#open(bevinding, wat)}>${tekst(bevinding.tegenover ? t.bekijkPaar : t.bekijk)}${bij}</button>`
        : nothing
    }
    ${plaatsenVan(bevinding, beleid.data).map(
      ({ pad, naam }) => html`<button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', pad })}>${tekst(t.ga(naam))}</button>`,
    )}`;
  }

  #bevinding(bevinding: Analysebevinding, bronnen: Bronnen) {
    const { tekst: wat, herstel } = verwoordAnalyse(bronnen.beleid, bronnen.landelijk, bevinding);
    const sleutel = sleutelVan(bevinding);
    const klad = this.analyse.klad(sleutel);
    const los = bevinding.code === 'verklaring-overbodig';
    return html`<li tabindex="-1">
      <div class="melding ${bevinding.ernst}">
        <p><span class="ernst">${tekst(teksten.controle.ernst[bevinding.ernst])}:</span> ${tekst(wat)}</p>
        <p class="klein zacht">${tekst(`${t.gevolg(bevinding.code)} ${herstel}`)}</p>
        <div class="knoppen klein">
          ${this.#knoppen(bevinding, bronnen, wat)}
          ${
            !this.#magVerklaren || klad
              ? nothing
              : html`<button
                  type="button"
                  data-verklaar=${sleutel}
                  @click=${(e: Event) => (los ? this.#haalWeg(bevinding, e.currentTarget as Element) : this.#openKlad(sleutel))}
                >
                  ${los ? t.haalWeg : t.verklaar}<span class="alleen-voorlezen">${tekst(t.bij(wat))}</span>
                </button>`
          }
        </div>
      </div>
      ${klad && this.#magVerklaren ? this.#klad(bevinding, klad) : nothing}
    </li>`;
  }

  #verklaard({ bevinding, verklaring }: Analyse['verklaard'][number], bronnen: Bronnen) {
    const { tekst: wat } = verwoordAnalyse(bronnen.beleid, bronnen.landelijk, bevinding);
    const plaats = bronnen.beleid.data.verklaringen?.findIndex((v) => v.bevinding === verklaring.bevinding && v.bij.join() === verklaring.bij.join()) ?? -1;
    return html`<li>
      <p>${tekst(wat)}</p>
      <p>${tekst(verklaring.reden)} <span class="zacht">[${tekst(leesBron(bronnen.beleid, bronnen.landelijk, verklaring.bron).tekst)}]</span></p>
      <div class="knoppen klein">
        ${this.#knoppen(bevinding, bronnen, wat)}
        ${
          plaats < 0
            ? nothing
            : html`<button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', pad: `/verklaringen/${String(plaats)}` }, 'tabellen')}>
                ${t.naarVerklaring}<span class="alleen-voorlezen">${tekst(t.bij(wat))}</span>
              </button>`
        }
      </div>
    </li>`;
  }

  /** What an analysis without findings proved. */
  #bewezen({ verklaard }: Analyse, { beleid }: Bronnen) {
    if (verklaard.length > 0) return html`<p>${t.bewezenAlleen}</p>`;
    const zwaarder = (beleid.data.zwaarder?.length ?? 0) > 0;
    return html`<ul>
      ${[...t.bewezen, ...(zwaarder ? [t.bewezenZwaarder] : [])].map((zin) => html`<li>${zin}</li>`)}
    </ul>`;
  }

  #telling({ ruimten }: Analyse, { beleid }: Bronnen) {
    const naam = (id: string): string => beleid.data.voorschriften.find((v) => v.id === id)?.naam ?? id;
    return html`<table class="klein">
      <thead>
        <tr>
          <th scope="col">${t.voorschrift}</th>
          <th scope="col" class="bedrag">${t.klassen}</th>
        </tr>
      </thead>
      <tbody>
        ${ruimten.map(
          ({ voorschrift, voorziening, klassen }) =>
            html`<tr>
              <th scope="row">${tekst(`${naam(voorschrift)}, ${voorziening}`)}</th>
              <td class="bedrag">${leesGetal(klassen)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #uitkomst({ beleid, uit }: Uitkomst<Analyse | Belet>) {
    const { bronnen } = this;
    if ('belet' in uit) return this.belet(uit);
    if (!bronnen) return nothing;
    const voorschriften = new Set(uit.ruimten.map(({ voorschrift }) => voorschrift)).size;
    return html`<p>${tekst(t.omvang(voorschriften, uit.klassen))}</p>
      ${beleid === this.teksten.beleid ? nothing : html`<p class="klein zacht">${teksten.analyse.vorige}</p>`}
      ${uit.bevindingen.length === 0 ? this.#bewezen(uit, bronnen) : nothing}
      <ul class="kaal bevindingen">
        ${repeat(uit.bevindingen, sleutelVan, (bevinding) => this.#bevinding(bevinding, bronnen))}
      </ul>
      ${
        uit.verklaard.length === 0
          ? nothing
          : this.#vouw.vouw(
              'verklaard',
              t.verklaard(uit.verklaard.length),
              () =>
                html`<ul class="kaal">
                  ${repeat(
                    uit.verklaard,
                    ({ bevinding }) => sleutelVan(bevinding),
                    (een) => this.#verklaard(een, bronnen),
                  )}
                </ul>`,
            )
      }
      ${this.#vouw.vouw('telling', t.telling, () => this.#telling(uit, bronnen))}`;
  }

  override render() {
    const stand = this.analyse.standen.analyse;
    const { af } = stand;
    const gevonden = af && !('belet' in af.uit) ? af.uit.bevindingen.length : undefined;
    const titel = gevonden === undefined ? t.kopBezig : t.kop(gevonden);
    const klaar = this.analyse.isActueel(af);
    const fout = this.stand?.versie === this.werk.tekst.versie && !this.stand.bruikbaar;
    return html`<div class="ruim">
      <div class="stapel">
        ${kop(this.instelling.kopniveau + 1, titel, { id: 'kop', focus: true })}
        <p class="klein zacht maat">${t.uitleg}</p>
        ${this.voortgang('analyse', stand, t.kopBezig, t.voortgang)} ${this.afloop(stand)}
        ${
          stand.bezig || klaar || fout || stand.afloop === undefined
            ? nothing
            : html`<button type="button" class="hoofd" @click=${() => this.analyse.analyseer()}>${t.begin}</button>`
        }
        ${fout ? this.nietBruikbaar() : nothing}
      </div>
      ${af ? html`<div class="stapel">${this.#uitkomst(af)}</div>` : nothing}
    </div>`;
  }
}
